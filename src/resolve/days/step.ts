import { addMonths, type DayNumber } from '../../record/civil-day.ts';
import type { StepPoint, Tense, TimeUnit } from '../../record/time-expression.ts';
import type { Context } from './context.ts';
import { otherStep } from './other-step.ts';
import { edtfDay, known, type Outcome, unknown } from './outcome.ts';
import { type Grain, movePeriod, type Period, periodOf, timexOf } from './period.ts';
import { withTime } from './time-of-day.ts';

const GRAINS: Partial<Record<TimeUnit, Grain>> = {
  day: 'day',
  weekend: 'weekend',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  season: 'season',
  year: 'year',
  decade: 'decade',
  century: 'century',
};
const MONTHS: Partial<Record<TimeUnit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };

/** The period a step leads to, or null where there is nothing to step from. */
export function stepPeriod(step: StepPoint, now: DayNumber | null, context: Context): Period | null {
  const { unit, count } = step;
  const grain = GRAINS[unit];
  if (!grain || count === null) return null;
  const then = step.from === 'then' ? basePeriod(unit, context) : null;
  const base = then
    ? count > 0 && unit === 'day'
      ? then.last
      : then.first
    : step.from === 'then' && !isDefinite(step)
      ? null
      : now;
  if (base === null) return null;
  if (step.ago && (unit === 'decade' || unit === 'century'))
    return periodOf('year', addMonths(base, (MONTHS[unit] ?? 12) * count));
  // "two and a half years ago": the month it leads to.
  if (!Number.isInteger(count)) return periodOf('month', addMonths(base, Math.round((MONTHS[unit] ?? 0) * count)));
  return movePeriod(periodOf(grain, base), count);
}

/** "that month", "the year": fall back on now where nothing was spoken of. */
const isDefinite = (step: StepPoint): boolean => step.count === 0;

/** What "then" is for a step: the quarter last spoken of for quarters, a day for days; else the point last spoken of. */
function basePeriod(unit: TimeUnit, context: Context): Period | null {
  const { latest, lastOf } = context;
  if (unit === 'quarter') return lastOf.get('quarter') ?? latest;
  if (unit === 'day' && latest && COARSE.has(latest.grain)) return lastOf.get('day') ?? null;
  return latest;
}

const COARSE: ReadonlySet<Grain> = new Set([
  'week',
  'weekend',
  'month',
  'quarter',
  'half',
  'season',
  'year',
  'decade',
  'century',
]);

/** A step resolved: the period, clipped at the day of writing where it is the running one. */
export function resolveStep(
  step: StepPoint,
  tense: Tense | null,
  now: DayNumber | null,
  context: Context,
  sentence: number,
): Outcome {
  if (step.unit === 'second' || step.unit === 'minute' || step.unit === 'hour') return clockStep(step, now);
  if (step.count === null) return unknown('DATE', step.ahead ? 'FUTURE_REF' : 'PAST_REF');
  if (isNowadays(step, context)) return unknown('DATE', 'PRESENT_REF');
  if (step.calendar) return otherStep(step, step.calendar, tense, now, context) ?? unknown('DATE', openStep(step));
  const shifted = step.ago ? sameStretchElsewhen(step, context, sentence) : null;
  if (shifted) return known(shifted, now ?? shifted.first);
  const period = stepPeriod(step, now, context);
  if (!period) return unknown('DATE', openStep(step));
  const anchor = step.from === 'then' && context.latest ? context.latest.first : now;
  const outcome = known(period, anchor ?? period.first);
  if (step.from === 'now' && step.count === 0 && now !== null)
    return withTime(running(outcome, period, tense, now), step);
  if (step.ago && step.unit !== 'day') return { ...outcome, edtf: about(outcome.edtf) };
  return withTime(outcome, step);
}

const about = (edtf: string | null): string | null =>
  edtf === null
    ? null
    : edtf
        .split('/')
        .map((end) => `${end}~`)
        .join('/');

const openStep = (step: StepPoint): string =>
  step.unit === 'day' ? 'XXXX-XX-XX' : step.unit === 'month' ? 'XXXX-XX' : 'XXXX';

/** A telling of the past says "today" of the days it was written in, or quotes somebody else's. */
const isNowadays = (step: StepPoint, { narrative, published }: Context): boolean =>
  narrative && published !== null && step.from === 'now' && step.unit === 'day' && step.count === 0;

/** "this week": what is past of it, or with a future verb what is left of it. */
function running(outcome: Outcome, period: Period, tense: Tense | null, now: DayNumber): Outcome {
  if (period.grain === 'day' || period.last < now || period.first > now) return outcome;
  if (tense === 'future') return { ...outcome, edtf: `${edtfDay(now)}/${edtfDay(period.last)}` };
  return { ...outcome, edtf: `${edtfDay(period.first)}/${edtfDay(now)}` };
}

/** "a year earlier" after a quarter or a month just spoken of: the same quarter or month of the other year. */
function sameStretchElsewhen(step: StepPoint, context: Context, sentence: number): Period | null {
  const latest = step.of === 'quarter' ? (context.lastOf.get('quarter') ?? context.latest) : context.latest;
  const months = MONTHS[step.unit];
  if (!latest || months === undefined || step.count === null || sentence - context.latestSentence > 2) return null;
  const comparable =
    latest.grain === 'quarter' ||
    latest.grain === 'half' ||
    (step.from === 'then' && (latest.grain === 'month' || latest.grain === 'day'));
  if (!comparable || latest.grain === GRAINS[step.unit]) return null;
  return periodOf(latest.grain, addMonths(latest.first, months * step.count));
}

function clockStep(step: StepPoint, now: DayNumber | null): Outcome {
  if (step.count === null || now === null) return unknown('TIME', step.count === null ? 'PAST_REF' : 'XXXX-XX-XX');
  const hours = step.unit === 'hour' ? step.count : 0;
  const day = now + Math.trunc(hours / 24);
  return { ...known(periodOf('day', day), now), type: 'TIME', value: timexOf(periodOf('day', day)) };
}
