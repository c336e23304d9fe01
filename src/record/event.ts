import type { Span } from './span.ts';

/** Words that name a happening of a type in the codebook. */
export interface EventMention {
  /** Trigger words, e.g. "torched". */
  readonly span: Span;
  readonly text: string;
  /** Codebook type, e.g. `PROTEST`. */
  readonly type: string;
  /** Codebook mode within the type, e.g. `riot`; null where none is told. */
  readonly mode: string | null;
  /** ACLED-style sub-event type the codebook's crosswalk gives, e.g. `Violent demonstration`; null where it has none. */
  readonly acled: string | null;
  /** The clause the trigger governs: where actors, places, days and figures are looked for first. */
  readonly clause: Span;
  /** Who did it and to whom, as words of the clause; null where not told. */
  readonly actor: Span | null;
  readonly recipient: Span | null;
  /** What the clause itself says of the event's standing, before any attribution. */
  readonly modality: Modality;
  /** 0–1: how sure the rules are of type and mode. */
  readonly confidence: number;
}

/** How an event is put forward. */
export type Modality =
  | 'asserted'
  | 'denied'
  | 'alleged'
  | 'feared'
  | 'ordered'
  | 'planned'
  | 'hypothetical'
  | 'historical';
