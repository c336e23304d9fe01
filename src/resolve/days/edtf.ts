import { type DayNumber, dayNumber, isDay } from '../../record/civil-day.ts';
import type { SeasonCode } from '../../record/time-expression.ts';
import { type Period, periodOf, seasonIn } from './period.ts';

const SEASON_CODES: readonly SeasonCode[] = ['SP', 'SU', 'FA', 'WI'];

/** First and last day of an EDTF value of the kinds written here, or null where it does not parse. */
export function edtfBounds(edtf: string): { readonly first: DayNumber; readonly last: DayNumber } | null {
  const ends = edtf.split('/');
  if (ends.length > 2) return null;
  const first = edtfPeriod(ends[0]);
  const last = edtfPeriod(ends[ends.length - 1]);
  return first && last && first.first <= last.last ? { first: first.first, last: last.last } : null;
}

function edtfPeriod(text: string): Period | null {
  const bare = text.replace(/[~?%]$/, '');
  const parts = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(bare);
  if (parts) return calendarPeriod(Number(parts[1]), parts[2], parts[3]);
  const open = /^(-?\d\d)(\dX|XX)$/.exec(bare);
  if (!open) return null;
  const year = Number(`${open[1]}${open[2].replace(/X/g, '0')}`);
  return periodOf(open[2] === 'XX' ? 'century' : 'decade', dayNumber(year, 1, 1));
}

function calendarPeriod(year: number, second: string | undefined, third: string | undefined): Period | null {
  if (second === undefined) return periodOf('year', dayNumber(year, 1, 1));
  const code = Number(second);
  if (third !== undefined)
    return isDay(year, code, Number(third)) ? periodOf('day', dayNumber(year, code, Number(third))) : null;
  if (code >= 1 && code <= 12) return periodOf('month', dayNumber(year, code, 1));
  if (code >= 21 && code <= 24) return seasonIn(year, SEASON_CODES[code - 21]);
  if (code >= 33 && code <= 36) return periodOf('quarter', dayNumber(year, (code - 33) * 3 + 1, 1));
  if (code === 40 || code === 41) return periodOf('half', dayNumber(year, code === 40 ? 1 : 7, 1));
  return null;
}
