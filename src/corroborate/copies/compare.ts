import type { Change, CopiedStretch, CopyKind, CopyLink } from '../../record/copy.ts';
import { changesIn, spanOf } from './changes.ts';
import { directionOf, type Stretched } from './direction.ts';
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
  const changes = changesFor(a, b, finding.kind, finding.slots);
  const { sign, reasons } = directionOf(
    a,
    b,
    finding.kind === 'whole' || finding.kind === 'part' ? stretchedOver(finding.slots) : null,
    changes,
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

/** From the first to the last shared words of both. */
function stretchedOver(slots: readonly Slot[]): Stretched {
  const same = slots.filter((slot) => slot.same);
  return {
    aFirst: Math.min(...same.map((slot) => slot.aFirst)),
    aLast: Math.max(...same.map((slot) => slot.aLast)),
    bFirst: Math.min(...same.map((slot) => slot.bFirst)),
    bLast: Math.max(...same.map((slot) => slot.bLast)),
  };
}

/** Every word of a translation is another: its changes would be the whole text. */
const changesFor = (original: Wording, copy: Wording, kind: CopyKind, slots: readonly Slot[]): Change[] =>
  kind === 'translated' ? [] : changesIn(original, copy, slots);

const turned = (finding: Finding): Finding => ({
  ...finding,
  shares: { a: finding.shares.b, b: finding.shares.a },
  slots: finding.slots.map(turnedSlot).sort(inOrderOfB),
  stretches: finding.stretches.map(turnedSlot).sort(inOrderOfB),
});

const turnedSlot = ({ aFirst, aLast, bFirst, bLast, same }: Slot): Slot => ({
  aFirst: bFirst,
  aLast: bLast,
  bFirst: aFirst,
  bLast: aLast,
  same,
});

const inOrderOfB = (x: Slot, y: Slot): number => x.bFirst - y.bFirst || x.bLast - y.bLast;

const rounded = (share: number): number => Math.round(share * 1000) / 1000;

/** The stretches of a finding as spans of both texts. */
const stretchesOf = (original: Wording, copy: Wording, { stretches }: Finding): CopiedStretch[] =>
  stretches.flatMap(({ aFirst, aLast, bFirst, bLast }) => {
    const [inOriginal, inCopy] = [spanOf(original, [aFirst, aLast]), spanOf(copy, [bFirst, bLast])];
    return inOriginal && inCopy ? [{ inOriginal, inCopy }] : [];
  });
