import type { DatePiece, DateRules } from '../../language/dates.ts';
import type { CalendarPoint, StepPoint, TimeMeaning } from '../../record/time-expression.ts';
import type { Found } from './pattern.ts';

/** Neighbours that name one time together made one: "Saturday" and "April 25", "the summer" and "last year". */
export function joinNeighbours(found: readonly Found[], pieces: readonly DatePiece[], rules: DateRules): Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    const previous = joined[joined.length - 1];
    const meaning =
      previous && between(previous, next, pieces, rules) ? together(previous.meaning, next.meaning) : null;
    if (previous && meaning) {
      joined[joined.length - 1] = { first: previous.first, last: next.last, meaning, mod: previous.mod ?? next.mod };
    } else joined.push(next);
  }
  return joined;
}

/** True where only joints part the two: nothing, a comma, "of the". */
function between(a: Found, b: Found, pieces: readonly DatePiece[], rules: DateRules): boolean {
  if (b.first - a.last > 2 || b.first < a.last) return false;
  for (let i = a.last; i < b.first; i++) if (!rules.joints.has(pieces[i].lower)) return false;
  return true;
}

/** One meaning out of two, or null where they name two times. */
export function together(a: TimeMeaning, b: TimeMeaning): TimeMeaning | null {
  if (a.kind === 'calendar' && b.kind === 'calendar') return pointsTogether(a, b) ?? pointsTogether(b, a);
  if (a.kind === 'calendar' && b.kind === 'step') return pointInStep(a, b);
  if (a.kind === 'step' && b.kind === 'calendar') return pointInStep(b, a);
  return null;
}

const isTimeOfDay = (p: CalendarPoint): boolean =>
  (p.part !== undefined || p.hour !== undefined) && p.day === undefined && p.weekday === undefined && p.month === undefined && p.year === undefined && !p.holiday; // biome-ignore format: a list
const isDayPoint = (p: CalendarPoint): boolean =>
  (p.day !== undefined && p.month !== undefined) || p.weekday !== undefined || p.holiday !== undefined;
const bareWeekday = (p: CalendarPoint): boolean =>
  p.weekday !== undefined && p.day === undefined && p.month === undefined;
const isBareYear = (p: CalendarPoint): boolean =>
  p.year !== undefined && p.month === undefined && p.season === undefined && p.quarter === undefined && p.half === undefined && !p.holiday; // biome-ignore format: a list
const isPartOfYear = (p: CalendarPoint): boolean =>
  p.year === undefined && !p.within && (p.month !== undefined || p.quarter !== undefined || p.half !== undefined || p.season !== undefined || p.holiday !== undefined); // biome-ignore format: a list

function pointsTogether(fine: CalendarPoint, coarse: CalendarPoint): CalendarPoint | null {
  const free = (p: CalendarPoint): boolean => p.part === undefined && p.hour === undefined;
  if (isTimeOfDay(fine) && isDayPoint(coarse) && free(coarse)) return { ...coarse, ...fine };
  if (isTimeOfDay(fine) && isTimeOfDay(coarse) && fine.hour === undefined && coarse.part === undefined)
    return { ...fine, ...coarse };
  if (bareWeekday(fine) && coarse.day !== undefined && coarse.weekday === undefined) return { ...coarse, ...fine };
  if (isPartOfYear(fine) && isBareYear(coarse) && !fine.turn)
    return { ...fine, year: coarse.year, ...(coarse.shortYear ? { shortYear: true } : {}) };
  return null;
}

function pointInStep(point: CalendarPoint, step: StepPoint): TimeMeaning | null {
  if (step.unit === 'year' && isPartOfYear(point) && !point.turn && !step.ago) return { ...point, within: step };
  if (step.unit === 'week' && (bareWeekday(point) || point.weekend) && !point.within) return { ...point, within: step };
  if (step.unit === 'day' && isTimeOfDay(point) && step.part === undefined && step.hour === undefined) {
    const { part, hour, minute } = point;
    return { ...step, ...(part ? { part } : {}), ...(hour === undefined ? {} : { hour, minute: minute ?? 0 }) };
  }
  return null;
}
