import type { DateRules } from './dates.ts';

type Verbs = DateRules['verbs'];

const none: ReadonlySet<string> = new Set();

/** What verbs tell of times in a language without a tagger: the form of a word alone, and its words of saying. */
export const untaggedVerbs = (
  tenseOf: NonNullable<Verbs['tenseOf']>,
  speech: ReadonlySet<string>,
  openers: Verbs['ahead']['openers'],
): Verbs => ({
  tenseOf,
  speech,
  future: none,
  modals: none,
  have: '',
  be: '',
  perfect: none,
  past: none,
  forward: none,
  infinitive: '',
  ahead: { plans: none, calls: none, gatherings: none, goal: '', leads: none, foils: none, possessives: none, definite: '', openers }, // biome-ignore format: a list
});
