import type { NameMatch } from '../../gazetteer/gazetteer.ts';
import type { PlaceVocabulary } from '../../language/places.ts';
import { articleSpellings } from './articles.ts';
import { before, type Find, FOREIGN, type Ground } from './evidence.ts';
import { isUnknownName } from './unknown-names.ts';
import type { Word } from './words.ts';

/** Longest name looked for, in words. */
const LONGEST = 6;

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

function findAt(words: readonly Word[], from: number, ground: Ground): Find | null {
  if (!words[from].folded) return null;
  const name = nameFrom(words, from);
  const find = longestOf(name, words, from, ground);
  // "People's Republic" is one name, "Iran's President" none: without the possessive there may be one.
  if (!find && name.possessive > 0) return longestOf(firstOf(name, name.possessive), words, from, ground);
  return find ?? otherwiseSpelled(words, from, ground) ?? byEar(words, from, ground);
}

/** Folded words that may be one name, and for each the index of the word behind it. */
interface Name {
  readonly folded: readonly string[];
  readonly ends: readonly number[];
  /** How many words stand before the possessive, without its s; 0 where there is none. */
  readonly possessive: number;
}

function nameFrom(words: readonly Word[], from: number): Name {
  const folded: string[] = [];
  const ends: number[] = [];
  let possessive = 0;
  for (let at = from; at < words.length && folded.length < LONGEST; at++) {
    const word = words[at];
    if (at > from && !word.joined) {
      const owned = POSSESSIVE.test(word.text) && word.start === words[at - 1].end && words[at + 1]?.capital;
      if (!owned || possessive) break;
      possessive = folded.length;
      folded[folded.length - 1] += 's';
      ends[ends.length - 1] = at + 1;
      continue;
    }
    if (!word.folded) break;
    folded.push(word.folded);
    ends.push(at + 1);
  }
  // No name ends with a word in small letters: most of what follows a name need not be looked up at all.
  let count = ends.length;
  while (count > 1 && !closesName(words[ends[count - 1] - 1])) count--;
  return { folded: folded.slice(0, count), ends: ends.slice(0, count), possessive };
}

const closesName = ({ capital, text }: Word): boolean => capital || POSSESSIVE.test(text);

const POSSESSIVE = /^['’]s$/;

/** The name's first words, without the possessive that stood behind them. */
const firstOf = ({ folded, ends }: Name, count: number): Name => ({
  folded: folded.slice(0, count).map((word, index) => (index === count - 1 ? word.slice(0, -1) : word)),
  ends: ends.slice(0, count).map((end, index) => (index === count - 1 ? end - 1 : end)),
  possessive: 0,
});

function longestOf({ folded, ends }: Name, words: readonly Word[], from: number, ground: Ground): Find | null {
  for (let limit = folded.length; limit > 0; ) {
    const plain = ground.gazetteer.longest(folded, 0, limit);
    const found = withArticles(folded, limit, plain?.words ?? 0, ground) ?? plain;
    if (!found) return null;
    const to = ends[found.words - 1];
    if (isOrganisation(words.slice(from, to), ground.vocabulary)) return null;
    const matches = words[to - 1].capital ? found.matches.filter((match) => fits(match, words, from, to)) : [];
    if (matches.length) return { from, to, matches };
    limit = found.words - 1;
  }
  return null;
}

/** "Jisr al-Shughur" where the gazetteer has "Jisr ash-Shughur": a longer name than the words as they stand give. */
function withArticles(folded: readonly string[], limit: number, known: number, { gazetteer }: Ground) {
  if (limit < 2) return null;
  for (const spelling of articleSpellings(folded.slice(0, limit))) {
    const found = gazetteer.longest(spelling, 0, limit);
    if (found && found.words > Math.max(known, 1)) return found;
  }
  return null;
}

/** In other scripts, which few words of an English text are in, a form of a name is looked for too: "Киеве" for "Киев". */
function otherwiseSpelled(words: readonly Word[], from: number, { gazetteer }: Ground): Find | null {
  if (!FOREIGN.test(words[from].text)) return null;
  const matches = gazetteer.byName(words[from].text, { variants: true });
  return matches.length ? { from, to: from + 1, matches } : null;
}

/** Points of "in" and the like before a name spelled by ear, letters it must have, and people its town. */
const LED = 1.8;
const EAR_LETTERS = 5;
const EAR_PEOPLE = 10_000;

/**
 * "In Noshahr": one word that nobody knows where a place is expected, spelled nearly like a town of some size. Whether the
 * text is about that town's country at all is seen later.
 */
function byEar(words: readonly Word[], from: number, ground: Ground): Find | null {
  const { gazetteer, vocabulary } = ground;
  const [word, next] = [words[from], words[from + 1]];
  if (from === 0 || word.pos !== 'PROPN' || word.text.length < EAR_LETTERS || (next?.joined && next.capital))
    return null;
  const find = { from, to: from + 1, matches: [] };
  if (before(find, words, vocabulary) < LED || !isUnknownName(words, from, from + 1, ground)) return null;
  const matches = gazetteer
    .byName(word.text, { variants: true })
    .filter(({ match, index }) => match === 'variant' && gazetteer.population(index) >= EAR_PEOPLE);
  return matches.length ? { ...find, matches } : null;
}

/** GeoNames has campuses as places: "University of Texas" is nevertheless who, not where. */
const isOrganisation = (words: readonly Word[], vocabulary: PlaceVocabulary): boolean =>
  words.some((word, index) => word.lower === 'of' && vocabulary.organisations.has(words[index - 1]?.lower ?? ''));

/** Written as abbreviations are, with capitals or a stop of its own. */
export const isWritten = (text: string): boolean => ABBREVIATED.test(text);

const ABBREVIATED = /^\p{Lu}(?:[\p{L}.]*\.|[\p{Lu}.]+)$/u;

/** Abbreviations are themselves only as written: "US" and "Ala.", not "us" or "Us". */
function fits(match: NameMatch, words: readonly Word[], from: number, to: number): boolean {
  const text = words[from].stopped ? `${words[from].text}.` : words[from].text;
  if (match.match === 'abbreviation') return to - from > 1 || isWritten(text);
  // Short words in capitals are initials of something, unless the text is all in capitals.
  return to - from > 1 || text.length > 2;
}
