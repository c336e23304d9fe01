import { toGregorian, toJalaali } from 'jalaali-js';
import { describe, expect, test } from 'vitest';
import { daysOfOther, otherDateOn } from '../../src/calendar/other-calendar.ts';
import { civilDate, type DayNumber, dayNumber, partsOfDay } from '../../src/record/civil-day.ts';
import { otherDateText } from '../../src/record/other-date.ts';

/** The same day by the calendars of the JavaScript engine. */
function byIntl(calendar: string): (day: DayNumber) => string {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  return (day) => {
    const part = Object.fromEntries(format.formatToParts(day * 86_400_000).map((p) => [p.type, p.value]));
    return otherDateText({
      calendar: 'persian',
      year: Number(part.year),
      month: Number(part.month),
      day: Number(part.day),
    });
  };
}

describe('Persian dates', () => {
  /**
   * 10,000 days, 1827 to 2100: the years for which Iran's almanac office has published which are leap years begin with
   * 1206 (1827) and end with 1498 (2119).
   */
  const days = Array.from({ length: 10_000 }, (_, i) => dayNumber(1827, 3, 22) + i * 10);

  test('10,000 days agree both ways with Borkowski’s algorithm', () => {
    const wrong = days.filter((day) => {
      const { year, month, day: date } = partsOfDay(day);
      const theirs = toJalaali(year, month, date);
      const ours = otherDateOn('persian', day);
      const back = toGregorian(ours.year, ours.month, ours.day);
      return (
        ours.year !== theirs.jy ||
        ours.month !== theirs.jm ||
        ours.day !== theirs.jd ||
        daysOfOther(ours)?.first !== dayNumber(back.gy, back.gm, back.gd)
      );
    });
    expect(wrong).toEqual([]);
  });

  test('10,000 days agree both ways with the engine’s own calendar', () => {
    const theirs = byIntl('persian');
    const wrong = days.filter((day) => {
      const ours = otherDateOn('persian', day);
      return otherDateText(ours) !== theirs(day) || daysOfOther(ours)?.first !== day;
    });
    expect(wrong).toEqual([]);
  });

  test('the thirtieth of Esfand is a day of leap years only', () => {
    expect(daysOfOther({ calendar: 'persian', year: 1403, month: 12, day: 30 })).not.toBeNull();
    expect(daysOfOther({ calendar: 'persian', year: 1404, month: 12, day: 30 })).toBeNull();
    expect(daysOfOther({ calendar: 'persian', year: 1399, month: 7, day: 31 })).toBeNull();
  });

  test.each([
    [{ year: 1399, month: 9, day: 1 }, '2020-11-21', '2020-11-21'],
    [{ year: 1398, month: 8 }, '2019-10-23', '2019-11-21'],
    [{ year: 1399 }, '2020-03-20', '2021-03-20'],
    [{ year: 1403, month: 12 }, '2025-02-19', '2025-03-20'],
  ])('%j is %s to %s', (date, first, last) => {
    const found = daysOfOther({ calendar: 'persian', ...date });
    expect(found && [civilDate(found.first), civilDate(found.last)]).toEqual([first, last]);
  });
});

describe('Islamic dates', () => {
  test('days of two hundred years agree both ways with the engine’s Umm al-Qura calendar', () => {
    const theirs = byIntl('islamic-umalqura');
    const days = Array.from({ length: 2000 }, (_, i) => dayNumber(1885, 1, 1) + i * 37);
    const wrong = days.filter((day) => {
      const ours = otherDateOn('islamic', day);
      return otherDateText(ours) !== theirs(day) || daysOfOther(ours)?.first !== day;
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    [{ year: 1441, month: 9, day: 1 }, '2020-04-24', '2020-04-24'],
    [{ year: 1441, month: 9 }, '2020-04-24', '2020-05-23'],
    [{ year: 1442 }, '2020-08-20', '2021-08-08'],
  ])('%j is %s to %s', (date, first, last) => {
    const found = daysOfOther({ calendar: 'islamic', ...date });
    expect(found && [civilDate(found.first), civilDate(found.last)]).toEqual([first, last]);
  });

  test('no month has more than thirty days', () => {
    expect(daysOfOther({ calendar: 'islamic', year: 1441, month: 1, day: 31 })).toBeNull();
    expect(daysOfOther({ calendar: 'islamic', year: 1441, month: 13 })).toBeNull();
  });
});
