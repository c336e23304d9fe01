import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { PlaceVocabulary } from '../../language/places.ts';
import type { Prose } from '../../record/prose.ts';
import { overlaps, type Span } from '../../record/span.ts';
import type { Inside, Toponym } from '../../record/where.ts';
import { before, type Find, FOREIGN, type Ground, prior, type Weighed, weigh } from './evidence.ts';
import { findsIn, isWritten } from './find-names.ts';
import { withListed } from './listed.ts';
import { listKinds, neighbours } from './neighbours.ts';
import { lastNames } from './persons.ts';
import { type Site, siteOf } from './sites.ts';
import { type Called, calledPlaces } from './unknown-names.ts';
import { type Word, wordsOfSentence } from './words.ts';

/** Points above which a place is taken to be meant. */
const ENOUGH = 0.9;
/** Points that make a name a place in the whole text, and what its other mentions gain by it. */
const SURE = 2.5;
const AGAIN = 1.5;
/** For a town whose name a site has. */
const SITE = 0;
/** What "counties" after a list gives each of its members. */
const LISTED = 4;

/** What reading places needs. */
export interface PlaceReading {
  readonly gazetteer: Gazetteer;
  readonly vocabulary: PlaceVocabulary;
}

/** The words of a text that name places, in order; which place is meant is not decided here. */
export function readPlaces(prose: Prose, { gazetteer, vocabulary }: PlaceReading): Toponym[] {
  const sentences = prose.sentences.map((sentence) => wordsOfSentence(prose, sentence, gazetteer));
  const ground: Ground = {
    gazetteer,
    vocabulary,
    lastNames: lastNames(sentences, vocabulary),
    lowered: lowered(sentences),
    ownScript: isForeign(sentences),
  };
  return decide(
    prose,
    sentences.flatMap((words) => inSentence(prose, words, ground)),
  );
}

interface Weighted extends Weighed {
  readonly span: Span;
  readonly key: string;
  readonly inside?: Inside;
  /** ISO 3166-1 codes of the countries it may lie in, likeliest first. */
  readonly countries?: readonly string[];
  /** Known by a spelling like it only. */
  readonly byEar?: boolean;
}

function inSentence(prose: Prose, words: readonly Word[], ground: Ground): Weighted[] {
  const finds = withListed(prose, words, findsIn(words, ground), ground);
  const beside = neighbours(prose, words, finds, ground);
  const kinds = listKinds(prose, words, finds, ground.vocabulary);
  const called = calledPlaces(prose, words, finds, ground).map((one) => calledPlace(one, words));
  const known = finds.map((find, index): Weighted => {
    const weighed = weigh(find, words, ground);
    const site = weighed.use === 'demonym' ? null : siteOf(find, words, ground);
    if (site) return inTown(find, site, words, ground);
    const listed = weighed.kind === null && kinds[index] !== null;
    return {
      span: { start: words[find.from].start, end: words[find.to - 1].end + Number(isStopped(find, words)) },
      key: keyOf(find, words),
      use: weighed.use,
      kind: weighed.kind ?? kinds[index],
      ...countriesOf(find, ground),
      points: (listed ? Math.max(weighed.points, 0) + LISTED : weighed.points) + beside[index],
    };
  });
  // A street has its name from anywhere: what stands for the whole goes before what is part of it.
  const within = (one: Weighted): boolean => called.some(({ span }) => overlaps(span, one.span));
  return called.length
    ? [...called, ...known.filter((one) => !within(one))].sort((a, b) => a.span.start - b.span.start)
    : known;
}

/** Points of words that are called a place. */
const CALLED = 2;

const calledPlace = ({ from, to, kind, inside }: Called, words: readonly Word[]): Weighted => ({
  span: { start: words[from].start, end: words[to - 1].end },
  key: keyOf({ from, to, matches: [] }, words),
  use: 'name',
  kind,
  ...(inside ? { inside } : {}),
  points: CALLED,
});

/** Readings of a name that are looked at for its country. */
const READINGS = 3;

function countriesOf({ matches }: Find, { gazetteer, ownScript }: Ground): Pick<Weighted, 'countries' | 'byEar'> {
  const byEar = !ownScript && matches.length > 0 && matches.every(({ match }) => match === 'variant');
  const readings = byEar ? matches : matches.slice(0, READINGS);
  return { byEar, countries: readings.map(({ index }) => gazetteer.country(index)) };
}

const keyOf = ({ from, to }: Find, words: readonly Word[]): string =>
  words
    .slice(from, to)
    .map((word) => word.folded)
    .join(' ');

/** A site that is known by its town. */
function inTown(find: Find, { from, to }: Site, words: readonly Word[], ground: Ground): Weighted {
  return {
    span: { start: words[from].start, end: words[to - 1].end },
    key: `${keyOf(find, words)} site`,
    use: 'name',
    kind: null,
    inside: {
      town: words
        .slice(find.from, find.to)
        .map((word) => word.text)
        .join(' '),
      as: 'site',
    },
    points: prior(find, words, ground) + before(find, words, ground.vocabulary) + SITE,
  };
}

/** The full stop of an abbreviation is part of it, though it may end the sentence too. */
const isStopped = ({ to, matches }: Find, words: readonly Word[]): boolean =>
  words[to - 1].stopped &&
  !isWritten(words[to - 1].text) &&
  matches.length > 0 &&
  matches.every(({ match }) => match === 'abbreviation');

/** A name that is surely a place once is more likely one elsewhere in the text. */
function decide(prose: Prose, found: readonly Weighted[]): Toponym[] {
  const best = new Map<string, number>();
  for (const { key, points } of found) best.set(key, Math.max(points, best.get(key) ?? points));
  const totalOf = ({ key, points }: Weighted): number => points + (best.get(key)! >= SURE && points < SURE ? AGAIN : 0);
  const sure = found.filter((one) => !one.byEar && totalOf(one) >= ENOUGH);
  const countries = new Set(sure.flatMap((one) => one.countries ?? []));
  return found.flatMap((one) => {
    const { span, use, kind, inside } = one;
    const total = totalOf(one);
    // A spelling by ear is believed in a text about the country only.
    if (total < ENOUGH || (one.byEar && !one.countries?.some((country) => countries.has(country)))) return [];
    return [
      {
        span,
        text: prose.text.slice(span.start, span.end),
        use,
        kind,
        ...(inside ? { inside } : {}),
        confidence: confidence(total),
      },
    ];
  });
}

const confidence = (points: number): number => Math.round((1 / (1 + Math.exp(-points))) * 100) / 100;

function lowered(sentences: readonly (readonly Word[])[]): Set<string> {
  const words = new Set<string>();
  for (const sentence of sentences) for (const word of sentence) if (!word.capital) words.add(word.lower);
  return words;
}

/** True where most words are in another script than the Latin. */
function isForeign(sentences: readonly (readonly Word[])[]): boolean {
  let foreign = 0;
  let all = 0;
  for (const words of sentences) {
    all += words.length;
    for (const word of words) if (FOREIGN.test(word.text)) foreign++;
  }
  return foreign * 2 > all;
}
