// `npm test`: types, lint, every suite. `npm run test:long`: the suites of test/long as well.
// Installs by itself what is missing; suites that need a browser or a Postgres server look for one and say so if none is there.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, install, root } from './prepare.mjs';

install();
await build();
const long = process.argv.includes('--long');
const only = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const bin = (name) => join(root, 'node_modules', '.bin', name);
const folder = mkdtempSync(join(tmpdir(), 'attested-test-'));
const results = join(folder, 'results.json');

const steps = [
  ['types', bin('tsc'), ['--noEmit']],
  ['lint', bin('biome'), ['check', '.', '--error-on-warnings']],
  ['suites', bin('vitest'), ['run', ...only, '--reporter=default', '--reporter=json', `--outputFile.json=${results}`]],
];
const failed = [];
for (const [name, program, args] of steps) {
  process.stdout.write(`\n== ${name}\n`);
  const env = { ...process.env, ...(long ? { ATTESTED_LONG: '1' } : {}) };
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
    shell: process.platform === 'win32',
  });
  if (status !== 0) failed.push(name);
}
const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = read(results);
rmSync(folder, { recursive: true, force: true });
if (failed.length) process.stdout.write(`\nfailed: ${failed.join(', ')}\n`);
process.stdout.write(`\n${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped\n`);
process.exit(failed.length ? 1 : 0);

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}
