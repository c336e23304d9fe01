import type { DateRule } from '../../dates.ts';
import { each, every, rule, rules } from '../../time-meanings.ts';

/** Times that come again. */
export const repeatRules: readonly DateRule[] = [
  rule('cada {unit}', (c) => every(c.unit)),
  rule('cada {num} {units}', (c) => every(c.units, c.num)),
  rule('todos|todas los|las {units}', (c) => every(c.units)),
  ...rules(['cada {weekday}', 'todos? los {weekday}'], (c) => each({ weekday: c.weekday })),
  rule('cada {season}', (c) => each({ season: c.season })),
  rule('los {units}', (c) => (c.units === 'weekend' ? each({ weekend: true }) : null)),
  rule('cada {part}', (c) => each({ part: c.part })),
  rule('al|por {unit}', (c) => (c.unit === 'day' ? null : every(c.unit))),
  rule('por|cada día', () => every('day')),
  rule('a la semana', () => every('week')),
  rule('{each}', (c) => every(c.each)),
];
