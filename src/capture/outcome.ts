import type { AttestedError } from '../errors.ts';
import type { Capture, CaptureFormat, CaptureOrigin, ReportHints } from '../record/capture.ts';
import type { Content } from './content.ts';

/** A report taken in: what is known of it, and its exact bytes. */
export interface CapturedReport {
  readonly kind: 'report';
  /** The file, address or place in an archive, for people to read. */
  readonly name: string;
  readonly capture: Capture;
  readonly bytes: Uint8Array;
}

/** Something that should have given reports and did not; the others go on. */
export interface CaptureFailure {
  readonly kind: 'failure';
  readonly name: string;
  readonly error: AttestedError;
}

/** A file in a folder or archive that no one would take for a report: a picture of a saved page, a style sheet. */
export interface CaptureSkip {
  readonly kind: 'skipped';
  readonly name: string;
  readonly why: string;
}

/** What comes of one thing that was looked at. */
export type Outcome = CapturedReport | CaptureFailure | CaptureSkip;

/** Bytes found, before it is known what they are. */
export interface Piece {
  readonly name: string;
  readonly origin: CaptureOrigin;
  readonly declaredType: string | null;
  readonly hints: ReportHints;
  readonly content: Content;
  /** Set where the container itself tells what the bytes are. */
  readonly format?: CaptureFormat;
  /** True where nobody named this file: it lay in a folder that was named. */
  readonly inFolder?: boolean;
}
