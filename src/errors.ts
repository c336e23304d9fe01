/**
 * Every error the program can give: a stable code, what came and what was expected, and what to do about it.
 * docs/errors.md is checked against this table, both ways.
 */
export const ERRORS = {
  'usage/unknown-command': {
    message: (o: Fill) => `There is no command "${o.name}".`,
    remedy: 'Run `attested help` for the list of commands.',
    status: 400,
  },
  'usage/unknown-option': {
    message: (o: Fill) => `The command "${o.command}" has no option "${o.name}".`,
    remedy: 'Run `attested help COMMAND` for its options.',
    status: 400,
  },
  'usage/missing-argument': {
    message: (o: Fill) => `"${o.command}" needs ${o.expected}; none was given.`,
    remedy: 'Run `attested help COMMAND` for an example.',
    status: 400,
  },
} as const satisfies Record<string, ErrorEntry>;

type Fill = Readonly<Record<string, string | number>>;

interface ErrorEntry {
  readonly message: (fill: Fill) => string;
  readonly remedy: string;
  /** HTTP status the server answers with. */
  readonly status: number;
}

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
