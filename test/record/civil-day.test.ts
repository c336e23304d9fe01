import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  civilDate,
  dayNumber,
  daysInMonth,
  isDay,
  isoWeekOf,
  parseCivilDate,
  partsOfDay,
  weekdayOf,
} from '../../src/record/civil-day.ts';

const anyDay = fc.integer({ min: -900_000, max: 200_000 });
const plain = (n: number): Temporal.PlainDate => Temporal.PlainDate.from('1970-01-01').add({ days: n });

describe('day arithmetic agrees with Temporal', () => {
  test('a day number and its parts', () => {
    fc.assert(
      fc.property(anyDay, (n) => {
        const { year, month, day } = plain(n);
        expect(partsOfDay(n)).toEqual({ year, month, day });
        expect(dayNumber(year, month, day)).toBe(n);
      }),
      { numRuns: 400 },
    );
  });

  test('weekday, ISO week and length of month', () => {
    fc.assert(
      fc.property(anyDay, (n) => {
        const day = plain(n);
        expect(weekdayOf(n)).toBe(day.dayOfWeek);
        expect(isoWeekOf(n)).toEqual({ year: day.yearOfWeek, week: day.weekOfYear });
        expect(daysInMonth(day.year, day.month)).toBe(day.daysInMonth);
      }),
      { numRuns: 400 },
    );
  });

  test('months added end on the month’s last day where it is shorter', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -3000, max: 3000 }), (n, months) => {
        const { year, month, day } = plain(n).add({ months });
        expect(partsOfDay(addMonths(n, months))).toEqual({ year, month, day });
      }),
      { numRuns: 400 },
    );
  });

  test('a civil date parses back to its day', () => {
    fc.assert(fc.property(anyDay, (n) => parseCivilDate(civilDate(n)) === n));
  });
});

test('days that no calendar has are no days', () => {
  expect(isDay(2020, 2, 29)).toBe(true);
  expect(isDay(2021, 2, 29)).toBe(false);
  expect(isDay(1900, 2, 29)).toBe(false);
  expect(parseCivilDate('2020-02-31')).toBeNull();
  expect(parseCivilDate('2020-13-01')).toBeNull();
});
