import type { HeadWords } from '../../language/head.ts';
import { isMasthead } from '../head/masthead.ts';
import type { Block } from './block.ts';

const LONGEST_ENTRY_WORDS = 4;
const SHORTEST_RUN = 4;

/**
 * Indexes of blocks that are entries of a menu: runs of short lines without a stop, of which at least two and a
 * quarter of all are words of menus. A list of towns, one a line, has none of these and stays.
 */
export function menuRuns(blocks: readonly Block[], words: HeadWords): Set<number> {
  const found = new Set<number>();
  for (let first = 0; first < blocks.length; ) {
    let last = first;
    let known = 0;
    while (last < blocks.length && blocks[last].words <= LONGEST_ENTRY_WORDS && !blocks[last].stops) {
      if (words.menuWords.has(blocks[last].key)) known++;
      last++;
    }
    if (last - first >= SHORTEST_RUN && known >= 2 && known * 4 >= last - first) {
      for (let i = firstKnown(blocks, words, first); i < lastEntry(blocks, words, last); i++)
        if (!isMasthead(blocks[i].text, words)) found.add(i);
    }
    first = Math.max(last, first + 1);
  }
  return found;
}

/** A masthead may stand above a menu: the run begins at its first known entry. */
function firstKnown(blocks: readonly Block[], words: HeadWords, from: number): number {
  let i = from;
  while (!words.menuWords.has(blocks[i].key)) i++;
  return i;
}

/** A title may stand below a menu: the run ends before unknown entries of more than two words. */
function lastEntry(blocks: readonly Block[], words: HeadWords, to: number): number {
  let last = to;
  while (blocks[last - 1].words > 2 && !words.menuWords.has(blocks[last - 1].key)) last--;
  return last;
}
