import { createHash } from 'node:crypto';
import type { Capture } from '../record/capture.ts';
import { canonicalJson } from './canonical-json.ts';

/** One line of the journal: the acknowledgement of one capture, chained to the line before it. */
export interface JournalEntry {
  /** Number of the line, from 1. */
  readonly n: number;
  /** Chain value of the line before; of the case's id for the first. */
  readonly before: string;
  readonly capture: Capture;
}

/** Chain value: SHA-256 of a line's bytes without its newline, 64 lower-case hexadecimal digits. */
export const chainValue = (line: string | Uint8Array): string => createHash('sha256').update(line).digest('hex');

/** The line as it is written, without its newline. */
export const lineOf = (entry: JournalEntry): string => canonicalJson(entry);

/** The entry of a line; null where the line is not one that `lineOf` writes. */
export function entryOf(line: string): JournalEntry | null {
  try {
    const entry = JSON.parse(line) as JournalEntry;
    return typeof entry.capture?.id === 'string' && lineOf(entry) === line ? entry : null;
  } catch {
    return null;
  }
}
