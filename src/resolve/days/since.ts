import type { DayNumber } from '../../record/civil-day.ts';
import { boundsOf, edtfDay, type Outcome } from './outcome.ts';

/** Ends that every reader of EDTF takes: a year, a month, a day. */
const PLAIN = /^-?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?[~?%]?$/;

/** "since 2015": the outcome reaching from its start to the day of writing. Its TIMEX3 value stays that of its words. */
export function sinceThen(outcome: Outcome, now: DayNumber | null): Outcome {
  const bounds = boundsOf(outcome);
  if (!bounds || !outcome.edtf || outcome.type === 'DURATION' || now === null || bounds.first >= now) return outcome;
  const start = outcome.edtf.split('/')[0];
  return {
    ...outcome,
    edtf: `${PLAIN.test(start) ? start : `${edtfDay(bounds.first)}~`}/${edtfDay(now)}`,
    certainty: 'implied',
    anchor: now,
  };
}
