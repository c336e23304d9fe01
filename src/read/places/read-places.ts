import type { Gazetteer, NameMatch } from '../../gazetteer/gazetteer.ts';
import type { PlaceVocabulary } from '../../language/places.ts';
import type { Prose } from '../../record/prose.ts';
import type { Span } from '../../record/span.ts';
import type { Toponym } from '../../record/where.ts';
import { type Find, type Ground, type Weighed, weigh } from './evidence.ts';
import { withListed } from './listed.ts';
import { listKinds, neighbours } from './neighbours.ts';
import { lastNames } from './persons.ts';
import { type Word, wordsOfSentence } from './words.ts';

/** Longest name looked for, in words. */
const LONGEST = 6;
/** Points above which a place is taken to be meant. */
const ENOUGH = 0.9;
/** Points that make a name a place in the whole text, and what its other mentions gain by it. */
const SURE = 2.5;
const AGAIN = 1.5;
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
  };
  return decide(
    prose,
    sentences.flatMap((words) => inSentence(prose, words, ground)),
  );
}

interface Weighted extends Weighed {
  readonly span: Span;
  readonly key: string;
}

function inSentence(prose: Prose, words: readonly Word[], ground: Ground): Weighted[] {
  const finds = withListed(prose, words, findsIn(words, ground), ground);
  const beside = neighbours(prose, words, finds, ground);
  const kinds = listKinds(prose, words, finds, ground.vocabulary);
  return finds.map((find, index) => {
    const weighed = weigh(find, words, ground);
    const listed = weighed.kind === null && kinds[index] !== null;
    return {
      span: { start: words[find.from].start, end: words[find.to - 1].end },
      key: words
        .slice(find.from, find.to)
        .map((word) => word.folded)
        .join(' '),
      use: weighed.use,
      kind: weighed.kind ?? kinds[index],
      points: (listed ? Math.max(weighed.points, 0) + LISTED : weighed.points) + beside[index],
    };
  });
}

/** A name that is surely a place once is more likely one elsewhere in the text. */
function decide(prose: Prose, found: readonly Weighted[]): Toponym[] {
  const best = new Map<string, number>();
  for (const { key, points } of found) best.set(key, Math.max(points, best.get(key) ?? points));
  return found.flatMap(({ key, span, use, kind, points }) => {
    const total = points + (best.get(key)! >= SURE && points < SURE ? AGAIN : 0);
    if (total < ENOUGH) return [];
    return [{ span, text: prose.text.slice(span.start, span.end), use, kind, confidence: confidence(total) }];
  });
}

const confidence = (points: number): number => Math.round((1 / (1 + Math.exp(-points))) * 100) / 100;

function lowered(sentences: readonly (readonly Word[])[]): Set<string> {
  const words = new Set<string>();
  for (const sentence of sentences) for (const word of sentence) if (!word.capital) words.add(word.lower);
  return words;
}

/** Names of the gazetteer among the words, longest first, none overlapping. */
export function findsIn(words: readonly Word[], ground: Ground): Find[] {
  const finds: Find[] = [];
  for (let i = 0; i < words.length; ) {
    const find = words[i].capital ? findAt(words, i, ground) : null;
    if (find) finds.push(find);
    i = find ? find.to : i + 1;
  }
  return finds;
}

function findAt(words: readonly Word[], from: number, { gazetteer, vocabulary }: Ground): Find | null {
  let limit = 1;
  while (limit < LONGEST && words[from + limit]?.joined && words[from + limit].folded) limit++;
  if (!words[from].folded) return null;
  const folded = words.slice(from, from + limit).map((word) => word.folded);
  while (limit > 0) {
    const found = gazetteer.longest(folded, 0, limit);
    if (!found) return null;
    const last = words[from + found.words - 1];
    if (isOrganisation(words.slice(from, from + found.words), vocabulary)) return null;
    const matches = last.capital ? found.matches.filter((match) => fits(match, words, from, from + found.words)) : [];
    if (matches.length) return { from, to: from + found.words, matches };
    limit = found.words - 1;
  }
  return null;
}

/** GeoNames has campuses as places: "University of Texas" is nevertheless who, not where. */
const isOrganisation = (words: readonly Word[], vocabulary: PlaceVocabulary): boolean =>
  words.some((word, index) => word.lower === 'of' && vocabulary.organisations.has(words[index - 1]?.lower ?? ''));

const ABBREVIATED = /^\p{Lu}(?:[\p{L}.]*\.|[\p{Lu}.]+)$/u;

/** Abbreviations are themselves only as written: "US" and "Ala.", not "us" or "Us". */
function fits(match: NameMatch, words: readonly Word[], from: number, to: number): boolean {
  const text = words[from].text;
  if (match.match === 'abbreviation') return to - from > 1 || ABBREVIATED.test(text);
  // Short words in capitals are initials of something, unless the text is all in capitals.
  return to - from > 1 || text.length > 2;
}
