/** One language's words that tell over what stretch a figure counts, and what it is a part of. Lower case. */
export interface TallyWords {
  /** The figure counts everything up to now: "so far", "to date", "the toll has risen to". */
  readonly upToNow: readonly string[];
  /** Stand before the day up to which a figure counts: "as of". */
  readonly asOf: readonly string[];
  /** Month names and their short forms, 1–12. */
  readonly months: ReadonlyMap<string, number>;
  /** Between a total and a part of it: "among them", "including". */
  readonly among: readonly string[];
  /** Between a part and its total: "of". */
  readonly of: string;
  /** Before the place of a part: "three in …, one near …". */
  readonly there: ReadonlySet<string>;
  /** Behind a share in hundredths: "percent", "%". */
  readonly percent: ReadonlySet<string>;
  /** Say that a share is rounded: "nearly". */
  readonly roughly: ReadonlySet<string>;
  /** Stand between "of" and a total, and say nothing of it: "the". */
  readonly articles: ReadonlySet<string>;
  /** Numbers written as words. */
  readonly numbers: ReadonlyMap<string, number>;
}
