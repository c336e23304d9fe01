import { parseArgs } from 'node:util';
import { type Call, type Command, parseConfig, type Terminal } from './command/command.ts';
import { commandNames, loadCommand } from './command/commands.ts';
import { describe } from './command/failure.ts';
import { AttestedError } from './errors.ts';

/** Runs one command line and ends the process with its exit status: 0 done, 1 something failed, 2 wrong use. */
export async function main(words: readonly string[]): Promise<void> {
  const terminal = thisTerminal();
  // A reader that goes away (`attested read … | head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  process.exitCode = await runCommand(words, terminal);
}

/** Runs one command line on a terminal and gives its exit status. */
export async function runCommand(words: readonly string[], terminal: Terminal): Promise<number> {
  const [name = 'help', ...rest] = words;
  try {
    const command = await loadCommand(aliasOf(name));
    if (rest.includes('--help') || rest.includes('-h')) return await runCommand(['help', command.name], terminal);
    const { values, positionals } = parseWords(command, rest);
    return await command.run({ words: positionals, options: values as Call['options'] }, terminal);
  } catch (error) {
    for (const line of describe(error)) terminal.err(line);
    return error instanceof AttestedError && error.code.startsWith('usage/') ? 2 : 1;
  }
}

const ALIASES: Readonly<Record<string, string>> = {
  '--help': 'help',
  '-h': 'help',
  '--version': 'version',
  '-v': 'version',
};

const aliasOf = (name: string): string => ALIASES[name] ?? name;

function parseWords(command: Command, rest: readonly string[]) {
  try {
    return parseArgs({ args: [...rest], options: parseConfig(command.options), allowPositionals: true });
  } catch (error) {
    const name = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? rest.join(' ');
    throw new AttestedError('usage/unknown-option', { command: command.name, name }, { cause: error });
  }
}

function thisTerminal(): Terminal {
  return {
    stdin: process.stdin,
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
    width: process.stdout.columns ?? 100,
    interactive: process.stderr.isTTY === true,
    env: process.env,
    cwd: process.cwd(),
  };
}

export { commandNames };
