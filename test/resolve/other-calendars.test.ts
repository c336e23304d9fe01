import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { otherDateOn } from '../../src/calendar/other-calendar.ts';
import { englishDates } from '../../src/language/en/dates.ts';
import { paragraphsOf, parseProse } from '../../src/language/en/sentences.ts';
import { readTimes } from '../../src/read/times/times.ts';
import { civilDate, dayNumber } from '../../src/record/civil-day.ts';
import { resolveDays } from '../../src/resolve/days/days.ts';

const mentionsIn = (text: string, published: string | null = '2020-12-01') => {
  const prose = parseProse(text, paragraphsOf(text));
  return resolveDays(readTimes(prose, englishDates), { published, prose });
};

const PERSIAN = ['Farvardin', 'Ordibehesht', 'Khordad', 'Tir', 'Mordad', 'Shahrivar', 'Mehr', 'Aban', 'Azar', 'Dey', 'Bahman', 'Esfand']; // biome-ignore format: a list
const ISLAMIC = ['Muharram', 'Safar', 'Rabi al-Awwal', 'Rabi al-Thani', 'Jumada al-Awwal', 'Jumada al-Thani', 'Rajab', "Sha'ban", 'Ramadan', 'Shawwal', 'Dhu al-Qa’da', 'Dhu al-Hijja']; // biome-ignore format: a list
const anyDay = fc.integer({ min: dayNumber(1930, 1, 1), max: dayNumber(2060, 1, 1) });

describe('every day written by another calendar comes back', () => {
  test('as itself from the Persian one', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: date } = otherDateOn('persian', day);
        const found = mentionsIn(`Shops were shut on ${date} ${PERSIAN[month - 1]} ${year} in Shiraz.`);
        expect(found.map(({ from, to }) => [from, to])).toEqual([[civilDate(day), civilDate(day)]]);
      }),
      { numRuns: 120 },
    );
  });

  test('as the middle of three from the Islamic one', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: date } = otherDateOn('islamic', day);
        const found = mentionsIn(`Shops were shut on ${date} ${ISLAMIC[month - 1]} ${year} in Basra.`);
        expect(found.map(({ value, from, to }) => [value, from, to])).toEqual([
          [civilDate(day), civilDate(day - 1), civilDate(day + 1)],
        ]);
      }),
      { numRuns: 120 },
    );
  });
});

describe('a date of another calendar', () => {
  test.each([
    ['He was shot on 22 Bahman.', '2020-12-01', '2020-02-11/2020-02-11'],
    ['They will march on 22 Bahman.', '2020-12-01', '2021-02-10/2021-02-10'],
    ['He fasted during Ramadan.', '2020-12-01', '2020-04-23/2020-05-24'],
    ['Prices will rise next Ramadan.', '2020-12-01', '2021-04-12/2021-05-13'],
    ['The order was given in the year 1441 AH.', '2020-12-01', '2019-08-30/2020-08-20'],
  ])('%s (published %s)', (text, published, days) => {
    expect(mentionsIn(text, published).map(({ from, to }) => `${from}/${to}`)).toEqual([days]);
  });

  test('that is nobody’s is no date', () => {
    expect(mentionsIn('The form said 31 Mehr 1399.', null).filter((time) => time.original?.day)).toEqual([]);
    expect(mentionsIn('The form said 30 Esfand 1404.', null).filter((time) => time.original?.day)).toEqual([]);
  });

  test('whose weekday fits none of its days says so', () => {
    const [time] = mentionsIn('It was on Tuesday, 24 Aban 1398.');
    expect(time).toMatchObject({ from: '2019-11-15', to: '2019-11-15', warnings: ['weekday-does-not-fit'] });
    const [islamic] = mentionsIn('It was on Tuesday, 1 Ramadan 1441.');
    expect(islamic).toMatchObject({ from: '2020-04-23', to: '2020-04-25', warnings: ['weekday-does-not-fit'] });
  });

  test('without a year and a day to count from stays open', () => {
    expect(mentionsIn('They met on 22 Bahman.', null)).toMatchObject([{ from: null, certainty: 'unknown' }]);
  });
});
