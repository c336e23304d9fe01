import type { Gazetteer, NameMatch } from '../../gazetteer/gazetteer.ts';
import type { Toponym } from '../../record/where.ts';

/** A place that a name of the text could mean, with what is known of it before the rest of the text is looked at. */
export interface Option {
  readonly index: number;
  readonly match: NameMatch['match'];
  readonly feature: string;
  readonly country: string;
  readonly population: number;
  /** Unit vector of its point: the nearer two points, the greater their product. */
  readonly at: readonly [number, number, number];
  /** The areas it lies in, innermost first. */
  readonly parents: readonly number[];
  /** The first-order division it is or lies in; null where there is none. */
  readonly division: number | null;
  /** So large that nearness to its point says nothing. */
  readonly isArea: boolean;
  /** Points it gives to a place that lies in it: a country says less than a province, a town next to nothing. */
  readonly holds: number;
  /** Points for the place by itself. */
  readonly prior: number;
}

/** Namesakes beyond this many are villages that only a containing area named beside them could single out. */
const MOST = 80;
const DEGREE = Math.PI / 180;

/** Most names whose meanings are kept: the same towns come again and again in the reports of a case. */
const NAMES_KEPT = 20_000;
const kept = new WeakMap<Gazetteer, Map<string, readonly Option[]>>();

/** The places a toponym could mean, greatest first, whatever the text around it. */
export function optionsFor(toponym: Toponym, gazetteer: Gazetteer): readonly Option[] {
  const known = kept.get(gazetteer) ?? new Map<string, readonly Option[]>();
  kept.set(gazetteer, known);
  const key = `${toponym.use === 'demonym'}|${toponym.kind ?? ''}|${toponym.text}`;
  const had = known.get(key);
  if (had) return had;
  if (known.size >= NAMES_KEPT) known.clear();
  const options = lookUp(toponym, gazetteer);
  known.set(key, options);
  return options;
}

/** Spelling variants are asked only where the spelling is nobody's. */
function lookUp(toponym: Toponym, gazetteer: Gazetteer): Option[] {
  let matches = gazetteer.byName(toponym.text).filter((match) => fits(match, toponym));
  if (!matches.length)
    matches = gazetteer.byName(toponym.text, { variants: true }).filter((match) => fits(match, toponym));
  // "Ky." and "UK" are written for one thing, whatever else some language writes so.
  const written = matches.filter((match) => match.match === 'abbreviation');
  if (written.length) matches = written;
  const options = alone(matches.slice(0, MOST).map((match) => option(match, toponym, gazetteer)));
  // Where a country has the very name, a town that is also written so is hardly meant.
  return options.some((one) => one.match === 'exact' && one.feature.startsWith('A.PCL'))
    ? options.map((one) => (one.match === 'exact' ? one : { ...one, prior: one.prior - 8 }))
    : options;
}

function fits(match: NameMatch, toponym: Toponym): boolean {
  if (toponym.use === 'demonym') return match.match === 'demonym';
  if (match.match === 'demonym') return false;
  return match.match !== 'abbreviation' || /^(?:\p{Lu}[\p{Lu}. ]+|\p{Lu}[\p{L}. ]*\.)$/u.test(toponym.text);
}

function option({ index, match }: NameMatch, toponym: Toponym, gazetteer: Gazetteer): Option {
  const feature = gazetteer.feature(index);
  const population = gazetteer.population(index);
  const parents = gazetteer.parents(index);
  const [lat, lon] = [gazetteer.lat(index) * DEGREE, gazetteer.lon(index) * DEGREE];
  return {
    index,
    match,
    feature,
    population,
    country: gazetteer.country(index),
    parents,
    division: feature === 'A.ADM1' ? index : (parents.find((parent) => gazetteer.feature(parent) === 'A.ADM1') ?? null),
    isArea: /^(?:A\.PCL|[LHT]\.)/.test(feature),
    holds: feature.startsWith('A.PCL') ? 0.7 : feature.startsWith('A.') ? 1.3 : 0.1,
    at: [Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)],
    prior: sizePoints(feature, population) + matchPoints(match, feature) + kindPoints(toponym.kind, feature),
  };
}

/** People from which a town that is also called like its province is meant before it. */
const CITY = 100_000;

/** A province whose name no town in it bears is meant before the towns elsewhere that are called so. */
function alone(options: readonly Option[]): Option[] {
  return options.map((one) => {
    if (one.feature !== 'A.ADM1' || one.match !== 'exact') return one;
    const shared = options.some(
      (other) =>
        other.feature.startsWith('P.') &&
        other.division === one.index &&
        // "Hama" is also the usual name of the city that GeoNames spells Hamah.
        (other.match === 'exact' || other.population >= CITY),
    );
    return shared ? one : { ...one, prior: one.prior + 2 };
  });
}

/** Seats of provinces and districts whose people GeoNames has not counted, as powers of ten. */
const UNCOUNTED: Readonly<Record<string, number>> = { 'P.PPLA': 4.7, 'P.PPLA2': 4 };

function sizePoints(feature: string, population: number): number {
  const size = population > 0 ? Math.log10(population) : (UNCOUNTED[feature] ?? 2.3);
  if (feature.startsWith('A.PCL')) return 8.5;
  if (feature.startsWith('L.') || feature === 'H.OCN') return 7.5;
  if (/^[HTS]\./.test(feature)) return 5.5;
  // A division and its chief town share a name: the town is the usual reading.
  if (feature === 'A.ADM1') return size * 0.7 + 0.6;
  if (feature === 'A.ADM2') return size * 0.7 - 1;
  const seat = feature === 'P.PPLC' ? 1.8 : feature === 'P.PPLA' ? 0.5 : feature === 'P.PPLA2' ? 0.2 : 0;
  return size + seat - (feature === 'P.PPLX' ? 1.2 : 0);
}

function matchPoints(match: NameMatch['match'], feature: string): number {
  if (match === 'alternate' && feature.startsWith('A.PCL')) return -3;
  if (match === 'alternate') return feature.startsWith('P.') ? -1.2 : -0.6;
  if (match === 'short') return -0.8;
  return match === 'variant' ? -2 : 0;
}

const AREAS: Readonly<Record<NonNullable<Toponym['kind']>, RegExp>> = {
  country: /^A\.PCL/,
  province: /^A\.ADM1/,
  district: /^A\.ADM2/,
  town: /^P\./,
};

const kindPoints = (kind: Toponym['kind'], feature: string): number =>
  kind === null ? 0 : AREAS[kind].test(feature) ? 2 : -1;
