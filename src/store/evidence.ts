import { AttestedError } from '../errors.ts';
import type { Claim } from '../record/claim.ts';
import type { Span } from '../record/span.ts';

/** Words that stand in a claim, and where the claim says they stand. */
interface Quoted {
  readonly part: string;
  readonly words: string;
  readonly span: Span;
}

/** Refuses a claim any of whose words are not found, letter by letter, at their offsets in the reading's text. */
export function checkEvidence(text: string, digest: string, claim: Claim): void {
  if (claim.report.digest !== digest) throw mismatch(claim, 'report', digest, claim.report.digest);
  for (const { part, words, span } of quotedBy(claim)) {
    const found = isInside(span, text) ? text.slice(span.start, span.end) : null;
    if (found !== words) throw mismatch(claim, part, words, found ?? `nothing (${span.start}–${span.end})`);
  }
}

function quotedBy(claim: Claim): Quoted[] {
  const { event, where, when, evidence } = claim;
  return [
    { part: 'evidence', words: evidence.quote, span: evidence.span },
    { part: 'event', words: event.trigger, span: event.span },
    ...claim.chain.flatMap(({ speaker, span }) => (span ? [{ part: 'chain', words: speaker, span }] : [])),
    ...claim.actors.map((a) => ({ part: 'actors', words: a.text, span: a.span })),
    ...claim.recipients.map((r) => ({ part: 'recipients', words: r.text, span: r.span })),
    ...claim.figures.map((f) => ({ part: 'figures', words: f.text, span: f.span })),
    ...(where ? [{ part: 'where', words: where.text, span: where.span }] : []),
    ...(when.span ? [{ part: 'when', words: when.text ?? '', span: when.span }] : []),
  ];
}

const isInside = ({ start, end }: Span, text: string): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length;

const mismatch = (claim: Claim, part: string, expected: string, found: string): AttestedError =>
  new AttestedError('store/evidence-mismatch', {
    claim: claim.id,
    part,
    expected: brief(expected),
    found: brief(found),
  });

const brief = (words: string): string => (words.length > 80 ? `${words.slice(0, 79)}…` : words);
