import type { CalendarPoint, TimeUnit } from '../../../record/time-expression.ts';
import type { DateRule } from '../../dates.ts';

const rule = (pattern: string, meaning: DateRule['meaning']): DateRule => ({ pattern, meaning });
const every = (unit: TimeUnit, count: number = 1): ReturnType<DateRule['meaning']> => ({
  kind: 'repeat',
  unit,
  count: Number.isNaN(count) ? null : count,
});
const each = (fields: Omit<CalendarPoint, 'kind'>): ReturnType<DateRule['meaning']> => ({
  kind: 'repeat',
  point: { kind: 'calendar', ...fields },
});

/** Times that come again. */
export const repeatRules: readonly DateRule[] = [
  rule('every|each single? {unit}', (c) => every(c.unit)),
  rule('every other {unit}', (c) => every(c.unit, 2)),
  rule('every {num} {units}', (c) => every(c.units, c.num)),
  rule('every few {units}', (c) => every(c.units, Number.NaN)),
  rule('each of the last|past {num} {units}', (c) => every(c.units, c.num)),
  rule('every|each {weekday}', (c) => each({ weekday: c.weekday })),
  rule('every|each {weekday} {part}', (c) => each({ weekday: c.weekday, part: c.part })),
  rule('every|each {month}', (c) => each({ month: c.month })),
  rule('every|each {month} {dom}', (c) => each({ month: c.month, day: c.dom })),
  rule('every|each {season}', (c) => each({ season: c.season })),
  rule('every|each {part}', (c) => each({ part: c.part })),
  rule('at|by night', () => each({ part: 'NI' })),
  rule('on? {weekdays}', (c) => each({ weekday: c.weekdays })),
  rule('{weekday} mornings', (c) => each({ weekday: c.weekday, part: 'MO' })),
  rule('{weekday} afternoons', (c) => each({ weekday: c.weekday, part: 'AF' })),
  rule('{weekday} evenings', (c) => each({ weekday: c.weekday, part: 'EV' })),
  rule('{weekday} nights', (c) => each({ weekday: c.weekday, part: 'NI' })),
  rule('once|twice a {unit}', (c) => every(c.unit)),
  rule('{num} times a {unit}', (c) => every(c.unit)),
  rule('per {unit}', (c) => every(c.unit)),
  rule('{each}', (c) => every(c.each)),
];
