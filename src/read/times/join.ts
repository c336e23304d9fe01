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
  if (isPartOfYear(fine) && isBareYear(coarse) && !fine.turn && (!coarse.calendar || coarse.calendar === fine.calendar))
    return { ...fine, year: coarse.year, ...(coarse.shortYear ? { shortYear: true } : {}) };
  return null;
}

function pointInStep(point: CalendarPoint, step: StepPoint): TimeMeaning | null {
  if (step.unit === 'year' && isPartOfYear(point) && !point.turn && !step.ago) return { ...point, within: step };
  if (step.unit === 'week' && (bareWeekday(point) || point.weekend) && !point.within) return { ...point, within: step };
  if (step.unit === 'day' && isTimeOfDay(point) && step.part === undefined && step.hour === undefined) {
    const { part, hour, minute, utc } = point;
    const clock = hour === undefined ? {} : { hour, minute: minute ?? 0, ...(utc ? { utc } : {}) };
    return { ...step, ...(part ? { part } : {}), ...clock };
  }
  return null;
}

/** "in April and June 1955", "from 15 May to 16 August 1988": the year said once at the end is that of all. */
export function shareYears(found: readonly Found[], pieces: readonly DatePiece[], rules: DateRules): Found[] {
  const shared = [...found];
  for (let i = shared.length - 2; i >= 0; i--) {
    const own = shared[i].meaning;
    const next = shared[i + 1].meaning;
    if (own.kind !== 'calendar' || next.kind !== 'calendar' || !isPartOfYear(own) || own.turn !== undefined) continue;
    const onward = shared[i + 1] !== found[i + 1];
    if (next.year === undefined || isBareYear(next) || !isListed(found[i], found[i + 1], onward, pieces, rules))
      continue;
    // "December and January 1990": the first lies in the year before.
    const before = own.month !== undefined && next.month !== undefined && own.month > next.month ? 1 : 0;
    shared[i] = { ...shared[i], meaning: { ...own, year: next.year - before } };
  }
  return shared;
}

/** How many pieces may stand between two members of a list: ", and the early". */
const APART = 4;

/** True where only words of a list or a range stand between the two, one of which binds them unless the list goes on. */
function isListed(a: Found, b: Found, onward: boolean, pieces: readonly DatePiece[], rules: DateRules): boolean {
  if (b.first - a.last > APART || b.first <= a.last) return false;
  let bound = onward;
  for (let i = a.last; i < b.first; i++) {
    const { lower } = pieces[i];
    const binds = rules.rangeWords.has(lower) || rules.listWords.has(lower);
    if (!binds && !rules.articles.has(lower) && !rules.joints.has(lower)) return false;
    bound ||= binds;
  }
  return bound;
}
