import type { DayNumber } from '../../record/civil-day.ts';
import type { Between, CalendarPoint, StepPoint, Tense } from '../../record/time-expression.ts';
import { resolvePoint } from './calendar.ts';
import type { Context } from './context.ts';
import { type Outcome, unknown } from './outcome.ts';
import { resolveStep } from './step.ts';

/** A range: its last end is set first, and the first end looks back from it where the words leave its year or week open. */
export function resolveBetween(
  between: Between,
  tense: Tense | null,
  now: DayNumber | null,
  context: Context,
  sentence: number,
): Outcome | null {
  const end = (point: CalendarPoint | StepPoint, lean: Tense | null, base: DayNumber | null): Outcome | null =>
    point.kind === 'step'
      ? resolveStep(point, lean, base, context, sentence)
      : resolvePoint(point, lean, base, context);
  const { first, last } = between;
  if (isFixed(first) && !isFixed(last)) {
    const start = end(first, tense, now);
    const stop = start?.period ? end(last, 'future', start.period.first) : null;
    return start && stop && joined(between, start, stop, now);
  }
  const stop = end(last, tense, now);
  const start = stop?.period && !isFixed(first) ? end(first, 'past', stop.period.last) : end(first, tense, now);
  return start && stop && joined(between, start, stop, now);
}

const isFixed = (point: CalendarPoint | StepPoint): boolean => point.kind === 'calendar' && point.year !== undefined;

function joined(between: Between, start: Outcome, stop: Outcome, now: DayNumber | null): Outcome {
  const parts = partsOf(between, start, stop);
  const value = `${start.value}/${stop.value}`;
  if (!start.period || !stop.period) return { ...unknown('DATE', value), ...parts };
  const backwards = start.period.first > stop.period.last;
  const [a, b] = backwards ? [stop, start] : [start, stop];
  const stated = start.certainty === 'stated' && stop.certainty === 'stated';
  return {
    type: 'DATE',
    value: `${headOf(a.value)}/${tailOf(b.value)}`,
    edtf: `${headOf(a.edtf)}/${tailOf(b.edtf)}`,
    certainty: stated ? 'stated' : 'implied',
    anchor: stated ? null : now,
    period: null,
    warnings: [...start.warnings, ...stop.warnings, ...(backwards ? ['interval-written-backwards'] : [])],
    ...parts,
  };
}

function partsOf({ parts }: Between, start: Outcome, stop: Outcome): Pick<Outcome, 'parts'> {
  if (!parts) return {};
  const [first, last] = parts;
  return {
    parts: [
      { span: first, type: start.type, value: start.value },
      { span: last, type: stop.type, value: stop.value },
    ],
  };
}

const headOf = (edtf: string | null): string => (edtf ?? '').split('/')[0];
const tailOf = (edtf: string | null): string => (edtf ?? '').split('/').pop() ?? '';
