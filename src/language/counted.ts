import type { Counted } from '../record/figure.ts';

/** What a noun is by itself, before any verb: `people`, `things`, `events`, a unit of measure, or a status. */
export type NounClass = Counted;

/** What the words of one language count. Forms are lower case and complete: "kill", "kills", "killed", "killing". */
export interface CountedWords {
  /** Active forms of verbs whose object is what they count: "kill" → killed. */
  readonly active: ReadonlyMap<string, Counted>;
  /** Passive participles of the same verbs: "wounded" → wounded. */
  readonly participle: ReadonlyMap<string, Counted>;
  /** Participles that count only in a passive: "57 were held" → arrested. */
  readonly suffered: ReadonlyMap<string, Counted>;
  /** Every form of verbs whose subject is what they count: "died" → killed, "marched" → present. */
  readonly subject: ReadonlyMap<string, Counted>;
  /** Nouns of the act, before "of" and the number: "murder", "arrest". */
  readonly act: ReadonlyMap<string, Counted>;
  /** Nouns and adjectives that are themselves the count: "dead", "deaths", "arrests". */
  readonly status: ReadonlyMap<string, Counted>;
  /** Classes of nouns by base form and by plural: "soldier" → people. */
  readonly noun: ReadonlyMap<string, NounClass>;
  /** Units of measure: "years" → duration, "km" → distance, "dollars" → money, "percent" → share. */
  readonly unit: ReadonlyMap<string, Counted>;
  /** Marks before or after an amount of money. */
  readonly moneySigns: ReadonlySet<string>;
  /** Words after the counted noun that say what became of it: "dead", "hostage", "ablaze". */
  readonly result: ReadonlyMap<string, Counted>;
  /** Two words with the same use: "on fire", looked up by the first. */
  readonly resultPhrases: ReadonlyMap<string, { readonly next: string; readonly what: Counted }>;
  /** Verbs of several words whose object is counted, by their last word: "set fire to". */
  readonly activePhrases: ReadonlyMap<string, { readonly before: string; readonly what: Counted }>;
  /** Verbs of several words whose subject is counted: "took to the streets". */
  readonly subjectPhrases: readonly { readonly verbs: ReadonlySet<string>; readonly rest: readonly string[]; readonly what: Counted }[]; // biome-ignore format: one shape
  /** Harms that people are told to have: "with gunshot wounds". */
  readonly bearing: { readonly with: string; readonly harms: ReadonlySet<string> };
  /** Words between an act and those it befell: "of", "to". */
  readonly actLinks: ReadonlySet<string>;
  /** "by", after a passive. */
  readonly by: string;
  /** Verbs that a told clause follows without "that": "said". */
  readonly saying: ReadonlySet<string>;
  /** Share signs of two words, by the first: "per" → "cent". */
  readonly shareAfter: ReadonlyMap<string, string>;
  /** Endings of verb forms that are no verb of a clause: "guarding". */
  readonly gerund: RegExp;
  /** Endings of verbs and adverbs that may stand before the noun: "masked", "heavily". */
  readonly modifierEndings: RegExp;
  /** Nouns that announce a count: "toll", "number"; null where the words after them say of what. */
  readonly tally: ReadonlyMap<string, Counted | null>;
  /** Words between a tally and its number: "to", "at", "reached". */
  readonly tallyLinks: ReadonlySet<string>;
  /** Forms of the verbs that make a passive: "were", "been", "got". */
  readonly passive: ReadonlySet<string>;
  /** Words that open a part of what was counted: "including". */
  readonly including: ReadonlySet<string>;
  /** Two words that put the figure beside those before it, by the last: "with" → "along". */
  readonly alongside: ReadonlyMap<string, string>;
  /** "who", "which", "that", "where". */
  readonly relative: ReadonlySet<string>;
  /** Words that may stand right after a participle without being its object: "Monday", "yesterday". */
  readonly adverbs: ReadonlySet<string>;
  /** Words before the noun that are no part of it: "other", "more". */
  readonly leading: ReadonlySet<string>;
  /** "the", "our": after "of" they stand before the noun and are no part of it. */
  readonly determiners: ReadonlySet<string>;
  /** Endings of names of peoples and callings: "Syrians", "unionists". */
  readonly peopleEndings: RegExp;
}
