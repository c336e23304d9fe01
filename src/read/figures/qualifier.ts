import type { NumberWords, QualifierPhrase } from '../../language/numbers.ts';
import type { FigureMention } from '../../record/figure.ts';
import type { Token } from '../../record/prose.ts';
import type { NumberOrRange } from './range.ts';

/** What stands around a number and says how it is meant; tokens [first, last) include the number. */
export interface Qualified {
  readonly first: number;
  readonly last: number;
  readonly qualifier: QualifierPhrase['qualifier'] | null;
}

type Bounded = Pick<FigureMention, 'low' | 'high' | 'qualifier'>;

/** The qualifier before the number ("at least 13") or right after it ("13 or more"). */
export function readQualifier(
  tokens: readonly Token[],
  number: NumberOrRange,
  start: number,
  end: number,
  words: NumberWords,
): Qualified {
  let first = number.first;
  let qualifier: Qualified['qualifier'] = null;
  for (
    let phrase = phraseBefore(tokens, first, start, words);
    phrase;
    phrase = phraseBefore(tokens, first, start, words)
  ) {
    first -= phrase.words.length;
    qualifier = stronger(qualifier, phrase.qualifier);
  }
  if (number.range && tokens[first - 1]?.lower === words.between) first--;
  const after = phraseAfter(tokens, number.last, end, words);
  if (!after) return { first, last: number.last, qualifier };
  return { first, last: number.last + after.words.length, qualifier: stronger(qualifier, after.qualifier) };
}

/** "or more" and its like at token `at`. */
export function phraseAfter(
  tokens: readonly Token[],
  at: number,
  end: number,
  words: NumberWords,
): QualifierPhrase | null {
  if (at >= end) return null;
  for (const phrase of words.after.get(tokens[at].lower) ?? []) {
    if (at + phrase.words.length <= end && phrase.words.every((word, k) => tokens[at + k].lower === word))
      return phrase;
  }
  return null;
}

function phraseBefore(tokens: readonly Token[], at: number, start: number, words: NumberWords): QualifierPhrase | null {
  if (at - 1 < start) return null;
  for (const phrase of words.before.get(tokens[at - 1].lower) ?? []) {
    const from = at - phrase.words.length;
    if (from >= start && phrase.words.every((word, k) => tokens[from + k].lower === word)) return phrase;
  }
  return null;
}

const stronger = (a: Qualified['qualifier'], b: QualifierPhrase['qualifier']): QualifierPhrase['qualifier'] =>
  a && a !== 'exact' ? a : b;

/**
 * Bounds of a qualified number. "More than 100" and "at least 100" both give 100 as the lower bound, "fewer than 10"
 * and "up to 10" both give 10 as the upper: writers do not keep them apart. "About 300" keeps 300 as both, as the
 * words give no width; its qualifier says that it is not exact.
 */
export function boundsOf(number: NumberOrRange, qualifier: Qualified['qualifier']): Bounded {
  const { low, high } = number;
  if (qualifier === 'at-least') return { low, high: null, qualifier };
  if (qualifier === 'at-most') return { low: 0, high, qualifier };
  if (number.range) return { low, high, qualifier: 'range' };
  if (number.form === 'vague' && low !== high) return { low, high, qualifier: 'vague' };
  return { low, high, qualifier: qualifier ?? 'exact' };
}
