import type { CalendarPoint } from '../../../record/time-expression.ts';
import type { Caught, DateRule } from '../../dates.ts';
import { between, point, rule, rules } from '../../time-meanings.ts';

const days = (c: Caught, year?: number): ReturnType<DateRule['meaning']> => {
  const own = { month: c.month, ...(year === undefined ? {} : { year }) };
  return between(point({ ...own, day: c.dom }), point({ ...own, day: c.dom2 }));
};

/** "el 3 de mayo", "el próximo día 3 de mayo", "mayo de 1999", "marzo pasado". */
const monthDays: readonly DateRule[] = [
  rule('el|del|al? día? {dom} de {month} ,? de|del? {year}', (c) =>
    point({ month: c.month, day: c.dom, year: c.year }),
  ),
  rule('el|del|al? día? {dom} de {month} {turn}?', (c) => point({ month: c.month, day: c.dom, ...turned(c) })),
  rule('el|del|al? {turn} día? {dom} de {month}', (c) => point({ month: c.month, day: c.dom, turn: c.turn })),
  rule('el|del|al? {ord} de {month}', (c) => (c.ord === 1 ? point({ month: c.month, day: 1 }) : null)),
  rule('el|del? mes? de? {month} ,? de|del {year}', (c) => point({ month: c.month, year: c.year })),
  rule('{month} {year}', (c) => point({ month: c.month, year: c.year })),
  ...rules(['{month}', 'el|del? mes de {month}'], (c) => point({ month: c.month })),
  rule('el|del? mes? de? {month} {turn}', (c) => point({ month: c.month, turn: c.turn })),
  rule('el|del? {turn} mes? de? {month}', (c) => point({ month: c.month, turn: c.turn })),
  rule('los? primeros|últimos días de {month}', (c) => point({ month: c.month })),
  rule('{dom} - {month} - {year}', (c) => point({ month: c.month, day: c.dom, year: c.year })),
];

const turned = (c: Caught): { turn?: Caught['turn'] } => (c.turn === undefined ? {} : { turn: c.turn });

const ranges: readonly DateRule[] = [
  rule('del? {dom} -|–|al|a|y|hasta el? {dom=dom2} de {month} de|del {year}', (c) => days(c, c.year)),
  rule('del? {dom} -|–|al|a|y|hasta el? {dom=dom2} de {month}', (c) => days(c)),
  rule('entre el {dom} y el {dom=dom2} de {month} de|del? {year}', (c) => days(c, c.year)),
  rule('entre el {dom} y el {dom=dom2} de {month}', (c) => days(c)),
  rule('{year} -|–|/ {year=year2}', (c) =>
    c.year2 > c.year ? between(point({ year: c.year }), point({ year: c.year2 })) : null,
  ),
];

/** 3 de la tarde is 15:00; small hours and mornings stay. */
const clock = (hour: number, minute: number, part?: CalendarPoint['part']): CalendarPoint | null => {
  if (hour > 24 || minute > 59) return null;
  const later = (part === 'AF' || part === 'NI') && hour < 12 ? 12 : 0;
  return point({ hour: hour + later, minute });
};

const clocks: readonly DateRule[] = [
  rule('las|la? {clock} horas|hora|h? locales|local?', (c) => clock(c.clock.hour, c.clock.minute)),
  rule('las|la {dotted} horas|hora|h? locales|local?', (c) => clock(c.dotted.hour, c.dotted.minute)),
  rule('{dotted} horas|hora|h locales|local?', (c) => clock(c.dotted.hour, c.dotted.minute)),
  rule('las|la? {dotted} gmt|utc', (c) => ({ ...point({ ...c.dotted }), utc: true })),
  rule('las|la? {clock} gmt|utc', (c) => ({ ...point({ ...c.clock }), utc: true })),
  rule('las {clock} de la {part}', (c) => clock(c.clock.hour, c.clock.minute, c.part)),
  rule('las {dotted} de la {part}', (c) => clock(c.dotted.hour, c.dotted.minute, c.part)),
  rule('las|la {num} de la {part}', (c) => (c.num <= 12 ? clock(c.num, 0, c.part) : null)),
  rule('las {num} y media de la {part}', (c) => (c.num <= 12 ? clock(c.num, 30, c.part) : null)),
  rule('las {num} horas locales?', (c) => (c.num <= 24 ? clock(c.num, 0) : null)),
  rule('la {part}', (c) => point({ part: c.part })),
  rule('el|al mediodía', () => point({ part: 'MI' })),
];

const decade = (num: number): CalendarPoint | null =>
  num >= 10 && num < 100 && num % 10 === 0 ? point({ decade: 190 + num / 10 }) : null;

const years: readonly DateRule[] = [
  rule('{whole}', (c) => c.whole),
  rule('el|del? año? {year}', (c) => point({ year: c.year })),
  rule('la? década del|de los|las? años? {num}', (c) => decade(c.num)),
  rule('la? década de|del {year}', (c) => (c.year % 10 === 0 ? point({ decade: c.year / 10 }) : null)),
  rule('los años {num}', (c) => decade(c.num)),
  rule('el|del? siglo {ord}', (c) => point({ century: c.ord - 1 })),
];

const partsOfYear: readonly DateRule[] = [
  rule('el|del? {ord} trimestre de|del? {year}?', (c) =>
    c.ord <= 4 ? point({ quarter: c.ord, ...(c.year === undefined ? {} : { year: c.year }) }) : null,
  ),
  rule('el|del? {ord} semestre de|del? {year}?', (c) =>
    c.ord <= 2 ? point({ half: c.ord, ...(c.year === undefined ? {} : { year: c.year }) }) : null,
  ),
  rule('el|del? último trimestre de|del {year}', (c) => point({ quarter: 4, year: c.year })),
  rule('el|la|del? {season} de|del {year}', (c) => point({ season: c.season, year: c.year })),
  rule('el|la|del? {season}', (c) => point({ season: c.season })),
  rule('el|la|del? {season} {turn}', (c) => point({ season: c.season, turn: c.turn })),
  rule('el|la|del? {turn} {season}', (c) => point({ season: c.season, turn: c.turn })),
];

const daysOfWeek: readonly DateRule[] = [
  rule('el|del|al? {weekday}', (c) => point({ weekday: c.weekday })),
  ...rules(['el|del|al? {turn} {weekday}', 'el|del|al? {weekday} {turn}'], (c) =>
    point({ weekday: c.weekday, ...(c.turn === 0 ? {} : { turn: c.turn }) }),
  ),
  rule('el|del|al? {weekday} que viene', (c) => point({ weekday: c.weekday, turn: 1 })),
  rule('el|del|al? {weekday} ,? día? {dom} de {month}', (c) =>
    point({ weekday: c.weekday, day: c.dom, month: c.month }),
  ),
  rule('el|del|al? {weekday} ,? día? {dom}', (c) => point({ weekday: c.weekday, day: c.dom })),
  rule('{holiday}', (c) => point({ holiday: c.holiday })),
  rule('el|del|al? día {dom}', (c) => point({ day: c.dom })),
  rule('el|del|al {turn} día? {dom}', (c) => point({ day: c.dom, turn: c.turn })),
];

/** Points named by their place in the calendar. */
export const calendarRules: readonly DateRule[] = [
  ...monthDays,
  ...ranges,
  ...years,
  ...partsOfYear,
  ...daysOfWeek,
  ...clocks,
];
