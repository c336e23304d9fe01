import type { Claim } from '../../record/claim.ts';
import { copyBetween } from '../origins/dependence.ts';
import type { EvidenceGround } from '../origins/ground.ts';
import { shareWording } from '../origins/shared-wording.ts';

/** Whether two claims stand in one report or in one text reprinted: a text that names two towns does not contradict itself. */
export const isOneText = (a: Claim, b: Claim, ground: EvidenceGround): boolean =>
  a.report.digest === b.report.digest || copyBetween(a, b, ground) !== null || shareWording(a, b);
