import type { Claim } from '../../record/claim.ts';
import type { Concession, Proposition, PropositionKind, Standing } from '../../record/incident.ts';
import { daySaid, sideOfSpeaker } from '../admissions/sides.ts';
import type { EvidenceGround } from '../origins/ground.ts';
import type { Scales, Weight } from '../origins/lines.ts';

/** One thing said: who says it and who says otherwise. */
export interface Saying {
  readonly kind: PropositionKind;
  readonly said: string;
  readonly claims: readonly Claim[];
  readonly against: readonly Claim[];
  /** Of these claims; empty where the thing said is none that a side has an interest to deny. */
  readonly concessions: readonly Concession[];
}

/** The proposition of a saying: its lines on both sides and how it stands. */
export function propositionOf(saying: Saying, scales: Scales, ground: EvidenceGround): Proposition {
  const { kind, said, claims, against, concessions } = saying;
  const weight = scales.weightOf(claims);
  return {
    kind,
    said,
    counts: null,
    lines: weight.lines,
    against: scales.linesOf(against),
    standing: standingOf(saying, weight, ground),
    independent: weight.independent,
    best: weight.best,
    concessions,
    figures: [],
  };
}

/**
 * Disputed while anybody says otherwise, but for denials that the same side has since taken back; then conceded,
 * corroborated, repeated in more than one report, or single.
 */
export function standingOf({ claims, against, concessions }: Saying, weight: Weight, ground: EvidenceGround): Standing {
  const open = against.filter((denial) => !takenBack(denial, concessions, ground));
  if (open.length > 0 && claims.length > 0) return 'disputed';
  if (concessions.length > 0) return 'conceded';
  if (weight.independent > 1) return 'corroborated';
  return new Set(claims.map((claim) => claim.report.digest)).size > 1 ? 'repeated' : 'single-line';
}

/** A denial counts no more once a speaker of the same side has conceded, at a later day, what it denied. */
function takenBack(denial: Claim, concessions: readonly Concession[], ground: EvidenceGround): boolean {
  if (denial.modality !== 'denied' || concessions.length === 0) return false;
  const side = sideOfSpeaker(denial, ground)?.id;
  const denied = daySaid(denial, ground);
  return concessions.some(
    ({ side: conceding, concededOn }) =>
      conceding === side && concededOn !== null && denied !== null && denied < concededOn,
  );
}
