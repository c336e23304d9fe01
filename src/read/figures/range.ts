import type { NumberWords } from '../../language/numbers.ts';
import type { Token } from '../../record/prose.ts';
import { type NumberReading, readNumber, touches } from './number.ts';

/** A number, or two numbers that are the ends of a range. */
export interface NumberOrRange extends NumberReading {
  readonly range: boolean;
}

/**
 * The number or range at token `i`: "12", "10 to 12", "10-12", "13 or 14", "between 10 and 12". After a verb of
 * change "from 10 to 12" is two counts; the first is passed over, as it no longer stands. Null where there is none;
 * `skip` where the tokens up to `last` are numbers that count nothing, as in a score or a span of years.
 */
export function readNumberOrRange(
  tokens: readonly Token[],
  i: number,
  end: number,
  words: NumberWords,
): NumberOrRange | { readonly skip: true; readonly last: number } | null {
  const whole = rangeToken(tokens, i, end, words);
  if (whole) return whole;
  const a = readNumber(tokens, i, end, words);
  if (!a) return null;
  const join = tokens[a.last];
  const second = a.last + 1 < end ? secondEnd(tokens, a.last + 1, end, words) : null;
  if (!second || !joinsRange(tokens, a, words)) return { ...a, range: false };
  const low = a.form === 'digits' ? scaledLike(a.low, tokens, second, words) : a.low;
  const dash = !/^\p{L}/u.test(join.text);
  if (dash && (low >= second.high || looksLikeYears(low, second.high))) return { skip: true, last: second.last };
  if (!fits(low, second, join.lower, words)) return { ...a, range: false };
  if (isChange(tokens, i, words)) return { skip: true, last: a.last };
  return { first: a.first, last: second.last, low, high: second.high, form: second.form, range: true };
}

/** "10-12" as one token. */
function rangeToken(
  tokens: readonly Token[],
  i: number,
  end: number,
  words: NumberWords,
): ReturnType<typeof readNumberOrRange> {
  const match = /^(\d[\d,]*)[-–—](\d[\d,]*)$/.exec(tokens[i].text);
  if (!match) return null;
  const [low, high] = [match[1], match[2]].map((digits) => Number(digits.replaceAll(',', '')));
  const scale = i + 1 < end ? (words.scales.get(tokens[i + 1].lower) ?? 1) : 1;
  const last = scale > 1 ? i + 2 : i + 1;
  if (low >= high || looksLikeYears(low, high) || /^0\d/.test(match[2])) return { skip: true, last };
  return { first: i, last, low: low * scale, high: high * scale, form: 'digits', range: true };
}

const looksLikeYears = (low: number, high: number): boolean => low >= 1500 && low <= 2100 && high <= 2100;

function secondEnd(tokens: readonly Token[], at: number, end: number, words: NumberWords): NumberReading | null {
  return readNumber(tokens, at, end, words);
}

function joinsRange(tokens: readonly Token[], a: NumberReading, words: NumberWords): boolean {
  const join = tokens[a.last];
  if (join.lower === words.and) return tokens[a.first - 1]?.lower === words.between;
  if (!words.joins.has(join.lower)) return false;
  if (/^\p{L}/u.test(join.text)) return true;
  const [left, right] = [touches(tokens[a.last - 1], join), touches(join, tokens[a.last + 1])];
  // Spaced out, a dash parts a dateline from its sentence more often than it joins two numbers: digits it may join.
  return left === right && (left || (join.text !== '—' && /^\d/.test(tokens[a.last + 1].text)));
}

/** "2 to 3 million": the first end counts in millions too. */
function scaledLike(low: number, tokens: readonly Token[], second: NumberReading, words: NumberWords): number {
  const scale =
    words.scales.get(tokens[second.last - 1].lower) ?? words.attachedScales.get(tokens[second.last - 1].lower);
  return scale && low < second.high / scale ? low * scale : low;
}

/** "or" joins neighbours only ("13 or 14", "hundreds or thousands"); "to" any two that rise. */
function fits(low: number, second: NumberReading, join: string, words: NumberWords): boolean {
  if (second.form === 'part' || low >= second.high) return false;
  return join === words.and || join !== 'or' || second.low <= Math.max(low * 2, low + 1) || second.form === 'vague';
}

/** "rose from 10 to 12". */
function isChange(tokens: readonly Token[], i: number, words: NumberWords): boolean {
  if (tokens[i - 1]?.lower !== words.from) return false;
  for (let k = i - 2; k >= Math.max(0, i - 6); k--) if (words.change.has(tokens[k].lower)) return true;
  return false;
}
