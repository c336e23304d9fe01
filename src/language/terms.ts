/** A content word as stories are compared by. */
export interface Term {
  /** Stem, lower case, without accents. */
  readonly stem: string;
  /** How much it tells texts apart: nats, the negative logarithm of the share of texts that have it. */
  readonly weight: number;
  /** Hardly any text has it: the name of a person, a group or a small place, or a word as good as one. */
  readonly rare: boolean;
}

/** What is known of the words that tell one story from another. Knows no capitals: texts in capitals are read alike. */
export interface TermWords {
  /** The content words in order, repeated ones too; function words and numbers left out. */
  readonly termsOf: (text: string) => readonly Term[];
  /** Before the name of an act: it was told before ("the killing", "this attack"). Lower case. */
  readonly definite: ReadonlySet<string>;
}
