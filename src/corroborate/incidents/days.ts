import { parseCivilDate } from '../../record/civil-day.ts';
import type { When } from '../../record/when.ts';
import type { Days } from './linkable.ts';

/** The days a claim leaves possible; null where it tells none. */
export function daysOf({ from, to, certainty, edtf }: When): Days | null {
  const first = from === null ? null : parseCivilDate(from);
  const last = to === null ? null : parseCivilDate(to);
  if (first === null || last === null || last < first) return null;
  return { first, last, loose: last > first || certainty !== 'stated' || /[~%?]/.test(edtf ?? '') };
}

/**
 * Days by which two tellings may be apart and yet mean one day. Nights run over midnight and dispatches cross zones, so
 * a worked-out day may be the one before or after; a day that stands in the words is that day.
 */
export const toleranceOf = (a: Days, b: Days): number => (a.loose || b.loose ? 1 : 0);

/** True where no day fits both. */
export const daysApart = (a: Days, b: Days): boolean => {
  const tolerance = toleranceOf(a, b);
  return a.last + tolerance < b.first || b.last + tolerance < a.first;
};

/** Days from one to the other at the least; 0 where they overlap. */
export const gapOf = (a: Days, b: Days): number => Math.max(0, a.first - b.last, b.first - a.last);

/** How many days are left possible. */
export const widthOf = ({ first, last }: Days): number => last - first + 1;
