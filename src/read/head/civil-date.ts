import type { CivilDate } from '../../record/when.ts';

/** A day found in words; `start` and `end` in code units of those words. */
export interface WrittenDate {
  readonly date: CivilDate;
  readonly start: number;
  readonly end: number;
}

const YEAR = /(?:19|20)\d\d/;
const ISO = /(?<!\d)((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const COMPACT = /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?=T\d|\b)/;
const NUMBERS = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d\d)(?!\d)/;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,12})\.? ?(\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d\d)(?!\d)/gu;
const DAY_FIRST = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\.?(?: of)?[ -](\p{L}{3,12})\.?,?[ -]((?:19|20)\d\d)(?!\d)/gu;

/**
 * The first day written out in full, with its year, in a short stretch of words; null where none is, or where the
 * order of day and month cannot be told. Taken as written: no time zone moves it.
 */
export function writtenDate(words: string, months: ReadonlyMap<string, number>): WrittenDate | null {
  if (!YEAR.test(words)) return null;
  return numeric(words) ?? named(words, months, MONTH_FIRST, 1, 2) ?? named(words, months, DAY_FIRST, 2, 1);
}

const TWO_DIGITS = /\d\d/;
const SHORT_YEAR = /(?<!\d)(\d{1,2}) (\p{L}{3,9})\.? (\d\d)(?![\d:.])/gu;

/** The first day whose year has two digits ("16 Nov 89"), as cables are dated: 69 to 99 are of the last century (POSIX). */
export function shortYearDate(words: string, months: ReadonlyMap<string, number>): WrittenDate | null {
  if (!TWO_DIGITS.test(words)) return null;
  for (const found of words.matchAll(SHORT_YEAR)) {
    const month = months.get(found[2].toLowerCase());
    const date = month ? at(found, civil(+found[3] + (+found[3] < 69 ? 2000 : 1900), month, +found[1])) : null;
    if (date) return date;
  }
  return null;
}

/** The civil day at the start of a machine-written date ("2020-06-04T23:30:00-05:00", "20200604"); null for others. */
export function machineDate(value: string): CivilDate | null {
  const found = ISO.exec(value) ?? COMPACT.exec(value);
  return found ? civil(+found[1], +found[2], +found[3]) : null;
}

/** `YYYY-MM-DD`; null where there is no such day. */
export function civil(year: number, month: number, day: number): CivilDate | null {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  if (!length || day < 1 || day > length || year < 1000) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function numeric(words: string): WrittenDate | null {
  const iso = ISO.exec(words);
  if (iso) return at(iso, civil(+iso[1], +iso[2], +iso[3]));
  const plain = NUMBERS.exec(words);
  if (!plain) return null;
  const [first, second, year] = [+plain[1], +plain[2], +plain[3]];
  if (first > 12) return at(plain, civil(year, second, first));
  if (second > 12) return at(plain, civil(year, first, second));
  return first === second ? at(plain, civil(year, first, second)) : null;
}

function named(
  words: string,
  months: ReadonlyMap<string, number>,
  pattern: RegExp,
  month: number,
  day: number,
): WrittenDate | null {
  for (const found of words.matchAll(pattern)) {
    const number = months.get(found[month].toLowerCase());
    const date = number ? at(found, civil(+found[3], number, +found[day])) : null;
    if (date) return date;
  }
  return null;
}

const at = (found: RegExpExecArray | RegExpMatchArray, date: CivilDate | null): WrittenDate | null =>
  date ? { date, start: found.index ?? 0, end: (found.index ?? 0) + found[0].length } : null;
