import type { Option } from './candidates.ts';
import type { Group } from './groups.ts';

/** What the other names of the text say for an option: points, and the reason that weighs most. */
export interface Support {
  readonly points: number;
  readonly reason: string | null;
}

/** How much points from neighbours count against the size of a place. */
const WEIGHT = 2;
/** Beyond so much nearness more neighbours prove half as much: a long list of towns must not outweigh a country's name. */
const ENOUGH = 5;

/** Points an option gets from where the other names of the text lie. */
export function supportOf(option: Option, own: Group, groups: readonly Group[]): Support {
  let sum = 0;
  let most = 0;
  let closest: Option | null = null;
  for (const other of groups) {
    if (other === own || !other.best) continue;
    const points = closeness(option, other.best) * other.sure * Math.min(2, 0.7 + 0.3 * other.mentions.length);
    sum += points;
    if (points > most) {
      most = points;
      closest = other.best;
    }
  }
  const points = WEIGHT * Math.log2(1 + Math.min(sum, ENOUGH) + Math.max(0, sum - ENOUGH) / 2);
  return { points, reason: closest && reasonOf(option, closest) };
}

// Asked for every pair of names and meanings of a text: it makes no objects.
function closeness(option: Option, other: Option): number {
  if (option.parents.includes(other.index)) return other.holds;
  if (other.parents.includes(option.index)) return 0.6;
  const near = other.isArea ? 0 : nearness(option.at, other.at);
  if (!option.country || option.country !== other.country) return near;
  return near + 0.35 + (option.division !== null && option.division === other.division ? 0.4 : 0);
}

function reasonOf(option: Option, other: Option): string {
  if (option.parents.includes(other.index)) return 'inside';
  if (other.parents.includes(option.index)) return 'around';
  return !other.isArea && nearness(option.at, other.at) > 0.3 ? 'near' : 'country';
}

const EARTH_KM = 6371;
const [COS_40, COS_100, COS_200, COS_500] = [40, 100, 200, 500].map((kilometres) => Math.cos(kilometres / EARTH_KM));

/** The product of two unit vectors is the cosine of the angle between them: no distance need be worked out. */
function nearness(a: Option['at'], b: Option['at']): number {
  const cosine = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  if (cosine < COS_500) return 0;
  if (cosine >= COS_40) return 1;
  if (cosine >= COS_100) return 0.7;
  return cosine >= COS_200 ? 0.4 : 0.15;
}
