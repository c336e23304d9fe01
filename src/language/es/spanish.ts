import type { Language } from '../language.ts';
import { spanishDates } from './dates.ts';
import { spanishPlaces } from './places.ts';
import { paragraphsOf, parseProse } from './sentences.ts';

/** Spanish: words, sentences, times and places. */
export const spanish: Language = {
  code: 'es',
  name: 'Spanish',
  parseProse,
  paragraphsOf,
  dates: spanishDates,
  places: spanishPlaces,
};
