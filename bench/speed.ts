// Reports read a second on one core, memory resident, and time to the first claim, on the demonstration reports
// repeated and on a real report where one is at hand; all by the built program in plain Node, as its users run it.
//   npm run bench -- speed      writes bench/frozen/speed.json
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Builds, measures and prints; always 0. */
export async function speed(): Promise<number> {
  const node = (script: string): string =>
    execFileSync(process.execPath, [here(script)], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } });
  node('../setup/build.mjs');
  const figures: Readonly<Record<string, number>> = JSON.parse(node('speed-of-build.mjs'));
  console.log(figures);
  const machine = `${cpus()[0]?.model ?? 'unknown'}, one core, Node ${process.version}`;
  writeFileSync(here('frozen/speed.json'), `${JSON.stringify({ machine, figures }, null, 2)}\n`);
  return 0;
}
