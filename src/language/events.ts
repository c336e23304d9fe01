/**
 * The words by which a language names events. A rule ties trigger phrases to a type and mode of the codebook, with
 * the company they must or must not keep.
 *
 * Phrases are parted by commas. In a phrase, words are parted by spaces, `a|b` are alternatives, and `_` stands for
 * up to six other words of the same clause. In `verbs` the first word is inflected, in `nouns` the last; words in
 * `adjectives` stand as they are.
 */
export interface TriggerRule {
  /** Codebook mode; null for the type alone. */
  readonly mode: string | null;
  readonly verbs?: string;
  readonly nouns?: string;
  readonly adjectives?: string;
  /** All of it must hold. */
  readonly when?: Company;
  /** None of it may hold. */
  readonly unless?: Company;
  /** True where the verb has no object: its subject acts even before a preposition ("rallied in"). */
  readonly intransitive?: boolean;
  /** True where the subject of the verb suffers the event: "died", "perished". */
  readonly suffers?: boolean;
  /** True where the owner of the noun or gerund suffers it: "her arrest", "their killing". */
  readonly ownerSuffers?: boolean;
  /** 0–1 before the clause is looked at; 0.8 where it is left out. */
  readonly confidence?: number;
}

/**
 * Company a trigger keeps: names of word groups, parted by spaces; one word of one of the groups is enough. The group
 * `name` needs no list: two capitalised names in a row.
 */
export interface Company {
  readonly subject?: string;
  readonly object?: string;
  /** Subject or object. */
  readonly party?: string;
  /** The two words before the trigger. */
  readonly before?: string;
  /** The two words after it. */
  readonly after?: string;
  /** Any word of the clause. */
  readonly clause?: string;
  /** Any word of the sentence. */
  readonly sentence?: string;
  /** Any word of the paragraph. */
  readonly paragraph?: string;
}

/** Rules of one codebook type, in order: the first that fits a phrase wins. */
export interface TriggerList {
  readonly type: string;
  readonly rules: readonly TriggerRule[];
}

/** What a form of a verb can be. */
export type VerbForm = 'base' | 'third' | 'ing' | 'past' | 'participle';

/** All that the event reader needs to know of a language. */
export interface EventVocabulary {
  readonly lists: readonly TriggerList[];
  /** Phrases with a trigger's words that tell of no event; they hide the triggers inside them. */
  readonly idioms: Pick<TriggerRule, 'verbs' | 'nouns' | 'adjectives'>;
  /** Word groups by name; members are base forms or surface forms, lower case. */
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>;
  /** Further members of a group, by the look of a capitalised word. */
  readonly patterns: ReadonlyMap<string, RegExp>;
  /** Surface forms of a verb, each with what it can be. */
  readonly verbForms: (base: string) => ReadonlyMap<string, readonly VerbForm[]>;
  readonly nounForms: (base: string) => readonly string[];
  readonly cues: EventCues;
  readonly subEventTypes: SubEventCues;
}

/** Function words and governors by which a clause says how it puts its event forward. */
export interface EventCues {
  readonly negation: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  readonly hypothetical: ReadonlySet<string>;
  readonly condition: ReadonlySet<string>;
  /** Before a clause in the present: nothing of it has happened ("*until* the law *is* repealed"). */
  readonly until: ReadonlySet<string>;
  readonly present: ReadonlySet<string>;
  readonly alleged: ReadonlySet<string>;
  readonly feared: ReadonlySet<string>;
  /** Verbs and nouns that govern "to" and a verb: orders, plans, threats and wishes, doing, failing to do. */
  readonly order: ReadonlySet<string>;
  readonly plan: ReadonlySet<string>;
  readonly wish: ReadonlySet<string>;
  readonly doing: ReadonlySet<string>;
  readonly failing: ReadonlySet<string>;
  readonly deny: ReadonlySet<string>;
  readonly accuse: ReadonlySet<string>;
  /** Verbs that set a protest for a day, "call"; with `off` they drop it. */
  readonly calling: ReadonlySet<string>;
  readonly off: string;
  /** "charged *with* arson". */
  readonly with: string;
  /** Participles of what is told not to have come about: cancelled, averted. */
  readonly averted: ReadonlySet<string>;
  /** Verbs by which an event comes about: hold, impose, begin. */
  readonly occurring: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  /** Nouns of remembrance: what follows "of" lies in the past. */
  readonly remembrance: ReadonlySet<string>;
  /** "A year *after* the attack": words and lengths of time that put an event among what is remembered. */
  readonly later: ReadonlySet<string>;
  readonly long: ReadonlySet<string>;
  /** Verbs that only carry a noun of event: carry out, launch, stage. */
  readonly light: ReadonlySet<string>;
  /** Verbs that make a passive with a participle. */
  readonly passive: ReadonlySet<string>;
  /** Words that open a clause of their own. */
  readonly openers: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Prepositions that lead to whom an act is done: against, on, at. */
  readonly toward: ReadonlySet<string>;
  readonly by: string;
  readonly of: string;
  /** "Blamed the attack *on* the rebels", and the verbs so used. */
  readonly on: string;
  readonly blaming: ReadonlySet<string>;
  /** "quoted her *as* saying". */
  readonly as: string;
  readonly to: string;
  readonly for: string;
  /** First words of slogans: down, death, long (live), no. */
  readonly slogan: ReadonlySet<string>;
  /** Who speaks in a slogan: we, I. */
  readonly ownVoice: ReadonlySet<string>;
  /** Words for times, and words that lead to them ("last" week): a phrase of them is nobody's name. */
  readonly time: ReadonlySet<string>;
  readonly timeLead: ReadonlySet<string>;
  /** Those of the words for times that are so only with a capital: March, May. */
  readonly capitalTime: ReadonlySet<string>;
  /** Words before an age: aged. */
  readonly aged: ReadonlySet<string>;
  /** Pronouns that are no head of a noun phrase: who, which, there. */
  readonly noHead: ReadonlySet<string>;
  /** Words of "at least", "more than". */
  readonly quantifier: ReadonlySet<string>;
  /** His, her, their. */
  readonly possessive: ReadonlySet<string>;
  /** Before a noun of event: planned, threatened; possible, any. */
  readonly imagined: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
  /** Present forms of "be". */
  readonly copula: ReadonlySet<string>;
  /** Prepositions between an outcome and its means: killed *by*, *in*. */
  readonly means: ReadonlySet<string>;
  /** Verb of the perfect: have. */
  readonly perfect: string;
  readonly ago: string;
  /** Units of time that are long by themselves, and the year. */
  readonly ages: ReadonlySet<string>;
  readonly years: string;
  readonly gerund: RegExp;
  readonly participle: RegExp;
}

/** Signals and rules by which a whole snippet is given its one sub-event type. */
export interface SubEventCues {
  /** Phrases (`_` and `|` as in triggers, every word in any form listed) by signal. */
  readonly signals: Readonly<Record<string, string>>;
  readonly rules: readonly SubEventRule[];
}

/** Adds its weight to a sub-event type (CASE 2021 code) when its signals stand in the snippet. */
export interface SubEventRule {
  readonly code: string;
  /** Signals that must all stand there, parted by spaces; `a|b` are alternatives, `!a` must be absent. */
  readonly when: string;
  readonly weight: number;
}
