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

/** An error of the table as the thread can send it. */
export const failedAnswer = ({ code, message }: AttestedError): Answer => ({ failed: { code, message } });
