import type { Gazetteer, GazetteerPlace } from '../../gazetteer/gazetteer.ts';
import type { Prose } from '../../record/prose.ts';
import type { Candidate, Inside, Place, PlaceMention, Precision, Toponym } from '../../record/where.ts';
import type { Option } from './candidates.ts';
import { type Group, groupNames } from './groups.ts';
import { nearnessOf } from './nearness.ts';
import { reasonOf } from './reasons.ts';
import { type Support, supportsOf } from './support.ts';

/** What resolving places needs. */
export interface PlaceResolving {
  readonly gazetteer: Gazetteer;
  readonly prose: Prose;
  /** Country the outlet is from, ISO 3166-1 alpha-2; null where not known. */
  readonly home: string | null;
}

/** Candidates kept for a reader to choose from. */
const KEPT = 6;
/** Rounds in which what one name probably means tells on the others. */
const ROUNDS = 3;
/** Points for a place in the outlet's own country. */
const HOME = 1.5;
/** How much a point says for a reading (nats), before and after the other names are heard. */
const TIMID = 1;
const SURE = 1.2;

/** Which place each name means, all names of the text weighed together; every other reading is kept with its score. */
export function resolvePlaces(
  toponyms: readonly Toponym[],
  { gazetteer, prose, home }: PlaceResolving,
): PlaceMention[] {
  const groups = groupNames(toponyms, gazetteer, prose);
  const near = nearnessOf(groups);
  let supports: Support[][] = [];
  for (const group of groups) share(group, [], home, TIMID);
  for (let round = 0; round < ROUNDS; round++) {
    supports = supportsOf(groups, near);
    groups.forEach((group, index) => { share(group, supports[index], home, SURE); }); // biome-ignore format: one line
  }
  const mentions: PlaceMention[] = new Array(toponyms.length);
  groups.forEach((group, index) => {
    const found = foundBy(group, supports[index], gazetteer);
    for (const at of group.mentions) {
      const { inside } = toponyms[at];
      mentions[at] = { ...spanOf(toponyms[at]), ...(inside ? within(found, inside) : found) };
    }
  });
  return mentions;
}

const spanOf = ({ span, text, use }: Toponym): Pick<PlaceMention, 'span' | 'text' | 'use'> => ({ span, text, use });

/** Writes the share of each option. */
function share(group: Group, supports: readonly Support[], home: string | null, temper: number): void {
  const { options, shares, told } = group;
  let top = Number.NEGATIVE_INFINITY;
  options.forEach((option, at) => {
    const atHome = home !== null && option.country === home ? HOME : 0;
    shares[at] = option.prior + (told.get(option)?.points ?? 0) + (supports[at]?.points ?? 0) + atHome;
    top = Math.max(top, shares[at]);
  });
  let sum = 0;
  for (let at = 0; at < shares.length; at++) sum += shares[at] = Math.exp((shares[at] - top) * temper);
  for (let at = 0; at < shares.length; at++) shares[at] /= sum;
}

/** A site or district that is known by its town: the town is its place and the first of its areas. */
const within = (found: Found, { as }: Inside): Found =>
  found.place && found.precision === 'town'
    ? { ...found, precision: as, areas: [found.place.id, ...(found.areas ?? [])] }
    : found;

type Found = Pick<PlaceMention, 'place' | 'precision' | 'areas' | 'candidates'>;

function foundBy(group: Group, supports: readonly Support[], gazetteer: Gazetteer): Found {
  const order = group.options
    .map((option, at) => ({ option, at }))
    .sort((a, b) => group.shares[b.at] - group.shares[a.at] || a.option.index - b.option.index);
  const candidates = order.slice(0, KEPT).map(({ option, at }): Candidate => {
    const { id, name } = gazetteer.place(option.index);
    const score = Math.round(group.shares[at] * 1000) / 1000;
    return { id, name, score, reason: reasonOf(option, group.told.get(option) ?? null, supports[at]) };
  });
  const best: Option | undefined = isHeard(group, order[0]?.at ?? -1, supports) ? order[0].option : undefined;
  const place = best ? bare(gazetteer.place(best.index)) : null;
  const areas = best ? best.areas.map(({ index }) => gazetteer.place(index).id) : [];
  return { place, precision: place && precisionOf(place), areas, candidates };
}

/** A reading by ear alone is a guess, where nothing else in the text speaks for it: the place stays unknown. */
function isHeard(group: Group, at: number, supports: readonly Support[]): boolean {
  const option = group.options[at];
  return option !== undefined && (option.match !== 'variant' || group.told.has(option) || supports[at].points >= HEARD);
}

/** Points from other names that bear a spelling by ear out. */
const HEARD = 0.5;

const bare = ({ id, name, lat, lon, feature, country }: GazetteerPlace): Place => ({
  id,
  name,
  lat,
  lon,
  feature,
  country,
});

/** How finely a place is known by what kind of place it is. */
export function precisionOf(place: Place): Precision {
  if (place.feature.startsWith('A.PCL')) return 'country';
  if (/^A\.ADM1H?$/.test(place.feature)) return 'province';
  if (place.feature.startsWith('A.')) return 'district';
  if (place.feature.startsWith('P.')) return 'town';
  return place.feature.startsWith('S.') ? 'site' : 'region';
}
