import type { Prose } from '../../record/prose.ts';
import type { Find, Ground } from './evidence.ts';
import type { Word } from './words.ts';

/** Longest run of words taken for one unknown member of a list. */
const LONGEST = 3;

/**
 * The finds and, between two of them in a list, words in capitals that the gazetteer knows only by a spelling like it:
 * "Rasht, Noshahr and Sari" has Nowshahr in it. Elsewhere a spelling by ear would find too much.
 */
export function withListed(prose: Prose, words: readonly Word[], finds: readonly Find[], ground: Ground): Find[] {
  if (finds.length < 2) return [...finds];
  const all: Find[] = [];
  finds.forEach((find, index) => {
    if (index > 0) all.push(...between(prose, words, finds[index - 1].to, find.from, ground));
    all.push(find);
  });
  all.push(...between(prose, words, finds[finds.length - 1].to, words.length, ground).slice(0, 1));
  return all;
}

function between(prose: Prose, words: readonly Word[], from: number, to: number, ground: Ground): Find[] {
  const added: Find[] = [];
  for (let first = from; first < to; ) {
    if (words[first].lower === 'and' || words[first].lower === 'or') {
      first++;
      continue;
    }
    if (!words[first].capital || !/^[,;] ?$|^,? (?:and|or) $/.test(gapBefore(prose, words, first))) return added;
    let last = first + 1;
    while (last < to && words[last].joined && words[last].capital) last++;
    if (
      last - first > LONGEST ||
      !/^[,.;]|^ (?:and|or) /.test(prose.text.slice(words[last - 1].end, words[last - 1].end + 5))
    )
      return added;
    const name = prose.text.slice(words[first].start, words[last - 1].end);
    const matches = ground.gazetteer.byName(name, { variants: true }).filter((match) => match.match === 'variant');
    if (!matches.length) return added;
    added.push({ from: first, to: last, matches });
    first = last;
  }
  return added;
}

/** What stands between a word and the last word in capitals before it. */
function gapBefore(prose: Prose, words: readonly Word[], index: number): string {
  let at = index - 1;
  while (at > 0 && (words[at].lower === 'and' || words[at].lower === 'or')) at--;
  return at < 0 ? '' : prose.text.slice(words[at].end, words[index].start);
}
