import type { Span } from '../../record/span.ts';
import { hashOf } from './hash.ts';
import type { ReportText } from './report-text.ts';

/** A word as it is compared: in lower case, without a possessive ending, a number without the marks of its thousands. */
export interface Word extends Span {
  readonly key: string;
  readonly hash: number;
}

/** A number with its inner marks, or letters with inner apostrophes; a hyphen parts words. */
const WORD = /\p{N}+(?:[.,:]\p{N}+)*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu;
const POSSESSIVE = /['’]s$/;
/** "42,600" in one language is "42.600" in another; "3.5" is no such number. */
const GROUPED = /^\p{N}{1,3}(?:[.,]\p{N}{3})+$/u;

/**
 * The words of a report's own prose, in order. Title and byline are left out: whoever reprints a report writes a
 * headline of its own.
 */
export function wordsIn({ text, prose }: ReportText): Word[] {
  const words: Word[] = [];
  for (const paragraph of prose.paragraphs) {
    if (paragraph.kind === 'title' || paragraph.kind === 'byline') continue;
    for (const match of text.slice(paragraph.start, paragraph.end).matchAll(WORD)) {
      const start = paragraph.start + match.index;
      const key = keyOf(match[0]);
      words.push({ start, end: start + match[0].length, key, hash: hashOf(key) });
    }
  }
  return words;
}

/** The words of any text as they are compared, without positions. */
export const keysOf = (text: string): string[] => [...text.matchAll(WORD)].map((match) => keyOf(match[0]));

function keyOf(word: string): string {
  if (GROUPED.test(word)) return word.replace(/[.,]/g, '');
  return word.toLowerCase().replace(POSSESSIVE, '');
}

/** Indexes [first, last) of the words that touch the span. */
export function wordRange(words: readonly Span[], span: Span): readonly [number, number] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle].end <= span.start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < words.length && words[last].start < span.end) last++;
  return [low, last];
}
