import type { Cues } from '../../language/cues.ts';
import type { Quotation } from '../../record/attribution.ts';
import type { Prose, Token } from '../../record/prose.ts';
import type { Span } from '../../record/span.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const TERM_WORDS = 4;
const TITLE_WORDS = 9;
/** How many tokens back from the opening mark a word of chanting or writing is looked for. */
const LEAD = 14;

/**
 * Whether words in quotation marks are somebody's speech, a slogan or only a term: a name, a title or scare quotes.
 * A term is short, stands inside a sentence without punctuation of its own, or is written In Capitals Like A Title.
 * `first` is the index of the token at the opening mark.
 */
export function useOf(prose: Prose, inner: Span, first: number, cues: Cues): Quotation['use'] {
  const lead = leadOf(prose, first);
  if (lead.some((token) => cues.slogans.has(token.lower))) return 'slogan';
  return isTerm(prose.text.slice(inner.start, inner.end), lead[lead.length - 1], cues) ? 'term' : 'speech';
}

/** The tokens before the opening mark back to the end of the sentence or quotation before. */
function leadOf(prose: Prose, first: number): readonly Token[] {
  let from = first;
  while (from > 0 && first - from < LEAD && !/^[.!?”»"]$/.test(prose.tokens[from - 1].text)) from--;
  return prose.tokens.slice(from, first);
}

function isTerm(words: string, before: Token | undefined, cues: Cues): boolean {
  const found = words.match(WORD) ?? [];
  if (found.length === 0) return true;
  if (/[.!?…,;:—]["”’)]*\s*$/.test(words)) return false;
  if (before && /^[,:]$/.test(before.text)) return false;
  // "sang “The River”": what is sung or chanted with a title's capitals is a work, not words of the singer.
  const cue = before && cues.verbs.get(before.lemma);
  if (cue?.kind === 'chant' && found.length > 1 && isTitleCase(found)) return true;
  if (found.length <= TERM_WORDS) return !cue?.takes.has('quote');
  return found.length <= TITLE_WORDS && isTitleCase(found);
}

const isTitleCase = (words: readonly string[]): boolean =>
  words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || word.length <= 4) && /^\p{Lu}/u.test(words[words.length - 1]);
