import type { ComparingWords } from '../comparing.ts';
import { englishCredits } from './credits.ts';
import { englishSpeakers } from './speakers.ts';
import { englishTallies } from './tallies.ts';
import { terms } from './terms.ts';

/** English words that reports and claims are compared by. */
export const englishComparing: ComparingWords = {
  terms,
  credits: englishCredits,
  speakers: englishSpeakers,
  tallies: englishTallies,
};
