import { commonCount, commonOfSorted } from './common-words.ts';
import type { Slot } from './slot.ts';
import type { WordedSentence, Wording } from './wording.ts';

/** Two sentences that say one thing in one order, and how alike they are, 0–1. */
export interface SentencePair {
  readonly a: WordedSentence;
  readonly b: WordedSentence;
  readonly alike: number;
}

/** How alike two sentences are, 0–1. */
export type Likeness = (a: WordedSentence, b: WordedSentence) => number;

/** The pairing of sentences, in the order of both texts, under which the most words stand in pairs that are alike. */
export function sentencePairs(a: Wording, b: Wording, likeness: Likeness, least: number): SentencePair[] {
  const [rows, columns] = [a.sentences.length, b.sentences.length];
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const alike = new Float64Array(rows * columns);
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--) {
      const [x, y] = [a.sentences[i], b.sentences[j]];
      const found = likeness(x, y);
      const worth = found >= least ? found * (x.last - x.first + y.last - y.first) : 0;
      alike[i * columns + j] = found;
      const at = i * width + j;
      best[at] = Math.max(best[at + width], best[at + 1], worth ? worth + best[at + width + 1] : 0);
    }
  const pairs: SentencePair[] = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    const at = i * width + j;
    if (best[at] === best[at + width]) i++;
    else if (best[at] === best[at + 1]) j++;
    else pairs.push({ a: a.sentences[i], b: b.sentences[j], alike: alike[i++ * columns + j++] });
  }
  return pairs;
}

/** Share of the words of both sentences that stand in both in the same order, 0–1; 0 wherever it is below `least`. */
export function wordLikeness(a: Wording, b: Wording, least: number): Likeness {
  const [wordsA, wordsB] = [a, b].map(wordsBySentence);
  return (x, y) => {
    const [p, q] = [wordsA.get(x)!, wordsB.get(y)!];
    const all = p.inOrder.length + q.inOrder.length;
    if (2 * commonOfSorted(p.sorted, q.sorted) < least * all) return 0;
    return (2 * commonCount(p.inOrder, q.inOrder)) / all;
  };
}

function wordsBySentence({
  sentences,
  hashes,
}: Wording): Map<WordedSentence, { inOrder: Uint32Array; sorted: Uint32Array }> {
  return new Map(
    sentences.map((sentence) => {
      const inOrder = hashes.slice(sentence.first, sentence.last);
      return [sentence, { inOrder, sorted: inOrder.slice().sort() }];
    }),
  );
}

/** Share of the facts of both sentences that stand in both in the same order; sentences without any are alike in nothing. */
export function factLikeness(a: Wording, b: Wording): Likeness {
  const [keysA, keysB] = [keysBySentence(a), keysBySentence(b)];
  return (x, y) => {
    const [p, q] = [keysA.get(x) ?? [], keysB.get(y) ?? []];
    if (!p.length || !q.length) return 0;
    return (2 * commonCount(p, q)) / (p.length + q.length);
  };
}

function keysBySentence({ sentences, facts }: Wording): Map<WordedSentence, string[]> {
  const found = new Map<WordedSentence, string[]>();
  let next = 0;
  for (const sentence of sentences) {
    const keys: string[] = [];
    for (; next < facts.length && facts[next].first < sentence.last; next++) keys.push(facts[next].key);
    found.set(sentence, keys);
  }
  return found;
}

/** The stretches of two texts that stand for one another, as slots. */
export const slotsOfPairs = (pairs: readonly SentencePair[]): Slot[] =>
  pairs.map(({ a, b }) => ({ aFirst: a.first, aLast: a.last, bFirst: b.first, bLast: b.last, same: false }));
