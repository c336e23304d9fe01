/** One language's words that say where a report was taken from. Lower case. */
export interface CreditWords {
  /** Stand for agencies that are not named: "agencies", "wire services". */
  readonly unnamed: ReadonlySet<string>;
  /** Open a line that is only a credit: "source:", "originally published by". Longest first. */
  readonly lineOpenings: readonly string[];
  /** Stand before whoever issued what the report rests on: "according to a statement by". Longest first. */
  readonly statements: readonly string[];
  /** Between two names of a credit: "and", "with". */
  readonly joins: ReadonlySet<string>;
  /** Stand before a name and are no part of it: "the". */
  readonly articles: ReadonlySet<string>;
}
