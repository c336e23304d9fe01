import { AttestedError, type ErrorCode } from '../../errors.ts';
import type { CaptureFormat, ReportHints } from '../../record/capture.ts';
import type { Extracted } from '../../record/reading.ts';

/** A report to open, as sent to the thread. */
export interface Job {
  readonly bytes: Uint8Array;
  readonly format: CaptureFormat;
  readonly hints: ReportHints;
}

/** What the thread sends back. */
export type Answer =
  | { readonly extracted: Extracted }
  | { readonly failed: { readonly code: ErrorCode; readonly message: string } };

/** The answer's text; its error thrown anew, in the program's own thread. */
export function answered(answer: Answer): Extracted {
  if ('extracted' in answer) return answer.extracted;
  const error = new AttestedError(answer.failed.code);
  error.message = answer.failed.message;
  throw error;
}

/** An error as the thread can send it; what is not from the table is named as a parser giving up. */
export function failedAnswer(cause: unknown, format: CaptureFormat): Answer {
  const error = cause instanceof AttestedError ? cause : gaveUp(cause, format);
  return { failed: { code: error.code, message: error.message } };
}

function gaveUp(cause: unknown, format: CaptureFormat): AttestedError {
  if (cause instanceof RangeError) return new AttestedError('read/too-deep', { limit: 1000 }, { cause });
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new AttestedError('read/failed', { format, reason }, { cause });
}
