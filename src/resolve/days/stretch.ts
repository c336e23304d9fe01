import { addMonths, type DayNumber, partsOfDay, yearText } from '../../record/civil-day.ts';
import type { Stretch, TimeExpression, TimeUnit } from '../../record/time-expression.ts';
import { daysPeriod, edtfDay, type Outcome, unknown } from './outcome.ts';

const CODES: Readonly<Record<TimeUnit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  half: 'H',
  season: 'S',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};

/** Half of a unit in the next finer one, where it is a whole number of them. */
const HALVES: Partial<Record<TimeUnit, string>> = { year: '6M', hour: '30M', minute: '30S' };

/** TIMEX3 value of a length: `P3D`, `PT5H`, `PT5H30M`, `P20Y`, `PXM`. */
export function lengthValue(unit: TimeUnit, count: number | null): string {
  const time = unit === 'second' || unit === 'minute' || unit === 'hour' ? 'T' : '';
  if (count === null) return `P${time}X${unit === 'decade' ? 'E' : unit === 'century' ? 'C' : CODES[unit]}`;
  if (unit === 'decade') return `P${count * 10}Y`;
  if (unit === 'century') return `P${count * 100}Y`;
  const finer = HALVES[unit];
  if (finer && count % 1 === 0.5) return `P${time}${count > 1 ? `${Math.floor(count)}${CODES[unit]}` : ''}${finer}`;
  return `P${time}${count}${CODES[unit]}`;
}

/** `count` units before or after a day; half units are rounded. */
export function moveDay(day: DayNumber, unit: TimeUnit, count: number): DayNumber {
  switch (unit) {
    case 'day':
      return day + Math.round(count);
    case 'week':
    case 'weekend':
      return day + Math.round(7 * count);
    case 'month':
      return addMonths(day, Math.round(count));
    case 'quarter':
      return addMonths(day, Math.round(3 * count));
    case 'year':
      return addMonths(day, Math.round(12 * count));
    case 'decade':
      return addMonths(day, Math.round(120 * count));
    case 'century':
      return addMonths(day, Math.round(1200 * count));
    default:
      return day + Math.trunc((count * (unit === 'hour' ? 60 : unit === 'minute' ? 1 : 0)) / 1440);
  }
}

/** A length of time; days only where the words tie it to now: "the last three days", "for 41 years" up to the day of writing. */
export function resolveStretch(
  stretch: Stretch,
  expression: TimeExpression,
  now: DayNumber | null,
  then: DayNumber | null,
): Outcome {
  const value = lengthValue(stretch.unit, stretch.count);
  const bare = unknown('DURATION', value);
  const base = stretch.from === 'then' ? then : now;
  if (stretch.count === null || base === null || stretch.count > 3000) return bare;
  if (stretch.side) return tied(stretch, stretch.count, base, bare);
  return reachesNow(stretch, expression) ? upTo(stretch.unit, stretch.count, base, bare) : bare;
}

function tied(stretch: Stretch, count: number, base: DayNumber, bare: Outcome): Outcome {
  const other = moveDay(base, stretch.unit, stretch.side === 'past' ? -count : count);
  const loose = stretch.unit === 'day' || stretch.unit === 'hour' ? '' : '~';
  const [first, last] = stretch.side === 'past' ? [other, base] : [base, other];
  const edtf =
    stretch.side === 'past'
      ? `${edtfDay(first)}${loose}/${edtfDay(last)}`
      : `${edtfDay(first)}/${edtfDay(last)}${loose}`;
  return { ...bare, edtf, certainty: 'implied', anchor: base, period: null };
}

const LONG: ReadonlySet<TimeUnit> = new Set(['year', 'decade', 'century']);

/**
 * A length reaches the day of writing where a perfect verb says so ("have ruled for ten years") or, for years, where it
 * opens its clause ("For ten years, they …", "After ten years, …").
 */
function reachesNow(stretch: Stretch, { lead, tense, fronted, mod }: TimeExpression): boolean {
  if (mod === 'LESS_THAN' || mod === 'EQUAL_OR_LESS') return false;
  if (lead === 'for' && tense === 'perfect') return true;
  return fronted && tense !== 'future' && (lead === 'for' || lead === 'after') && LONG.has(stretch.unit);
}

/** Ends are as sharp as a tenth of the length: years for ten years and more, months below. */
function upTo(unit: TimeUnit, count: number, base: DayNumber, bare: Outcome): Outcome {
  const first = moveDay(base, unit, -count);
  const days = base - first;
  const name = days >= 3650 ? yearOf : days >= 300 ? monthOf : edtfDay;
  return {
    ...bare,
    edtf: `${name(first)}~/${name(base)}~`,
    certainty: 'implied',
    anchor: base,
    period: daysPeriod(first, base),
  };
}

const yearOf = (day: DayNumber): string => yearText(partsOfDay(day).year);
const monthOf = (day: DayNumber): string => edtfDay(day).slice(0, -3);
