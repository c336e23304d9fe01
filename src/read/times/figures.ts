import type { DateRules, DateWord } from '../../language/dates.ts';
import { isDay } from '../../record/civil-day.ts';
import type { OtherCalendar } from '../../record/other-date.ts';
import type { CalendarPoint } from '../../record/time-expression.ts';

/** One lexical unit of a run that holds figures: its offsets in the text and what it can stand for. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly word: DateWord | null;
}

// Tried in this order at each place; no branch can match another's text in two ways, so none backtracks far.
const UNIT =
  /(?<iso>\d{4}-\d\d-\d\d(?!\d))(?:[Tt ](?<isoHour>\d\d):(?<isoMinute>\d\d)(?::\d\d(?:\.\d+)?)?(?:[Zz]|[+-]\d\d:?\d\d)?)?|(?<yearFirst>\d{4}\/\d{1,2}\/\d{1,2}(?![\d/]))|(?<slashed>\d{1,2}\/\d{1,2}\/(?:\d{4}|\d\d)(?![\d/])|\d{1,2}\.\d{1,2}\.\d{4}(?!\.?\d)|\d{1,2}-\d{1,2}-\d{4}(?![\d-]))|(?<junk>\d+(?:[.:/_]\d+){2,}|\d+[x×]\d+)|(?<clock>\d{1,2}:\d\d(?!\d))|(?<fraction>\d\/\d(?![\d/]))|(?<grouped>\d{1,3}(?:,\d{3})+(?:\.\d+)?)|(?<decimal>\d+\.\d+)|(?<decade>\d{0,3}0['’]?s(?!\p{L}))|(?<ordinal>\d{1,3}(?:st|nd|rd|th)(?!\p{L}))|(?<whole>\d+)|(?<letters>\p{L}+\.?)|./uy;

const MONEY = /[$€£#@_]/;

/** Splits `text[start, end)`, a run without white space that holds figures or hyphens, into units. */
export function splitFigures(text: string, start: number, end: number, rules: DateRules): Figure[] {
  const units: Figure[] = [];
  const run = text.slice(0, end);
  UNIT.lastIndex = start;
  while (UNIT.lastIndex < end) {
    const at = UNIT.lastIndex;
    const match = UNIT.exec(run);
    if (!match?.groups) break;
    const letters = match.groups.letters;
    let word = letters === undefined ? figureWord(match.groups, rules) : wordOfLetters(letters, rules);
    let stop = at + match[0].length;
    if (letters?.endsWith('.') && !word) {
      stop -= 1;
      UNIT.lastIndex = stop;
      word = rules.words.get(letters.slice(0, -1).toLowerCase()) ?? null;
    }
    if (word && letters === undefined && spoiled(run, at, stop, rules)) word = null;
    units.push({ start: at, end: stop, word });
  }
  UNIT.lastIndex = 0;
  return units;
}

const wordOfLetters = (letters: string, rules: DateRules): DateWord | null =>
  rules.words.get(letters.toLowerCase()) ?? null;

/** A hyphen behind a capital: X-2019. */
const CODE = /\p{Lu}[-_]$/u;

/** Money, percentages, and figures glued to letters that are no word of time ("A4", "4K"). */
function spoiled(text: string, start: number, end: number, rules: DateRules): boolean {
  const before = start > 0 ? text[start - 1] : '';
  if (CODE.test(text.slice(Math.max(0, start - 2), start))) return true;
  // Persian writes small words against figures: "تا۱۴۰۲".
  if (
    MONEY.test(before) ||
    (/[^\P{L}\p{Script=Arabic}]/u.test(before) && !/[a-z]{2}$/i.test(text.slice(start - 2, start)))
  )
    return true;
  const after = /^[^\P{L}\p{Script=Arabic}]+\.?\p{L}?/u.exec(text.slice(end, end + 8))?.[0];
  if (after) return !rules.words.has(after.toLowerCase());
  return text[end] === '%';
}

function figureWord(groups: Record<string, string | undefined>, rules: DateRules): DateWord | null {
  if (groups.iso) return isoWord(groups.iso, groups.isoHour, groups.isoMinute);
  if (groups.yearFirst) return dateWord(...triple(groups.yearFirst));
  if (groups.slashed) return slashedWord(groups.slashed, rules);
  if (groups.clock) return clockWord(groups.clock);
  if (groups.fraction) return { num: Number(groups.fraction[0]) / Number(groups.fraction[2]) };
  if (groups.grouped) return { num: Number(groups.grouped.replace(/,/g, '')) };
  if (groups.decimal) return decimalWord(groups.decimal);
  if (groups.decade) return decadeWord(groups.decade);
  if (groups.ordinal) return ordinalWord(Number.parseInt(groups.ordinal, 10));
  return groups.whole ? wholeWord(groups.whole) : null;
}

function isoWord(iso: string, hour: string | undefined, minute: string | undefined): DateWord | null {
  const word = dateWord(...triple(iso));
  if (!word?.whole || hour === undefined || minute === undefined) return word;
  return { whole: { ...word.whole, hour: Number(hour), minute: Number(minute) } };
}

const triple = (text: string): [number, number, number] => text.split(/[/.-]/).map(Number) as [number, number, number];

function dateWord(year: number, month: number, day: number): DateWord | null {
  const calendar = calendarOfYear(year);
  if (calendar) return month <= 12 && day <= 31 ? { whole: pointIn(calendar, year, month, day) } : null;
  return isDay(year, month, day) ? { whole: { kind: 'calendar', year, month, day } } : null;
}

const pointIn = (calendar: OtherCalendar, year: number, month: number, day: number): CalendarPoint => ({
  kind: 'calendar',
  calendar,
  year,
  month,
  day,
});

/** Years that in a date of figures are rather the Persian ones of 1921–2042 or the Islamic ones of 2000–2038 than medieval. */
function calendarOfYear(year: number): OtherCalendar | null {
  if (year < 1300 || year > 1460) return null;
  return year <= 1420 ? 'persian' : 'islamic';
}

function slashedWord(text: string, { dayFirst, shortDates }: DateRules): DateWord | null {
  const [a, b, y] = triple(text);
  const calendar = calendarOfYear(y);
  if (calendar) return { whole: pointIn(calendar, y, b, a) };
  // 99/09/01 by Persian count.
  if (shortDates && y < 100 && b <= 12 && y <= 31)
    return { whole: pointIn(shortDates, a + (a < 50 ? 1400 : 1300), b, y) };
  const year = y < 100 ? y + (y < 50 ? 2000 : 1900) : y;
  const ordered = dayFirst || text.includes('.') ? [b, a] : [a, b];
  const other = [ordered[1], ordered[0]];
  const [month, day] = isDay(year, ordered[0], ordered[1]) ? ordered : other;
  if (!isDay(year, month, day)) return null;
  const swappable = a <= 12 && b <= 12 && a !== b && !text.includes('.');
  return {
    whole: swappable ? { kind: 'calendar', year, month, day, swappable } : { kind: 'calendar', year, month, day },
  };
}

function clockWord(text: string): DateWord | null {
  const [hour, minute] = text.split(':').map(Number);
  return hour <= 24 && minute <= 59 ? { clock: { hour, minute } } : null;
}

/** "10.30" is a length or, before a.m. and p.m., a time of day. */
function decimalWord(text: string): DateWord {
  const [hour, minute] = text.split('.');
  const time = minute.length === 2 && Number(hour) <= 24 && Number(minute) <= 59;
  return time ? { num: Number(text), dotted: { hour: Number(hour), minute: Number(minute) } } : { num: Number(text) };
}

function decadeWord(text: string): DateWord | null {
  const digits = Number.parseInt(text, 10);
  if (text.startsWith('0')) return null;
  if (digits >= 1000) return { decade: digits / 10 };
  return digits >= 20 && digits < 100 ? { decade: digits / 10, decadeName: digits / 10 } : null;
}

const ordinalWord = (value: number): DateWord =>
  value >= 1 && value <= 31 ? { ord: value, dom: value, nth: value } : { ord: value };

function wholeWord(digits: string): DateWord | null {
  const value = Number(digits);
  if (digits.length > 9) return null;
  const word: DateWord = { num: value };
  if (digits.length <= 2 && value >= 1 && value <= 31) word.dom = value;
  if (digits.length === 2) word.yy = value;
  if (digits.length === 4 && value >= 1000 && value <= 2199) word.year = value;
  const [hour, minute] = [Math.floor(value / 100), value % 100];
  if (digits.length === 4 && hour <= 24 && minute <= 59) word.military = { hour, minute };
  return word;
}
