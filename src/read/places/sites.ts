import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { PlaceVocabulary } from '../../language/places.ts';
import { before, type Find, type Ground } from './evidence.ts';
import type { Word } from './words.ts';

/** Most words from a town's name to the end of the name of a site. */
const LONGEST = 4;
/** Points of a preposition of place from which a name like an organisation's is a building. */
const AT = 0.9;

/** Words [from, to) that name a site in the town that a find names. */
export interface Site {
  readonly from: number;
  readonly to: number;
}

/**
 * "Damascus International Airport" is a site in Damascus, wherever it stands; "Tehran University" and "the University of
 * Tehran" are one only where something is at it, for they also speak and act. Null for other finds.
 */
export function siteOf(find: Find, words: readonly Word[], ground: Ground): Site | null {
  const { gazetteer, vocabulary } = ground;
  if (!isTown(find, gazetteer)) return null;
  const after = endOfSite(find.to, words, vocabulary);
  if (after && (after.isSite || before(find, words, vocabulary) >= AT)) return { from: find.from, to: after.to };
  return buildingOf(find, words, vocabulary);
}

/** People from which a town is meant before a state of the same name. */
const CITY = 100_000;

/** A town may be meant: none is in "the University of Texas", though some are called so. */
export const isTown = ({ matches }: Find, gazetteer: Gazetteer): boolean =>
  matches.some(
    ({ index }, at) => gazetteer.feature(index).startsWith('P.') && (at === 0 || gazetteer.population(index) >= CITY),
  );

/** The end of the last head of a site's name in the words from `from` on. */
function endOfSite(from: number, words: readonly Word[], vocabulary: PlaceVocabulary) {
  let end: { to: number; isSite: boolean } | null = null;
  for (let at = from; at < words.length && at < from + LONGEST; at++) {
    const word = words[at];
    if (!word.joined || word.hyphened || !word.capital) break;
    const isSite = vocabulary.sites.has(word.lower);
    if (isSite || vocabulary.buildings.has(word.lower)) end = { to: at + 1, isSite };
    else if (!vocabulary.ofSites.has(word.lower)) break;
  }
  return end;
}

/** "At the University of Tehran". */
function buildingOf(find: Find, words: readonly Word[], vocabulary: PlaceVocabulary): Site | null {
  const head = find.from - 2;
  if (head < 0 || words[find.from - 1].lower !== 'of' || !words[head].capital || !words[find.from].joined) return null;
  if (!vocabulary.buildings.has(words[head].lower)) return null;
  const whole = { ...find, from: head };
  return before(whole, words, vocabulary) >= AT ? { from: head, to: find.to } : null;
}
