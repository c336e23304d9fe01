import type { Grammar } from './grammar.ts';

/** Number and sort of what a pronoun can stand for. */
export interface PronounSense {
  readonly number: 'one' | 'many';
  /** `person`: he, she; `thing`: it; `any`: they. */
  readonly sort: 'person' | 'thing' | 'any';
  readonly gender: 'f' | 'm' | null;
}

/** One language's words for those who act and speak; all lower case, nouns in their base form unless plural in sense. */
export interface ActorWords {
  /** Before a name: "mr", "general", "ayatollah", with the gender where the word tells it. */
  readonly titles: ReadonlyMap<string, 'f' | 'm' | null>;
  /** Nouns for one who holds an office or speaks for others: "minister", "spokesman". */
  readonly offices: ReadonlySet<string>;
  /** Nouns for people as a crowd: "protesters", "youths", "residents". */
  readonly crowds: ReadonlySet<string>;
  /** Nouns for bands and gatherings that act as one: "militia", "cell". */
  readonly groups: ReadonlySet<string>;
  /** Nouns for bodies: "ministry", "party", "army", "police". */
  readonly organisations: ReadonlySet<string>;
  /** Nouns for a state acting: "government", "regime", "authorities". */
  readonly governments: ReadonlySet<string>;
  /** Nouns in names of outlets: "news", "times", "website". */
  readonly outlets: ReadonlySet<string>;
  /** Nouns that name nobody in particular: "official", "source", "witness". */
  readonly anonymous: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, PronounSense>;
  readonly grammar: Grammar;
  /** Base form of a plural noun: "witness" for "witnesses". */
  readonly singular: (noun: string) => string;
  /** Crowd nouns that are plural without an ending: "people". */
  readonly plurals: ReadonlySet<string>;
  /** Lower-case words inside names: "of", "al", "bin". */
  readonly nameLinks: ReadonlySet<string>;
  /** Capitalised words that are never a person by themselves: months, weekdays, "god". */
  readonly notNames: ReadonlySet<string>;
}
