import { addMonths, type DayNumber, dayNumber, isDay } from '../../record/civil-day.ts';
import type { TimeExpression, TimeUnit } from '../../record/time-expression.ts';
import type { Context } from './context.ts';
import { known, type Outcome, unknown } from './outcome.ts';
import { periodOf, timexOf } from './period.ts';
import { moveDay } from './stretch.ts';

/** How many sentences back the days an anniversary is placed by may stand. */
const REACH = 3;

/** An anniversary falls within the days its own sentence, or one shortly before, speaks of. */
export function anniversary(sentence: number, context: Context): Outcome {
  const { recent } = context;
  if (!recent || sentence - recent.sentence > REACH) return unknown('DATE', 'XXXX-XX-XX');
  const loose = recent.edtf.includes('~')
    ? recent.edtf
    : recent.edtf
        .split('/')
        .map((end) => `${end}?`)
        .join('/');
  return {
    type: 'DATE',
    value: recent.edtf.replace(/[~?]/g, ''),
    edtf: loose,
    certainty: 'implied',
    anchor: context.published,
    period: null,
    warnings: [],
  };
}

/** Expressions among which the cited day is looked for. */
const NEAR = 10;
const HALF: Partial<Record<TimeUnit, number>> = { day: 1, week: 4, month: 16, year: 183, decade: 1827 };

/** "A year ago, … (Gazette, 19 April 2019)": the cited day stands for the rough one where the two agree. */
export function citedDay(
  expression: TimeExpression,
  i: number,
  all: readonly TimeExpression[],
  now: DayNumber | null,
): Outcome | null {
  const { meaning, sentence } = expression;
  if (meaning.kind !== 'step' || !meaning.ago || meaning.count === null || now === null) return null;
  const rough = moveDay(now, meaning.unit, meaning.count);
  for (let j = i + 1; j < Math.min(all.length, i + NEAR) && all[j].sentence === sentence; j++) {
    const cited = all[j].cited ? fullDay(all[j]) : null;
    if (cited === null || Math.abs(cited - rough) > (HALF[meaning.unit] ?? 0)) continue;
    const value =
      meaning.unit === 'day' ? timexOf(periodOf('day', cited)) : timexOf(periodOf('year', addMonths(cited, 0)));
    return { ...known(periodOf('day', cited), now), value };
  }
  return null;
}

function fullDay({ meaning }: TimeExpression): DayNumber | null {
  if (meaning.kind !== 'calendar') return null;
  const { year, month, day } = meaning;
  if (year === undefined || month === undefined || day === undefined || !isDay(year, month, day)) return null;
  return dayNumber(year, month, day);
}
