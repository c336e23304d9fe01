import type { TallyWords } from '../tallies.ts';
import { numberWords } from './numbers.ts';

const phrases = (list: string): readonly string[] => list.split(/\s*,\s*/);
const MONTHS = ['january jan', 'february feb', 'march mar', 'april apr', 'may', 'june jun', 'july jul', 'august aug', 'september sep sept', 'october oct', 'november nov', 'december dec']; // biome-ignore format: a list

/** English words that tell over what stretch a figure counts, and what it is a part of. */
export const englishTallies: TallyWords = {
  upToNow: phrases('so far, to date, until now, up to now, till now, in total, in all, altogether, all told, toll, tolls, cumulative, cumulatively, overall, have now, has now, now stands at, has risen to, rose to, has climbed to, since the beginning, since the start, since it began, since they began'), // biome-ignore format: a list
  asOf: phrases('as of, as at'),
  months: new Map(MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const))),
  among: phrases('among them, including, of them, of whom, amongst them, including at least'),
  of: 'of',
  there: new Set(['in', 'at', 'near', 'around', 'outside']),
  percent: new Set(['percent', 'per', 'pct', '%']),
  roughly: new Set(['about', 'nearly', 'almost', 'some', 'around', 'roughly', 'over', 'more', 'less', 'least', 'most', 'close', 'approximately']), // biome-ignore format: a list
  articles: new Set(['the', 'all', 'some', 'about', 'its', 'their', 'his', 'these', 'those', 'out']),
  numbers: numberWords.small,
};
