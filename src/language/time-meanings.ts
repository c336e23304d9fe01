import type {
  CalendarPoint,
  Pointer,
  Repeat,
  StepPoint,
  Stretch,
  TimeMeaning,
  TimeUnit,
  Viewpoint,
} from '../record/time-expression.ts';
import type { DateRule, DateShade } from './dates.ts';

// The meanings a language's rules are made of, in as few words as a table of rules can be read in.

/** One rule. */
export const rule = (pattern: string, meaning: DateRule['meaning'], mod?: DateRule['mod']): DateRule =>
  mod ? { pattern, meaning, mod } : { pattern, meaning };

/** The same meaning said in several ways. */
export const rules = (patterns: readonly string[], meaning: DateRule['meaning'], mod?: DateRule['mod']): DateRule[] =>
  patterns.map((pattern) => rule(pattern, meaning, mod));

/** A point of the calendar. */
export const point = (fields: Omit<CalendarPoint, 'kind'>): CalendarPoint => ({ kind: 'calendar', ...fields });

/** A count whose size the words leave open is NaN in a language's tables and null in a meaning. */
const known = (count: number): number | null => (Number.isNaN(count) ? null : count);

/** A point so many units from now, or from the time last spoken of. */
export const step = (unit: TimeUnit, count: number, from: Viewpoint = 'now'): StepPoint => ({
  kind: 'step',
  unit,
  count: known(count),
  from,
});

/** A point so many units away by the clock, not by named periods: "hace tres años". */
export const away = (unit: TimeUnit, count: number, from: Viewpoint = 'now'): StepPoint => ({
  ...step(unit, count, from),
  ago: true,
});

/** A length, or one on a known side of the viewpoint: "los últimos tres años". */
export const length = (unit: TimeUnit, count: number, side: Stretch['side'] = null): Stretch => ({
  kind: 'stretch',
  unit,
  count: known(count),
  side,
  from: 'now',
});

/** A length before or after now where it is counted, a mere length where it is not. */
export const ago = (unit: TimeUnit, count: number): StepPoint | Stretch =>
  Number.isNaN(count) ? length(unit, count, 'past') : away(unit, -count);

/** Once in so many units. */
export const every = (unit: TimeUnit, count = 1): Repeat => ({ kind: 'repeat', unit, count: known(count) });

/** At each return of a point: every Monday. */
export const each = (fields: Omit<CalendarPoint, 'kind'>): Repeat => ({ kind: 'repeat', point: point(fields) });

/** Words that only point. */
export const pointer = (to: Pointer['to']): Pointer => ({ kind: 'pointer', to });

/** From one point to another of the same kind. */
export const between = (first: CalendarPoint, last: CalendarPoint): TimeMeaning => ({
  kind: 'between',
  first,
  last,
  parts: null,
});

/** Shades from lists of phrases parted by `|`. */
export const shades = (table: readonly (readonly [DateShade['mod'], DateShade['on'], string])[]): DateShade[] =>
  table.flatMap(([mod, on, phrases]) => phrases.split('|').map((words) => ({ words: words.split(' '), mod, on })));
