import type { DayPart, SeasonCode, TimeUnit, Turn } from '../../../record/time-expression.ts';
import type { DatePhrase, DateWord } from '../../dates.ts';
import { arabicMonthNames, singleNames } from '../../other-calendars/month-names.ts';

const months = ['ژانویه|ژانویۀ', 'فوریه', 'مارس', 'آوریل|آپریل|اوریل|اپریل', 'مه|می', 'ژوئن|جون|ژوین', 'ژوئیه|ژوییه|جولای|ژولای', 'اوت|آگوست|اگوست|آگست|اگست', 'سپتامبر', 'اکتبر', 'نوامبر', 'دسامبر']; // biome-ignore format: a list
/** From Monday; written apart they are phrases. */
const weekdays = ['دوشنبه', 'سشنبه', 'چهارشنبه', 'پنجشنبه|پنچشنبه', 'جمعه', 'شنبه', 'یکشنبه'];
const apart: readonly (readonly [string, number])[] = [['دو', 1], ['سه', 2], ['چهار', 3], ['پنج', 4], ['یک', 7]]; // biome-ignore format: a list
/** As counted, and with the endings of "so many years old" or "of so many months". */
const units: readonly (readonly [TimeUnit, string])[] = [
  ['second', 'ثانیه|ثانیهای'],
  ['minute', 'دقیقه|دقیقهای'],
  ['hour', 'ساعت|ساعته|ساعات'],
  ['day', 'روز|روزه|شب|شبه|شبانهروز|روزی'],
  ['week', 'هفته|هفتهای'],
  ['month', 'ماه|ماهه|ماهگی'],
  ['year', 'سال|ساله|سالگی'],
  ['decade', 'دهه'],
  ['century', 'قرن|سده'],
];
const numbers = ['', 'یک|یه', 'دو', 'سه', 'چهار', 'پنج', 'شش|شیش', 'هفت', 'هشت', 'نه', 'ده', 'یازده', 'دوازده', 'سیزده', 'چهارده', 'پانزده|پونزده', 'شانزده|شونزده', 'هفده', 'هجده|هیجده', 'نوزده', 'بیست']; // biome-ignore format: a list
const tens = ['سی', 'چهل', 'پنجاه', 'شصت', 'هفتاد', 'هشتاد', 'نود'];
const hundreds = ['صد|یکصد', 'دویست', 'سیصد', 'چهارصد', 'پانصد', 'ششصد', 'هفتصد', 'هشتصد', 'نهصد'];
const ordinals = ['اول|یکم|اولین|نخست|نخستین', 'دوم|دومین', 'سوم|سومین', 'چهارم|چهارمین', 'پنجم|پنجمین', 'ششم|ششمین', 'هفتم|هفتمین', 'هشتم|هشتمین', 'نهم|نهمین', 'دهم|دهمین', 'یازدهم|یازدهمین', 'دوازدهم|دوازدهمین', 'سیزدهم|سیزدهمین', 'چهاردهم|چهاردهمین', 'پانزدهم|پانزدهمین', 'شانزدهم|شانزدهمین', 'هفدهم|هفدهمین', 'هجدهم|هجدهمین', 'نوزدهم|نوزدهمین', 'بیستم|بیستمین']; // biome-ignore format: a list
const parts: Readonly<Record<string, DayPart>> = { صبح: 'MO', بامداد: 'MO', سحر: 'MO', ظهر: 'MI', عصر: 'AF', غروب: 'EV', شامگاه: 'EV', شب: 'NI' }; // biome-ignore format: a list
const seasons: Readonly<Record<string, SeasonCode>> = { بهار: 'SP', تابستان: 'SU', پاییز: 'FA', زمستان: 'WI' };
/** Stand behind what they turn: "ماه گذشته". */
const turns: readonly (readonly [Turn, string])[] = [
  [-1, 'گذشته|پیش|قبل|قبلی|پیشین'],
  [0, 'جاری|حاضر|کنونی'],
  [1, 'آینده|بعد|بعدی|آتی|دیگر|دیگه|دیگری'],
];
const repeats: Readonly<Partial<Record<TimeUnit, string>>> = {
  day: 'روزانه|هرروز|هرروزه',
  week: 'هفتگی',
  month: 'ماهانه|ماهیانه',
  year: 'سالانه|سالیانه|هرساله|هرسال',
};

/** Persian words of time, each with what it can stand for. */
export const persianDateWords: ReadonlyMap<string, DateWord> = (() => {
  const words = new Map<string, DateWord>();
  const add = (names: string, meaning: DateWord): void => {
    for (const name of names.split('|')) if (name) words.set(name, { ...words.get(name), ...meaning });
  };
  for (const [name, meaning] of singleNames(arabicMonthNames)) {
    add(name, meaning);
    // "مهرماه", written as one word, is nothing but the month.
    if (meaning.other) add(`${name}ماه`, { other: { ...meaning.other, alone: true } });
  }
  for (const [i, names] of months.entries()) add(names, { month: i + 1 });
  for (const [i, names] of weekdays.entries()) add(names, { weekday: i + 1 });
  for (const [unit, names] of units) add(names, { unit });
  for (const [i, names] of numbers.entries()) if (i > 0) add(names, { num: i, dom: i });
  for (const [i, name] of tens.entries()) add(name, i === 0 ? { num: 30, dom: 30 } : { num: (i + 3) * 10 });
  for (const [i, names] of hundreds.entries()) add(names, { num: (i + 1) * 100 });
  add('هزار', { num: 1000 });
  add('چند|چندین|چندی', { num: Number.NaN });
  for (const [i, names] of ordinals.entries()) add(names, { ord: i + 1, dom: i + 1 });
  for (const [name, part] of Object.entries(parts)) add(name, { part });
  for (const [name, season] of Object.entries(seasons)) add(name, { season });
  for (const [turn, names] of turns) add(names, { turn });
  for (const [unit, names] of Object.entries(repeats) as [TimeUnit, string][]) add(names, { each: unit });
  return words;
})();

const phrase = (words: string, word: DateWord): DatePhrase => ({ words: words.split(' '), word });

/** Words of several parts that stand for one. */
export const persianPhrases: readonly DatePhrase[] = [
  ...apart.map(([first, weekday]) => phrase(`${first} شنبه`, { weekday })),
  ...[21, 22, 23, 24, 25, 26, 27, 28, 29].map((n) =>
    phrase(`بیست و ${(ordinals[n - 21] ?? '').split('|')[n === 21 ? 1 : 0]}`, { ord: n, dom: n }),
  ),
  phrase('سی ام', { ord: 30, dom: 30 }),
  phrase('سی و یکم', { ord: 31, dom: 31 }),
  phrase('بعد از ظهر', { part: 'AF' }),
  phrase('نیمه شب', { part: 'NI' }),
  phrase('نصف شب', { part: 'NI' }),
  phrase('شبانه روز', { unit: 'day' }),
];
