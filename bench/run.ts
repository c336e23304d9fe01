// npm run bench -- NAME [WORDS…]
import { accuracy } from './accuracy.ts';
import { report } from './report.ts';
import { speed } from './speed.ts';

const BENCHES: Readonly<Record<string, (words: readonly string[]) => Promise<number>>> = { accuracy, report, speed };

const [name, ...words] = process.argv.slice(2);
const bench = BENCHES[name ?? ''];
if (bench) process.exitCode = await bench(words);
else {
  process.stderr.write(`npm run bench -- ${Object.keys(BENCHES).join(' | ')}\n`);
  process.exitCode = 2;
}
