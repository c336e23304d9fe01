import type { Claim } from '../../record/claim.ts';
import type { Line } from '../../record/dependence.ts';
import type { Incident, Proposition } from '../../record/incident.ts';
import { concessionsIn } from '../admissions/concessions.ts';
import type { EvidenceGround } from '../origins/ground.ts';
import { type Scales, scalesFor } from '../origins/lines.ts';
import { counts } from './counts.ts';
import { days } from './days.ts';
import { doers } from './doers.ts';
import { happened, isSaid } from './happened.ts';
import { places } from './places.ts';
import { propositionOf } from './standing.ts';

/** The lines of an incident and what is said of it, thing by thing; the same for any order of its claims. */
export function assess(claims: readonly Claim[], ground: EvidenceGround): Pick<Incident, 'lines' | 'propositions'> {
  const sorted = claims.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const scales = scalesFor(sorted, ground);
  const concessions = concessionsIn(sorted, ground);
  const sayings = [
    ...happened(sorted, concessions),
    ...places(sorted, ground),
    ...days(sorted, ground),
    ...doers(sorted, concessions, ground),
  ];
  const propositions: Proposition[] = [
    ...sayings.map((saying) => propositionOf(saying, scales, ground)),
    ...counts(sorted, concessions, scales, ground),
  ];
  return { lines: linesByStance(sorted, scales), propositions };
}

/** Lines of those who say it, then of those who deny it, then of those who fear, order or plan it. */
function linesByStance(claims: readonly Claim[], scales: Scales): Line[] {
  const denied = claims.filter(({ modality }) => modality === 'denied');
  const open = claims.filter((claim) => !isSaid(claim) && claim.modality !== 'denied');
  return [claims.filter(isSaid), denied, open].flatMap((some) => scales.linesOf(some));
}
