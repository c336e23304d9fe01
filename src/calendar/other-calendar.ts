import { createRequire } from 'node:module';
import type * as Polyfill from 'temporal-polyfill/full';
import { type DayNumber, dayNumber } from '../record/civil-day.ts';
import type { OtherCalendar, OtherDate } from '../record/other-date.ts';

/**
 * The Persian calendar by its 33-year cycle, which has the leap years that Iran's almanac office has published (1206 to
 * 1498); the Islamic calendar by the Umm al-Qura tables (1300 to 1600), by civil arithmetic outside them.
 */
const NAMES: Readonly<Record<OtherCalendar, string>> = { persian: 'persian', islamic: 'islamic-umalqura' };

type PlainDates = typeof Polyfill.Temporal.PlainDate;
let loaded: PlainDates | null = null;

/** Loaded with the first date of another calendar (some 25 ms): most reports have none. */
const plainDates = (): PlainDates =>
  (loaded ??= (createRequire(import.meta.url)('temporal-polyfill/full') as typeof Polyfill).Temporal.PlainDate);

/** The Gregorian days, both included, that a date of another calendar means; null where that calendar has no such date. */
export function daysOfOther(date: OtherDate): { readonly first: DayNumber; readonly last: DayNumber } | null {
  const { calendar, year, month, day } = date;
  if (!Number.isInteger(year) || year < 1 || year > LAST_YEAR || (month ?? 1) < 1 || (month ?? 1) > 12) return null;
  const first = monthStart(calendar, year, month ?? 1);
  const next =
    month === undefined || month === 12 ? monthStart(calendar, year + 1, 1) : monthStart(calendar, year, month + 1);
  if (day === undefined) return { first, last: next - 1 };
  return day >= 1 && day <= next - first ? { first: first + day - 1, last: first + day - 1 } : null;
}

/** No report speaks of later years; it bounds what is kept. */
const LAST_YEAR = 3000;

const starts = new Map<string, DayNumber>();

/** The Gregorian day a month begins with, asked of the library once. */
function monthStart(calendar: OtherCalendar, year: number, month: number): DayNumber {
  const key = `${calendar} ${year} ${month}`;
  const known = starts.get(key);
  if (known !== undefined) return known;
  const iso = plainDates().from({ calendar: NAMES[calendar], year, month, day: 1 }).withCalendar('iso8601');
  const start = dayNumber(iso.year, iso.month, iso.day);
  starts.set(key, start);
  return start;
}

const EPOCH = '1970-01-01';

let last: { readonly day: DayNumber; readonly date: Required<OtherDate> } | null = null;

/** Year, month and day that another calendar gives a Gregorian day; a report asks for its own day again and again. */
export function otherDateOn(calendar: OtherCalendar, day: DayNumber): Required<OtherDate> {
  if (last?.day === day && last.date.calendar === calendar) return last.date;
  const date = plainDates().from(EPOCH).add({ days: day }).withCalendar(NAMES[calendar]);
  last = { day, date: { calendar, year: date.year, month: date.month, day: date.day } };
  return last.date;
}
