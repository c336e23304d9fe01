import KDBush from 'kdbush';
import type { Option } from './candidates.ts';
import type { Group } from './groups.ts';

/** A reading of another name that lies near. */
export interface Neighbour {
  readonly group: Group;
  /** Its position among the options of its group. */
  readonly at: number;
  /** Points for the distance, 0–1. */
  readonly points: number;
}

const EARTH_KILOMETRES = 6371;
/** Kilometres within which two towns are of one neighbourhood, and what that is worth. */
const STEPS: readonly (readonly [cosine: number, points: number])[] = (
  [
    [40, 1],
    [100, 0.7],
    [200, 0.4],
  ] as const
).map(([kilometres, points]) => [Math.cos(kilometres / EARTH_KILOMETRES), points]);

/** Degrees of latitude in the farthest step, a little more. */
const REACH = 1.81;
const NONE: readonly Neighbour[] = [];

/**
 * For every option of every group the readings of other names within 200 km, group by group. Points are found through an
 * index, so a text of a thousand names costs little more a name than one of ten.
 */
export function nearnessOf(groups: readonly Group[]): (group: Group, at: number) => readonly Neighbour[] {
  const nodes = groups.flatMap((group) =>
    group.options.flatMap((option, at) => (option.isArea ? [] : [{ group, at, option }])),
  );
  const found = new Map<Group, (readonly Neighbour[])[]>(groups.map((group) => [group, []]));
  if (nodes.length > 1 && groups.length > 1) {
    const index = new KDBush(nodes.length);
    for (const { option } of nodes) index.add(option.lon, option.lat);
    index.finish();
    for (const { group, at, option } of nodes) {
      // Ids are in the order of the groups, so neighbours come group by group.
      const ids = around(index, option).sort((a, b) => a - b);
      const near = ids.flatMap((id): Neighbour[] => {
        const other = nodes[id];
        // The very place under another name is no neighbour.
        const same = other.group === group || other.option.index === option.index;
        const points = same ? 0 : nearness(option.at, other.option.at);
        return points ? [{ group: other.group, at: other.at, points }] : [];
      });
      found.get(group)![at] = near;
    }
  }
  return (group, at) => found.get(group)?.[at] ?? NONE;
}

/** Ids in the box around a place; a box over the date line is two. */
function around(index: KDBush, { lat, lon }: Option): number[] {
  const wide = REACH / Math.max(0.05, Math.cos((lat * Math.PI) / 180));
  const ids = index.range(lon - wide, lat - REACH, lon + wide, lat + REACH);
  if (lon - wide < -180) ids.push(...index.range(lon - wide + 360, lat - REACH, 180, lat + REACH));
  if (lon + wide > 180) ids.push(...index.range(-180, lat - REACH, lon + wide - 360, lat + REACH));
  return ids;
}

/** The product of two unit vectors is the cosine of the angle between them: no distance need be worked out. */
function nearness(a: Option['at'], b: Option['at']): number {
  const cosine = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  for (const [least, points] of STEPS) if (cosine >= least) return points;
  return 0;
}
