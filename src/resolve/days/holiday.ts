import { type DayNumber, dayNumber, daysInMonth, weekdayOf } from '../../record/civil-day.ts';
import type { HolidayRule } from '../../record/time-expression.ts';

/** The day a feast falls on in a year. */
export function holidayIn(rule: HolidayRule, year: number): DayNumber {
  if ('easter' in rule) return easterIn(year) + rule.easter;
  if ('day' in rule) return dayNumber(year, rule.month, rule.day);
  const { month, weekday, nth } = rule;
  if (nth > 0) {
    const first = dayNumber(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  }
  const last = dayNumber(year, month, daysInMonth(year, month));
  return last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (nth + 1);
}

/** Western Easter Sunday (the anonymous Gregorian computus). */
export function easterIn(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + skipped + 15) % 30;
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const shift = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const offset = moon - shift;
  const month = 3 + Math.floor((offset + 40) / 44);
  return dayNumber(year, month, offset + 28 - 31 * Math.floor(month / 4));
}
