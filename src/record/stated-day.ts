import type { CivilDate } from './when.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The civil day that a time stamp states in its own zone: `Mon, 1 Jun 2020 23:10:00 +0430` and `2020-06-01T23:10+04:30`
 * are both 2020-06-01. Null where there is none.
 */
export function statedDay(stamp: string | undefined): CivilDate | null {
  if (!stamp) return null;
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(stamp);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const mail = /\b(\d{1,2})[ -]([a-z]{3})[a-z]{0,6}[ -](\d{4})\b/i.exec(stamp);
  if (mail) return day(Number(mail[3]), monthOf(mail[2]), Number(mail[1]));
  const written = /\b([a-z]{3})[a-z]{0,6}\.? (\d{1,2}),? (\d{4})\b/i.exec(stamp);
  return written && day(Number(written[3]), monthOf(written[1]), Number(written[2]));
}

const monthOf = (name: string): number => MONTHS.indexOf(name.toLowerCase()) + 1;

function day(year: number, month: number, date: number): CivilDate | null {
  if (month < 1 || month > 12 || date < 1 || date > daysIn(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
