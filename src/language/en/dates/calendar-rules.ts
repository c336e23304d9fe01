import type { CalendarPoint } from '../../../record/time-expression.ts';
import type { Caught, DateRule } from '../../dates.ts';
import { holidayPhrases } from './holidays.ts';

const point = (fields: Omit<CalendarPoint, 'kind'>): CalendarPoint => ({ kind: 'calendar', ...fields });
const rule = (pattern: string, meaning: DateRule['meaning']): DateRule => ({ pattern, meaning });

const days = (c: Caught, last: number): ReturnType<DateRule['meaning']> => ({
  kind: 'between',
  first: point({ year: c.year, month: c.month, day: c.dom }),
  last: point({ year: c.year, month: c.month, day: last }),
  parts: null,
});
const fullYear = (c: Caught): number => c.year ?? (c.yy < 50 ? 2000 : 1900) + c.yy;
const clock = (hour: number, minute: number, half?: number, zone?: Caught['zone']): CalendarPoint | null => {
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  return point({
    hour: half === undefined ? hour : (hour % 12) + half,
    minute,
    ...(zone === 'utc' ? { utc: true } : {}),
  });
};

const monthDays: readonly DateRule[] = [
  rule('{month} the? {dom} ,? {year}', (c) => point({ month: c.month, day: c.dom, year: c.year })),
  rule('{month} the? {dom}', (c) => point({ month: c.month, day: c.dom })),
  rule('the? {dom} of? {month} ,? {year}', (c) => point({ month: c.month, day: c.dom, year: c.year })),
  rule('the? {dom} of? {month}', (c) => point({ month: c.month, day: c.dom })),
  rule('{month} ,|of? {year}', (c) => point({ month: c.month, year: c.year })),
  rule("{month} '|’ {yy}", (c) => point({ month: c.month, year: fullYear(c) })),
  rule('{month}', (c) => point({ month: c.month })),
  rule('the {nth}', (c) => point({ day: c.nth })),
  rule('the week of {month} {dom}', (c) => point({ month: c.month, day: c.dom, wholeWeek: true })),
  rule('the week of {dom} {month}', (c) => point({ month: c.month, day: c.dom, wholeWeek: true })),
  rule('the month of {month}', (c) => point({ month: c.month })),
  rule('{dom} - {month} - {year}', (c) => point({ month: c.month, day: c.dom, year: c.year })),
  rule('{dom} - {month} - {yy}', (c) => point({ month: c.month, day: c.dom, year: fullYear(c) })),
];

const dayRanges: readonly DateRule[] = [
  rule('from? {month} {dom} -|–|—|to|through|until|till|thru {dom=dom2} ,? {year}', (c) => days(c, c.dom2)),
  rule('from? {month} {dom} -|–|—|to|through|until|till|thru {dom=dom2}', (c) => days(c, c.dom2)),
  rule('between {month} {dom} and {dom=dom2} ,? {year}', (c) => days(c, c.dom2)),
  rule('between {month} {dom} and {dom=dom2}', (c) => days(c, c.dom2)),
  rule('from? the? {dom} -|–|—|to|through|until|till the? {dom=dom2} of? {month} ,? {year}', (c) => days(c, c.dom2)),
  rule('from? the? {dom} -|–|—|to|through|until|till the? {dom=dom2} of? {month}', (c) => days(c, c.dom2)),
  rule('between the? {dom} and the? {dom=dom2} of? {month} ,? {year}', (c) => days(c, c.dom2)),
  rule('between the? {dom} and the? {dom=dom2} of? {month}', (c) => days(c, c.dom2)),
];

const yearSpan = (first: number, last: number): ReturnType<DateRule['meaning']> => ({
  kind: 'between',
  first: point({ year: first }),
  last: point({ year: last }),
  parts: null,
});

const years: readonly DateRule[] = [
  rule('{whole}', (c) => c.whole),
  rule('{year}', (c) => point({ year: c.year })),
  rule('the? year|years {year}', (c) => point({ year: c.year })),
  rule('from? {num} -|–|to {num=num2} bc|b.c.|bce|b.c.e.', (c) =>
    c.num > c.num2 ? yearSpan(1 - c.num, 1 - c.num2) : null,
  ),
  rule('{num} bc|b.c.|bce|b.c.e.', (c) => (c.num > 0 ? point({ year: 1 - c.num }) : null)),
  rule('{year} bc|b.c.|bce|b.c.e.', (c) => point({ year: 1 - c.year })),
  rule('{year} ad|a.d.|ce', (c) => point({ year: c.year })),
  rule("' {yy}", (c) => point({ year: 1900 + c.yy, shortYear: true })),
  rule('{year} -|–|/ {yy=yy2}', (c) =>
    c.yy2 > c.year % 100 ? yearSpan(c.year, c.year - (c.year % 100) + c.yy2) : null,
  ),
  rule('the? {decade}', (c) => point({ decade: c.decade })),
  rule("the ' {decade}", (c) => point({ decade: c.decade })),
  rule('the {decadeName}', (c) => point({ decade: c.decadeName })),
  rule('nineteen {decadeName}', (c) => point({ decade: 190 + c.decadeName })),
  rule('the? {ord} century', (c) => point({ century: c.ord - 1 })),
  rule('the? {ord} century bc|b.c.|bce', (c) => ({
    kind: 'between',
    first: point({ year: 1 - c.ord * 100 }),
    last: point({ year: (1 - c.ord) * 100 }),
    parts: null,
  })),
];

const partsOfYear: readonly DateRule[] = [
  rule('the? {ord} quarter', (c) => (c.ord <= 4 ? point({ quarter: c.ord }) : null)),
  rule('the? fiscal {ord} quarter', (c) => (c.ord <= 4 ? point({ quarter: c.ord }) : null)),
  rule('the? final quarter', () => point({ quarter: 4 })),
  rule('the? {ord} half', (c) => (c.ord <= 2 ? point({ half: c.ord }) : null)),
  rule('the? last|latter|second half of {year}', (c) => point({ half: 2, year: c.year })),
  rule('the? first half of {year}', (c) => point({ half: 1, year: c.year })),
  rule('the? {year} {ord} quarter', (c) => (c.ord <= 4 ? point({ quarter: c.ord, year: c.year }) : null)),
  rule('the? {year} {ord} half', (c) => (c.ord <= 2 ? point({ half: c.ord, year: c.year }) : null)),
  rule('the? {ord} half of the year', (c) => (c.ord <= 2 ? point({ half: c.ord }) : null)),
  rule('fiscal year? {year}', (c) => point({ year: c.year })),
  rule('fy {year}', (c) => point({ year: c.year })),
  rule("fiscal year? ' {yy}", (c) => point({ year: 1900 + c.yy, shortYear: true })),
  rule('the? {season} ,|of? {year}', (c) => point({ season: c.season, year: c.year })),
  rule('the? {season}', (c) => point({ season: c.season })),
  ...[1, 2].map((half) => rule(`h${half} {year}`, (c) => point({ half, year: c.year }))),
  ...[1, 2, 3, 4].map((quarter) => rule(`q${quarter} {year}?`, (c) => point({ quarter, year: c.year }))),
];

/** The n-th weekday of a month, as feasts are found; from its end where n is negative. */
const nthWeekday = (c: Caught, nth: number): ReturnType<DateRule['meaning']> =>
  nth > 4 ? null : point({ holiday: { month: c.month, weekday: c.weekday, nth }, ...(c.year ? { year: c.year } : {}) });
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const inMonth = (c: Caught, day?: number): CalendarPoint =>
  point({ month: c.month, ...(day ? { day } : {}), ...(c.year ? { year: c.year } : {}) });
const shaded = (pattern: string, meaning: DateRule['meaning'], mod: DateRule['mod']): DateRule =>
  mod ? { pattern, meaning, mod } : { pattern, meaning };

const partsOfMonth: readonly DateRule[] = [
  rule('the? {ord} {weekday} of|in {month} {year}?', (c) => nthWeekday(c, c.ord)),
  rule('the? last|final {weekday} of|in {month} {year}?', (c) => nthWeekday(c, -1)),
  rule('the last|final day of {month} {year}?', (c) => inMonth(c, MONTH_LENGTHS[c.month - 1])),
  rule('the {ord} day of {month} {year}?', (c) => (c.ord <= 31 ? inMonth(c, c.ord) : null)),
  rule('the? {ord} week of|in {month} {year}?', (c) =>
    c.ord > 4 ? null : { kind: 'between', first: inMonth(c, 7 * c.ord - 6), last: inMonth(c, 7 * c.ord), parts: null },
  ),
  shaded('the? last|final week of|in {month} {year}?', (c) => inMonth(c), 'END'),
  shaded('the? first half of {month} {year}?', (c) => inMonth(c), 'START'),
  shaded('the? second|latter half of {month} {year}?', (c) => inMonth(c), 'END'),
];

const daysOfWeek: readonly DateRule[] = [
  rule('{weekday}', (c) => point({ weekday: c.weekday })),
  rule('the? weekend', () => point({ weekend: true })),
  rule('{weekday} the {ord}', (c) => point({ weekday: c.weekday, day: c.ord })),
  rule('{holiday}', (c) => point({ holiday: c.holiday })),
  ...holidayPhrases.map(([pattern, holiday]) => rule(pattern, () => point({ holiday }))),
];

const clocks: readonly DateRule[] = [
  rule('{clock}', (c) => clock(c.clock.hour, c.clock.minute)),
  rule('{clock} {zone}', (c) => clock(c.clock.hour, c.clock.minute, undefined, c.zone)),
  rule('{clock} hrs|hr|hours|h', (c) => clock(c.clock.hour, c.clock.minute)),
  rule('{clock} local time', (c) => clock(c.clock.hour, c.clock.minute)),
  rule('{military} {zone}', (c) => clock(c.military.hour, c.military.minute, undefined, c.zone)),
  rule('{military} hrs', (c) => clock(c.military.hour, c.military.minute)),
  rule('{dotted} {half} {zone}?', (c) => clock(c.dotted.hour, c.dotted.minute, c.half, c.zone)),
  rule('{clock} {half} {zone}?', (c) => clock(c.clock.hour, c.clock.minute, c.half, c.zone)),
  rule('{clock} {half} local time', (c) => clock(c.clock.hour, c.clock.minute, c.half)),
  rule('{num} {half} {zone}?', (c) => clock(c.num, 0, c.half, c.zone)),
  rule('{num} {half} local time', (c) => clock(c.num, 0, c.half)),
  rule("{num} o'clock|o’clock", (c) => (c.num >= 1 && c.num <= 12 ? clock(c.num, 0) : null)),
  rule('{num} in the morning', (c) => (c.num >= 1 && c.num <= 12 ? clock(c.num, 0, 0) : null)),
  rule('{num} in the afternoon|evening', (c) => (c.num >= 1 && c.num <= 12 ? clock(c.num, 0, 12) : null)),
  rule('in the? {part}', (c) => point({ part: c.part })),
  rule('the? {part}', (c) => point({ part: c.part })),
  rule('the? early|small hours', () => point({ part: 'MO' })),
  rule('the? early? {part} hours', (c) => point({ part: c.part })),
];

/** Points named by their place in the calendar. */
export const calendarRules: readonly DateRule[] = [
  ...monthDays,
  ...dayRanges,
  ...years,
  ...partsOfYear,
  ...partsOfMonth,
  ...daysOfWeek,
  ...clocks,
];
