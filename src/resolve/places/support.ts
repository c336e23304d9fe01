import type { Option } from './candidates.ts';
import type { Group } from './groups.ts';
import type { Neighbour } from './nearness.ts';

/** What the other names of the text say for an option: points, and the reason that weighs most. */
export interface Support {
  readonly points: number;
  readonly reason: SupportReason | null;
}

/** Why other names speak for a reading. */
export type SupportReason = 'inside' | 'around' | 'same' | 'near' | 'country';

/** How much points from neighbours count against the size of a place. */
const WEIGHT = 2;
/** Beyond so much nearness more neighbours prove half as much: a long list of towns must not outweigh a country's name. */
const ENOUGH = 5;
/** For a place that another name means too: "Mexico" and "Mexican". */
const SAME = 0.8;
/** For a place that contains others the text names. */
const AROUND = 0.6;
/** Shares below this are no evidence. */
const NEGLIGIBLE = 0.01;

/** Evidence by area: how much of the names means the area itself, and how much something inside it. */
interface Tally {
  readonly named: Map<number, number>;
  readonly inside: Map<number, number>;
  /** The same for countries, by code: waters and sites are known by country, not by the areas they lie in. */
  readonly namedCountry: Map<string, number>;
  readonly insideCountry: Map<string, number>;
}

/** For a place in a country that the text names, and for two places of one country. */
const COUNTRY_NAMED = 0.7;
const COUNTRY_SHARED = 0.35;

/**
 * Points every option of every group gets from what the other names may mean, each reading by its share: `[group][option]`.
 * Areas are counted once for all names; only places near each other are compared in pairs.
 */
export function supportsOf(
  groups: readonly Group[],
  near: (group: Group, at: number) => readonly Neighbour[],
): Support[][] {
  const tally: Tally = { named: new Map(), inside: new Map(), namedCountry: new Map(), insideCountry: new Map() };
  for (const group of groups) count(group, tally, 1);
  return groups.map((group) => {
    // A name is no evidence for itself.
    count(group, tally, -1);
    const supports = group.options.map((option, at) => supportOf(option, tally, near(group, at)));
    count(group, tally, 1);
    return supports;
  });
}

function count(group: Group, tally: Tally, sign: 1 | -1): void {
  group.options.forEach(({ index, areas, country, rank }, at) => {
    if (group.shares[at] < NEGLIGIBLE) return;
    const share = group.shares[at] * group.weight * sign;
    add(tally.named, index, share);
    for (const area of areas) add(tally.inside, area.index, share);
    if (country) add(rank === 'country' ? tally.namedCountry : tally.insideCountry, country, share);
  });
}

const add = <K>(sums: Map<K, number>, key: K, share: number): void => void sums.set(key, (sums.get(key) ?? 0) + share);

function supportOf(option: Option, tally: Tally, near: readonly Neighbour[]): Support {
  const isCountry = option.rank === 'country';
  let within = isCountry ? 0 : COUNTRY_NAMED * (tally.namedCountry.get(option.country) ?? 0);
  let country = isCountry ? 0 : COUNTRY_SHARED * (tally.insideCountry.get(option.country) ?? 0);
  for (const area of option.areas) {
    within += area.holds * (tally.named.get(area.index) ?? 0);
    country += area.shares * (tally.inside.get(area.index) ?? 0);
  }
  const around = AROUND * ((isCountry ? tally.insideCountry.get(option.country) : tally.inside.get(option.index)) ?? 0);
  const same = SAME * (tally.named.get(option.index) ?? 0);
  const beside = option.isArea ? 0 : nearby(near);
  const sum = within + country + around + same + beside;
  const points = WEIGHT * Math.log2(1 + Math.min(sum, ENOUGH) + Math.max(0, sum - ENOUGH) / 2);
  return { points, reason: strongest({ inside: within, around, same, near: beside, country }) };
}

/**
 * Each name counts once, by its nearest likely reading. Two names of few meanings each that have one pair of neighbours
 * are hardly neighbours by chance, however small the towns: a reading without much share counts by how few there are.
 */
function nearby(near: readonly Neighbour[]): number {
  let sum = 0;
  for (let i = 0; i < near.length; ) {
    const { group } = near[i];
    let best = 0;
    for (; i < near.length && near[i].group === group; i++) {
      best = Math.max(best, near[i].points * Math.max(group.shares[near[i].at], group.rarity));
    }
    sum += best * group.weight;
  }
  return sum;
}

function strongest(parts: Readonly<Record<SupportReason, number>>): SupportReason | null {
  let reason: SupportReason | null = null;
  let most = 0;
  for (const name of ['inside', 'around', 'same', 'near', 'country'] as const) {
    if (parts[name] > most) {
      most = parts[name];
      reason = name;
    }
  }
  return reason;
}
