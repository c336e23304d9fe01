/** One language's words for who speaks, on whose behalf, and against what interest. Lower case. */
export interface SpeakerWords {
  /** Make the noun behind them the speaker's own: "our", "its". */
  readonly own: ReadonlySet<string>;
  /** Posts and parts of a body: "spokesman", "commander", "unit". */
  readonly posts: ReadonlySet<string>;
  /** Between a post and its body: "of", "for". */
  readonly links: ReadonlySet<string>;
  /** Stand before a noun and name nobody: "the", "a". */
  readonly articles: ReadonlySet<string>;
  /** Say that somebody speaks who is not named and holds a post: "officials", "sources". */
  readonly officials: ReadonlySet<string>;
  /** Say that somebody speaks who is not named and was there: "witnesses", "residents", "doctors". */
  readonly bystanders: ReadonlySet<string>;
  /** Every form of the verbs by which a speaker owns up to what is to its disadvantage: "admitted". */
  readonly conceding: ReadonlySet<string>;
  /** Words between speakers named together: "and". */
  readonly joins: ReadonlySet<string>;
}
