import type { CueKind } from '../record/attribution.ts';
import type { Grammar } from './grammar.ts';

/**
 * What may follow a reporting verb as its content: `clause` (that-, wh- or bare clause), `quote`, `infinitive`
 * ("vowed to …"), `object` (a noun phrase), `naming` (one with what it is called: "called
 * the plan a fraud"), `count`, `document` and `idea` (a noun phrase headed by such a noun), `gerund` ("admitted having …"), or a preposition ("called for …").
 */
export type Complement =
  | 'clause'
  | 'quote'
  | 'infinitive'
  | 'object'
  | 'naming'
  | 'count'
  | 'document'
  | 'idea'
  | 'gerund'
  | `+${string}`;

/** How one reporting verb behaves. */
export interface CueVerb {
  readonly kind: CueKind;
  readonly takes: ReadonlySet<Complement>;
  /** Names the person spoken to before the content: "told reporters that …". */
  readonly addressee: boolean;
  /** Never stands without one: what follows "told" is no speaker. */
  readonly addresses: boolean;
  /** Tells what its subject wants or means to do, said aloud or not: "planned to", "wants to". */
  readonly inward: boolean;
  /** Its participle may stand without a speaker: "is expected to", "was quoted as saying". */
  readonly passive: boolean;
  /** Tells of its subject on nobody's word: "the bridge seems to have …". */
  readonly raises: boolean;
}

/** A noun that carries content: "fatwa to …", "claim that …". */
export interface CueNoun {
  readonly kind: CueKind;
  /** Base form of the verb that says the same: `order` for "fatwa". */
  readonly verb: string;
  /** What follows it: `to`, `that`, `of`, `for`, `on`, `against`, `about`. */
  readonly takes: ReadonlySet<string>;
}

/** One language's words of reporting. All words are lower case; verbs and nouns in their base form. */
export interface Cues {
  readonly verbs: ReadonlyMap<string, CueVerb>;
  /** Every inflected form of a reporting verb with its base form: "shows", "warned". */
  readonly forms: ReadonlyMap<string, string>;
  readonly grammar: Grammar;
  readonly nouns: ReadonlyMap<string, CueNoun>;
  /** Word runs that stand before the speaker: "according to". */
  readonly according: readonly (readonly string[])[];
  /** Adverbs that mark hearsay by themselves: "reportedly". */
  readonly hearsay: ReadonlyMap<string, CueKind>;
  /** Words after which a quotation is a slogan, and nobody's testimony: "chanted", "banner", "slogans". */
  readonly slogans: ReadonlySet<string>;
  /** Verbs of writing whose subject is a thing that bears words: "banners that read", "the statement says". */
  readonly bearing: ReadonlySet<string>;
  /** Verbs of "quoted … as saying". */
  readonly quoting: ReadonlySet<string>;
  /** Participles that name whom a teller quotes: "State TV, quoting the chief, claimed …". */
  readonly relaying: ReadonlySet<string>;
  /** Words that open a byline: "reporting by", "by". */
  readonly bylines: readonly (readonly string[])[];
  /** Particles that belong to the verb before them: "pointed out". */
  readonly particles: ReadonlySet<string>;
  /** Words naming days, months and the like, which are never a speaker. */
  readonly calendar: ReadonlySet<string>;
  /** Words after which a finite clause depends: "while", "after". */
  readonly subordinators: ReadonlySet<string>;
  /** What verbs of belittling must have as object to be told of a count: "number", "toll". */
  readonly counts: ReadonlySet<string>;
  /** What "based … on" and the like must have as object to be a thought: "strategy", "argument". */
  readonly ideas: ReadonlySet<string>;
  /** Nouns of things said ("report", "statement") that stand for the one who said them: "Canal Estado report continued". */
  readonly documents: ReadonlySet<string>;
  /** What is put out for others to read, hear or see: "statement", "video"; the object that makes "released" a cue. */
  readonly publications: ReadonlySet<string>;
  /** Speakers' words that name nobody: "nobody", "no", "neither". */
  readonly nobody: ReadonlySet<string>;
  /** "himself": names nobody, and adds weight to the noun before it. */
  readonly reflexives: ReadonlySet<string>;
  /** Words before a colon that label and do not speak: "photo", "update". */
  readonly labels: ReadonlySet<string>;
  /** Nouns that end the name of a stretch of land, which before a colon is a heading: "Segou region: …". */
  readonly areas: ReadonlySet<string>;
  /** Objects with which a cue word reports nothing, by its base form: "claimed nine lives". */
  readonly unsaid: ReadonlyMap<string, ReadonlySet<string>>;
  /** Bare nouns that things go "according to" without anyone speaking: "plan", "schedule". */
  readonly standards: ReadonlySet<string>;
  /** Base forms of verbs that turn away a report: "reject", "dismiss"; what it tells of is denied. */
  readonly rejecting: ReadonlySet<string>;
  /** What they turn away: "reports", "rumours". */
  readonly reports: ReadonlySet<string>;
  /** Set phrases in which a cue word reports nothing: "all told", "that said". */
  readonly idle: readonly (readonly string[])[];
}
