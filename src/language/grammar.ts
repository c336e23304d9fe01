/** One language's closed-class words that phrases and clauses are told apart by; all lower case. */
export interface Grammar {
  /** Prepositions that tie a noun to the noun before it: "of", "in". */
  readonly links: ReadonlySet<string>;
  /** Prepositions before the setting of an act of speech: "in a statement", "to reporters". */
  readonly settings: ReadonlySet<string>;
  /** Prepositions before an occasion: "during the protests". */
  readonly occasions: ReadonlySet<string>;
  /** Prepositions before places, behind which a name is no person. */
  readonly locatives: ReadonlySet<string>;
  /** Pronouns that stand for a whole noun phrase. */
  readonly pronouns: ReadonlySet<string>;
  /** Determiners that can do so: "another says". */
  readonly determinersAlone: ReadonlySet<string>;
  /** "his", "their". */
  readonly possessives: ReadonlySet<string>;
  /** "who", "which", "that": pronouns that tie a clause to the noun before. */
  readonly relatives: ReadonlySet<string>;
  /** "whether", "how": words that open an indirect question. */
  readonly questions: ReadonlySet<string>;
  /** The word that opens a reported clause: "that". */
  readonly that: string;
  /** The mark of the infinitive: "to". */
  readonly to: string;
  readonly negations: ReadonlySet<string>;
  /** Forms of the passive auxiliary. */
  readonly passives: ReadonlySet<string>;
  /** Forms of it that are not finite: "been". */
  readonly nonFinite: ReadonlySet<string>;
  /** Auxiliaries that make an act merely possible: "could". */
  readonly possible: ReadonlySet<string>;
  /** Adverbs that belong to the verb behind them beside those in `adverbEnding`: "also". */
  readonly lightAdverbs: ReadonlySet<string>;
  readonly adverbEnding: string;
  /** Subordinators a phrase may go on over: "as", "than". */
  readonly comparisons: ReadonlySet<string>;
  /** Words before a time noun: "last week". */
  readonly timeOpeners: ReadonlySet<string>;
  /** Words that name the writer: "i", "we", "my". */
  readonly writer: ReadonlySet<string>;
  /** Words that point and do not speak: "this", "there", and the reader: "you". */
  readonly pointers: ReadonlySet<string>;
  /** "and", "or". */
  readonly joins: ReadonlySet<string>;
  readonly but: string;
  readonly by: string;
  readonly as: string;
  /** Words that open a clause behind a name and a comma: "who", "then". */
  readonly insets: ReadonlySet<string>;
}
