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
  /** Degrees. */
  readonly lat: number;
  readonly lon: number;
  /** The areas it lies in, innermost first. */
  readonly areas: readonly Area[];
  /** The first-order division it is or lies in; null where there is none. */
  readonly division: number | null;
  /** So large that nearness to its point says nothing. */
  readonly isArea: boolean;
  /** What kind of place it is, as far as lists are of one kind. */
  readonly rank: 'country' | 'province' | 'district' | 'town' | 'other';
  /** Points for the place by itself. */
  readonly prior: number;
}

/** An area that a place lies in. */
export interface Area {
  readonly index: number;
  /** Points for a place where the text names the area: a country says less than a province. */
  readonly holds: number;
  /** Points for two places that both lie in it. */
  readonly shares: number;
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
  return besideGreater(
    alone(
      byNames(
        matches.slice(0, MOST).map((match) => option(match, toponym, gazetteer)),
        toponym,
        gazetteer,
      ),
      toponym,
      gazetteer,
    ),
  );
}

/**
 * Where a country has the very name, towns elsewhere that are also written so and areas in it are hardly meant; and where
 * a region or sea of the world has it, a small town is not.
 */
function besideGreater(options: readonly Option[]): Option[] {
  const country = options.find((one) => one.match === 'exact' && one.rank === 'country');
  if (country) {
    return options.map((one) => {
      if (one.match !== 'exact') return { ...one, prior: one.prior - BY_NAME };
      return one !== country && one.country === country.country ? { ...one, prior: one.prior - NAMESAKE } : one;
    });
  }
  const region = options.find(
    (one) => one.match === 'exact' && /^(?:L\.(?:CONT|RGN)|H\.(?:OCN|SEA))$/.test(one.feature),
  );
  return region
    ? options.map((one) =>
        one !== region && (one.match !== 'exact' || one.population < CITY)
          ? { ...one, prior: one.prior - NAMESAKE }
          : one,
      )
    : [...options];
}

/** "Mexico" is the country unless the words beside it say that the state is meant. */
const NAMESAKE = 4;
/** What some language writes like a country's English name is not meant by it in English. */
const BY_NAME = 8;

function fits(match: NameMatch, toponym: Toponym): boolean {
  if (toponym.use === 'demonym') return match.match === 'demonym';
  if (match.match === 'demonym') return false;
  return match.match !== 'abbreviation' || /^(?:\p{Lu}[\p{Lu}. ]+|\p{Lu}[\p{L}. ]*\.)$/u.test(toponym.text);
}

function option({ index, match: tie }: NameMatch, toponym: Toponym, gazetteer: Gazetteer): Option {
  // Another case of a name is no spelling by ear.
  const match = tie === 'variant' && OTHER_SCRIPT.test(toponym.text) ? 'alternate' : tie;
  const feature = gazetteer.feature(index);
  const population = gazetteer.population(index);
  const areas = gazetteer.parents(index).map((parent) => areaOf(parent, gazetteer.feature(parent)));
  const [lat, lon] = [gazetteer.lat(index), gazetteer.lon(index)];
  const [phi, lambda] = [lat * DEGREE, lon * DEGREE];
  return {
    index,
    match,
    feature,
    population,
    country: gazetteer.country(index),
    lat,
    lon,
    areas,
    division:
      feature === 'A.ADM1' ? index : (areas.find((area) => gazetteer.feature(area.index) === 'A.ADM1')?.index ?? null),
    isArea: /^(?:A\.PCL|A\.ADM1H?|[LHT]\.)/.test(feature),
    rank: rankOf(feature),
    at: [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)],
    prior:
      sizePoints(feature, population, match) +
      matchPoints(match, feature, beginsWith(index, toponym.text, gazetteer)) +
      kindPoints(toponym.kind, feature),
  };
}

const OTHER_SCRIPT = /^(?!\p{Script=Latin})\p{L}/u;

function areaOf(index: number, feature: string): Area {
  if (feature.startsWith('A.') && !feature.startsWith('A.PCL'))
    return { index, holds: 1.3, shares: feature === 'A.ADM1' ? 0.4 : 0.3 };
  // A site lies in its town.
  if (feature.startsWith('P.')) return { index, holds: 1.3, shares: 0.3 };
  // Countries are counted by their code, and a continent says next to nothing.
  return { index, holds: feature.startsWith('A.') ? 0 : 0.1, shares: 0 };
}

function rankOf(feature: string): Option['rank'] {
  if (feature.startsWith('A.PCL')) return 'country';
  if (/^A\.ADM1H?$/.test(feature)) return 'province';
  if (feature.startsWith('A.')) return 'district';
  return feature.startsWith('P.') ? 'town' : 'other';
}

/** People from which a town that is also called like its province is meant before it. */
const CITY = 100_000;

/** A province whose name no town in it bears is meant before the towns elsewhere that are called so. */
/** "Newcastle" for Newcastle upon Tyne. */
const beginsWith = (index: number, text: string, gazetteer: Gazetteer): boolean =>
  gazetteer.place(index).name.startsWith(`${text} `);

/** What another town was once called or is in some language, where a city bears the very name. */
const OWNED = 1;

function byNames(options: readonly Option[], { text }: Toponym, gazetteer: Gazetteer): readonly Option[] {
  const owned = options.some((one) => one.match === 'exact' && one.rank === 'town' && one.population >= CITY);
  return owned
    ? options.map((one) =>
        one.match === 'alternate' && one.rank === 'town' && !beginsWith(one.index, text, gazetteer)
          ? { ...one, prior: one.prior - OWNED }
          : one,
      )
    : options;
}

function alone(options: readonly Option[], toponym: Toponym, gazetteer: Gazetteer): Option[] {
  const words = (text: string): number => text.split(/[ -]/).length;
  const bears = (other: Option): boolean =>
    other.rank === 'town' &&
    // "Hama" is also the usual name of the city that GeoNames spells Hamah; "Oklahoma" is none of Oklahoma City.
    (other.match === 'exact' ||
      (other.population >= CITY &&
        /^P\.PPL[AC]$/.test(other.feature) &&
        words(gazetteer.place(other.index).name) === words(toponym.text)));
  return options.map((one) => {
    if (one.rank !== 'province' || one.match !== 'exact') return one;
    const shared = options.some((other) => other.division === one.index && bears(other));
    return shared ? one : { ...one, prior: one.prior + 2 };
  });
}

/** Seats of provinces and districts whose people GeoNames has not counted, as powers of ten. */
const UNCOUNTED: Readonly<Record<string, number>> = { 'P.PPLA': 4.7, 'P.PPLA2': 4 };

function sizePoints(feature: string, population: number, match: NameMatch['match']): number {
  const size = population > 0 ? Math.log10(population) : (UNCOUNTED[feature] ?? 2.3);
  if (feature.startsWith('A.PCL')) return 8.5;
  if (feature.startsWith('L.') || feature === 'H.OCN') return 7.5;
  if (/^[HTS]\./.test(feature)) return 5.5;
  // A division and its chief town share a name: the town is the usual reading.
  if (/^A\.ADM1H?$/.test(feature)) return size * 0.7 + 0.6;
  if (feature === 'A.ADM2') return size * 0.7 - 1;
  // What a capital was called once is no more likely meant than any other by-name.
  const seat =
    match === 'alternate'
      ? 0
      : feature === 'P.PPLC'
        ? 1.8
        : feature === 'P.PPLA'
          ? 0.5
          : feature === 'P.PPLA2'
            ? 0.2
            : 0;
  return size + seat - (feature === 'P.PPLX' ? 1.2 : 0);
}

function matchPoints(match: NameMatch['match'], feature: string, begins: boolean): number {
  if (begins && feature.startsWith('P.')) return match === 'exact' ? 0 : -0.5;
  if (match === 'alternate' && feature.startsWith('A.PCL')) return -3;
  if (match === 'alternate') return feature.startsWith('P.') ? -1.2 : -0.6;
  if (match === 'short') return -0.8;
  return match === 'variant' ? -2 : 0;
}

const AREAS: Readonly<Record<NonNullable<Toponym['kind']>, RegExp>> = {
  country: /^A\.PCL/,
  province: /^A\.ADM1H?/,
  district: /^A\.ADM2/,
  town: /^P\./,
};

const kindPoints = (kind: Toponym['kind'], feature: string): number =>
  kind === null ? 0 : AREAS[kind].test(feature) ? 2 : -2;
