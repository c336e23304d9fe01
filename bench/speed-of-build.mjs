// What `npm run bench -- speed` measures, run by plain Node: whatever transpiles the benches would be measured as well.
//   node bench/speed-of-build.mjs      prints the figures as JSON
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const REAL = join(process.env.ATTESTED_REPORT ?? here('../../shared/report'), 'report.txt');

/** The demonstration reports. */
function example() {
  const folder = here('../example/reports');
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}

/** How often a second `work` is done, over at least five seconds, after two to warm up. */
async function rate(work, each = 1) {
  const run = async (ms) => {
    const start = performance.now();
    let done = 0;
    for (; performance.now() - start < ms; done += each) await work();
    return (1000 * done) / (performance.now() - start);
  };
  await run(2000);
  return Math.round(await run(5000));
}

const started = performance.now();
const { openReader } = await import(here('../dist/index.js'));
const reader = await openReader();
const reports = example();
const real = existsSync(REAL) ? { name: 'report.txt', bytes: readFileSync(REAL) } : reports.at(-1);
await reader.readBytes(reports[0].bytes, reports[0].name);
const firstClaim = performance.now() - started;
const { language } = reader.knowledge;
const words = real.bytes.toString('utf8');
const all = async () => {
  for (const { bytes, name } of reports) await reader.readBytes(bytes, name);
};
const figures = {
  'start to first claims, ms': Math.round(firstClaim),
  [`${real.name} (${real.bytes.length} bytes), reports a second`]: await rate(() => reader.readBytes(real.bytes, real.name)), // biome-ignore format: a row
  'example reports, reports a second': await rate(all, reports.length),
  // The part that is not ours, in the same run: what the machine can do at this moment.
  'its words and parts of speech alone (wink-nlp), a second': await rate(() =>
    language.parseProse(words, language.paragraphsOf(words)),
  ),
  'resident memory, MB': Math.round(process.memoryUsage().rss / 1e6),
};
process.stdout.write(JSON.stringify(figures));
