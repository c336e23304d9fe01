import type { Span } from '../../record/span.ts';

/** A line or a paragraph of a text before it is known what it is. */
export interface Block extends Span {
  /** Its words, white space collapsed. */
  readonly text: string;
  /** Its words folded: lower case, letters and digits only, one space between words. */
  readonly key: string;
  /** Number of words. */
  readonly words: number;
  /** True where it ends as a sentence does. */
  readonly stops: boolean;
}

/** Letters and digits of `words`, lower case, one space between words. */
export const fold = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();

const STOPS = /[.!?…:;؟。！？।]$/;
const CLOSERS = /["”'’»)\]›*_]+$/;

/** True where the words end as a sentence does: a stop, closing marks left out. */
export const endsSentence = (words: string): boolean => STOPS.test(words.slice(-12).replace(CLOSERS, ''));

/** The block that stands at [start, end) of `text`. */
export function blockAt(text: string, start: number, end: number): Block {
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  const key = fold(words);
  let count = key ? 1 : 0;
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) count++;
  return { start, end, text: words, key, words: count, stops: endsSentence(words) };
}
