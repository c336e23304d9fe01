import type { Caught, DateRule } from '../../dates.ts';
import { length, rule } from '../../time-meanings.ts';

/** "dos años y tres meses", "dos horas y 30 minutos": counted in the finer unit. */
function compound({ num, units, num2, units2 }: Caught): ReturnType<DateRule['meaning']> {
  if (units === 'year' && units2 === 'month') return length('month', num * 12 + num2);
  return units === 'hour' && units2 === 'minute' ? length('minute', num * 60 + num2) : null;
}

/** Lengths of time, not tied to a point. */
export const lengthRules: readonly DateRule[] = [
  rule('los|las? {num} {units}', (c) => length(c.units, c.num)),
  rule('unos|unas {num} {units}', (c) => length(c.units, c.num), 'APPROX'),
  rule('los|las? {num} primeros|primeras {units}', (c) => length(c.units, c.num)),
  rule('los|las? primeros|primeras {num} {units}', (c) => length(c.units, c.num)),
  rule('un|una {unit} más?', (c) => length(c.unit, 1)),
  rule('{num} {units} más', (c) => length(c.units, c.num)),
  rule('un|una {unit} y medio|media', (c) => length(c.unit, 1.5)),
  rule('{num} {units} y medio|media', (c) => length(c.units, c.num + 0.5)),
  rule('{num} {units} y {num=num2} {units=units2}', (c) => compound(c)),
  rule('medio|media {unit}', (c) => length(c.unit, 0.5)),
  rule('un par de {units}', (c) => length(c.units, 2)),
  rule('todo|toda el|la {unit}', (c) => length(c.unit, 1)),
  rule('{num} o|a|u|y {num=num2} {units}', (c) => length(c.units, c.num2), 'APPROX'),
  rule('{units}', (c) => (c.units === 'second' ? null : length(c.units, Number.NaN))),
];
