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

const LETTER = /[\p{L}\p{N}\p{M}]/u;
const UNKNOWN = 0;
const PART_OF_WORD = 1;
const GAP = 2;
/** Per code unit of the basic plane, filled as met: whether it is part of a word. */
const classes = new Uint8Array(0x10000);

function isPartOfWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (classes[unit] !== UNKNOWN) return classes[unit] === PART_OF_WORD;
  if (unit >= 0xd800 && unit < 0xdc00) return LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? unit));
  if (unit >= 0xdc00 && unit < 0xe000)
    return at > 0 && LETTER.test(String.fromCodePoint(text.codePointAt(at - 1) ?? unit));
  classes[unit] = LETTER.test(String.fromCharCode(unit)) ? PART_OF_WORD : GAP;
  return classes[unit] === PART_OF_WORD;
}

/** Words of `text` in lower case: runs of letters, digits and marks. */
function foldedWords(text: string): string[] {
  const lower = text.toLowerCase();
  const words: string[] = [];
  for (let at = 0; at < lower.length; ) {
    while (at < lower.length && !isPartOfWord(lower, at)) at++;
    const start = at;
    while (at < lower.length && isPartOfWord(lower, at)) at++;
    if (at > start) words.push(lower.slice(start, at));
  }
  return words;
}

/** Letters and digits of `words`, lower case, one space between words. */
export const fold = (words: string): string => foldedWords(words).join(' ');

const STOPS = /[.!?…:;؟。！？।]$/;
const CLOSERS = /["”'’»)\]›*_]+$/;

/** True where the words end as a sentence does: a stop, closing marks left out. */
export const endsSentence = (words: string): boolean => STOPS.test(words.slice(-12).replace(CLOSERS, ''));

/** The block that stands at [start, end) of `text`. */
export function blockAt(text: string, start: number, end: number): Block {
  const raw = text.slice(start, end);
  const words = /[^\S ]| {2}/.test(raw) ? raw.replace(/\s+/g, ' ').trim() : raw.trim();
  const folded = foldedWords(words);
  return { start, end, text: words, key: folded.join(' '), words: folded.length, stops: endsSentence(words) };
}
