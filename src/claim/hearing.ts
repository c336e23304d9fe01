import type { Attribution } from '../record/attribution.ts';
import { contains, cover, type Span } from '../record/span.ts';
import { indexBySpan } from '../record/span-index.ts';

/** The attributions on whose word the words at a span stand, outermost first. */
export type Hearing = (span: Span) => readonly Attribution[];

/** Ready to be asked for any span of the text: worked out once for all its attributions. */
export function hearingOver(attributions: readonly Attribution[], text: string): Hearing {
  const rests = new Map(attributions.filter(isTelling).map((one) => [one, told(one, text)]));
  const byContent = indexBySpan([...rests.keys()], (one) => rests.get(one) ?? []);
  const byCue = indexBySpan(attributions, (one) => one.cue);
  // A cue is not on the word of those it quotes: in "he shot at them, she alleged" nobody but the report says "alleged".
  const isQuoted = (one: Attribution, span: Span): boolean =>
    byCue.over(span).some((outer) => outer !== one && outer.content.some((part) => contains(part, cover(one.cue))));
  return (span) => {
    const holding = byContent
      .over(span)
      .filter((one) => rests.get(one)!.some((part) => contains(part, span)) && !isQuoted(one, span));
    return holding.length ? withParents(innermost(holding, attributions), attributions) : NOBODY;
  };
}

const NOBODY: readonly Attribution[] = [];

function innermost(holding: readonly Attribution[], attributions: readonly Attribution[]): Attribution {
  const isInside = (one: Attribution, outer: Attribution): boolean =>
    one.parent !== null && attributions[one.parent] === outer;
  return holding.reduce((best, one) =>
    sizeOf(best) < sizeOf(one) || (sizeOf(best) === sizeOf(one) && !isInside(one, best)) ? best : one,
  );
}

function withParents(inmost: Attribution, attributions: readonly Attribution[]): Attribution[] {
  const chain: Attribution[] = [];
  for (let at: Attribution | null = inmost; at; at = at.parent === null ? null : attributions[at.parent]) {
    if (isTelling(at)) chain.unshift(at);
    if (chain.length > attributions.length) break;
  }
  return chain;
}

/**
 * Bylines stand for the outlet; praise, blame and support of a thing ("criticised the plan") report nothing of it; and
 * of what nobody is named for, only tellings and accusations are on somebody's word ("was shown", "to be named" are not).
 */
export const isTelling = (one: Attribution): boolean =>
  one.form !== 'byline' &&
  !(one.form === 'mention' && one.kind === 'believe') &&
  (one.form !== 'passive' || one.speaker !== null || one.kind === 'accuse' || TELLING.has(one.verb));

/** Base forms of cues that lay words at the door of somebody unnamed: "was quoted as saying", "is said to have". */
const TELLING = new Set([
  'say',
  'quote',
  'report',
  'tell',
  'claim',
  'allege',
  'rumour',
  'rumor',
  'believe',
  'understand',
]);

/**
 * The content that rests on the speaker's word. In "the men held since May were accused of arson" only what follows
 * "accused" is the accusation; who the men are is told by the one who reports it.
 */
function told(one: Attribution, text: string): readonly Span[] {
  if (one.form !== 'passive' || one.content.length < 2) return one.content;
  const [subject, ...rest] = one.content;
  const bound =
    subject.end <= one.cue[0].start && /^(of|to|as|for|with)\b/.test(text.slice(rest[0].start, rest[0].start + 5));
  return bound ? rest : one.content;
}

const sizeOf = (one: Attribution): number => one.content.reduce((sum, part) => sum + part.end - part.start, 0);
