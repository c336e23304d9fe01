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
  const { year, month, day } = date;
  if (month === undefined) {
    const first = dayOfOther(date.calendar, year, 1, 1);
    const next = dayOfOther(date.calendar, year + 1, 1, 1);
    return first === null || next === null ? null : { first, last: next - 1 };
  }
  const first = dayOfOther(date.calendar, year, month, day ?? 1);
  if (first === null || day !== undefined) return first === null ? null : { first, last: first };
  const next = month === 12 ? dayOfOther(date.calendar, year + 1, 1, 1) : dayOfOther(date.calendar, year, month + 1, 1);
  return next === null ? null : { first, last: next - 1 };
}

function dayOfOther(calendar: OtherCalendar, year: number, month: number, day: number): DayNumber | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = plainDates().from({ calendar: NAMES[calendar], year, month, day }, { overflow: 'constrain' });
  if (date.day !== day) return null;
  const iso = date.withCalendar('iso8601');
  return dayNumber(iso.year, iso.month, iso.day);
}

const EPOCH = '1970-01-01';

/** Year, month and day that another calendar gives a Gregorian day. */
export function otherDateOn(calendar: OtherCalendar, day: DayNumber): Required<OtherDate> {
  const date = plainDates().from(EPOCH).add({ days: day }).withCalendar(NAMES[calendar]);
  return { calendar, year: date.year, month: date.month, day: date.day };
}
