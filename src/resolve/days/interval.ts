import type { DayNumber } from '../../record/civil-day.ts';
import type { Between, CalendarPoint, StepPoint, Tense } from '../../record/time-expression.ts';
import { resolvePoint } from './calendar.ts';
import type { Context } from './context.ts';
import { daysPeriod, type Outcome } from './outcome.ts';
import { resolveStep } from './step.ts';

/** Both ends of a range and what they make together. */
export interface Interval {
  readonly whole: Outcome;
  readonly first: Outcome;
  readonly last: Outcome;
}

/** A range: its last end is set first, and the first end looks back from it where the words leave its year or week open. */
export function resolveBetween(
  between: Between,
  tense: Tense | null,
  now: DayNumber | null,
  context: Context,
  sentence: number,
): Interval | null {
  const end = (point: CalendarPoint | StepPoint, lean: Tense | null, base: DayNumber | null): Outcome | null =>
    point.kind === 'step'
      ? resolveStep(point, lean, base, context, sentence)
      : resolvePoint(point, lean, base, context);
  const { first, last } = between;
  if (isFixed(first) && !isFixed(last)) {
    const start = end(first, tense, now);
    const stop = start?.period ? end(last, 'future', start.period.first) : null;
    return start && stop && joined(start, stop, now);
  }
  const stop = end(last, tense, now);
  const start = stop?.period && !isFixed(first) ? end(first, 'past', stop.period.last) : end(first, tense, now);
  return start && stop && joined(start, stop, now);
}

const isFixed = (point: CalendarPoint | StepPoint): boolean => point.kind === 'calendar' && point.year !== undefined;

function joined(start: Outcome, stop: Outcome, now: DayNumber | null): Interval {
  if (!start.period || !stop.period) {
    const whole = {
      ...start,
      value: `${start.value}/${stop.value}`,
      edtf: null,
      certainty: 'unknown',
      period: null,
    } as const;
    return { whole, first: start, last: stop };
  }
  const backwards = start.period.first > stop.period.last;
  const [a, b] = backwards ? [stop, start] : [start, stop];
  const stated = a.certainty === 'stated' && b.certainty === 'stated';
  const whole: Outcome = {
    type: 'DATE',
    value: `${a.value}/${b.value}`,
    edtf: `${headOf(a.edtf)}/${tailOf(b.edtf)}`,
    certainty: stated ? 'stated' : 'implied',
    anchor: stated ? null : now,
    period: a.period && b.period ? daysPeriod(a.period.first, b.period.last) : null,
    warnings: [...start.warnings, ...stop.warnings, ...(backwards ? ['interval-written-backwards'] : [])],
  };
  return { whole, first: start, last: stop };
}

const headOf = (edtf: string | null): string => (edtf ?? '').split('/')[0];
const tailOf = (edtf: string | null): string => (edtf ?? '').split('/').pop() ?? '';
