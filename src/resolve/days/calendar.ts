import { type DayNumber, dayNumber, isDay, partsOfDay, weekdayOf } from '../../record/civil-day.ts';
import type { CalendarPoint, Tense } from '../../record/time-expression.ts';
import type { Context } from './context.ts';
import { dayOfMonth } from './day-of-month.ts';
import { holidayIn } from './holiday.ts';
import { otherOutcome } from './other-point.ts';
import { known, type Outcome, unknown } from './outcome.ts';
import { movePeriod, type Period, periodOf, seasonIn } from './period.ts';
import { stepPeriod } from './step.ts';
import { clockText, withTime } from './time-of-day.ts';

/** A point of the calendar set against its context; null where there is no such day. */
export function resolvePoint(
  point: CalendarPoint,
  tense: Tense | null,
  now: DayNumber | null,
  context: Context,
): Outcome | null {
  if (point.calendar) return otherOutcome(point, tense, now, context);
  if (isImpossible(point)) return null;
  if (isTimeOnly(point)) return timeAlone(point, now, context);
  const outcome = dayless(point, tense, now, context);
  return outcome && withTime(outcome, point);
}

function dayless(point: CalendarPoint, tense: Tense | null, now: DayNumber | null, context: Context): Outcome | null {
  if (point.decade !== undefined) return decadeOutcome(point.decade);
  if (point.century !== undefined) return known(periodOf('century', dayNumber(point.century * 100, 1, 1)), null);
  const swapped = swap(point, now);
  if (point.year !== undefined) return inYear(swapped, fullYear(point, point.year, now), null);
  if (point.within) return withinStep(point, now, context);
  if (isNumberedDay(point)) return numberedOutcome(point, tense, now, context);
  if (point.month === undefined && point.weekday !== undefined) return weekdayOutcome(point, tense, now, context);
  if (point.weekend) return weekendOutcome(tense, now, context);
  return yearless(point, tense, now, context);
}

/** "the summer of '19": the last such year. */
function fullYear({ shortYear }: CalendarPoint, year: number, now: DayNumber | null): number {
  const last = now === null ? 2049 : partsOfDay(now).year + 1;
  return shortYear && year + 100 <= last ? year + 100 : year;
}

const isTimeOnly = (p: CalendarPoint): boolean =>
  (p.hour !== undefined || p.part !== undefined) &&
  Object.keys(p).every((k) => ['kind', 'hour', 'minute', 'part', 'utc'].includes(k));

const isNumberedDay = ({ month, day, weekday }: CalendarPoint): boolean =>
  day !== undefined && month === undefined && weekday === undefined;

function numberedOutcome(
  point: CalendarPoint,
  tense: Tense | null,
  now: DayNumber | null,
  context: Context,
): Outcome | null {
  const base = dayReference(now, context);
  if (base === null) return unknown('DATE', 'XXXX-XX-XX');
  const day = dayOfMonth(point, tense, base);
  return day === null ? null : known(periodOf('day', day), base);
}

function isImpossible({ year, month, day }: CalendarPoint): boolean {
  return day !== undefined && month !== undefined && !isDay(year ?? 2000, month, day);
}

function decadeOutcome(decade: number): Outcome {
  const full = decade < 10 ? 190 + decade : decade;
  return known(periodOf('decade', dayNumber(full * 10, 1, 1)), null);
}

/** 6/4/2020 is read the other way round where the usual order lies after the day of writing and the other does not. */
function swap(point: CalendarPoint, now: DayNumber | null): CalendarPoint {
  const { year, month, day } = point;
  if (!point.swappable || now === null || year === undefined || month === undefined || day === undefined) return point;
  return dayNumber(year, month, day) > now && dayNumber(year, day, month) <= now
    ? { ...point, month: day, day: month }
    : point;
}

/** The point in a known year; a weekday that does not fit is kept and said. */
function inYear(point: CalendarPoint, year: number, anchor: DayNumber | null): Outcome | null {
  const period = periodInYear(point, year);
  if (!period) return null;
  const warnings: string[] = [];
  if (point.weekday !== undefined && period.grain === 'day' && weekdayOf(period.first) !== point.weekday)
    warnings.push('weekday-does-not-fit');
  if (point.swappable) warnings.push('day-and-month-may-be-swapped');
  return known(period, anchor, warnings);
}

/** The period a point names in a year; null where it has none there (29 February). */
export function periodInYear(point: CalendarPoint, year: number): Period | null {
  const { month, day } = point;
  if (point.holiday) return periodOf('day', holidayIn(point.holiday, year));
  if (point.season) return seasonIn(year, point.season);
  if (point.quarter) return periodOf('quarter', dayNumber(year, point.quarter * 3 - 2, 1));
  if (point.half) return periodOf('half', dayNumber(year, point.half === 1 ? 1 : 7, 1));
  if (month === undefined) return periodOf('year', dayNumber(year, 1, 1));
  if (day === undefined) return periodOf('month', dayNumber(year, month, 1));
  return isDay(year, month, day) ? periodOf(point.wholeWeek ? 'week' : 'day', dayNumber(year, month, day)) : null;
}

function withinStep(point: CalendarPoint, now: DayNumber | null, context: Context): Outcome | null {
  if (!point.within) return null;
  const outer = stepPeriod(point.within, now, context);
  if (!outer) return unknown('DATE', openValue(point));
  const anchor = now ?? outer.first;
  if (point.weekend) return known(periodOf('weekend', outer.first), anchor);
  if (point.weekday !== undefined && point.month === undefined)
    return known(periodOf('day', outer.first + point.weekday - 1), anchor);
  return inYear(point, partsOfDay(outer.first).year, anchor);
}

/** As `reference`, for words that need a whole day to count from. */
const dayReference = (now: DayNumber | null, { thread }: Context): DayNumber | null =>
  thread?.grain === 'day' ? thread.first : now;

/** The day words like "June" count from: that of writing, in a narrative where it has come to, or the days a report is of. */
const reference = (now: DayNumber | null, { thread, frame }: Context): DayNumber | null =>
  thread?.first ?? now ?? frame;

function weekdayOutcome(point: CalendarPoint, tense: Tense | null, now: DayNumber | null, context: Context): Outcome {
  const base = dayReference(now, context);
  const weekday = point.weekday ?? 1;
  if (base === null) return unknown('DATE', `XXXX-WXX-${weekday}`);
  const onOrBefore = base - ((weekdayOf(base) - weekday + 7) % 7);
  if (point.day !== undefined) return known(periodOf('day', nearestNumbered(onOrBefore, point.day)), base);
  const after = onOrBefore === base ? base : onOrBefore + 7;
  if (point.turn === -1) return known(periodOf('day', onOrBefore === base ? base - 7 : onOrBefore), base);
  if (point.turn === 1) return known(periodOf('day', onOrBefore + 7), base);
  const ahead = tense === 'future' || base !== now;
  return known(periodOf('day', ahead ? after : onOrBefore), base);
}

/** "Friday the 13th": the last such day. */
function nearestNumbered(from: DayNumber, number: number): DayNumber {
  for (let day = from; day > from - 7 * 400; day -= 7) if (partsOfDay(day).day === number) return day;
  return from;
}

function weekendOutcome(tense: Tense | null, now: DayNumber | null, context: Context): Outcome {
  const base = reference(now, context);
  if (base === null) return unknown('DATE', 'XXXX-WXX-WE');
  const own = periodOf('weekend', base);
  return known(tense === 'future' || own.first <= base ? own : movePeriod(own, -1), base);
}

const openValue = ({ month, day, season, quarter, half }: CalendarPoint): string => {
  const two = (n: number): string => String(n).padStart(2, '0');
  if (season) return `XXXX-${season}`;
  if (quarter) return `XXXX-Q${quarter}`;
  if (half) return `XXXX-H${half}`;
  if (month === undefined) return 'XXXX';
  return day === undefined ? `XXXX-${two(month)}` : `XXXX-${two(month)}-${two(day)}`;
};

function yearless(point: CalendarPoint, tense: Tense | null, now: DayNumber | null, context: Context): Outcome | null {
  const base = reference(now, context);
  if (base === null) return unknown('DATE', openValue(point));
  const { year } = partsOfDay(base);
  const candidates = [year - 1, year, year + 1].map((y) => periodInYear(point, y)).filter((p) => p !== null);
  const chosen =
    point.turn === undefined ? lean(candidates, base, tense, context) : turned(candidates, base, point.turn, year);
  if (!chosen) return null;
  return inYear(point, partsOfDay(chosen.first).year, base);
}

function turned(candidates: readonly Period[], base: DayNumber, turn: number, year: number): Period | undefined {
  if (turn === 0) return candidates.find((p) => partsOfDay(p.first).year === year);
  if (turn > 0) return candidates.find((p) => p.first > base);
  return candidates.filter((p) => p.last < base).pop();
}

/** Days before the point a narrative has come to beyond which a month or day without a year is that of the year after. */
const LOOK_BACK = 300;

/** A narrative stays in the year it has come to, unless that would throw it back by most of a year. */
function inNarrative(candidates: readonly Period[], thread: Period): Period | undefined {
  const { year } = partsOfDay(thread.first);
  const of = (wanted: number): Period | undefined => candidates.find((p) => partsOfDay(p.first).year === wanted);
  const same = of(year);
  const farBack = thread.grain !== 'year' && same !== undefined && same.last < thread.first - LOOK_BACK;
  return farBack ? of(year + 1) : same;
}

/** Past tense looks back, future tense ahead; where the verb does not say, the nearest is meant. */
function lean(
  candidates: readonly Period[],
  base: DayNumber,
  tense: Tense | null,
  context: Context,
): Period | undefined {
  if (context.thread) return inNarrative(candidates, context.thread);
  const past = candidates.filter((p) => p.first <= base).pop();
  const ahead = candidates.find((p) => p.last >= base);
  if (past && ahead && past !== ahead && isNear(past, ahead, base)) return ahead;
  if (past?.grain !== 'quarter' && (tense === 'past' || tense === 'perfect')) return past;
  if (ahead?.grain !== 'quarter' && tense === 'future') return ahead;
  if (!past || !ahead) return past ?? ahead;
  return ahead.first - base < base - past.last ? ahead : past;
}

function timeAlone(point: CalendarPoint, now: DayNumber | null, context: Context): Outcome {
  const day = context.latest?.grain === 'day' ? context.latest.first : now;
  if (day === null) return unknown('TIME', `XXXX-XX-XX${clockText(point)}`);
  return withTime(known(periodOf('day', day), day), point);
}

/** Days ahead within which a date or month is sooner the coming one, whatever the verb, than one of a year ago. */
const SOON = 45;

const isNear = (past: Period, ahead: Period, base: DayNumber): boolean =>
  (past.grain === 'day' || past.grain === 'month') && ahead.first - base <= SOON && base - past.first > 365 - SOON;
