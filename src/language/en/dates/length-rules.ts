import type { Stretch, TimeUnit } from '../../../record/time-expression.ts';
import type { DateRule } from '../../dates.ts';

const rule = (pattern: string, meaning: DateRule['meaning'], mod?: DateRule['mod']): DateRule =>
  mod ? { pattern, meaning, mod } : { pattern, meaning };
/** A number that can be a year is none of units: "the 1988 quarter". */
const few = (unit: TimeUnit, count: number): Stretch | null =>
  count >= 1000 && count < 2200 && Number.isInteger(count) ? null : length(unit, count);
const length = (unit: TimeUnit, count: number): Stretch => ({
  kind: 'stretch',
  unit,
  count: Number.isNaN(count) ? null : count,
  side: null,
  from: 'now',
});

/** Units long enough to be a length of time when they stand bare in the plural: "within weeks". */
const bare = new Set<TimeUnit>(['hour', 'day', 'week', 'month', 'year', 'decade', 'century', 'minute']);

/** Lengths of time, not tied to a point. */
export const lengthRules: readonly DateRule[] = [
  rule('{num} {units}', (c) => length(c.units, c.num)),
  rule('{num} {unit}', (c) => few(c.unit, c.num)),
  rule('{num} ~ {units}', (c) => length(c.units, c.num)),
  rule('{num} {units} or so', (c) => length(c.units, c.num), 'APPROX'),
  rule('a|an {unit} or so|two', (c) => length(c.unit, 1), 'APPROX'),
  rule('{num} more|consecutive|straight|full|whole|additional|long {units}', (c) => length(c.units, c.num)),
  rule('{num} and a half {units}', (c) => length(c.units, c.num + 0.5)),
  rule('{num} and a half {unit}', (c) => length(c.unit, c.num + 0.5)),
  rule('{num} {unit} and a half', (c) => length(c.unit, c.num + 0.5)),
  rule('a|an {unit} and a half', (c) => length(c.unit, 1.5)),
  rule('half a|an {unit}', (c) => length(c.unit, 0.5)),
  rule('a half {unit}', (c) => length(c.unit, 0.5)),
  rule('a|the fortnight', () => length('week', 2)),
  rule('a couple of {units}', (c) => length(c.units, 2)),
  rule('a couple {units}', (c) => length(c.units, 2)),
  rule('a few {units}', (c) => length(c.units, Number.NaN)),
  rule('a {num} {units}', (c) => length(c.units, c.num)),
  rule('a {num} {unit}', (c) => few(c.unit, c.num)),
  rule('so? many {units}', (c) => length(c.units, Number.NaN)),
  rule('{num} to|or|- {num=num2} {units}', (c) => length(c.units, c.num2), 'APPROX'),
  rule('a|an {unit}', (c) => (c.unit === 'second' || c.unit === 'weekend' ? null : length(c.unit, 1))),
  rule('a full|whole|entire|single|further|extra {unit}', (c) => length(c.unit, 1)),
  rule('an additional|extra|entire {unit}', (c) => length(c.unit, 1)),
  rule('the first|last|final|opening|early|latest {num} {units}', (c) => length(c.units, c.num)),
  rule('the {num} {units}', (c) => length(c.units, c.num)),
  rule('the? {unit} ago|earlier {num} {units}', (c) => length(c.units, c.num)),
  rule('the? {units}', (c) => (bare.has(c.units) ? length(c.units, Number.NaN) : null)),
  rule('{units} or {units}', (c) => (bare.has(c.units) ? length(c.units, Number.NaN) : null)),
  rule('the fiscal? {unit}', (c) => length(c.unit, 1)),
  rule('{unit} - long', (c) => length(c.unit, 1)),
  rule('{units} - long', (c) => length(c.units, Number.NaN)),
];
