import {
  addMonths,
  type DayNumber,
  dayNumber,
  isoWeekOf,
  partsOfDay,
  weekdayOf,
  yearText,
} from '../../record/civil-day.ts';
import type { SeasonCode, TimeUnit } from '../../record/time-expression.ts';

/** How coarse a stretch of the calendar is. */
export type Grain = Exclude<TimeUnit, 'second' | 'minute' | 'hour'>;

/** A stretch of the calendar with a name of its own: a day, an ISO week, a month, a season, a decade. Both days inclusive. */
export interface Period {
  readonly grain: Grain;
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** Starts of the northern seasons as month and day; winter runs into the next year. */
const SEASONS: Readonly<Record<SeasonCode, readonly [number, number]>> = {
  SP: [3, 21],
  SU: [6, 21],
  FA: [9, 23],
  WI: [12, 21],
};
const SEASON_ORDER: readonly SeasonCode[] = ['SP', 'SU', 'FA', 'WI'];

/** Months in each grain that is counted in months. */
const MONTHS: Partial<Record<Grain, number>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 };

/** The period of this grain that holds the day. */
export function periodOf(grain: Grain, day: DayNumber): Period {
  if (grain === 'day') return { grain, first: day, last: day };
  if (grain === 'week') return { grain, first: day - weekdayOf(day) + 1, last: day - weekdayOf(day) + 7 };
  if (grain === 'weekend') return { grain, first: day - weekdayOf(day) + 6, last: day - weekdayOf(day) + 7 };
  if (grain === 'season') return seasonOf(day);
  return monthsFrom(grain, firstOf(grain, day));
}

function firstOf(grain: Grain, day: DayNumber): DayNumber {
  const { year, month } = partsOfDay(day);
  const size = MONTHS[grain] ?? 12;
  if (size <= 12) return dayNumber(year, month - ((month - 1) % size), 1);
  const years = size / 12;
  return dayNumber(Math.floor(year / years) * years, 1, 1);
}

const monthsFrom = (grain: Grain, first: DayNumber): Period => ({
  grain,
  first,
  last: addMonths(first, MONTHS[grain] ?? 1) - 1,
});

function seasonOf(day: DayNumber): Period {
  const { year } = partsOfDay(day);
  for (const code of [...SEASON_ORDER].reverse()) {
    const season = seasonIn(year, code);
    if (season.first <= day) return season;
  }
  return seasonIn(year - 1, 'WI');
}

/** The season that starts in `year`. */
export function seasonIn(year: number, code: SeasonCode): Period {
  const [month, day] = SEASONS[code];
  const next = SEASON_ORDER[(SEASON_ORDER.indexOf(code) + 1) % 4];
  const [nextMonth, nextDay] = SEASONS[next];
  const last = dayNumber(code === 'WI' ? year + 1 : year, nextMonth, nextDay) - 1;
  return { grain: 'season', first: dayNumber(year, month, day), last };
}

/** The period `count` places later (earlier where negative). */
export function movePeriod(period: Period, count: number): Period {
  const { grain, first } = period;
  if (grain === 'day') return periodOf('day', first + count);
  if (grain === 'week' || grain === 'weekend') return periodOf(grain, first + 7 * count);
  if (grain === 'season') return periodOf('season', addMonths(first, 3 * count) + 10);
  return monthsFrom(grain, addMonths(first, (MONTHS[grain] ?? 1) * count));
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The year as TIMEX3 writes it: `1989`, `BC0490`. */
export const timexYear = (year: number): string =>
  year > 0 ? yearText(year) : `BC${String(1 - year).padStart(4, '0')}`;

/** The code of the season that starts on this day. */
const seasonCode = (first: DayNumber): SeasonCode => {
  const { month } = partsOfDay(first);
  return SEASON_ORDER.find((code) => SEASONS[code][0] === month) ?? 'WI';
};

/** TIMEX3 value of a period: `2020-06-01`, `2020-W23`, `1989-Q3`, `198`, `1988-SU`. */
export function timexOf({ grain, first }: Period): string {
  const { year, month, day } = partsOfDay(first);
  const y = timexYear(year);
  switch (grain) {
    case 'day':
      return `${y}-${two(month)}-${two(day)}`;
    case 'week':
    case 'weekend': {
      const iso = isoWeekOf(first);
      return `${timexYear(iso.year)}-W${two(iso.week)}${grain === 'weekend' ? '-WE' : ''}`;
    }
    case 'month':
      return `${y}-${two(month)}`;
    case 'quarter':
      return `${y}-Q${(month + 2) / 3}`;
    case 'half':
      return `${y}-H${month === 1 ? 1 : 2}`;
    case 'season':
      return `${y}-${seasonCode(first)}`;
    case 'year':
      return y;
    case 'decade':
      return y.slice(0, -1);
    case 'century':
      return y.slice(0, -2);
  }
}

/** EDTF value of a period; weeks and weekends have none of their own and become intervals of days. */
export function edtfOf(period: Period): string {
  const { grain, first, last } = period;
  const { year, month, day } = partsOfDay(first);
  const y = yearText(year);
  switch (grain) {
    case 'day':
      return `${y}-${two(month)}-${two(day)}`;
    case 'week':
    case 'weekend':
      return `${edtfOf(periodOf('day', first))}/${edtfOf(periodOf('day', last))}`;
    case 'month':
      return `${y}-${two(month)}`;
    case 'quarter':
      return `${y}-${33 + (month - 1) / 3}`;
    case 'half':
      return `${y}-${month === 1 ? 40 : 41}`;
    case 'season':
      return `${y}-${21 + SEASON_ORDER.indexOf(seasonCode(first))}`;
    case 'year':
      return y;
    case 'decade':
      return `${y.slice(0, -1)}X`;
    case 'century':
      return `${y.slice(0, -2)}XX`;
  }
}
