import type { Language } from '../language.ts';
import { spanishDates } from './dates.ts';
import { paragraphsOf, parseProse } from './sentences.ts';

/** Spanish: words, sentences and times. */
export const spanish: Language = {
  code: 'es',
  name: 'Spanish',
  parseProse,
  paragraphsOf,
  dates: spanishDates,
};
