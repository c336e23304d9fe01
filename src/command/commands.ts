import { AttestedError } from '../errors.ts';
import type { Command } from './command.ts';

/** Every command, in the order the help lists them; each is loaded only when it is called. */
const COMMANDS: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  read: () => import('./read.ts'),
  add: () => import('./add.ts'),
  claims: () => import('./claims.ts'),
  incidents: () => import('./incidents.ts'),
  show: () => import('./show.ts'),
  search: () => import('./search.ts'),
  annotate: () => import('./annotate.ts'),
  gazetteer: () => import('./gazetteer.ts'),
  serve: () => import('./serve.ts'),
  demo: () => import('./demo.ts'),
  help: async () => ({ command: (await import('./help.ts')).helpCommand(commandNames, loadCommand) }),
  version: () => import('./version.ts'),
};

/** Names of all commands, in the order of the help. */
export const commandNames: readonly string[] = Object.keys(COMMANDS);

/** The command of that name. Throws `usage/unknown-command`. */
export async function loadCommand(name: string): Promise<Command> {
  if (!Object.hasOwn(COMMANDS, name)) throw new AttestedError('usage/unknown-command', { name });
  return (await COMMANDS[name]()).command;
}
