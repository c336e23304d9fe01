import type { ParseArgsConfig } from 'node:util';

/** Where a command reads and writes: given to it, so that tests can look. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream;
  readonly out: (line: string) => void;
  /** Talk, progress and errors. */
  readonly err: (line: string) => void;
  /** Columns of the terminal; 100 where the output is not one. */
  readonly width: number;
  /** True where progress may be redrawn in place. */
  readonly interactive: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

/** An option as people type it: `--json`, `--case DIR`. */
export interface Option {
  readonly type: 'boolean' | 'string';
  /** What stands after it in the help: `DIR`. */
  readonly value?: string;
  readonly help: string;
}

/** What a command was called with. */
export interface Call {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** What it takes after its name: `FILE…`. */
  readonly takes: string;
  /** One sentence. */
  readonly summary: string;
  /** More, for `attested help NAME` and docs/cli.md. */
  readonly details: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly string[];
  /** Gives the exit status: 0 done, 1 something failed and was named on standard error. */
  readonly run: (call: Call, terminal: Terminal) => Promise<number>;
}

/** An option's value where it was given, as text. */
export function text(call: Call, name: string): string | undefined {
  const value = call.options[name];
  return typeof value === 'string' ? value : undefined;
}

/** True where a switch was given. */
export const given = (call: Call, name: string): boolean => call.options[name] === true;

/** The options in the form node:util's parseArgs wants. */
export function parseConfig(options: Command['options']): NonNullable<ParseArgsConfig['options']> {
  return Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }]));
}
