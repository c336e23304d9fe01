import { serveCase } from '../server/server.ts';
import { settingOf } from '../settings.ts';
import { CASE_OPTIONS, withCase } from './case-option.ts';
import { type Command, text } from './command.ts';

/** `attested serve` */
export const command: Command = {
  name: 'serve',
  takes: '',
  summary: 'Show a case as a page on 127.0.0.1, until interrupted.',
  details: 'The page needs no network and fetches nothing. Only this machine can reach it.',
  options: {
    ...CASE_OPTIONS,
    port: { type: 'string', value: 'N', help: 'Port; 4870 where not told, the next free one if that is taken.' },
  },
  examples: ['attested serve', 'attested serve --case water-week --port 8080'],
  run: (call, terminal) =>
    withCase(call, terminal, async (store) => {
      await serveCase(store, {
        port: settingOf('port', terminal.env, text(call, 'port')),
        onListening: (url) => terminal.out(`${store.facts.name}: ${url}`),
      });
      return 0;
    }),
};
