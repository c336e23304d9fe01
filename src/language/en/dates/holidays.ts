import type { HolidayRule } from '../../../record/time-expression.ts';

/** Feasts known by one word whose day follows from the year. Feasts of lunar calendars are left out: their days are announced. */
export const holidays: readonly (readonly [string, HolidayRule])[] = [
  ['christmas', { month: 12, day: 25 }],
  ['xmas', { month: 12, day: 25 }],
  ['halloween', { month: 10, day: 31 }],
  ['thanksgiving', { month: 11, weekday: 4, nth: 4 }],
  ['easter', { easter: 0 }],
  ['pentecost', { easter: 49 }],
  ['epiphany', { month: 1, day: 6 }],
];

/** Feasts known by several words, lower case. */
export const holidayPhrases: readonly (readonly [string, HolidayRule])[] = [
  ['christmas eve', { month: 12, day: 24 }],
  ['christmas day', { month: 12, day: 25 }],
  ['boxing day', { month: 12, day: 26 }],
  ["new year 's eve", { month: 12, day: 31 }],
  ["new year 's day", { month: 1, day: 1 }],
  ['new year ’s eve', { month: 12, day: 31 }],
  ['new year ’s day', { month: 1, day: 1 }],
  ['good friday', { easter: -2 }],
  ['easter sunday', { easter: 0 }],
  ['easter monday', { easter: 1 }],
  ['palm sunday', { easter: -7 }],
  ['ash wednesday', { easter: -46 }],
  ['thanksgiving day', { month: 11, weekday: 4, nth: 4 }],
  ['memorial day', { month: 5, weekday: 1, nth: -1 }],
  ['labor day', { month: 9, weekday: 1, nth: 1 }],
  ['may day', { month: 5, day: 1 }],
  ['bastille day', { month: 7, day: 14 }],
  ['veterans day', { month: 11, day: 11 }],
  ['armistice day', { month: 11, day: 11 }],
  ['columbus day', { month: 10, weekday: 1, nth: 2 }],
  ['valentine ’s day', { month: 2, day: 14 }],
  ["valentine 's day", { month: 2, day: 14 }],
  ['st. patrick ’s day', { month: 3, day: 17 }],
  ["st. patrick 's day", { month: 3, day: 17 }],
  ["april fools ' day", { month: 4, day: 1 }],
  ["international women 's day", { month: 3, day: 8 }],
  ['international women ’s day', { month: 3, day: 8 }],
  ['fourth of july', { month: 7, day: 4 }],
];
