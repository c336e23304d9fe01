import type { Language } from '../language.ts';
import { persianDates } from './dates.ts';
import { persianPlaces } from './places.ts';
import { paragraphsOf, parseProse } from './sentences.ts';

/** Persian: words, sentences, times and places. */
export const persian: Language = {
  code: 'fa',
  name: 'Persian',
  parseProse,
  paragraphsOf,
  dates: persianDates,
  places: persianPlaces,
};
