import type { Prose } from '../../record/prose.ts';
import type { Find, Ground } from './evidence.ts';
import type { Word } from './words.ts';

/** Longest run of words taken for one unknown member of a list. */
const LONGEST = 3;
/** Most words looked at before the first known name of a list. */
const LEADING = 8;

/**
 * The finds and, between two of them in a list, words in capitals that the gazetteer knows only by a spelling like it:
 * "Rasht, Noshahr and Sari" has Nowshahr in it. Elsewhere a spelling by ear would find too much.
 */
export function withListed(prose: Prose, words: readonly Word[], finds: readonly Find[], ground: Ground): Find[] {
  const all: Find[] = finds.length > 0 ? leading(prose, words, finds[0], ground) : [];
  if (finds.length < 2) return [...all, ...finds];
  finds.forEach((find, index) => {
    if (index > 0) all.push(...between(prose, words, finds[index - 1].to, find.from, ground));
    all.push(find);
  });
  all.push(...between(prose, words, finds[finds.length - 1].to, words.length, ground).slice(0, 1));
  return all;
}

/** "in Noshahr and Khavaf, Iran": words in capitals between a preposition of place and the first name that is known. */
function leading(prose: Prose, words: readonly Word[], first: Find, { gazetteer, vocabulary }: Ground): Find[] {
  let from = first.from;
  while (from > 0 && (words[from - 1].capital || words[from - 1].lower === 'and') && first.from - from < LEADING)
    from--;
  const led = words[from - 1];
  if (from === first.from || !led || (vocabulary.prepositions.get(led.lower) ?? 0) < 1) return [];
  const countries = new Set(first.matches.slice(0, 3).map((match) => gazetteer.country(match.index)));
  const added: Find[] = [];
  for (let at = from; at < first.from; at++) {
    if (words[at].lower === 'and') continue;
    const matches = gazetteer
      .byName(prose.text.slice(words[at].start, words[at].end), { variants: true })
      .filter((match) => match.match === 'variant' && countries.has(gazetteer.country(match.index)));
    // One word that is nobody's name there, and the rest may be anything.
    if (!matches.length) return [];
    added.push({ from: at, to: at + 1, matches });
  }
  return added;
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
