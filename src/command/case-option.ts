import { resolve } from 'node:path';
import { AttestedError } from '../errors.ts';
import { settingOf } from '../settings.ts';
import type { CaseStore } from '../store/case-store.ts';
import { openCase } from '../store/open-case.ts';
import { type Call, type Option, type Terminal, text } from './command.ts';

/** Options of every command that works on a case. */
export const CASE_OPTIONS = {
  case: {
    type: 'string',
    value: 'DIR',
    help: 'The folder of the case; ATTESTED_CASE or ./attested-case where not told.',
  },
  database: {
    type: 'string',
    value: 'URL',
    help: 'postgres:// address of a server that keeps the database; embedded in the folder where not told.',
  },
} as const satisfies Readonly<Record<string, Option>>;

/** The folder of the case a command is about. */
export const caseFolder = (call: Call, terminal: Terminal): string =>
  resolve(terminal.cwd, settingOf('case', terminal.env, text(call, 'case')));

/** Opens the case a command is about, does the work, and closes it whatever happens. */
export async function withCase<T>(
  call: Call,
  terminal: Terminal,
  work: (store: CaseStore, folder: string) => Promise<T>,
  create = false,
): Promise<T> {
  const folder = caseFolder(call, terminal);
  const database = settingOf('database', terminal.env, text(call, 'database'));
  const store = await openCase(folder, { create, ...(database ? { database } : {}) });
  try {
    const { cut, rebuilt, pending } = await store.opening();
    if (cut)
      terminal.err(
        `note: ${cut} bytes of an unfinished line were cut off the journal; what they began to tell was never acknowledged.`,
      );
    if (rebuilt) terminal.err(`note: the database was begun anew (${rebuilt}); the old one was put aside.`);
    if (pending && !create)
      terminal.err(`note: ${pending} acknowledged captures wait to be read; \`attested add\` reads them.`);
    return await work(store, folder);
  } finally {
    await store.close();
  }
}

/** A whole number of an option, within bounds. Throws `usage/not-a-number`. */
export function wholeNumber(call: Call, name: string, least: number, most: number): number | undefined {
  const given = text(call, name);
  if (given === undefined) return undefined;
  const value = Number(given);
  if (/^\d+$/.test(given) && value >= least && value <= most) return value;
  throw new AttestedError('usage/not-a-number', { name, given, least, most });
}

/** A civil day of an option. Throws `usage/not-a-day`. */
export function civilDay(call: Call, name: string): string | undefined {
  const given = text(call, name);
  if (given === undefined) return undefined;
  const [year, month, day] = given.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = /^\d{4}-\d\d-\d\d$/.test(given) && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (real) return given;
  throw new AttestedError('usage/not-a-day', { name, given });
}
