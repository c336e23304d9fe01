import type { Span } from './span.ts';

/**
 * How one report repeats another: all of it; a stretch of it inside a longer one; with sentences changed; with words
 * swapped throughout; in another language.
 */
export type CopyKind = 'whole' | 'part' | 'edited' | 'spun' | 'translated';

/** What a copy has otherwise than what it repeats. */
export interface Change {
  readonly what: 'figure' | 'day' | 'name' | 'words';
  /** The words before and after; null where words were put in or left out. */
  readonly before: string | null;
  readonly after: string | null;
  /** Where they stand in the original's and in the copy's text. */
  readonly inOriginal: Span | null;
  readonly inCopy: Span | null;
}

/** Where the two texts say the same: what stands outside of all stretches is each report's own. */
export interface CopiedStretch {
  readonly inOriginal: Span;
  readonly inCopy: Span;
}

/** Two reports that are one text in whole or in part; every pair is verified word by word. */
export interface CopyLink {
  /** Ids of readings. Where `directed` is false nobody knows who copied, and `original` is the lower id. */
  readonly original: string;
  readonly copy: string;
  readonly directed: boolean;
  readonly kind: CopyKind;
  /** Share of the words of each that stand in the other too, boilerplate left out, 0–1. */
  readonly shareOfOriginal: number;
  readonly shareOfCopy: number;
  /** Sentences for a reader: why they are one text, then why in this direction. */
  readonly reasons: readonly string[];
  /** Figures, days and names first. */
  readonly changes: readonly Change[];
  /** In the order of the copy. */
  readonly stretches?: readonly CopiedStretch[];
}
