import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the public labelled sets; they are never part of this project. */
export const EVAL = process.env.ATTESTED_EVAL ?? fileURLToPath(new URL('../../shared/eval', import.meta.url));

/** True where the labelled sets are at hand; says where they are looked for if not. */
export function evalAtHand(): boolean {
  if (existsSync(EVAL)) return true;
  process.stderr.write(`No labelled sets at ${EVAL}: set ATTESTED_EVAL to the folder that holds them.\n`);
  return false;
}

/** Rows of a JSON Lines file of the labelled sets. */
export function rows<T>(file: string): T[] {
  return readFileSync(join(EVAL, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);
}

/** Runs a set's own scorer on predictions and gives what it prints. */
export function score(
  scorer: string,
  before: readonly string[],
  gold: string,
  predictions: readonly unknown[],
  after: readonly string[],
): string {
  const folder = mkdtempSync(join(tmpdir(), 'attested-bench-'));
  const file = join(folder, 'predictions.jsonl');
  writeFileSync(file, predictions.map((p) => JSON.stringify(p)).join('\n'));
  const run = spawnSync(process.execPath, [join(EVAL, scorer), ...before, join(EVAL, gold), file, ...after], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  rmSync(folder, { recursive: true, force: true });
  if (run.status !== 0) throw new Error(`${scorer} failed: ${run.stderr}`);
  return run.stdout;
}
