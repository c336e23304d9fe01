// Reports read a second on one core, memory resident, and time to the first claim, on the demonstration reports
// repeated and on a real report where one is at hand; all by the built program, as its users run it.
//   npm run bench -- speed      writes bench/frozen/speed.json
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { openReader as Open } from '../src/pipeline.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const REAL = join(process.env.ATTESTED_REPORT ?? here('../../shared/report'), 'report.txt');

interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Measures and prints; always 0. */
export async function speed(): Promise<number> {
  execFileSync(process.execPath, [here('../setup/build.mjs')]);
  const { openReader }: { openReader: typeof Open } = await import(here('../dist/index.js'));
  const started = performance.now();
  const reader = await openReader();
  const samples = example().concat(existsSync(REAL) ? [{ name: 'report.txt', bytes: readFileSync(REAL) }] : []);
  if (!samples.length) throw new Error('there is nothing to read in example/');
  await reader.readBytes(samples[0].bytes, samples[0].name);
  const firstClaim = performance.now() - started;
  const real = samples.at(-1)!;
  const tagger = (): void =>
    void reader.knowledge.language.parseProse(words, reader.knowledge.language.paragraphsOf(words));
  const words = Buffer.from(samples.at(-1)!.bytes).toString('utf8');
  const figures = {
    'start to first claims, ms': Math.round(firstClaim),
    [`${real.name} (${real.bytes.length} bytes), reports a second`]: await rate(reader, [real]),
    'example reports, reports a second': await rate(reader, samples),
    // The part that is not ours, in the same run: what the machine can do at this moment.
    'its words and parts of speech alone (wink-nlp), a second': await taggerRate(tagger),
    'resident memory, MB': Math.round(process.memoryUsage().rss / 1e6),
  };
  console.log(figures);
  const machine = `${cpus()[0]?.model ?? 'unknown'}, one core, Node ${process.version}`;
  writeFileSync(here('frozen/speed.json'), `${JSON.stringify({ machine, figures }, null, 2)}\n`);
  return 0;
}

async function taggerRate(work: () => void): Promise<number> {
  const run = (ms: number): number => {
    const start = performance.now();
    let done = 0;
    for (; performance.now() - start < ms; done++) work();
    return (1000 * done) / (performance.now() - start);
  };
  run(500);
  return Math.round(run(2000));
}

/** Reports read a second over at least five seconds, after one second to warm up. */
async function rate(reader: Awaited<ReturnType<typeof Open>>, samples: readonly Sample[]): Promise<number> {
  const run = async (ms: number): Promise<number> => {
    const start = performance.now();
    let done = 0;
    while (performance.now() - start < ms)
      for (const s of samples) done += Number(!!(await reader.readBytes(s.bytes, s.name)));
    return (1000 * done) / (performance.now() - start);
  };
  await run(1000);
  return Math.round(await run(5000));
}

function example(): Sample[] {
  const folder = here('../example/reports');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}
