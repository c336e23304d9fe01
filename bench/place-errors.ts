import type { Gazetteer } from '../src/gazetteer/gazetteer.ts';
import type { PlaceVocabulary } from '../src/language/places.ts';
import type { ReportReader } from '../src/pipeline.ts';
import type { PlaceMention } from '../src/record/where.ts';
import { metresBetween } from './metres.ts';

/** A place as a labelled set has it; without a point where the annotators gave none. */
export interface GoldPlace {
  readonly start: number;
  readonly end: number;
  readonly lat?: number;
  readonly lon?: number;
}

/** A text with its places. */
export interface GoldText {
  readonly text?: string;
  readonly toponyms: readonly GoldPlace[];
}

/** Metres within which a place counts as the right one. */
export const NEAR = 161_000;

interface Ground {
  readonly gazetteer: Gazetteer;
  readonly vocabulary: PlaceVocabulary;
}

/** How many errors of each kind the reader makes, commonest first. */
export function errorsOf(set: readonly GoldText[], reader: ReportReader): [kind: string, count: number][] {
  const { gazetteer, language } = reader.knowledge;
  const ground = { gazetteer, vocabulary: language.places };
  const counts = new Map<string, number>();
  const count = (kind: string | null): void => void (kind && counts.set(kind, (counts.get(kind) ?? 0) + 1));
  for (const { text = '', toponyms } of set) {
    const found = reader.layer('places', text);
    const matched = new Set<PlaceMention>();
    for (const gold of toponyms) {
      const one = found.find(({ span }) => span.start < gold.end && gold.start < span.end);
      if (one) matched.add(one);
      count(one ? wrong(gold, one, text, ground) : missed(gold, text, ground));
    }
    for (const one of found) if (!matched.has(one)) count(extra(one));
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function missed({ start, end }: GoldPlace, text: string, { gazetteer, vocabulary }: Ground): string {
  const name = text.slice(start, end);
  const last = name.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  if (vocabulary.streets.has(last)) return 'missed: a street, road or square';
  const isSite = vocabulary.facilities.has(last) || vocabulary.organisations.has(last);
  if (isSite) return 'missed: a site, school, hospital or company';
  if (vocabulary.features.has(last)) return 'missed: a river, lake or mountain';
  if (!gazetteer.byName(name).length) return 'missed: a place that the gazetteer does not have';
  return /^ [A-Z]/.test(text.slice(end, end + 2))
    ? 'missed: a town or state that opens a longer name'
    : 'missed: a town or state that might be a person or a word';
}

function extra({ use, place }: PlaceMention): string {
  if (use === 'demonym') return 'too much: people called after a place, where the set has no such';
  if (use === 'part') return 'too much: a place inside the name of an organisation or illness';
  return /^(?:A\.PCL|L\.)/.test(place?.feature ?? '')
    ? 'too much: a country or region in another sense'
    : 'too much: a person, organisation or word taken for a place';
}

function wrong(
  gold: GoldPlace,
  { place, text: words }: PlaceMention,
  text: string,
  { gazetteer }: Ground,
): string | null {
  const { lat, lon } = gold;
  if (typeof lat !== 'number' || typeof lon !== 'number') return null;
  if (!place) return 'wrong: found, but the place is unknown';
  if (metresBetween({ lat, lon }, place) < NEAR) return null;
  if (/^(?:A\.PCL|[LHT]\.)/.test(place.feature)) return 'wrong: a country, region or water that the set puts elsewhere';
  const right = [text.slice(gold.start, gold.end), words]
    .flatMap((name) => gazetteer.byName(name))
    .find(({ index }) => metresBetween({ lat, lon }, { lat: gazetteer.lat(index), lon: gazetteer.lon(index) }) < NEAR);
  if (!right) return 'wrong: a namesake of a place that the gazetteer does not have';
  if (gazetteer.feature(right.index)[0] !== place.feature[0])
    return 'wrong: the town for its state or county, or the other way round';
  return gazetteer.country(right.index) === place.country
    ? 'wrong: a namesake in the same country'
    : 'wrong: a namesake in another country';
}
