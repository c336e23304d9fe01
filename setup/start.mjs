// `npm start` and `npm start -- COMMAND …`: sets up what is missing, then runs the command.
// Without a command: the demonstration case, its summary, and the overview page on 127.0.0.1.
import { build, install } from './prepare.mjs';

install();
await build();
const { main } = await import('../dist/main.js');
const words = process.argv.slice(2);
await main(words.length ? words : ['demo']);
