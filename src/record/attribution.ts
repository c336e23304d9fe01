import type { ChainLink } from './claim.ts';
import type { Span } from './span.ts';

/** Words between quotation marks. */
export interface Quotation {
  /** With its marks. */
  readonly span: Span;
  /** Without its marks. */
  readonly inner: Span;
  /** False where the closing mark is missing. */
  readonly closed: boolean;
  /** `speech`: somebody's words; `slogan`: chanted or written on a wall; `term`: a name, title or scare quotes. */
  readonly use: 'speech' | 'slogan' | 'term';
  /** Number (from 0) of the running quotation it belongs to: paragraphs of one speech share it. */
  readonly run: number;
}

/**
 * The relation speaker – cue – content by which a text lays words or beliefs at someone's door. Several spans where
 * the words are interrupted. Nested attributions name the one they stand in.
 */
export interface Attribution {
  /** Empty where the speaker is not named ("was quoted as saying", "reportedly"). */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Head cue in its base form: `say`, `admit`, `according to`. */
  readonly verb: string;
  readonly kind: CueKind;
  readonly form: 'direct' | 'indirect' | 'mixed' | 'slogan' | 'byline' | 'passive' | 'mention';
  /** Who is meant: a pronoun's or a later short form's full words, and the span where they stand. */
  readonly speaker: Speaker | null;
  /** Index in the layer of the attribution that this one stands inside; null at the outermost level. */
  readonly parent: number | null;
  /** Who says the content, from the outlet to this speaker; laid over the layer once all attributions are read. */
  readonly chain?: readonly ChainLink[];
}

/** What a cue does to its content. */
export type CueKind =
  | 'say'
  | 'admit'
  | 'deny'
  | 'accuse'
  | 'fear'
  | 'order'
  | 'plan'
  | 'believe'
  | 'ask'
  | 'threaten'
  | 'chant'
  | 'hearsay';

/** Who an attribution lays its content on, with the fullest words the text has for them. */
export interface Speaker {
  /** Full words as the text has them at `span`, e.g. "Inês Falcato". */
  readonly text: string;
  readonly span: Span;
  /** How the text describes the speaker, e.g. "the spokesman of the judiciary", "state-run website"; null where it does not. */
  readonly described: string | null;
  /** True where nobody in particular is named: "officials", "sources", "witnesses". */
  readonly anonymous: boolean;
}
