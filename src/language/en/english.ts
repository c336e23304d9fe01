import type { WholeLanguage } from '../language.ts';
import { englishActors } from './actors.ts';
import { englishClaims } from './claims.ts';
import { countedWords } from './counted.ts';
import { englishCues } from './cues.ts';
import { englishDates } from './dates.ts';
import { englishEvents } from './events.ts';
import { englishHeadWords } from './head.ts';
import { numberWords } from './numbers.ts';
import { ENGLISH_PLACES } from './places.ts';
import { paragraphsOf, parseProse } from './sentences.ts';

/** English. */
export const english: WholeLanguage = {
  code: 'en',
  name: 'English',
  parseProse,
  paragraphsOf,
  head: englishHeadWords,
  cues: englishCues,
  actors: englishActors,
  dates: englishDates,
  places: ENGLISH_PLACES,
  numbers: numberWords,
  counted: countedWords,
  events: englishEvents,
  claims: englishClaims,
};
