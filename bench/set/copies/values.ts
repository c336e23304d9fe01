import { hours, spots, things, trades } from './colour.ts';
import type { Draw } from './draw.ts';
import { firstNames, lastNames, organisations, towns } from './names.ts';

/** What the slots of a story stand for, by slot, in English and in Spanish. */
export interface Values {
  readonly en: Readonly<Record<string, string>>;
  readonly es: Readonly<Record<string, string>>;
  /** Publication day of the first report, `YYYY-MM-DD`. */
  readonly published: string;
}

const FIGURES: readonly (readonly [number, number])[] = [
  [2, 19],
  [3, 45],
  [21, 140],
  [150, 980],
  [1050, 9900],
  [10_000, 98_000],
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DIAS = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const MESES = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

const DAY_MS = 86_400_000;

/** The day so many days later. */
export const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** "42,600" in English, "42.600" in Spanish. */
export const grouped = (figure: number, mark: string): string => String(figure).replace(/\B(?=(\d{3})+$)/g, mark);

/** Draws everything a story tells of. */
export function drawValues(draw: Draw, published = later('2023-01-09', draw.whole(0, 700))): Values {
  const [t, u, v] = draw.shuffled(towns);
  const [p, q] = draw.shuffled(lastNames);
  const en: Record<string, string> = { T: t, U: u, V: v, p, q, O: draw.one(organisations) };
  en.P = `${draw.one(firstNames)} ${p}`;
  en.Q = `${draw.one(firstNames)} ${q}`;
  const es = { ...en };
  FIGURES.forEach(([from, to], i) => {
    const figure = draw.whole(from, to);
    const rounded = i === 5 ? Math.round(figure / 100) * 100 : i === 4 ? Math.round(figure / 10) * 10 : figure;
    en[i + 1] = grouped(rounded, ',');
    es[i + 1] = grouped(rounded, '.');
  });
  const back = draw.whole(1, 2);
  const byDate = draw.chance(0.5);
  for (const [slot, days] of [
    ['D', -back],
    ['E', -back + draw.one([-3, -2, -1, 1])],
  ] as const) {
    [en[slot], es[slot]] = dayWords(later(published, days), byDate);
  }
  return { en, es, published };
}

function dayWords(day: string, byDate: boolean): [string, string] {
  const date = new Date(`${day}T00:00:00Z`);
  const [weekday, month, number] = [date.getUTCDay(), date.getUTCMonth(), date.getUTCDate()];
  return byDate
    ? [`on ${number} ${MONTHS[month]}`, `el ${number} de ${MESES[month]}`]
    : [`on ${WEEKDAYS[weekday]}`, `el ${DIAS[weekday]}`];
}

/** Draws what one sentence of colour tells of. */
export function drawColour(draw: Draw): { en: Record<string, string>; es: Record<string, string> } {
  const names = { first: draw.one(firstNames), last: draw.one(lastNames) };
  const drawn = { trade: draw.one(trades), thing: draw.one(things), spot: draw.one(spots), hour: draw.one(hours) };
  const side = (i: 0 | 1): Record<string, string> => ({
    ...names,
    ...Object.fromEntries(Object.entries(drawn).map(([slot, words]) => [slot, words[i]])),
  });
  return { en: side(0), es: side(1) };
}

/** Puts values into slots. A protecting mark before and after each value is kept for whoever must not change it. */
export function filled(words: string, values: Readonly<Record<string, string>>, mark = ''): string {
  const text = words.replace(/\{(\w+)\}/g, (_slot, name: string) => `${mark}${values[name] ?? name}${mark}`);
  const tidy = text.replace(new RegExp(`\\b(since|until|after|between|and|desde|hasta) (${mark})on `, 'gi'), '$1 $2');
  return tidy.replace(/^(\W*)(\p{Ll})/u, (_all, before: string, letter: string) => before + letter.toUpperCase());
}
