import type { DayPart, SeasonCode, TimeUnit, Turn } from '../../../record/time-expression.ts';
import type { DateWord } from '../../dates.ts';
import { holidays } from './holidays.ts';

const months = ['january|jan|jan.', 'february|feb|feb.', 'march|mar|mar.', 'april|apr|apr.', 'may', 'june|jun|jun.', 'july|jul|jul.', 'august|aug|aug.', 'september|sep|sept|sep.|sept.', 'october|oct|oct.', 'november|nov|nov.', 'december|dec|dec.']; // biome-ignore format: a list
const weekdays = ['monday|mon|mon.', 'tuesday|tue|tues|tue.|tues.', 'wednesday|wed|wed.', 'thursday|thu|thur|thurs|thu.|thur.|thurs.', 'friday|fri|fri.', 'saturday|sat|sat.', 'sunday|sun|sun.']; // biome-ignore format: a list
const units: Record<TimeUnit, string> = {
  second: 'second|sec',
  minute: 'minute|min',
  hour: 'hour|hr',
  day: 'day',
  weekend: 'weekend',
  week: 'week|wk',
  month: 'month',
  quarter: 'quarter',
  half: '',
  season: '',
  year: 'year|yr',
  decade: 'decade',
  century: 'century',
};
const plurals: Partial<Record<string, string>> = { century: 'centuries' };
const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']; // biome-ignore format: a list
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const decades = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];
const open = ['several', 'few', 'many', 'some', 'countless', 'numerous'];
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth']; // biome-ignore format: a list
const parts: Record<string, DayPart> = {
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  daytime: 'DT',
  dawn: 'MO',
  daybreak: 'MO',
  dusk: 'EV',
  nightfall: 'EV',
};
const seasons: Record<string, SeasonCode> = {
  spring: 'SP',
  springtime: 'SP',
  summer: 'SU',
  summertime: 'SU',
  fall: 'FA',
  autumn: 'FA',
  winter: 'WI',
  wintertime: 'WI',
};
const turns: Record<string, Turn> = { last: -1, this: 0, next: 1 };
const repeats: Record<string, TimeUnit> = {
  hourly: 'hour',
  daily: 'day',
  nightly: 'day',
  everyday: 'day',
  weekly: 'week',
  monthly: 'month',
  annual: 'year',
  annually: 'year',
  yearly: 'year',
};

/** English words of time, each with what it can stand for. */
export const englishDateWords: ReadonlyMap<string, DateWord> = (() => {
  const words = new Map<string, DateWord>();
  const add = (names: string, meaning: DateWord): void => {
    for (const name of names.split('|')) if (name) words.set(name, { ...words.get(name), ...meaning });
  };
  for (const [i, names] of months.entries()) add(names, { month: i + 1 });
  weekdays.forEach((names, i) => {
    add(names, { weekday: i + 1 });
    add(`${names.split('|')[0]}s`, { weekdays: i + 1 });
  });
  for (const [unit, names] of Object.entries(units) as [TimeUnit, string][]) {
    add(names, { unit });
    for (const name of names.split('|')) if (name) add(plurals[name] ?? `${name}s`, { units: unit });
  }
  for (const [i, name] of numbers.entries()) add(name, { num: i });
  for (const [i, name] of tens.entries()) add(name, { num: (i + 2) * 10 });
  for (const [i, name] of decades.entries()) add(name, { decadeName: i + 2 });
  for (const name of open) add(name, { num: Number.NaN });
  // Kept whole, for the rules that ask for them.
  add('q1|q2|q3|q4|h1|h2', {});
  add('hundred', { num: 100 });
  add('thousand', { num: 1000 });
  add('couple', { num: 2 });
  add('dozen', { num: 12 });
  for (const [i, name] of ordinals.entries()) add(name, { ord: i + 1, dom: i + 1 });
  for (const [name, part] of Object.entries(parts)) add(name, { part });
  for (const [name, season] of Object.entries(seasons)) add(name, { season });
  for (const [name, turn] of Object.entries(turns)) add(name, { turn });
  for (const [name, each] of Object.entries(repeats)) add(name, { each });
  for (const [name, holiday] of holidays) add(name, { holiday });
  add('utc|gmt', { zone: 'utc' });
  add('est|edt|cst|cdt|mst|mdt|pst|pdt|bst|cet|cest|eet|eest|msk|ist|irst', { zone: 'other' });
  add('a.m.|am|a.m', { half: 0 });
  add('p.m.|pm|p.m', { half: 12 });
  add('noon|midday', { clock: { hour: 12, minute: 0 } });
  add('midnight', { clock: { hour: 24, minute: 0 } });
  return words;
})();
