import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Place, Precision, Where } from '../../record/where.ts';
import { hashOf } from './hash.ts';
import type { Spot } from './linkable.ts';

/**
 * How far from a place's point a happening "there" can be, in metres: a site within its grounds; a town so that two
 * names of one town and its suburbs meet, but not two towns of one list; areas by the size of common ones of their rank.
 */
const METRES: Readonly<Record<Precision, number>> = {
  site: 1_000,
  town: 2_500,
  district: 40_000,
  province: 200_000,
  country: 1_000_000,
  region: 3_000_000,
};
/** How far from a town's point its sites lie. */
export const TOWN_REACH = 10_000;

/** The place a claim names, as it is compared; null where it names none, or none that is known. */
export function spotOf(where: Where | null, gazetteer: Gazetteer | undefined): Spot | null {
  if (!where?.place || !where.precision) return null;
  const { id, lat, lon, country } = where.place;
  return {
    place: hashOf(id),
    lat,
    lon,
    precision: where.precision,
    metres: METRES[where.precision],
    country: hashOf(country),
    areas: gazetteer ? areasOf(where.place, gazetteer) : [],
  };
}

const known = new WeakMap<Gazetteer, Map<string, readonly number[]>>();

function areasOf({ id }: Place, gazetteer: Gazetteer): readonly number[] {
  let places = known.get(gazetteer);
  if (!places) known.set(gazetteer, (places = new Map()));
  let areas = places.get(id);
  if (!areas) {
    const index = gazetteer.byId(id);
    areas = index === null ? [] : gazetteer.parents(index).map((parent) => hashOf(gazetteer.place(parent).id));
    places.set(id, areas);
  }
  return areas;
}

/** A pin: a site or a town. All else is an area. */
export const isPoint = ({ precision }: Spot): boolean => precision === 'site' || precision === 'town';

/** Mean radius of the Earth in metres (IUGG 1980). */
const EARTH = 6_371_009;
const RADIANS = Math.PI / 180;

/** Great-circle distance in metres (haversine). */
export function metresBetween(a: Spot, b: Spot): number {
  const lat = Math.sin(((b.lat - a.lat) * RADIANS) / 2);
  const lon = Math.sin(((b.lon - a.lon) * RADIANS) / 2);
  const h = lat * lat + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * lon * lon;
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)));
}
