import { daysOfOther, otherDateOn } from '../../calendar/other-calendar.ts';
import { type DayNumber, weekdayOf } from '../../record/civil-day.ts';
import type { OtherCalendar, OtherDate } from '../../record/other-date.ts';
import type { StepPoint, Tense } from '../../record/time-expression.ts';
import type { Context } from './context.ts';
import { daysPeriod, edtfDay, type Outcome, unknown } from './outcome.ts';

/** Saturday, with which the Persian week begins; 1 is Monday. */
const SATURDAY = 6;

interface Stretch {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly original?: OtherDate;
}

/** "last year", "this month" in a language that counts by another calendar: its year, its month, its week. */
export function otherStep(
  step: StepPoint,
  calendar: OtherCalendar,
  tense: Tense | null,
  now: DayNumber | null,
  context: Context,
): Outcome | null {
  const base = step.from === 'then' ? (context.latest?.first ?? now) : now;
  if (base === null) return unknown('DATE', step.unit === 'month' ? 'XXXX-XX' : 'XXXX');
  const found = stretchOf(step, calendar, base);
  if (!found) return null;
  const { first, last, original } = found;
  const runs = step.from === 'now' && now !== null && first <= now && now <= last;
  // As for Gregorian ones: what is past of the running one, or with a future verb what is left of it.
  const from = runs && tense === 'future' ? now : first;
  const to = runs && tense !== 'future' ? now : last;
  return {
    type: 'DATE',
    value: `${edtfDay(first)}/${edtfDay(last)}`,
    edtf: from === to ? edtfDay(from) : `${edtfDay(from)}/${edtfDay(to)}`,
    certainty: 'implied',
    anchor: base,
    period: daysPeriod(first, last),
    warnings: [],
    ...(original ? { original } : {}),
  };
}

function stretchOf({ unit, count }: StepPoint, calendar: OtherCalendar, base: DayNumber): Stretch | null {
  const steps = count ?? 0;
  if (unit === 'week') {
    const first = base - ((weekdayOf(base) - SATURDAY + 7) % 7) + 7 * steps;
    return { first, last: first + 6 };
  }
  const own = otherDateOn(calendar, base);
  const months = own.year * 12 + own.month - 1 + steps;
  const original: OtherDate =
    unit === 'year'
      ? { calendar, year: own.year + steps }
      : { calendar, year: Math.floor(months / 12), month: (months % 12) + 1 };
  const days = daysOfOther(original);
  return days && { ...days, original };
}
