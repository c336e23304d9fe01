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
  /** Points for the place by itself. */
  readonly prior: number;
}

/** Namesakes beyond this many are villages that only a containing area named beside them could single out. */
const MOST = 80;
const DEGREE = Math.PI / 180;

/** The places a toponym could mean, greatest first. Spelling variants are asked only where the spelling is nobody's. */
export function optionsFor(toponym: Toponym, gazetteer: Gazetteer): Option[] {
  let matches = gazetteer.byName(toponym.text).filter((match) => fits(match, toponym));
  if (!matches.length)
    matches = gazetteer.byName(toponym.text, { variants: true }).filter((match) => fits(match, toponym));
  // "Ky." and "UK" are written for one thing, whatever else some language writes so.
  const written = matches.filter((match) => match.match === 'abbreviation');
  if (written.length) matches = written;
  return matches.slice(0, MOST).map((match) => option(match, toponym, gazetteer));
}

function fits(match: NameMatch, toponym: Toponym): boolean {
  if (toponym.use === 'demonym') return match.match === 'demonym';
  if (match.match === 'demonym') return false;
  return match.match !== 'abbreviation' || /^(?:\p{Lu}[\p{Lu}. ]+|\p{L}[\p{L}. ]*\.)$/u.test(toponym.text);
}

function option({ index, match }: NameMatch, toponym: Toponym, gazetteer: Gazetteer): Option {
  const feature = gazetteer.feature(index);
  const population = gazetteer.population(index);
  const [lat, lon] = [gazetteer.lat(index) * DEGREE, gazetteer.lon(index) * DEGREE];
  return {
    index,
    match,
    feature,
    population,
    country: gazetteer.country(index),
    parents: gazetteer.parents(index),
    at: [Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)],
    prior: sizePoints(feature, population) + matchPoints(match, feature) + kindPoints(toponym.kind, feature),
  };
}

function sizePoints(feature: string, population: number): number {
  const size = population > 0 ? Math.log10(population) : 2.3;
  if (feature.startsWith('A.PCL')) return 8.5;
  if (feature.startsWith('L.')) return 6.5;
  if (/^[HTS]\./.test(feature)) return 5.5;
  // A division and its chief town share a name: the town is the usual reading.
  if (feature === 'A.ADM1') return size * 0.7 + 0.6;
  if (feature === 'A.ADM2') return size * 0.7 - 1;
  const seat = feature === 'P.PPLC' ? 1.2 : feature === 'P.PPLA' ? 0.5 : feature === 'P.PPLA2' ? 0.2 : 0;
  return size + seat - (feature === 'P.PPLX' ? 1.2 : 0);
}

function matchPoints(match: NameMatch['match'], feature: string): number {
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

/** Kilometres between two points. */
export function kilometres(a: Option['at'], b: Option['at']): number {
  return 6371 * Math.acos(Math.min(1, Math.max(-1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
}
