import { VERSION } from '../installation.ts';
import type { Command } from './command.ts';

/** `attested help [COMMAND]`, on the commands there are. */
export const helpCommand = (names: readonly string[], load: (name: string) => Promise<Command>): Command => ({
  name: 'help',
  takes: '[COMMAND]',
  summary: 'Tell what the program does, or what one command does.',
  details: '',
  options: {},
  examples: ['attested help', 'attested help read'],
  run: async ({ words }, terminal) => {
    const lines = words[0] ? helpOn(await load(words[0])) : overview(await Promise.all(names.map(load)));
    for (const line of lines) terminal.out(line);
    return 0;
  },
});

function overview(commands: readonly Command[]): string[] {
  const width = Math.max(...commands.map((c) => `${c.name} ${c.takes}`.length));
  return [
    `attested ${VERSION}: who says what happened, where, when, and on whose word.`,
    '',
    'Commands',
    ...commands.map((c) => `  ${`${c.name} ${c.takes}`.padEnd(width)}  ${c.summary}`),
    '',
    'attested help COMMAND tells more. Exit status: 0 done, 1 something failed (named on standard error), 2 wrong use.',
  ];
}

/** All there is to say of one command, as lines of at most 100 columns. */
export function helpOn(c: Command): string[] {
  const options = Object.entries(c.options).map(([name, o]) => [`--${name}${o.value ? ` ${o.value}` : ''}`, o.help]);
  const width = Math.max(0, ...options.map(([name]) => name.length));
  return [
    `attested ${c.name} ${c.takes}`.trimEnd(),
    '',
    c.summary,
    ...(c.details ? ['', ...c.details.split('\n')] : []),
    ...(options.length ? ['', 'Options', ...options.map(([name, help]) => `  ${name.padEnd(width)}  ${help}`)] : []),
    ...(c.examples.length ? ['', 'Examples', ...c.examples.map((e) => `  ${e}`)] : []),
  ];
}
