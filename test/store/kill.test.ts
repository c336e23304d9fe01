import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { BlobStore } from '../../src/capture/blobs.ts';
import { openCase } from '../../src/store/open-case.ts';
import { readMade, readPending } from './adding.ts';
import { killTime, randomFrom, runAndKill } from './kills.ts';

const ADDER = ['--import', 'tsx', fileURLToPath(new URL('adder.ts', import.meta.url))];
const KILLS = 10;
let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test(`after ${KILLS} kills at random instants every acknowledged report is there, and none is half there`, {
  timeout: 300_000,
}, async () => {
  folder = mkdtempSync(join(tmpdir(), 'attested-kill-'));
  const seed = Date.now();
  const random = randomFrom(seed);
  const acknowledged: string[] = [];
  for (let round = 0; round < KILLS; round++) {
    const { lines, status, complaints } = await runAndKill([...ADDER, folder, String(round)], killTime(random, 40));
    expect(status, `the program failed by itself; seed ${seed}; ${complaints}`).toBeNull();
    acknowledged.push(...lines.flatMap((line) => /^acknowledged (.+)/.exec(line)?.[1] ?? []));
  }
  expect(acknowledged.length, `seed ${seed}`).toBeGreaterThan(0);
  await checkCase(acknowledged, seed);
});

async function checkCase(acknowledged: readonly string[], seed: number): Promise<void> {
  const store = await openCase(folder);
  try {
    const blobs = await BlobStore.open(folder);
    expect((await store.opening()).rebuilt, `seed ${seed}`).toBeNull();
    await readPending(store, blobs);
    const kept = new Map<string, string>();
    for await (const { id, digest } of store.captures()) kept.set(id, digest);
    expect(
      acknowledged.filter((id) => !kept.has(id)),
      `seed ${seed}`,
    ).toEqual([]);
    expect(await store.counts()).toMatchObject({
      captures: kept.size,
      pending: 0,
      failed: 0,
      read: new Set(kept.values()).size,
    });
    for (const digest of new Set(kept.values())) {
      const made = readMade(Buffer.from(await blobs.get(digest)).toString());
      expect(await store.claims({ reading: made.reading.id })).toEqual(made.claims);
    }
  } finally {
    await store.close();
  }
}
