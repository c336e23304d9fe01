import type { PlaceVocabulary } from '../../language/places.ts';
import type { Word } from './words.ts';

/** Last names of the persons a text names in full or with a title, folded: alone they mean the person. */
export function lastNames(sentences: readonly (readonly Word[])[], vocabulary: PlaceVocabulary): Set<string> {
  const names = new Set<string>();
  for (const words of sentences) {
    for (let i = 0; i + 1 < words.length; i++) {
      if (!words[i].capital || !words[i + 1].capital || !words[i + 1].joined) continue;
      if (!vocabulary.givenNames.has(words[i].folded) && !vocabulary.titles.has(words[i].lower)) continue;
      const last = endOfPerson(words, i, vocabulary);
      if (last > i) names.add(words[last].folded);
    }
  }
  return names;
}

/** Index of the last word of the person's name that starts at `from`: "Mary Ann B. Doe"; `from` where none does. */
export function endOfPerson(words: readonly Word[], from: number, vocabulary: PlaceVocabulary): number {
  let last = from;
  for (let i = from + 1; i < words.length && i <= from + 4; i++) {
    const word = words[i];
    const afterInitial = i > 0 && /^\p{Lu}\.?$/u.test(words[i - 1].text);
    if (!word.capital || (!word.joined && !afterInitial) || vocabulary.organisations.has(word.lower)) break;
    if (vocabulary.facilities.has(word.lower) || vocabulary.features.has(word.lower)) return from;
    if (/^\p{Lu}\.?$/u.test(word.text)) continue;
    if (vocabulary.plain.has(word.lower)) break;
    last = i;
    if (!vocabulary.givenNames.has(word.folded) && !vocabulary.titles.has(word.lower)) break;
  }
  return last;
}
