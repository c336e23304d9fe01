import { daysOfOther, otherDateOn } from '../../calendar/other-calendar.ts';
import { type DayNumber, dayNumber, partsOfDay, weekdayOf } from '../../record/civil-day.ts';
import type { OtherCalendar, OtherDate } from '../../record/other-date.ts';
import type { CalendarPoint, Tense } from '../../record/time-expression.ts';
import type { Context } from './context.ts';
import { daysPeriod, edtfDay, known, type Outcome, unknown } from './outcome.ts';
import { stepPeriod } from './step.ts';
import { withTime } from './time-of-day.ts';

interface Days {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** A date with its Gregorian days, and the day its year was taken from where the words do not say it. */
interface Dated extends Days {
  readonly date: OtherDate;
  readonly anchor: DayNumber | null;
}

/** A point of another calendar set against its context; null where that calendar has no such day. */
export function otherOutcome(
  point: CalendarPoint,
  tense: Tense | null,
  now: DayNumber | null,
  context: Context,
): Outcome | null {
  const calendar = point.calendar ?? 'persian';
  const base = (context.narrative ? context.latest?.first : null) ?? now;
  const years = yearsOf(point, calendar, base, now, context);
  if (years.length === 0) return unknown('DATE', point.day === undefined ? 'XXXX' : 'XXXX-XX-XX');
  const stated = point.year !== undefined;
  const dated = years.flatMap((year): Dated[] => {
    const date = dateIn(point, calendar, year);
    const days = daysOfOther(date);
    return days ? [{ date, ...days, anchor: stated ? null : base }] : [];
  });
  const chosen = stated ? inYear(dated, point.year ?? 0) : nearest(dated, base ?? 0, tense, point);
  return chosen ? withTime(outcomeOf(chosen, point.weekday), point) : null;
}

/** Years that months of another calendar are never counted in: "Ramadan 2020" has a Gregorian year. */
const GREGORIAN = 1500;

/** Years of the other calendar in which the point may lie. */
function yearsOf(
  point: CalendarPoint,
  calendar: OtherCalendar,
  base: DayNumber | null,
  now: DayNumber | null,
  context: Context,
): number[] {
  if (point.year !== undefined && point.year < GREGORIAN) return [point.year];
  if (point.within?.calendar === calendar && point.within.unit === 'year' && base !== null)
    return [otherDateOn(calendar, base).year + (point.within.count ?? 0)];
  const outer = point.within ? stepPeriod(point.within, now, context)?.first : base;
  const day = point.year === undefined ? outer : dayNumber(point.year, 1, 1);
  if (day === null || day === undefined) return [];
  const { year } = otherDateOn(calendar, day);
  return point.year === undefined ? [year - 1, year, year + 1] : [year, year + 1];
}

const dateIn = ({ month, day }: CalendarPoint, calendar: OtherCalendar, year: number): OtherDate => ({
  calendar,
  year,
  ...(month === undefined ? {} : { month }),
  ...(day === undefined ? {} : { day }),
});

/** The one that begins in the Gregorian year, where the year is one. */
const inYear = (dated: readonly Dated[], year: number): Dated | undefined =>
  year < GREGORIAN ? dated[0] : dated.find(({ first }) => partsOfDay(first).year === year);

/** Past tense looks back, future tense ahead; else the nearest is meant. */
function nearest(
  dated: readonly Dated[],
  base: DayNumber,
  tense: Tense | null,
  { turn }: CalendarPoint,
): Dated | undefined {
  const before = dated.filter((d) => (turn === -1 ? d.last < base : d.first <= base)).pop();
  const after = dated.find((d) => (turn === 1 ? d.first > base : d.last >= base));
  if (turn === -1 || (turn === undefined && tense === 'past')) return before ?? after;
  if (turn === 1 || tense === 'future') return after ?? before;
  if (!before || !after) return before ?? after;
  return base - before.last <= after.first - base ? before : after;
}

/** The first days of Islamic months are seen, not reckoned: almanacs and lands differ by a day either way. */
const SIGHTING = 1;

function outcomeOf({ date, first, last, anchor }: Dated, weekday: number | undefined): Outcome {
  const seen = date.calendar === 'islamic' ? SIGHTING : 0;
  const wide = { first: first - seen, last: last + seen };
  const outcome = { ...spanOutcome(first, last, wide, anchor), original: date };
  if (date.day === undefined || weekday === undefined) return outcome;
  // The weekday tells which of the days it was.
  for (let day = wide.first; day <= wide.last; day++)
    if (weekdayOf(day) === weekday) return { ...known(daysPeriod(day, day), anchor), original: date };
  return { ...outcome, warnings: ['weekday-does-not-fit'] };
}

function spanOutcome(first: DayNumber, last: DayNumber, wide: Days, anchor: DayNumber | null): Outcome {
  const about = wide.first < first ? '~' : '';
  return {
    type: 'DATE',
    value: first === last ? edtfDay(first) : `${edtfDay(first)}/${edtfDay(last)}`,
    edtf: wide.first === wide.last ? edtfDay(first) : `${edtfDay(wide.first)}${about}/${edtfDay(wide.last)}${about}`,
    certainty: anchor === null ? 'stated' : 'implied',
    anchor,
    period: daysPeriod(first, last),
    warnings: [],
  };
}
