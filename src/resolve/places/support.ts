import { kilometres, type Option } from './candidates.ts';
import type { Group } from './groups.ts';

/** What the other names of the text say for an option: points, and the reason that weighs most. */
export interface Support {
  readonly points: number;
  readonly reason: string | null;
}

/** How much points from neighbours count against the size of a place. */
const WEIGHT = 1.5;

/** Points an option gets from where the other names of the text lie. */
export function supportOf(option: Option, own: Group, groups: readonly Group[]): Support {
  let sum = 0;
  let most = 0;
  let reason: string | null = null;
  for (const other of groups) {
    if (other === own || !other.best) continue;
    const [closeness, why] = closenessOf(option, other.best);
    const points = closeness * other.sure * Math.min(2, 0.7 + 0.3 * other.mentions.length);
    sum += points;
    if (points > most) {
      most = points;
      reason = why;
    }
  }
  return { points: WEIGHT * Math.log2(1 + sum), reason };
}

function closenessOf(option: Option, other: Option): [number, string] {
  if (option.parents.includes(other.index)) {
    const inner =
      other.feature === 'A.PCLI' || other.feature === 'A.PCL' ? 0.7 : other.feature.startsWith('A.') ? 1.3 : 0.1;
    return [inner, 'inside'];
  }
  if (other.parents.includes(option.index)) return [0.6, 'around'];
  const near = /^(?:A\.PCL|[LHT]\.)/.test(other.feature) ? 0 : nearness(kilometres(option.at, other.at));
  const kin = option.country && option.country === other.country ? 0.35 : 0;
  const sibling = kin && option.parents.length > 1 && sharesDivision(option, other) ? 0.4 : 0;
  return [near + kin + sibling, near > 0.3 ? 'near' : 'country'];
}

const nearness = (km: number): number => (km < 40 ? 1 : km < 100 ? 0.7 : km < 200 ? 0.4 : km < 500 ? 0.15 : 0);

/** True where both lie in one first-order division: the last area but the country and the continent. */
function sharesDivision(a: Option, b: Option): boolean {
  const division = (option: Option): number | undefined =>
    option.feature === 'A.ADM1' ? option.index : option.parents.at(-3);
  const first = division(a);
  return first !== undefined && first === division(b);
}
