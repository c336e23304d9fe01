/** Calendars beside the Gregorian in which reports of our field give days. */
export type OtherCalendar = 'persian' | 'islamic';

/** A year, a month or a day as its own calendar counts it. `month` 1–12: Farvardin and Muharram are 1. */
export interface OtherDate {
  readonly calendar: OtherCalendar;
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** `1399-09-01`, `1399-09` or `1399`, as the calendar itself counts. */
export const otherDateText = ({ year, month, day }: OtherDate): string =>
  [String(year).padStart(4, '0'), ...[month, day].flatMap((n) => (n === undefined ? [] : [two(n)]))].join('-');
