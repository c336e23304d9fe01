import type { DateRule } from '../../dates.ts';
import { ago, away, length, point, rule, rules, step } from '../../time-meanings.ts';

const days: readonly DateRule[] = [
  ...rules(['hoy mismo?', 'el|del día de hoy', 'hoy ,? {weekday}', 'la jornada de hoy'], () => step('day', 0)),
  ...rules(['ayer mismo?', 'el|del día de ayer', 'ayer ,? {weekday}', 'la jornada de ayer'], () => step('day', -1)),
  ...rules(['mañana mismo?', 'el|del día de mañana', 'mañana ,? {weekday}'], () => step('day', 1)),
  ...rules(['anteayer', 'antes de ayer', 'antier'], () => step('day', -2)),
  rule('pasado mañana', () => step('day', 2)),
  rule('anoche', () => ({ ...step('day', -1), part: 'NI' })),
  rule('este|esta misma? {part}', (c) => ({ ...step('day', 0), part: c.part })),
  rule('hoy por|en la {part}', (c) => ({ ...step('day', 0), part: c.part })),
  rule('ayer por|en la {part}', (c) => ({ ...step('day', -1), part: c.part })),
  rule('mañana por|en la {part}', (c) => ({ ...step('day', 1), part: c.part })),
  rule('esa|aquella misma? {part}', (c) => ({ ...step('day', 0, 'then'), part: c.part })),
];

const periods: readonly DateRule[] = [
  ...rules(['el|la|del|al? {unit} {turn}', 'el|la|del|al? {turn} {unit}'], (c) => step(c.unit, c.turn)),
  rule('este|esta mismo|misma {unit}', (c) => step(c.unit, 0)),
  rule('el|la|del|al {unit} que viene|entra|llega', (c) => step(c.unit, 1)),
  ...rules(['el|la|del {unit} en curso', 'el|la|del {unit} actual', 'el|la|del actual {unit}'], (c) => step(c.unit, 0)),
  rule('ese|esa|aquel|aquella|dicho|dicha|mismo|misma mismo|misma? {unit}', (c) => step(c.unit, 0, 'then')),
  rule('el|la mismo|misma {unit}', (c) => step(c.unit, 0, 'then')),
  ...rules(['el|la|al|del {unit} siguiente', 'el|la|al|del siguiente {unit}'], (c) => step(c.unit, 1, 'then')),
  ...rules(['el|la|al|del {unit} anterior|previo|previa', 'el|la|al|del anterior {unit}'], (c) =>
    step(c.unit, -1, 'then'),
  ),
];

const distances: readonly DateRule[] = [
  rule('hace ya|sólo|solo|apenas|casi|unos|unas|cerca? de? {num} {units}', (c) => ago(c.units, c.num)),
  rule('hace más|menos de {num} {units}', (c) => ago(c.units, c.num)),
  rule('hace ya|sólo|solo|apenas|casi? un|una {unit}', (c) => ago(c.unit, 1)),
  rule('hace un par de {units}', (c) => ago(c.units, 2)),
  rule('hace ya|sólo|solo? {units}', (c) => ago(c.units, Number.NaN)),
  rule('hace mucho|algún|poco|bastante? tiempo', () => length('month', Number.NaN, 'past')),
  rule('dentro de {num} {units}', (c) => away(c.units, c.num)),
  rule('dentro de un|una {unit}', (c) => away(c.unit, 1)),
  rule('{num} {units} después|más tarde?', (c) => later(c.units, c.num)),
  rule('un|una {unit} después', (c) => later(c.unit, 1)),
  rule('un|una {unit} más tarde', (c) => later(c.unit, 1)),
  rule('{num} {units} antes|atrás', (c) => later(c.units, -c.num)),
  rule('un|una {unit} antes|atrás', (c) => later(c.unit, -1)),
  rule('{units} después|antes|atrás', (c) => length(c.units, Number.NaN)),
];

/** "dos días después" counts from the time last spoken of; uncounted it is a mere length. */
const later = (unit: Parameters<typeof away>[0], count: number): ReturnType<DateRule['meaning']> =>
  Number.isNaN(count) ? length(unit, count) : away(unit, count, 'then');

const PAST = 'últimos|últimas|pasados|pasadas|ultimos|ultimas';
const AHEAD = 'próximos|próximas|siguientes|proximos|proximas';

const recent: readonly DateRule[] = [
  ...rules([`los|las? ${PAST} {num} {units}`, `los|las? {num} ${PAST} {units}`], (c) => length(c.units, c.num, 'past')),
  ...rules([`los|las? ${AHEAD} {num} {units}`, `los|las? {num} ${AHEAD} {units}`], (c) =>
    length(c.units, c.num, 'future'),
  ),
  rule(`los|las ${PAST} {units}`, (c) => length(c.units, Number.NaN, 'past')),
  rule(`los|las ${AHEAD} {units}`, (c) => length(c.units, Number.NaN, 'future')),
  rule('el|del {unit}', (c) => (c.unit === 'weekend' ? point({ weekend: true }) : null)),
];

/** Points and stretches named by their distance from now or from the time last spoken of. */
export const relativeRules: readonly DateRule[] = [...days, ...periods, ...distances, ...recent];
