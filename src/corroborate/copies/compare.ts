import type { Change, CopiedStretch, CopyKind, CopyLink } from '../../record/copy.ts';
import { changesIn, spanOf } from './changes.ts';
import { directionOf } from './direction.ts';
import type { Slot } from './slot.ts';
import { type StandingSentences, withoutStanding } from './standing.ts';
import { type Finding, findingOf } from './verdict.ts';
import type { Wording } from './wording.ts';

const NONE: StandingSentences = { has: () => false };

/**
 * Whether two reports are one text in whole or in part, verified word by word; null where they are not. The order of
 * the arguments makes no difference. `standing` are sentences that show no copy because they stand in report after report.
 */
export function compareCopies(one: Wording, other: Wording, standing: StandingSentences = NONE): CopyLink | null {
  const [a, b] = (one.id <= other.id ? [one, other] : [other, one]).map((w) => withoutStanding(w, standing));
  const finding = findingOf(a, b);
  if (!finding) return null;
  const { sign, reasons } = directionOf(
    a,
    b,
    finding.kind,
    finding.shares,
    changesFor(a, b, finding.kind, finding.slots),
  );
  return sign < 0 ? linkOf(b, a, turned(finding), true, reasons) : linkOf(a, b, finding, sign > 0, reasons);
}

function linkOf(
  original: Wording,
  copy: Wording,
  finding: Finding,
  directed: boolean,
  reasons: readonly string[],
): CopyLink {
  const { kind, shares, slots } = finding;
  return {
    original: original.id,
    copy: copy.id,
    directed,
    kind,
    shareOfOriginal: rounded(shares.a),
    shareOfCopy: rounded(shares.b),
    reasons: [...finding.reasons, ...reasons],
    changes: changesFor(original, copy, kind, slots),
    stretches: stretchesOf(original, copy, finding),
  };
}

/** Every word of a translation is another: its changes would be the whole text. */
const changesFor = (original: Wording, copy: Wording, kind: CopyKind, slots: readonly Slot[]): Change[] =>
  kind === 'translated' ? [] : changesIn(original, copy, slots);

const turned = (finding: Finding): Finding => ({
  ...finding,
  shares: { a: finding.shares.b, b: finding.shares.a },
  slots: finding.slots
    .map(({ aFirst, aLast, bFirst, bLast, same }) => ({
      aFirst: bFirst,
      aLast: bLast,
      bFirst: aFirst,
      bLast: aLast,
      same,
    }))
    .sort((x, y) => x.bFirst - y.bFirst || x.bLast - y.bLast),
});

const rounded = (share: number): number => Math.round(share * 1000) / 1000;

/** Words of the longest gap that is a change inside of a stretch, and not a passage of the report's own. */
const LONGEST_CHANGE = 15;

/** Slots that follow on one another in both texts, put together. */
function stretchesOf(original: Wording, copy: Wording, { kind, slots }: Finding): CopiedStretch[] {
  const bySentence = kind === 'spun' || kind === 'translated';
  const runs: Slot[] = [];
  let gap: Slot | null = null;
  for (const slot of slots) {
    if (!slot.same && !bySentence) {
      gap = slot;
      continue;
    }
    const run = runs.at(-1);
    if (run && reaches(run, slot, gap)) runs[runs.length - 1] = { ...run, aLast: slot.aLast, bLast: slot.bLast };
    else runs.push(slot);
    gap = null;
  }
  return runs.flatMap(({ aFirst, aLast, bFirst, bLast }) => {
    const [inOriginal, inCopy] = [spanOf(original, [aFirst, aLast]), spanOf(copy, [bFirst, bLast])];
    return inOriginal && inCopy ? [{ inOriginal, inCopy }] : [];
  });
}

function reaches(run: Slot, next: Slot, gap: Slot | null): boolean {
  const [a, b] = [next.aFirst - run.aLast, next.bFirst - run.bLast];
  return (a === 0 && b === 0) || (gap !== null && Math.min(a, b) >= 0 && Math.max(a, b) <= LONGEST_CHANGE);
}
