import type { Token } from '../../record/prose.ts';
import { touches } from './number.ts';
import type { Passage } from './passage.ts';
import type { NumberOrRange } from './range.ts';

type Rule = (passage: Passage, number: NumberOrRange) => boolean;

/** True where the number is no count: a date, an age, a label, a time of day, a size, a part of a code. */
export const isNoCount: Rule = (passage, number) => RULES.some((rule) => rule(passage, number));

const at = ({ tokens, start, end }: Passage, k: number): Token | undefined =>
  k >= start && k < end ? tokens[k] : undefined;

const isDate: Rule = (p, n) => {
  if (n.form === 'vague') return false;
  const before = at(p, n.first - 1);
  const after = at(p, n.last);
  if (isMonth(p, before) || (isMonth(p, after) && !isModal(p, n.last))) return n.low <= 31 || isYear(p, n);
  // "May 5 and 6", "5 or 6 May": the month stands one number away.
  const between = before && (before.text === ',' || before.lower === p.numbers.and);
  return !!between && n.low <= 31 && /^\d+$/.test(at(p, n.first - 2)?.text ?? '') && isMonth(p, at(p, n.first - 3));
};

const isMonth = (p: Passage, token: Token | undefined): boolean => !!token && p.numbers.months.has(token.lower);

/** "12 may have died": the word before a verb is no month. */
const isModal = (p: Passage, k: number): boolean =>
  p.tokens[k].pos === 'AUX' && /^(?:VERB|AUX|PART|ADV)$/.test(at(p, k + 1)?.pos ?? '') && !/^\p{Lu}/u.test(p.tokens[k].text); // biome-ignore format: one question

/** Four bare digits that name a year: after "in" or a date, before a happening ("the 2018 elections"), or before no noun. */
const isBareYear: Rule = (p, n) => {
  if (!isYear(p, n)) return false;
  const before = at(p, n.first - 1);
  if (before && (p.numbers.yearBefore.has(before.lower) || before.text === ',' || before.text === '(')) return true;
  const after = at(p, n.last);
  if (!after || before?.pos === 'DET' || p.counted.noun.get(after.lower) === 'events') return true;
  const counted = isPlural(after) || p.counted.noun.has(after.lower) || after.pos === 'ADJ';
  return !(counted || p.counted.participle.has(after.lower) || p.counted.passive.has(after.lower));
};

const isYear = ({ tokens }: Passage, n: NumberOrRange): boolean =>
  n.form === 'digits' && n.last === n.first + 1 && /^(?:1[5-9]|20)\d\d$/.test(tokens[n.first].text);

/** True for a plural noun. */
export const isPlural = (token: Token): boolean =>
  (token.pos === 'NOUN' || token.pos === 'PROPN') && token.lower.endsWith('s') && token.lemma !== token.lower;

/** "34-year-old", "aged 12", "12 years old", "Omar Hadi, 34, …". */
const isAge: Rule = (p, n) => {
  if (n.form === 'vague' || n.low > 120) return false;
  const before = at(p, n.first - 1);
  if (before && p.numbers.aged.has(before.lower)) return true;
  for (let k = n.last; k <= n.last + 3; k++) if (at(p, k)?.lower === p.numbers.old) return true;
  const named = at(p, n.first - 2);
  const closes = at(p, n.last)?.text;
  return n.form === 'digits' && (before?.text === ',' || before?.text === '(') && (closes === ',' || closes === ')') && !!named && (named.pos === 'PROPN' || (named.pos === 'NOUN' && !isPlural(named))); // biome-ignore format: one question
};

/** "7 p.m.", "at 1400 hours", "10:30". */
const isClock: Rule = (p, n) => {
  const after = at(p, n.last);
  const digits = p.tokens[n.first].text;
  if (/^0\d/.test(digits)) return true;
  if (/^[012]\d[0-5]\d$/.test(digits) && (at(p, n.first - 1)?.lower === p.numbers.atTime || isAboutTime(p, n)))
    return true;
  if (!after) return false;
  if (p.numbers.clock.has(after.lower) && (n.high < 25 || n.high >= 100)) return true;
  return p.numbers.hours.has(after.lower) && /^[012]\d[0-5]\d$/.test(digits);
};

/** "at approximately 2200". */
const isAboutTime = (p: Passage, n: NumberOrRange): boolean =>
  at(p, n.first - 2)?.lower === p.numbers.atTime && p.numbers.before.has(at(p, n.first - 1)?.lower ?? '') && !isPlural(at(p, n.last) ?? p.tokens[n.first]); // biome-ignore format: one question

/** "Flight 752", "Article 26", "#5", "Boeing 737". */
const isLabel: Rule = (p, n) => {
  const before = at(p, n.first - 1);
  if (!before || n.form !== 'digits') return isWordLabel(p, n, before);
  if (before.text === '#' || before.text === '§' || before.text === '№') return true;
  if (before.text === '.' && p.numbers.labels.has(`${at(p, n.first - 2)?.lower}.`)) return true;
  if (p.numbers.labels.has(before.lower)) return true;
  const joined = before.text === ',' || before.lower === p.numbers.and;
  if (joined && p.numbers.labels.has(at(p, n.first - 3)?.lower ?? '') && /^\d+$/.test(at(p, n.first - 2)?.text ?? ''))
    return true;
  return (
    before.pos === 'PROPN' && /^\p{Lu}/u.test(before.text) && !p.numbers.days.has(before.lower) && !followedByNoun(p, n)
  );
};

const isWordLabel = (p: Passage, n: NumberOrRange, before: Token | undefined): boolean =>
  n.form === 'words' && !!before && p.numbers.labels.has(before.lower) && !followedByNoun(p, n);

const followedByNoun = (p: Passage, n: NumberOrRange): boolean => {
  const after = at(p, n.last);
  return !!after && /^(?:NOUN|ADJ|VERB|ADV|AUX|PROPN|ADP|SYM)$/.test(after.pos);
};

/** Digits that are part of a code, a fraction, an ordinal or a compound: "UH-60", "9/11", "24/7", "four-wheel". */
const isPartOfWord: Rule = (p, n) => {
  const before = at(p, n.first - 1);
  const after = at(p, n.last);
  const head = p.tokens[n.first];
  if (
    touches(before, head) &&
    !/^[([{“"‘'«~+=—–:,;%]$/.test(before!.text) &&
    !p.counted.moneySigns.has(before!.lower)
  ) {
    return true;
  }
  const tail = p.tokens[n.last - 1];
  if (!after || !touches(tail, after)) return false;
  if (/^[/\\:_=@^°]$/.test(after.text) && touches(after, at(p, n.last + 1))) return true;
  return isHyphen(after) && touches(after, at(p, n.last + 1)) && !countsThroughHyphen(p, n.last + 1);
};

const isHyphen = (token: Token): boolean => /^[-‐‑]$/.test(token.text);

const countsThroughHyphen = (p: Passage, k: number): boolean => {
  const tail = at(p, k)?.lower ?? '';
  return p.counted.unit.has(tail) || p.numbers.hyphenTails.has(tail);
};

/** "728 x 90": neither number counts. */
const isSize: Rule = (p, n) => {
  const cross = (token: Token | undefined) => token?.lower === 'x' || token?.text === '×';
  const digits = (token: Token | undefined) => /^\d/.test(token?.text ?? '');
  return (
    (cross(at(p, n.last)) && digits(at(p, n.last + 1))) || (cross(at(p, n.first - 1)) && digits(at(p, n.first - 2)))
  );
};

/** "1) …", "(2) …", "3. …" at the head of a sentence. */
const isListNumber: Rule = (p, n) => {
  const after = at(p, n.last)?.text;
  const before = at(p, n.first - 1);
  if (before?.text === '(' && after === ')' && n.high < 100) return true;
  return n.first === p.start && n.form === 'digits' && (after === ')' || after === '.') && n.high < 1000;
};

/** "one of the", "one another", "one day", "no one": a pronoun or an idiom, not a count. */
const isPronounOne: Rule = (p, n) => {
  if (p.tokens[n.first].lower !== p.numbers.one || n.last !== n.first + 1) return false;
  const before = at(p, n.first - 1)?.lower ?? '';
  const after = at(p, n.last);
  if (isShare(p, n)) return false;
  if (before === p.numbers.no || before === 'the' || before === 'this' || before === 'that' || before === 'which')
    return true;
  return !after || p.numbers.oneIdioms.has(after.lower) || !/^(?:NOUN|ADJ|PROPN|VERB|AUX)$/.test(after.pos);
};

/** Words back from a share within which the one before it stands: "four in the old town of Homs and one in Hama". */
const SHARES = 9;

/** "Four in Homs and *one in* Hama": the share of a place, after another number before the same preposition. */
const isShare: Rule = (p, n) => {
  const link = at(p, n.last);
  const join = at(p, n.first - 1);
  if (
    link?.pos !== 'ADP' ||
    link.lower === p.numbers.of ||
    !join ||
    (join.text !== ',' && join.lower !== p.numbers.and)
  )
    return false;
  for (let k = n.first - 2; k > Math.max(p.start, n.first - SHARES); k--) {
    if (p.tokens[k].lower === link.lower && p.tokens[k - 1].pos === 'NUM') return true;
  }
  return false;
};

const RULES: readonly Rule[] = [isDate, isBareYear, isAge, isClock, isLabel, isPartOfWord, isSize, isListNumber, isPronounOne]; // biome-ignore format: a list
