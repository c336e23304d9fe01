import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Terminal } from '../../src/command/command.ts';
import { runCommand } from '../../src/main.ts';

/** Where the command runs, and with what. */
export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly width?: number;
}

/** What a command did. */
export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in this process. */
export async function run(words: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { cwd = process.cwd(), env = {}, stdin = '', width = 100 } = options;
  const out: string[] = [];
  const err: string[] = [];
  const terminal: Terminal = {
    stdin: Readable.from([stdin]),
    out: (line) => void out.push(`${line}\n`),
    err: (line) => void err.push(`${line}\n`),
    width,
    interactive: false,
    env,
    cwd,
  };
  const status = await runCommand(words, terminal);
  return { status, out: out.join(''), err: err.join('') };
}

const PROGRAM = fileURLToPath(new URL('../../setup/attested.mjs', import.meta.url));

/** Runs a command as people do: the built program in a process of its own. */
export function runProgram(words: readonly string[], { cwd, env = {}, stdin = '' }: RunOptions = {}): Promise<Ran> {
  const child = spawn(process.execPath, [PROGRAM, ...words], { cwd, env: { ...process.env, ...env } });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdin.end(stdin);
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, out, err })));
}

/** JSON Lines as objects. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into whatever was printed
export const rows = (text: string): any[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** The demonstration case's reports. */
export const EXAMPLE = fileURLToPath(new URL('../../example/reports/', import.meta.url));
