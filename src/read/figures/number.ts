import type { Bounds, NumberWords } from '../../language/numbers.ts';
import type { Token } from '../../record/prose.ts';

/** A number as written: tokens [first, last) and the counts it can stand for. */
export interface NumberReading extends Bounds {
  readonly first: number;
  readonly last: number;
  /** How it is written; `part` is a share in percent. */
  readonly form: 'digits' | 'words' | 'vague' | 'part';
}

const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/** True where two tokens stand with nothing between them. */
export const touches = (a: Token | undefined, b: Token | undefined): boolean => !!a && !!b && a.end === b.start;

/** The number that starts at token `i`, or null. Never reads past token `end`. */
export function readNumber(tokens: readonly Token[], i: number, end: number, words: NumberWords): NumberReading | null {
  const { lower } = tokens[i];
  const code = lower.charCodeAt(0);
  if (code >= 48 && code <= 57) return readDigits(tokens, i, end, words);
  if (words.small.has(lower)) return readPart(tokens, i, end, words) ?? readWords(tokens, i, end, words);
  if (words.vague.has(lower)) return readVague(tokens, i, end, words);
  if (words.several.has(lower)) return multiplied(tokens, i, i + 1, end, words.several.get(lower)!, words);
  if (words.articles.has(lower)) return readAfterArticle(tokens, i, end, words);
  if (words.parts.has(lower)) return readHalf(tokens, i, end, words);
  return null;
}

function readDigits(tokens: readonly Token[], i: number, end: number, words: NumberWords): NumberReading | null {
  if (!DIGITS.test(tokens[i].text)) return null;
  let value = Number(tokens[i].text.replaceAll(',', ''));
  let last = i + 1;
  // "30 000": groups of three after one space.
  while (last < end && /^[1-9]\d{0,2}$/.test(tokens[i].text) && continuesGroups(tokens, last)) {
    value = value * 1000 + Number(tokens[last++].text);
  }
  const attached = last < end && touches(tokens[last - 1], tokens[last]);
  const letter = attached ? words.attachedScales.get(tokens[last].lower) : undefined;
  if (letter) return exact(i, last + 1, value * letter, 'digits');
  while (last < end && words.scales.has(tokens[last].lower)) value *= words.scales.get(tokens[last++].lower)!;
  return exact(i, last, Number(value.toPrecision(15)), 'digits');
}

const continuesGroups = (tokens: readonly Token[], k: number): boolean =>
  /^\d{3}$/.test(tokens[k].text) && tokens[k].start === tokens[k - 1].end + 1;

/** "two hundred and thirty-four thousand". */
function readWords(tokens: readonly Token[], i: number, end: number, words: NumberWords): NumberReading {
  const sum = { total: 0, current: 0, scale: Number.POSITIVE_INFINITY };
  let last = i;
  for (let k = i; k < end; ) {
    const next = addWord(sum, tokens[k].lower, words);
    if (next) {
      last = ++k;
      continue;
    }
    const hyphen = joinsUnit(tokens, k, end, sum.current, words);
    if (!hyphen && !addsAfterAnd(tokens, k, end, sum, words)) break;
    k++;
  }
  return exact(i, last, sum.total + sum.current, 'words');
}

interface Sum {
  total: number;
  current: number;
  scale: number;
}

/** Adds one word to the sum where it can follow what stands there; tells whether it did. */
function addWord(sum: Sum, word: string, words: NumberWords): boolean {
  const small = words.small.get(word);
  if (small !== undefined) {
    const rest = sum.current % 100;
    const fits =
      rest === 0 ? sum.current === 0 || sum.current >= 100 : rest >= 20 && rest % 10 === 0 && small > 0 && small < 10;
    if (!fits || (small === 0 && (sum.current || sum.total))) return false;
    sum.current += small;
    return true;
  }
  const scale = words.scales.get(word);
  if (!scale || !sum.current) return false;
  if (scale === 12 || scale === 100) {
    if (sum.current >= 100) return false;
    sum.current *= scale;
    return true;
  }
  if (scale >= sum.scale) return false;
  sum.total += sum.current * scale;
  sum.current = 0;
  sum.scale = scale;
  return true;
}

/** The hyphen of "twenty-two". */
function joinsUnit(tokens: readonly Token[], k: number, end: number, current: number, words: NumberWords): boolean {
  const rest = current % 100;
  if (tokens[k].text !== '-' || k + 1 >= end || rest < 20 || rest % 10) return false;
  const unit = words.small.get(tokens[k + 1].lower);
  return unit !== undefined && unit > 0 && unit < 10 && touches(tokens[k], tokens[k + 1]);
}

/** The "and" of "one hundred and five". */
function addsAfterAnd(tokens: readonly Token[], k: number, end: number, sum: Sum, words: NumberWords): boolean {
  if (tokens[k].lower !== words.and || k + 1 >= end) return false;
  const small = words.small.get(tokens[k + 1].lower);
  const round = sum.current ? sum.current >= 100 && sum.current % 100 === 0 : sum.total > 0;
  return !!small && round;
}

/** "dozens", "hundreds", "tens of thousands". */
function readVague(tokens: readonly Token[], i: number, end: number, words: NumberWords): NumberReading | null {
  let bounds = words.vague.get(tokens[i].lower)!;
  let last = i + 1;
  while (last + 1 < end && tokens[last].lower === words.of) {
    const scale = words.scales.get(tokens[last + 1].lower.replace(/s$/, ''));
    if (!scale || !words.vague.has(tokens[last + 1].lower)) break;
    bounds = times(bounds, scale);
    last += 2;
  }
  // "tens" alone counts nothing in English; "in his tens" and "the tens column" are not counts.
  const alone = last === i + 1;
  if (alone && bounds.low === 20 && tokens[last]?.lower !== words.of) return null;
  return { first: i, last, ...bounds, form: 'vague' };
}

/** "a dozen", "a hundred", "a couple of", "a few", "a few hundred", "a third of". */
function readAfterArticle(tokens: readonly Token[], i: number, end: number, words: NumberWords): NumberReading | null {
  if (i + 1 >= end) return null;
  const { lower } = tokens[i + 1];
  const few = words.few.get(lower);
  if (few) return multiplied(tokens, i, i + 2, end, few, words);
  const scale = words.scales.get(lower);
  if (scale) {
    const sum: Sum = { total: scale >= 1000 ? scale : 0, current: scale < 1000 ? scale : 0, scale };
    let last = i + 2;
    while (last < end && words.scales.has(tokens[last].lower) && addWord(sum, tokens[last].lower, words)) last++;
    return exact(i, last, sum.total + sum.current, 'words');
  }
  const part = words.parts.get(lower);
  if (part && tokens[i + 2]?.lower === words.of) return exact(i, i + 2, part, 'part');
  if (part === 50) return readHalf(tokens, i + 1, end, words, i);
  return null;
}

/** "half a dozen", "half a million", "half of", "half the". */
function readHalf(
  tokens: readonly Token[],
  i: number,
  end: number,
  words: NumberWords,
  first = i,
): NumberReading | null {
  if (words.parts.get(tokens[i].lower) !== 50) return null;
  let next = i + 1;
  if (next < end && words.articles.has(tokens[next].lower)) next++;
  const scale = next < end ? words.scales.get(tokens[next].lower) : undefined;
  if (scale) return exact(first, next + 1, scale / 2, 'words');
  const whole = tokens[i + 1]?.lower;
  return whole === words.of || words.neutral.has(whole ?? '') ? exact(first, i + 1, 50, 'part') : null;
}

/** "two-thirds", "three quarters". */
function readPart(tokens: readonly Token[], i: number, end: number, words: NumberWords): NumberReading | null {
  const next = tokens[i + 1]?.text === '-' ? i + 2 : i + 1;
  if (next >= end) return null;
  const part = words.parts.get(tokens[next].lower);
  if (part === undefined) return null;
  const times = words.small.get(tokens[i].lower)!;
  const value = part === 33 ? Math.round((times * 100) / 3) : times * part;
  return value > 100 ? null : exact(i, next + 1, value, 'part');
}

/** A vague count with an optional scale after it: "several hundred", "a couple of thousand". */
function multiplied(
  tokens: readonly Token[],
  first: number,
  from: number,
  end: number,
  bounds: Bounds,
  words: NumberWords,
): NumberReading {
  const scaleAt = tokens[from]?.lower === words.of ? from + 1 : from;
  const scale = scaleAt < end ? words.scales.get(tokens[scaleAt].lower) : undefined;
  return scale
    ? { first, last: scaleAt + 1, ...times(bounds, scale), form: 'vague' }
    : { first, last: from, ...bounds, form: 'vague' };
}

/** Three to nine hundreds are 300 to 999: up to just below the tenth. */
const times = ({ low, high }: Bounds, scale: number): Bounds => ({ low: low * scale, high: (high + 1) * scale - 1 });

const exact = (first: number, last: number, value: number, form: NumberReading['form']): NumberReading => ({ first, last, low: value, high: value, form }); // biome-ignore format: one thought
