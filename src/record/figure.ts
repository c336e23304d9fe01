import type { Span } from './span.ts';

/** `range`: "between 10 and 12"; `vague`: "dozens", "several"; the others as the words say. */
export type Qualifier = 'exact' | 'about' | 'at-least' | 'at-most' | 'range' | 'vague';

/** What a figure counts. `other` things are named by `of`. */
export type Counted =
  | 'killed'
  | 'wounded'
  | 'arrested'
  | 'missing'
  | 'displaced'
  | 'abducted'
  | 'executed'
  | 'present'
  | 'released'
  | 'destroyed'
  | 'events'
  | 'people'
  | 'things'
  | 'duration'
  | 'money'
  | 'share'
  | 'distance'
  | 'other';

/** A count in the text: the words, its bounds and what it counts. */
export interface FigureMention {
  /** Number, qualifier and counted noun: "at least 13 protesters". */
  readonly span: Span;
  readonly text: string;
  /** The number words alone: "13". */
  readonly number: Span;
  readonly what: Counted;
  /** The counted noun with its modifiers: "operational teams", "political prisoners"; null where none stands there. */
  readonly of: string | null;
  readonly low: number;
  /** Null where the words give no upper bound. */
  readonly high: number | null;
  readonly qualifier: Qualifier;
  /** True for a part of a count told before it ("nine killed, among them *two children*"): not to be added to it. */
  readonly part?: boolean;
  /** The last speaker of the chain the words stand in; laid over the layer once all attributions are read. */
  readonly countedBy?: string | null;
}

/** A figure as part of a claim. */
export interface Figure {
  readonly what: Counted;
  readonly of: string | null;
  readonly text: string;
  readonly span: Span;
  readonly low: number;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  /** The last speaker of the claim's chain, or whom the words name as the one who counted. */
  readonly countedBy: string | null;
  /** True for a part of a count told before it: not to be added to it. */
  readonly part?: boolean;
  /** Of how many places the text counts it together, where of more than one: it is no figure of each. */
  readonly places?: number;
}
