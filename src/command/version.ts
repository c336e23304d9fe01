import { VERSION } from '../installation.ts';
import type { Command } from './command.ts';

/** `attested version` */
export const command: Command = {
  name: 'version',
  takes: '',
  summary: 'Print the version.',
  details: '',
  options: {},
  examples: [],
  run: async (_call, terminal) => {
    terminal.out(VERSION);
    return 0;
  },
};
