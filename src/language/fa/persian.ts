import type { Language } from '../language.ts';
import { persianDates } from './dates.ts';
import { paragraphsOf, parseProse } from './sentences.ts';

/** Persian: words, sentences and times. */
export const persian: Language = {
  code: 'fa',
  name: 'Persian',
  parseProse,
  paragraphsOf,
  dates: persianDates,
};
