import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { BlobStore } from '../../src/capture/blobs.ts';
import { openReader } from '../../src/pipeline.ts';
import type { Capture } from '../../src/record/capture.ts';
import type { CaseStore } from '../../src/store/case-store.ts';
import { openCase } from '../../src/store/open-case.ts';
import { killTime, randomFrom, runAndKill } from '../store/kills.ts';

// `attested add` itself, as `npm run build` makes it, killed again and again on one case.
const BUILT = new URL('../../dist/main.js', import.meta.url);
const ADD = [
  '--input-type=module',
  '-e',
  `import { main } from ${JSON.stringify(BUILT.href)}; await main(process.argv.slice(1));`,
  'add',
  '--json',
];
const KILLS = Number(process.env.ATTESTED_KILLS ?? 200);
const REPORTS = 12;
const folder = mkdtempSync(join(tmpdir(), 'attested-kills-'));
const inCase = join(folder, 'case');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.skipIf(!existsSync(BUILT))(
  `after ${KILLS} kills at random instants during add every acknowledged report is there, and none is half there (needs npm run build)`,
  { timeout: 3_600_000 },
  async () => {
    const seed = Number(process.env.ATTESTED_SEED ?? Date.now() % 1e9);
    const random = randomFrom(seed);
    const acknowledged = new Set<string>();
    let killed = 0;
    for (let round = 0; round < KILLS; round++) {
      const { lines, status, complaints } = await runAndKill(
        [...ADD, '--case', inCase, reportsOf(round)],
        killTime(random, REPORTS),
      );
      // A report that came twice is no failure; a program that ends of itself was quicker than the kill.
      expect([null, 0], `the program failed by itself; seed ${seed}; ${complaints}`).toContain(status);
      if (status === null) killed++;
      for (const id of lines.flatMap(captureIn)) acknowledged.add(id);
    }
    await runAndKill([...ADD, '--case', inCase, reportsOf(KILLS)], null);
    const facts = await check(acknowledged, seed);
    console.log({ seed, killed, acknowledged: acknowledged.size, ...facts });
  },
);

/** A folder of reports of which each but the first is new. */
function reportsOf(round: number): string {
  const path = join(folder, `reports-${round}`);
  mkdirSync(path);
  for (let i = 0; i < REPORTS; i++) {
    const number = i === 0 ? 'the first' : `${round}-${i}`;
    const text = `Notice ${number} from the harbour\n\nOn 3 May 2031 ${i + 2} protesters were arrested in Dover, a police spokesman said. A crowd burned a kiosk in Deal.\n`;
    writeFileSync(join(path, `${i}.txt`), text);
  }
  return path;
}

/** The capture a line of output names; none in a line that was not finished. */
function captureIn(line: string): string[] {
  try {
    const { capture } = JSON.parse(line) as { capture?: string | null };
    return capture ? [capture] : [];
  } catch {
    return [];
  }
}

async function check(acknowledged: ReadonlySet<string>, seed: number) {
  const store = await openCase(inCase);
  try {
    const captures = new Map<string, Capture>();
    for await (const capture of store.captures()) captures.set(capture.id, capture);
    expect(
      [...acknowledged].filter((id) => !captures.has(id)),
      `lost; seed ${seed}`,
    ).toEqual([]);
    const digests = new Map([...captures.values()].map((capture) => [capture.digest, capture]));
    const counts = await store.counts();
    expect(counts, `seed ${seed}`).toMatchObject({
      captures: captures.size,
      read: digests.size,
      failed: 0,
      pending: 0,
    });
    await checkReadings(store, [...digests.values()]);
    const left = readdirSync(inCase).filter(
      (name) =>
        !/^(blobs|database|case\.json|journal\.jsonl|journal\.jsonl\.torn|lock|database-open\.json)$/.test(name),
    );
    expect(left, `left lying; seed ${seed}`).toEqual([]);
    const torn = join(inCase, 'journal.jsonl.torn');
    return { ...counts, tornBytes: existsSync(torn) ? readFileSync(torn).length : 0 };
  } finally {
    await store.close();
  }
}

/** Every reading has the claims that reading its bytes gives, no more and no fewer. */
async function checkReadings(store: CaseStore, captures: readonly Capture[]): Promise<void> {
  const blobs = await BlobStore.open(inCase);
  const reader = await openReader();
  try {
    for (const capture of captures) {
      const { reading, claims } = await reader.readCapture(await blobs.get(capture.digest), capture);
      const stored = await store.claims({ reading: reading.id });
      expect(stored.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
    }
  } finally {
    await reader.close();
  }
}
