import { captureErrors } from './errors/capture.ts';
import { codebookErrors } from './errors/codebook.ts';
import type { ErrorEntry, Fill } from './errors/entry.ts';
import { fileErrors } from './errors/file.ts';
import { gazetteerErrors } from './errors/gazetteer.ts';
import { readErrors } from './errors/read.ts';
import { registerErrors } from './errors/register.ts';
import { storeErrors } from './errors/store.ts';
import { usageErrors } from './errors/usage.ts';

/**
 * Every error the program can give: a stable code, what came and what was expected, and what to do about it. One file
 * for each family of codes; docs/errors.md is checked against the whole, both ways.
 */
export const ERRORS = {
  ...usageErrors,
  ...fileErrors,
  ...captureErrors,
  ...readErrors,
  ...storeErrors,
  ...codebookErrors,
  ...registerErrors,
  ...gazetteerErrors,
};

/** The code of an error in the table: stable, so that scripts may act on it. */
export type ErrorCode = keyof typeof ERRORS;

/** An error from the table, with what came filled in. */
export class AttestedError extends Error {
  readonly code: ErrorCode;
  readonly remedy: string;
  readonly status: number;

  constructor(code: ErrorCode, fill: Fill = {}, options?: ErrorOptions) {
    const entry: ErrorEntry = ERRORS[code];
    super(entry.message(fill), options);
    this.name = 'AttestedError';
    this.code = code;
    this.remedy = entry.remedy;
    this.status = entry.status;
  }
}
