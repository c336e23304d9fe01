import type { Gazetteer, GazetteerPlace } from '../../gazetteer/gazetteer.ts';
import type { Prose } from '../../record/prose.ts';
import type { Candidate, Place, PlaceMention, Precision, Toponym } from '../../record/where.ts';
import type { Option } from './candidates.ts';
import { type Group, groupNames } from './groups.ts';
import { type Support, supportOf } from './support.ts';

/** What resolving places needs. */
export interface PlaceResolving {
  readonly gazetteer: Gazetteer;
  readonly prose: Prose;
  /** Country the outlet is from, ISO 3166-1 alpha-2; null where not known. */
  readonly home: string | null;
}

/** Candidates kept for a reader to choose from. */
const KEPT = 6;
const ROUNDS = 2;
/** Points for a place in the outlet's own country. */
const HOME = 1.5;

interface Ranked {
  readonly option: Option;
  readonly points: number;
  readonly told: string | null;
  readonly support: Support;
}

/** Which place each name means, all names of the text weighed together; every other reading is kept with its score. */
export function resolvePlaces(
  toponyms: readonly Toponym[],
  { gazetteer, prose, home }: PlaceResolving,
): PlaceMention[] {
  const groups = groupNames(toponyms, gazetteer, prose);
  for (const group of groups) settle(group, rank(group, [], home));
  let ranked: Ranked[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const last = round === ROUNDS - 1;
    // A name with one meaning is settled; only its reason waits for the last round.
    ranked = groups.map((group, index) =>
      group.options.length > 1 || last ? rank(group, groups, home) : (ranked[index] ?? rank(group, [], home)),
    );
    groups.forEach((group, index) => { settle(group, ranked[index]); }); // biome-ignore format: one line
  }
  const mentions: PlaceMention[] = new Array(toponyms.length);
  groups.forEach((group, index) => {
    const candidates = candidatesOf(ranked[index], gazetteer);
    const best = ranked[index][0];
    const place = best ? gazetteer.place(best.option.index) : null;
    const areas = best ? gazetteer.parents(best.option.index).map((index) => gazetteer.place(index).id) : [];
    for (const at of group.mentions) {
      mentions[at] = {
        ...spanOf(toponyms[at]),
        place: place && bare(place),
        precision: place && precisionOf(place),
        areas,
        candidates,
      };
    }
  });
  return mentions;
}

const spanOf = ({ span, text, use }: Toponym): Pick<PlaceMention, 'span' | 'text' | 'use'> => ({ span, text, use });

const bare = ({ id, name, lat, lon, feature, country }: GazetteerPlace): Place => ({
  id,
  name,
  lat,
  lon,
  feature,
  country,
});

const NONE: Support = { points: 0, reason: null };

function settle(group: Group, ranked: readonly Ranked[]): void {
  group.best = ranked[0]?.option ?? null;
  group.sure = shares(ranked)[0] ?? 0;
}

/** Points that nothing in a text makes up for: a village so far behind its namesake is not weighed against it. */
const OUT_OF_REACH = 5;

const inReach = ({ options, told }: Group): readonly Option[] => {
  if (options.length < 4) return options;
  const best = Math.max(...options.map(({ prior }) => prior));
  return options.filter((option) => option.prior >= best - OUT_OF_REACH || told.has(option));
};

function rank(group: Group, groups: readonly Group[], home: string | null): Ranked[] {
  const ranked = inReach(group).map((option): Ranked => {
    const told = group.told.get(option);
    const support = groups.length ? supportOf(option, group, groups) : NONE;
    const atHome = home !== null && option.country === home ? HOME : 0;
    const points = option.prior + (told?.points ?? 0) + support.points + atHome;
    return { option, points, told: told?.reason ?? null, support };
  });
  return ranked.sort((a, b) => b.points - a.points || a.option.index - b.option.index);
}

const REASONS: Readonly<Record<string, string>> = {
  inside: 'lies in an area the text names',
  around: 'contains a place the text names',
  near: 'near other places of the text',
  country: 'in the country of other places of the text',
};

function reasonOf({ option, told, support: { reason, points } }: Ranked): string {
  if (told) return told;
  const spelling =
    option.match === 'variant' ? 'spelled nearly so; ' : option.match === 'alternate' ? 'another of its names; ' : '';
  if (reason && points > 0.8) return spelling + REASONS[reason];
  if (option.feature.startsWith('A.PCL')) return `${spelling}a country`;
  return option.population
    ? `${spelling}${String(option.population).replace(/\B(?=(?:\d{3})+$)/g, ',')} people`
    : `${spelling}of that name`;
}

/** Shares of certainty that add up to one. */
function shares(ranked: readonly Ranked[]): number[] {
  const top = ranked[0]?.points ?? 0;
  const weights = ranked.map((one) => Math.exp((one.points - top) * 1.2));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

function candidatesOf(ranked: readonly Ranked[], gazetteer: Gazetteer): Candidate[] {
  const parts = shares(ranked);
  return ranked.slice(0, KEPT).map((one, index) => {
    const { id, name } = gazetteer.place(one.option.index);
    return { id, name, score: Math.round(parts[index] * 1000) / 1000, reason: reasonOf(one) };
  });
}

/** How finely a place is known by what kind of place it is. */
export function precisionOf(place: Place): Precision {
  if (place.feature.startsWith('A.PCL')) return 'country';
  if (place.feature === 'A.ADM1') return 'province';
  if (place.feature.startsWith('A.')) return 'district';
  if (place.feature.startsWith('P.')) return 'town';
  return place.feature.startsWith('S.') ? 'site' : 'region';
}
