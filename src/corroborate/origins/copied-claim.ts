import type { Claim } from '../../record/claim.ts';
import type { Change } from '../../record/copy.ts';
import { overlaps, type Span } from '../../record/span.ts';
import type { Copied } from './ground.ts';

/** A claim whose words are mostly put in by the copier, or left out by it, is not part of what was copied. */
const MOSTLY = 0.6;

/** Whether the words of a claim are part of what two reports share, as seen from the claim's own report. */
export function isShared(claim: Claim, { link, end }: Copied): boolean {
  if (link.kind === 'spun' || link.kind === 'translated') return true;
  const { span } = claim.evidence;
  const changed = link.changes.reduce((sum, change) => sum + within(span, spanAt(change, end)), 0);
  return changed < MOSTLY * (span.end - span.start);
}

/** What a copy has that stands in the claim's words and is otherwise in the other report. */
export const changesOf = (claim: Claim, { link, end }: Copied): Change[] =>
  link.changes.filter((change) => {
    const there = spanAt(change, end);
    return there !== null && overlaps(there, claim.evidence.span);
  });

const spanAt = (change: Change, end: Copied['end']): Span | null =>
  end === 'copy' ? change.inCopy : change.inOriginal;

const within = (outer: Span, inner: Span | null): number =>
  inner === null ? 0 : Math.max(0, Math.min(outer.end, inner.end) - Math.max(outer.start, inner.start));
