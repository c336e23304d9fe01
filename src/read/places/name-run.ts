import type { PlaceVocabulary } from '../../language/places.ts';
import type { Word } from './words.ts';

/** Words [first, last) that are written as one name: capitals in a row, joined at most by "of", "de", "&". */
export interface NameRun {
  readonly first: number;
  readonly last: number;
}

/** The run of capitals that words [from, to) stand in. */
export function runAround(words: readonly Word[], from: number, to: number, vocabulary: PlaceVocabulary): NameRun {
  let first = from;
  while (first > 0 && words[first].joined && carriesOn(words, first - 1, vocabulary)) first--;
  let last = to;
  while (last < words.length && words[last].joined && isNamePart(words[last], last === 0, vocabulary)) last++;
  return { first, last };
}

/** Begins in a script without capitals. */
export const CASELESS = /^\p{Lo}/u;

/** A word that belongs to a name by itself. */
function isNamePart(word: Word, opens: boolean, vocabulary: PlaceVocabulary): boolean {
  // Where there are no capitals nothing tells that the word beside a name belongs to it.
  if (!word.capital || CASELESS.test(word.text)) return false;
  if (vocabulary.plain.has(word.lower)) return false;
  return !opens || word.pos === 'PROPN' || word.pos === 'NOUN' || word.pos === 'ADJ';
}

const carriesOn = (words: readonly Word[], index: number, vocabulary: PlaceVocabulary): boolean =>
  isNamePart(words[index], index === 0, vocabulary);
