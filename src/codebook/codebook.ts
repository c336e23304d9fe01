import type { z } from 'zod';
import type { gradingFile } from './shape.ts';

/** The written definitions by which events are coded, as loaded from the folder codebook/. */
export interface Codebook {
  /** By name, e.g. `PROTEST`. */
  readonly types: ReadonlyMap<string, EventType>;
  /** By name, e.g. `Violent demonstration`. */
  readonly subEventTypes: ReadonlyMap<string, SubEventType>;
  readonly grading: Grading;
}

/** What happened, in kind: one file of codebook/event. */
export interface EventType {
  readonly type: string;
  readonly definition: string;
  readonly quad: 'verbal cooperation' | 'material cooperation' | 'verbal conflict' | 'material conflict' | 'none';
  /** Cooperation to conflict, +10 to -10. */
  readonly score: number;
  readonly recipient: 'required' | 'optional';
  readonly includes: readonly string[];
  readonly excludes: readonly string[];
  /** Sub-event type of an event of this type without mode; null where there is none. */
  readonly acled: string | null;
  readonly modes: ReadonlyMap<string, EventMode>;
}

/** How it happened, within a type. */
export interface EventMode {
  readonly name: string;
  readonly score: number;
  readonly definition: string;
  /** Sub-event type; the type's own where the file names none. */
  readonly acled: string | null;
}

/** A sub-event type of the ACLED kind with its CASE 2021 code. */
export interface SubEventType {
  readonly name: string;
  readonly event: string;
  readonly case: string;
  readonly definition: string;
}

/** Admiralty letters and digits, and the strength scale, each with name and definition. */
export type Grading = z.infer<typeof gradingFile>;

/** The sub-event type that the crosswalk gives a type and mode; null where it has none or the codebook lacks them. */
export function subEventTypeOf(codebook: Codebook, type: string, mode: string | null): string | null {
  const entry = codebook.types.get(type);
  if (!entry) return null;
  return mode === null ? entry.acled : (entry.modes.get(mode)?.acled ?? null);
}
