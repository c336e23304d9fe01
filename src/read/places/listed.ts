import type { NameMatch } from '../../gazetteer/gazetteer.ts';
import type { PlaceVocabulary } from '../../language/places.ts';
import type { Prose } from '../../record/prose.ts';
import { before, type Find, type Ground, prior } from './evidence.ts';
import { isListing } from './neighbours.ts';
import { isUnknownName } from './unknown-names.ts';
import type { Word } from './words.ts';

/** Longest run of words taken for one unknown member of a list. */
const LONGEST = 3;
/** Points of a preposition of place that tells what a list is of. */
const LED = 0.9;

/** A member of a list: a find, or words in capitals that nobody knows. */
interface Item {
  readonly from: number;
  readonly to: number;
  readonly find: Find | null;
}

/**
 * The finds and, in a list with them, words in capitals that the gazetteer knows only by a spelling like it, or not at
 * all: "in Rasht, Noshahr and Sari" has Nowshahr in it, and the list is no shorter where one of its names is unknown.
 */
export function withListed(prose: Prose, words: readonly Word[], finds: readonly Find[], ground: Ground): Find[] {
  if (!finds.length) return [];
  const added = listsOf(prose, words, itemsOf(words, finds)).flatMap((list) => membersOf(list, prose, words, ground));
  return added.length ? [...finds, ...added].sort((a, b) => a.from - b.from) : [...finds];
}

/** Finds and runs of capitals in order. */
function itemsOf(words: readonly Word[], finds: readonly Find[]): Item[] {
  const items: Item[] = [];
  let next = 0;
  for (let at = 0; at < words.length; ) {
    const find = finds[next];
    if (find?.from === at) {
      items.push({ from: at, to: find.to, find });
      next++;
      at = find.to;
      continue;
    }
    let to = at + 1;
    if (words[at].capital) {
      while (to < (find?.from ?? words.length) && words[to].joined && words[to].capital) to++;
      items.push({ from: at, to, find: null });
    }
    at = to;
  }
  return items;
}

/** Stretches of two items and more with nothing but what stands in lists between them. */
function listsOf(prose: Prose, words: readonly Word[], items: readonly Item[]): Item[][] {
  const lists: Item[][] = [];
  for (let first = 0; first < items.length; ) {
    let last = first + 1;
    while (last < items.length && isListing(gapBetween(prose, words, items[last - 1], items[last]))) last++;
    const list = items.slice(first, last);
    if (list.some(({ find }) => find) && list.some(({ find }) => !find)) lists.push(list);
    first = last;
  }
  return lists;
}

const gapBetween = (prose: Prose, words: readonly Word[], a: Item, b: Item): string =>
  prose.text.slice(words[a.to - 1].end, words[b.from].start);

/** The unknown members of a list of places. */
function membersOf(list: readonly Item[], prose: Prose, words: readonly Word[], ground: Ground): Find[] {
  const { gazetteer, vocabulary } = ground;
  const known = list.flatMap(({ find }) => (find && isPlace(find, words, ground) ? [find] : []));
  const led =
    before({ from: list[0].from, to: list[0].to, matches: [] }, words, vocabulary) >= LED ||
    isCalled(list[0].from, words, vocabulary);
  if (!known.length || (known.length < 2 && !led)) return [];
  const countries = new Set(known.flatMap(({ matches }) => matches.slice(0, 3).map((m) => gazetteer.country(m.index))));
  return list.flatMap(({ from, to, find }): Find[] => {
    if (find || to - from > LONGEST || !endsMember(prose, words[to - 1], led)) return [];
    const matches = gazetteer
      .byName(prose.text.slice(words[from].start, words[to - 1].end), { variants: true })
      .filter((match: NameMatch) => match.match === 'variant' && countries.has(gazetteer.country(match.index)));
    return matches.length || (led && known.length > 1 && isUnknownName(words, from, to, ground))
      ? [{ from, to, matches }]
      : [];
  });
}

/** "The cities of" before a list. */
const isCalled = (from: number, words: readonly Word[], { kinds }: PlaceVocabulary): boolean =>
  words[from - 1]?.lower === 'of' && words[from].joined && kinds.has(words[from - 2]?.lower ?? '');

const isPlace = (find: Find, words: readonly Word[], ground: Ground): boolean =>
  find.matches.some((match) => match.match !== 'demonym') && prior(find, words, ground) > -1;

/** What stands behind a member of a list; behind the last of one that a preposition leads it may be a verb. */
const endsMember = (prose: Prose, { end }: Word, led: boolean): boolean =>
  (led ? /^(?:[,.;:)]|,? (?:and|or) |\s*$| \p{Ll})/u : /^(?:[,.;:)]|,? (?:and|or) |\s*$)/).test(
    prose.text.slice(end, end + 6),
  );
