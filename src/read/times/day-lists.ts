import type { DatePiece, DateRules } from '../../language/dates.ts';
import type { CalendarPoint } from '../../record/time-expression.ts';
import type { Found } from './pattern.ts';

/** Most days that are listed before or behind one month. */
const LONGEST = 6;

/** "3, 4 and 5 May", "May 3 and 4": the days whose month stands with another of them, each as a time of its own. */
export function withListedDays(found: readonly Found[], pieces: readonly DatePiece[], rules: DateRules): Found[] {
  return found.flatMap((one, i) => {
    const { meaning, first, last } = one;
    if (meaning.kind !== 'calendar' || meaning.day === undefined || meaning.month === undefined) return [one];
    const floor = found[i - 1]?.last ?? 0;
    const before = pieces[first].word?.dom === meaning.day ? daysBefore(first, meaning, floor, pieces, rules) : [];
    const behind = pieces[last - 1].word?.dom === meaning.day ? daysBehind(last, meaning, pieces, rules) : [];
    return [...before, one, ...behind];
  });
}

const dayAt = (at: number, { weekday: _, ...point }: CalendarPoint, day: number): Found => ({
  first: at,
  last: at + 1,
  meaning: { ...point, day },
  mod: null,
});

/** A day in figures that is written as one; null otherwise. */
const dayOf = (piece: DatePiece | undefined): number | null =>
  piece && /^\d/.test(piece.text) && !piece.glued ? (piece.word?.dom ?? null) : null;

/** Days in rising order up to the word of a list that binds the last to the one with the month. */
function daysBefore(
  first: number,
  point: CalendarPoint,
  floor: number,
  pieces: readonly DatePiece[],
  { listWords }: DateRules,
): Found[] {
  const days: Found[] = [];
  let bound = point.day ?? 0;
  for (let at = first - 2; at >= floor && days.length < LONGEST; at -= 2) {
    const joint = pieces[at + 1].lower;
    const day = dayOf(pieces[at]);
    if (day === null || day >= bound || !(days.length === 0 ? listWords.has(joint) : joint === ',')) break;
    days.unshift(dayAt(at, point, day));
    bound = day;
  }
  return days;
}

/** The day behind "and", where it counts nothing: not the four of "May 3 and 4 people". */
function daysBehind(
  last: number,
  point: CalendarPoint,
  pieces: readonly DatePiece[],
  { listWords }: DateRules,
): Found[] {
  const day = dayOf(pieces[last + 1]);
  const next = pieces[last + 2];
  if (day === null || !listWords.has(pieces[last]?.lower ?? '') || day <= (point.day ?? 0)) return [];
  return next && next.pos !== 'PUNCT' && next.pos !== 'ADP' ? [] : [dayAt(last + 1, point, day)];
}
