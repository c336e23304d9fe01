import type { CreditWords } from './credits.ts';
import type { SpeakerWords } from './speakers.ts';
import type { TallyWords } from './tallies.ts';
import type { TermWords } from './terms.ts';

/** What reports and claims are compared by, across a case. */
export interface ComparingWords {
  readonly terms: TermWords;
  readonly credits: CreditWords;
  readonly speakers: SpeakerWords;
  readonly tallies: TallyWords;
}
