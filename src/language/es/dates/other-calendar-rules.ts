import type { CalendarPoint } from '../../../record/time-expression.ts';
import type { Caught, DateRule } from '../../dates.ts';
import { rule } from '../../time-meanings.ts';

/** A point in the calendar of its month. */
const point = (c: Caught, fields: Pick<CalendarPoint, 'year' | 'day' | 'turn'> = {}): CalendarPoint => ({
  kind: 'calendar',
  calendar: c.other.calendar,
  month: c.other.month,
  ...fields,
});

const yearIn = (calendar: CalendarPoint['calendar'], year: number): CalendarPoint | null =>
  calendar && year < 1600 ? { kind: 'calendar', calendar, year } : null;

const feast = (calendar: CalendarPoint['calendar'], month: number, day: number) => (): CalendarPoint | null =>
  calendar ? { kind: 'calendar', calendar, month, day } : null;

/** Days, months and years of the Persian and the Islamic calendar. */
export const otherCalendarRules: readonly DateRule[] = [
  rule('el|del? día? {dom} de {other} ,? de|del? {year}', (c) => point(c, { day: c.dom, year: c.year })),
  rule('el|del? día? {dom} de {other}', (c) => point(c, { day: c.dom })),
  rule('el|del? mes? de? {other} de|del? {year}', (c) => point(c, { year: c.year })),
  rule('el|del? mes de {other}', (c) => point(c)),
  rule('el|del mes persa|iraní|islámico|musulmán|sagrado|santo de {other}', (c) => point(c)),
  rule('el|del? {other}', (c) => (c.other.alone ? point(c) : null)),
  rule('el|del? {turn} {other}', (c) => (c.other.alone ? point(c, { turn: c.turn }) : null)),
  rule('el|del? año persa|iraní|solar {year}', (c) => yearIn('persian', c.year)),
  rule('{year} del calendario? persa|iraní', (c) => yearIn('persian', c.year)),
  rule('el|del? año islámico|musulmán {year}', (c) => yearIn('islamic', c.year)),
  rule('{year} de la hégira', (c) => yearIn('islamic', c.year)),
  rule('el? nowruz|noruz|nouruz', feast('persian', 1, 1)),
  rule('la? ashura|achura', feast('islamic', 1, 10)),
  rule('eid al - fitr', feast('islamic', 10, 1)),
  rule('eid al - adha', feast('islamic', 12, 10)),
];
