import type { CalendarPoint } from '../../../record/time-expression.ts';
import type { Caught, DateRule } from '../../dates.ts';

const rule = (pattern: string, meaning: DateRule['meaning']): DateRule => ({ pattern, meaning });

/** A point in the calendar of its month. */
const point = (c: Caught, fields: Pick<CalendarPoint, 'year' | 'day' | 'turn'> = {}): CalendarPoint => ({
  kind: 'calendar',
  calendar: c.other.calendar,
  month: c.other.month,
  ...fields,
});

/** "Azar 2019": a name that is more than a month's, with a Gregorian year, is an author's. */
const isCited = ({ other, year }: Caught): boolean => !other.alone && year >= 1500;

/** Persian years are shortened too: Aban 98 was in 1398. */
const shortYear = (yy: number): number => yy + (yy < 50 ? 1400 : 1300);

const days = (c: Caught, year?: number): ReturnType<DateRule['meaning']> => ({
  kind: 'between',
  first: point(c, year === undefined ? { day: c.dom } : { day: c.dom, year }),
  last: point(c, year === undefined ? { day: c.dom2 } : { day: c.dom2, year }),
  parts: null,
});

/** What may follow a year to say whose count it is. */
const COUNT = 'ah|a.h.|hijri|sh|ap|ahs|shamsi';

const dates: readonly DateRule[] = [
  rule(`{other} the? {dom} ,? {year} ${COUNT}?`, (c) => point(c, { day: c.dom, year: c.year })),
  rule(`the? {dom} of? {other} ,? {year} ${COUNT}?`, (c) => point(c, { day: c.dom, year: c.year })),
  rule('{other} the? {dom}', (c) => point(c, { day: c.dom })),
  rule('the? {dom} of? {other}', (c) => point(c, { day: c.dom })),
  rule(`{other} ,|of? {year} ${COUNT}?`, (c) => (isCited(c) ? null : point(c, { year: c.year }))),
  rule("{other} '|’? {yy}", (c) =>
    c.other.calendar === 'persian' && c.yy > 31 ? point(c, { year: shortYear(c.yy) }) : null,
  ),
  rule("the? {dom} of? {other} '|’? {yy}", (c) =>
    c.other.calendar === 'persian' && c.yy > 31 ? point(c, { day: c.dom, year: shortYear(c.yy) }) : null,
  ),
  rule('{other}', (c) => (c.other.alone ? point(c) : null)),
  rule('the month of {other}', (c) => point(c)),
  rule('the? persian|iranian|islamic|muslim|lunar|solar|hijri|holy|fasting month of {other}', (c) => point(c)),
  rule('{turn} {other}', (c) => (c.other.alone ? point(c, { turn: c.turn }) : null)),
  rule(`{dom} -|–|—|to|through|until|and {dom=dom2} of? {other} ,? {year} ${COUNT}?`, (c) => days(c, c.year)),
  rule('{dom} -|–|—|to|through|until {dom=dom2} of? {other}', (c) => days(c)),
];

const year = (calendar: CalendarPoint['calendar'], value: number): CalendarPoint | null =>
  calendar && value > 0 && value < 1600 ? { kind: 'calendar', calendar, year: value } : null;

const years: readonly DateRule[] = [
  rule('the? persian|iranian|afghan|jalali|solar|shamsi calendar? year ,|of? {year}', (c) => year('persian', c.year)),
  rule('{year} sh|shamsi|ahs', (c) => year('persian', c.year)),
  rule('the? islamic|hijri|muslim|lunar calendar? year ,|of? {year}', (c) => year('islamic', c.year)),
  rule('{year} ah|a.h.|hijri', (c) => year('islamic', c.year)),
  rule('the? year? {num} ah|a.h.|hijri', (c) => year('islamic', c.num)),
];

/** Yearly days of the two calendars: patterns, calendar, month and day. */
const FEASTS: readonly (readonly [string, NonNullable<CalendarPoint['calendar']>, number, number])[] = [
  ['nowruz|noruz|norooz|nowrooz|norouz|nawruz|nauruz|newroz', 'persian', 1, 1],
  ["tasua|tasu'a|tasu’a", 'islamic', 1, 9],
  ["ashura|ashoura|'ashura|‘ashura", 'islamic', 1, 10],
  ["arbaeen|arba'een|arba’een|arbain|arba'in|arba’in", 'islamic', 2, 20],
  ['eid al|ul|ol - fitr|fetr', 'islamic', 10, 1],
  ['eid al|ul fitr|fetr', 'islamic', 10, 1],
  ['eid - e fitr|fetr', 'islamic', 10, 1],
  ['eid al|ul|ol - adha|azha', 'islamic', 12, 10],
  ['eid al|ul adha|azha', 'islamic', 12, 10],
  ['eid - e qorban|ghorban|qurban', 'islamic', 12, 10],
  ['eid al|ol - ghadir|ghadeer', 'islamic', 12, 18],
];

const feasts: readonly DateRule[] = FEASTS.flatMap(([pattern, calendar, month, day]) => {
  const on = (y?: number): CalendarPoint => ({ kind: 'calendar', calendar, month, day, ...(y ? { year: y } : {}) });
  return [rule(pattern, () => on()), rule(`${pattern} ,|of|in? {year}`, (c) => on(c.year))];
});

/** Days, months and years of the Persian and the Islamic calendar. */
export const otherCalendarRules: readonly DateRule[] = [...dates, ...years, ...feasts];
