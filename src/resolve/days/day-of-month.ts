import { addMonths, type DayNumber, dayNumber, isDay, partsOfDay } from '../../record/civil-day.ts';
import type { CalendarPoint, Tense } from '../../record/time-expression.ts';

/**
 * The day a number of a month alone means ("on the 8th", "el día 8"): with a verb of the past or the future the nearest
 * on that side, else the one of the running month. Null where no month near by has it.
 */
export function dayOfMonth({ day = 1, turn }: CalendarPoint, tense: Tense | null, base: DayNumber): DayNumber | null {
  const near = [-1, 0, 1].flatMap((months): DayNumber[] => {
    const { year, month } = partsOfDay(addMonths(dayNumber(partsOfDay(base).year, partsOfDay(base).month, 1), months));
    return isDay(year, month, day) ? [dayNumber(year, month, day)] : [];
  });
  if (turn === -1 || (turn === undefined && tense === 'past')) return near.filter((n) => n <= base).pop() ?? null;
  if (turn === 1 || tense === 'future') return near.find((n) => n >= base) ?? null;
  return near.find((n) => partsOfDay(n).month === partsOfDay(base).month) ?? near[0] ?? null;
}
