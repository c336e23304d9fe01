import type { ActorMention } from './actor.ts';
import type { Attribution, Quotation } from './attribution.ts';
import type { EventMention } from './event.ts';
import type { FigureMention } from './figure.ts';
import type { Paragraph, Prose } from './prose.ts';
import type { Span } from './span.ts';
import type { CivilDate, TimeMention } from './when.ts';
import type { PlaceMention } from './where.ts';

/** Why a stretch of text was set aside. */
export type NoiseReason =
  | 'advertisement'
  | 'navigation'
  | 'repeated'
  | 'truncated-repeat'
  | 'file-name'
  | 'caption-of-file'
  | 'alt-text'
  | 'share-links'
  | 'related-links'
  | 'comments'
  | 'legal'
  | 'form'
  | 'code'
  | 'not-article'
  /** Older mail below what the writer of this one says: another's words, of another day. */
  | 'quoted-mail';

/** A stretch that is not the report's own prose: set aside with its reason, never lost. */
export interface Noise {
  readonly span: Span;
  readonly reason: NoiseReason;
}

/** A fact about the report as a whole and what it rests on. */
export interface HeadPart {
  readonly value: string;
  readonly certainty: 'stated' | 'implied';
  readonly by: 'hint' | 'metadata' | 'address' | 'dateline' | 'byline' | 'text' | 'file-name';
  /** Where in the text it stands; null where it comes from metadata. */
  readonly span: Span | null;
}

/** Title, byline, outlet, publication day and dateline place of a report, each with what it rests on. */
export interface Head {
  readonly title: HeadPart | null;
  readonly byline: HeadPart | null;
  readonly outlet: HeadPart | null;
  /** `value` is a civil date. */
  readonly published: HeadPart | null;
  readonly dateline: HeadPart | null;
  /** BCP 47. */
  readonly language: HeadPart | null;
}

/** Text out of a file, before it is read: everything visible in order, and what the format itself says of it. */
export interface Extracted {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly noise: readonly Noise[];
  readonly head: Head;
  readonly url: string | null;
  readonly warnings: readonly string[];
}

/** Everything laid over a reading's text, by kind. */
export interface Layers {
  readonly quotes: readonly Quotation[];
  readonly times: readonly TimeMention[];
  readonly places: readonly PlaceMention[];
  readonly actors: readonly ActorMention[];
  readonly attributions: readonly Attribution[];
  readonly figures: readonly FigureMention[];
  readonly events: readonly EventMention[];
}

/**
 * Why words that could tell of an act make no claim: they say what something is for (`purpose`), stand in a slogan, lack
 * the company that would make them an act, or are a count of harm told with no act (`figure`).
 */
export type UntoldReason = 'purpose' | 'slogan' | 'company' | 'figure';

/** A sentence of the report's own prose that makes no claim, though it could tell of an act. */
export interface Untold {
  /** The sentence. */
  readonly span: Span;
  /** The words that could tell of an act, or the figure. */
  readonly words: Span;
  readonly reason: UntoldReason;
}

/** The text taken from a capture, plus the layers laid over it. */
export interface Reading {
  /** `rdg_` and a hash of the capture's digest, the reader's version and the text. */
  readonly id: string;
  readonly digest: string;
  readonly url: string | null;
  readonly text: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly published: CivilDate | null;
  readonly language: string | null;
  readonly head: Head;
  readonly noise: readonly Noise[];
  readonly warnings: readonly string[];
  readonly prose: Prose;
  readonly layers: Layers;
  /** Sentences that could tell of an act and make no claim, in order; left out where there is none. */
  readonly untold?: readonly Untold[];
}
