import type { Certainty } from '../../record/certainty.ts';
import type { DayNumber } from '../../record/civil-day.ts';
import { civilDate } from '../../record/civil-day.ts';
import type { OtherDate } from '../../record/other-date.ts';
import type { TimeMod } from '../../record/time-expression.ts';
import type { TimePart, TimexType } from '../../record/when.ts';
import { edtfBounds } from './edtf.ts';
import { edtfOf, type Period, periodOf, timexOf } from './period.ts';

/** What an expression was found to mean. `period` is what "then" points at afterwards; null where it is no point. */
export interface Outcome {
  readonly type: TimexType;
  readonly value: string;
  readonly edtf: string | null;
  readonly certainty: Certainty;
  readonly anchor: DayNumber | null;
  readonly period: Period | null;
  readonly warnings: readonly string[];
  readonly parts?: readonly TimePart[];
  /** The date in the calendar the words give it in. */
  readonly original?: OtherDate;
}

/** Words that are found but name no day that can be known. */
export const unknown = (type: TimexType, value: string): Outcome => ({
  type,
  value,
  edtf: null,
  certainty: 'unknown',
  anchor: null,
  period: null,
  warnings: [],
});

/** A period, stated where no anchor was needed, else implied from it. */
export const known = (period: Period, anchor: DayNumber | null, warnings: readonly string[] = []): Outcome => ({
  type: 'DATE',
  value: timexOf(period),
  edtf: edtfOf(period),
  certainty: anchor === null ? 'stated' : 'implied',
  anchor,
  period,
  warnings,
});

/** EDTF of a day. */
export const edtfDay = (day: DayNumber): string => civilDate(day);

/** The outcome narrowed to the first, middle or last third of its period, or marked approximate. */
export function shaded(outcome: Outcome, mod: TimeMod | null): Outcome {
  const { edtf, period } = outcome;
  if (!mod || !edtf || !period) return outcome;
  if (mod === 'APPROX') return { ...outcome, edtf: edtf.includes('/') ? edtf : `${edtf}~` };
  const days = period.last - period.first + 1;
  if (days < 3 || (mod !== 'START' && mod !== 'MID' && mod !== 'END')) return outcome;
  // "earlier this week": the running period is cut at the day of writing already.
  if (mod === 'START' && !outcome.original && edtf !== edtfOf(period)) return outcome;
  const third = Math.max(1, Math.floor(days / 3));
  const starts = { START: period.first, MID: period.first + third, END: period.last - third + 1 } as const;
  const first = starts[mod];
  const last = mod === 'MID' ? period.last - third : first + third - 1;
  return { ...outcome, edtf: `${edtfDay(first)}~/${edtfDay(last)}~` };
}

/** The bounds an outcome's EDTF stands for. */
export const boundsOf = (outcome: Outcome): { first: DayNumber; last: DayNumber } | null =>
  outcome.edtf ? edtfBounds(outcome.edtf) : null;

/** An interval of days as a period of its own, for "then". */
export const daysPeriod = (first: DayNumber, last: DayNumber): Period =>
  first === last ? periodOf('day', first) : { grain: 'day', first, last };
