import type { PlaceVocabulary } from '../../language/places.ts';
import type { Prose } from '../../record/prose.ts';
import type { Inside, Toponym } from '../../record/where.ts';
import type { Find, Ground } from './evidence.ts';
import { isTown } from './sites.ts';
import type { Word } from './words.ts';

/** Longest name of an unknown place, in words. */
const LONGEST = 3;

/** Words [from, to) that are called a place, though the gazetteer does not know them. */
export interface Called {
  readonly from: number;
  readonly to: number;
  readonly kind: Toponym['kind'];
  /** The town that it is said to lie in. */
  readonly inside: Inside | null;
}

/**
 * Places told by the word beside them: "the village of Dvani", "Zarqabad village", "the Dokki district of Cairo", "Azadi
 * Street in Shiraz". Streets and buildings only where their town is told: alone they are nowhere.
 */
export function calledPlaces(prose: Prose, words: readonly Word[], finds: readonly Find[], ground: Ground): Called[] {
  const { vocabulary } = ground;
  const called: Called[] = [];
  words.forEach((word, at) => {
    const kind = vocabulary.kinds.get(word.lower) ?? null;
    const isQuarter = vocabulary.quarters.has(word.lower);
    const isSite = word.capital && (vocabulary.facilities.has(word.lower) || vocabulary.streets.has(word.lower));
    if (!isSite && (word.capital || !(isQuarter || kind === 'town' || kind === 'district'))) return;
    const run = isSite
      ? runBefore(words, at + 1, vocabulary)
      : ((word.joined ? runBefore(words, at, vocabulary) : null) ??
        runAfterOf(words, at) ??
        inApposition(prose, words, at, vocabulary));
    if (!run || (isSite && run.to - run.from < 2) || !isUnknownName(words, run.from, run.to, ground, isSite)) return;
    if (finds.some((find) => overlap(find, run) && isBetter(find, at, vocabulary.streets.has(word.lower)))) return;
    const town =
      isSite || isQuarter
        ? (townBehind(prose, words, finds, Math.max(at + 1, run.to), ground) ??
          townBefore(prose, words, finds, run.from, ground))
        : null;
    if (isSite && !town) return;
    const inside: Inside | null = town ? { town, as: isSite ? 'site' : 'district' } : null;
    called.push({ ...run, kind: inside ? null : kind, inside });
  });
  return called;
}

/**
 * True for a find that knows better than the word beside it. One known by a spelling like it does not, nor does a town
 * inside the name of a street.
 */
const isBetter = ({ from, to, matches }: Find, head: number, isStreet: boolean): boolean =>
  matches.some(({ match }) => match !== 'variant') && (!isStreet || (to > head && to - from > 1));

const overlap = (a: Run, b: Run): boolean => a.from < b.to && b.from < a.to;

interface Run {
  readonly from: number;
  readonly to: number;
}

/** The capitals that end before `to`. */
function runBefore(words: readonly Word[], to: number, { plain }: PlaceVocabulary): Run | null {
  let from = to;
  while (
    from > 0 &&
    words[from - 1].capital &&
    !plain.has(words[from - 1].lower) &&
    to - from < LONGEST + 1 &&
    (from === to || words[from].joined)
  )
    from--;
  return from < to && to - from <= LONGEST ? { from, to } : null;
}

/** The capitals behind "of". */
function runAfterOf(words: readonly Word[], at: number): Run | null {
  if (words[at + 1]?.lower !== 'of' || !words[at + 2]?.joined) return null;
  let to = at + 2;
  while (words[to]?.capital && words[to].joined && to - at - 2 <= LONGEST) to++;
  return to > at + 2 && to - at - 2 <= LONGEST ? { from: at + 2, to } : null;
}

/** "Kibera, a slum in Nairobi". */
function inApposition(prose: Prose, words: readonly Word[], at: number, vocabulary: PlaceVocabulary): Run | null {
  let article = at - 1;
  while (article > at - 4 && article > 0 && !/^(?:a|an|the)$/.test(words[article].lower)) article--;
  if (article < 1 || words[article].joined || !/^(?:a|an|the)$/.test(words[article].lower)) return null;
  if (prose.text.slice(words[article - 1].end, words[article].start) !== ', ') return null;
  return runBefore(words, article, vocabulary);
}

/** True for capitals that may name a place: no organisation, no person, no word the text also writes small. */
export function isUnknownName(
  words: readonly Word[],
  from: number,
  to: number,
  ground: Ground,
  isSite = false,
): boolean {
  const { vocabulary, lowered, lastNames } = ground;
  if (from === 0 && words[0].pos !== 'PROPN') return false;
  return words.slice(from, isSite ? to - 1 : to).every((word, index) => {
    if (/^[\p{Lu}\d.]+$/u.test(word.text) || vocabulary.plain.has(word.lower) || vocabulary.titles.has(word.lower))
      return false;
    if (vocabulary.organisations.has(word.lower) || lowered.has(word.lower)) return false;
    return (
      isSite ||
      !(
        vocabulary.never.has(word.lower) ||
        lastNames.has(word.folded) ||
        (index === 0 && vocabulary.givenNames.has(word.folded))
      )
    );
  });
}

/** The town that stands behind: "of Cairo", "in Cairo", ", Cairo". */
function townBehind(
  prose: Prose,
  words: readonly Word[],
  finds: readonly Find[],
  at: number,
  ground: Ground,
): string | null {
  const find = finds.find(({ from }) => from === at || from === at + 1);
  if (!find) return null;
  const gap = prose.text.slice(words[at - 1].end, words[find.from].start);
  if (!/^(?: (?:of|in) |, )$/.test(gap)) return null;
  if (!isTown(find, ground.gazetteer)) return null;
  return prose.text.slice(words[find.from].start, words[find.to - 1].end);
}

/** The town whose it is: "Tehran's Narmak neighbourhood". */
function townBefore(
  prose: Prose,
  words: readonly Word[],
  finds: readonly Find[],
  from: number,
  ground: Ground,
): string | null {
  const find = finds.find(({ to }) => to === from || to === from - 1);
  if (!find || !isTown(find, ground.gazetteer)) return null;
  const name = prose.text.slice(words[find.from].start, words[find.to - 1].end);
  return /^['’]s $/.test(prose.text.slice(words[find.to - 1].end, words[from].start)) ? name : null;
}
