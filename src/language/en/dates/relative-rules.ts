import type { CalendarPoint, StepPoint, Stretch, TimeUnit, Viewpoint } from '../../../record/time-expression.ts';
import type { DateRule } from '../../dates.ts';

const rule = (pattern: string, meaning: DateRule['meaning'], mod?: DateRule['mod']): DateRule =>
  mod ? { pattern, meaning, mod } : { pattern, meaning };
const point = (fields: Omit<CalendarPoint, 'kind'>): CalendarPoint => ({ kind: 'calendar', ...fields });
const step = (unit: TimeUnit, count: number | null, from: Viewpoint = 'now'): StepPoint => ({
  kind: 'step',
  unit,
  count,
  from,
});
const known = (count: number): number | null => (Number.isNaN(count) ? null : count);
const ago = (unit: TimeUnit, count: number, from: Viewpoint): StepPoint => ({
  ...step(unit, known(count), from),
  ago: true,
});
const someLater = (unit: TimeUnit): StepPoint => ({ ...ago(unit, Number.NaN, 'then'), ahead: true });
const stretch = (unit: TimeUnit, count: number, side: Stretch['side'], from: Viewpoint = 'now'): Stretch => ({
  kind: 'stretch',
  unit,
  count: known(count),
  side,
  from,
});

const days: readonly DateRule[] = [
  rule('today', () => step('day', 0)),
  rule('yesterday', () => step('day', -1)),
  rule('tomorrow', () => step('day', 1)),
  rule('the? day before yesterday', () => step('day', -2)),
  rule('the? day after tomorrow', () => step('day', 2)),
  rule('tonight', () => ({ ...step('day', 0), part: 'NI' })),
  rule('overnight', () => ({ ...step('day', 0), part: 'NI' })),
  rule('last night', () => ({ ...step('day', -1), part: 'NI' })),
  rule('last evening', () => ({ ...step('day', -1), part: 'EV' })),
  rule('yesterday {part}', (c) => ({ ...step('day', -1), part: c.part })),
  rule('tomorrow {part}', (c) => ({ ...step('day', 1), part: c.part })),
  rule('this {part}', (c) => ({ ...step('day', 0), part: c.part })),
  rule('that {part}', (c) => ({ ...step('day', 0, 'then'), part: c.part })),
  rule('the? same {part}', (c) => ({ ...step('day', 0, 'then'), part: c.part })),
  rule('the next|following {part}', (c) => ({ ...step('day', 1, 'then'), part: c.part })),
  rule('the previous {part}', (c) => ({ ...step('day', -1, 'then'), part: c.part })),
];

const periods: readonly DateRule[] = [
  // "at the last minute" names no minute, "the last day" no yesterday.
  rule('{turn} {unit}', (c) =>
    c.unit === 'minute' || c.unit === 'second' || (c.unit === 'day' && c.turn !== 0) ? null : step(c.unit, c.turn),
  ),
  rule('the? current|present|ongoing fiscal? {unit}', (c) => step(c.unit, 0)),
  rule('the? latest fiscal? {unit}', (c) => step(c.unit, -1)),
  rule('the? coming|upcoming {unit}', (c) => step(c.unit, 1)),
  rule('{turn} fiscal {unit}', (c) => step(c.unit, c.turn)),
  rule('the? previous|preceding|prior {unit}', (c) => step(c.unit, -1, 'then')),
  rule('the next|following|subsequent {unit}', (c) => step(c.unit, 1, 'then')),
  rule('next day', () => step('day', 1, 'then')),
  rule('that same? {unit}', (c) => step(c.unit, 0, 'then')),
  rule('the? very? same {unit}', (c) => step(c.unit, 0, 'then')),
  rule('the {unit}', (c) =>
    ['day', 'week', 'month', 'quarter', 'year'].includes(c.unit) ? step(c.unit, 0, 'then') : null,
  ),
  rule('the fiscal {unit}', (c) => step(c.unit, 0, 'then')),
  rule('the full|entire|whole {unit}', (c) => step(c.unit, 0, 'then')),
  rule('the {unit} before', (c) => step(c.unit, -1, 'then')),
  rule('the {unit} after', (c) => step(c.unit, 1, 'then')),
  rule("year 's|’s? end", () => step('year', 0), 'END'),
  rule('year - end', () => step('year', 0), 'END'),
];

const turned: readonly DateRule[] = [
  rule('{turn} {weekday}', (c) => point({ weekday: c.weekday, turn: c.turn })),
  rule('{turn} {month}', (c) => point({ month: c.month, turn: c.turn })),
  rule('this past {season}', (c) => point({ season: c.season })),
  rule('this past {weekday}', (c) => point({ weekday: c.weekday, turn: -1 })),
  rule('this past {month}', (c) => point({ month: c.month })),
  rule('{turn} {season}', (c) => point({ season: c.season, turn: c.turn })),
  rule('{turn} {holiday}', (c) => point({ holiday: c.holiday, turn: c.turn })),
  rule('{turn} {month} {dom}', (c) => point({ month: c.month, day: c.dom, turn: c.turn })),
  rule('the? previous|past {weekday}', (c) => point({ weekday: c.weekday, turn: -1 })),
  rule('the? coming|following {weekday}', (c) => point({ weekday: c.weekday, turn: 1 })),
];

const distances: readonly DateRule[] = [
  rule('{num} {units} ago', (c) => ago(c.units, -c.num, 'now')),
  rule('{num} and a half {units} ago', (c) => ago(c.units, -c.num - 0.5, 'now')),
  rule('{num} {unit} ago', (c) => ago(c.unit, -c.num, 'now')),
  rule('a couple|few of? {units} ago', (c) => ago(c.units, Number.NaN, 'now')),
  rule('a|an {unit} ago', (c) => ago(c.unit, -1, 'now')),
  rule('a fortnight ago', () => ago('week', -2, 'now')),
  rule('the? last|past fortnight', () => stretch('week', 2, 'past')),
  rule('a|an {unit} or so ago', (c) => ago(c.unit, -1, 'now'), 'APPROX'),
  rule('{units} ago', (c) => ago(c.units, Number.NaN, 'now')),
  rule('{unit} ago', (c) => ago(c.unit, -1, 'now')),
  rule('the? {unit} ago|earlier {unit=unit2}', (c) => ({ ...ago(c.unit, -1, 'then'), of: c.unit2 })),
  rule('the? {unit} ago|earlier {ord} quarter', (c) =>
    c.ord <= 4 ? point({ quarter: c.ord, within: step('year', -1) }) : null,
  ),
  rule('the? {unit} ago|earlier period', (c) => ({ ...ago(c.unit, -1, 'then'), of: 'quarter' })),
  rule('{num} {units} earlier|before|previously', (c) => ago(c.units, -c.num, 'then')),
  rule('a|an {unit} earlier|before', (c) => ago(c.unit, -1, 'then')),
  rule('the? {unit} earlier', (c) => ago(c.unit, -1, 'then')),
  rule('a few {units} earlier|before', (c) => ago(c.units, Number.NaN, 'then')),
  rule('{num} {units} later|afterward|afterwards', (c) =>
    Number.isNaN(c.num) ? someLater(c.units) : ago(c.units, c.num, 'then'),
  ),
  rule('{num} {unit} later', (c) => ago(c.unit, c.num, 'then')),
  rule('a|an {unit} later', (c) => ago(c.unit, 1, 'then')),
  rule('a few {units} later', (c) => someLater(c.units)),
  rule('{units} later', (c) => someLater(c.units)),
  rule('{units} earlier', (c) => ago(c.units, Number.NaN, 'then')),
  rule('{num} {units} from now|today', (c) => ago(c.units, c.num, 'now')),
  rule('a|an {unit} from now|today', (c) => ago(c.unit, 1, 'now')),
];

const recent: readonly DateRule[] = [
  rule('the? last|past {num} {units}', (c) => stretch(c.units, c.num, 'past')),
  rule('the? last|past {num} {unit}', (c) => stretch(c.unit, c.num, 'past')),
  rule('the? last|past {num} to|or|- {num=num2} {units}', (c) => stretch(c.units, c.num2, 'past'), 'APPROX'),
  rule('the? next|coming {num} to|or|- {num=num2} {units}', (c) => stretch(c.units, c.num2, 'future'), 'APPROX'),
  rule('the? last|past couple of {units}', (c) => stretch(c.units, 2, 'past')),
  rule('{num} past {units}', (c) => stretch(c.units, c.num, 'past')),
  rule('the past {unit}', (c) => stretch(c.unit, 1, 'past')),
  rule('past {unit}', (c) => stretch(c.unit, 1, 'past')),
  rule('the? recent|past {units}', (c) => stretch(c.units, Number.NaN, 'past')),
  rule('the? preceding|previous {num} {units}', (c) => stretch(c.units, c.num, 'past', 'then')),
  rule('the? next|coming|following {num} {units}', (c) => stretch(c.units, c.num, 'future')),
  rule('the? coming {units}', (c) => stretch(c.units, Number.NaN, 'future')),
  rule('the? next couple of {units}', (c) => stretch(c.units, 2, 'future')),
];

/** Points and stretches named by their distance from now or from the time last spoken of. */
export const relativeRules: readonly DateRule[] = [...days, ...periods, ...turned, ...distances, ...recent];
