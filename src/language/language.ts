import type { Paragraph, Prose } from '../record/prose.ts';
import type { ActorWords } from './actors.ts';
import type { ClaimWords } from './claims.ts';
import type { CountedWords } from './counted.ts';
import type { Cues } from './cues.ts';
import type { DateRules } from './dates.ts';
import type { EventVocabulary } from './events.ts';
import type { HeadWords } from './head.ts';
import type { NumberWords } from './numbers.ts';
import type { PlaceVocabulary } from './places.ts';

/**
 * What is known of one language: everything the stages need and nothing they decide. Only words and sentences are a
 * must; a subject that is missing leaves its layers empty.
 */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  /** In English: "Spanish". */
  readonly name: string;
  readonly parseProse: (text: string, paragraphs: readonly Paragraph[]) => Prose;
  readonly paragraphsOf: (text: string) => Paragraph[];
  readonly head?: HeadWords;
  readonly cues?: Cues;
  readonly actors?: ActorWords;
  readonly dates?: DateRules;
  readonly places?: PlaceVocabulary;
  readonly numbers?: NumberWords;
  readonly counted?: CountedWords;
  readonly events?: EventVocabulary;
  readonly claims?: ClaimWords;
}

/** A language in which every subject is known. */
export type WholeLanguage = Required<Language>;
