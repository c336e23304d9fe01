import type { DateRules } from '../../dates.ts';

/** What Friday, and days of the Persian calendar, are in the names of. */
const before = new Set('نماز امام ائمه میدان خیابان بلوار اتوبان بزرگراه مدرسه ورزشگاه بیمارستان بنیاد مجموعه خبرگزاری روزنامه پارک شهید شهرک مسجد هفته سینما'.split(' ')); // biome-ignore format: a list
const after = new Set('بازار'.split(' '));
/** Months that are other words too, and stand for the month only beside a day. */
const verbs = new Set(['می', 'مه', 'مارس', 'جون']);
/** What is counted: a number before one of these is no year. */
const counted = new Set('نفر تن تومان ریال دلار متر کیلومتر کیلو واحد درصد هکتار هزار میلیون میلیارد مقاله عدد'.split(' ')); // biome-ignore format: a list

/** True where a Persian reader would see no time in these words. */
export const refusesInPersian: DateRules['refuses'] = (meaning, around) => {
  const { tokens, first, last } = around;
  if (meaning.kind !== 'calendar') return false;
  const own = tokens[last - 1];
  const previous = first > around.sentenceFirst ? tokens[first - 1].lower : '';
  const next = last < around.sentenceLast ? tokens[last].lower : '';
  if (meaning.weekday !== undefined) return before.has(previous) || after.has(next);
  if (meaning.month !== undefined && last - first === 1 && verbs.has(own.lower)) return true;
  if (meaning.calendar && meaning.month !== undefined && meaning.year === undefined) {
    // "خیابان ۱۵ خرداد": what the day was refused in is no month either.
    const numbered = meaning.day === undefined && tokens[first - 1]?.word?.dom !== undefined;
    return before.has(previous) || (numbered && first - around.sentenceFirst > 1);
  }
  return meaning.year !== undefined && last - first === 1 && counted.has(next);
};
