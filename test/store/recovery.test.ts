import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CaseStore } from '../../src/store/case-store.ts';
import { embedded, onEveryDatabase } from './databases.ts';
import { captureOf, type Made, report } from './made.ts';

const riot = (n = 0): Made => report(`Report ${n}\nIn Dover a riot broke out.`, [{ trigger: 'riot', place: 'Dover' }]);

async function settle(store: CaseStore, { capture, reading, claims }: Made): Promise<void> {
  if (await store.knownDigest(capture.digest)) await store.saveCopy(capture);
  else await store.saveReading(capture, reading, claims);
}

async function add(store: CaseStore, made: Made): Promise<void> {
  await store.acknowledge(made.capture);
  await settle(store, made);
}

/** Reads every pending capture again. */
async function recover(store: CaseStore, reports: readonly Made[]): Promise<void> {
  for await (const capture of store.pending()) {
    const again = reports.find(({ capture: { id } }) => id === capture.id);
    if (!again) throw new Error('a capture that was never added');
    await settle(store, again);
  }
}

async function stateOf(store: CaseStore) {
  return { claims: await store.claims(), counts: await store.counts(), hits: await store.search('riot') };
}

onEveryDatabase(({ folder, open, bare }) => {
  test('from the journal and the blobs alone the same state is made again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3), { minLength: 1, maxLength: 6 }), async (numbers) => {
        const at = folder();
        const reports = numbers.map(riot);
        const store = await open(at);
        for (const one of reports) await add(store, one);
        const before = await stateOf(store);
        await store.close();
        await (await (await bare(at)).renew()).close();
        const again = await open(at);
        expect((await again.opening()).pending).toBe(reports.length);
        await recover(again, reports);
        expect(await stateOf(again)).toEqual(before);
        await again.close();
      }),
      { numRuns: 2 },
    );
  });

  test('tables of an unknown version are put aside, never opened as they are, and everything is pending', async () => {
    const at = folder();
    const store = await open(at);
    await add(store, riot());
    await store.close();
    const database = await bare(at);
    await database.db.insertInto('migration').values({ version: 99, name: 'of a later program' }).execute();
    await database.close();
    const again = await open(at);
    expect(await again.opening()).toEqual({
      cut: 0,
      rebuilt: 'its tables are of a version this program does not know',
      pending: 1,
    });
  });

  test('a database that knows captures the journal does not is not believed', async () => {
    const at = folder();
    const store = await open(at);
    await add(store, riot(1));
    await add(store, riot(2));
    await store.close();
    const journal = join(at, 'journal.jsonl');
    truncateSync(journal, readFileSync(journal).indexOf(10) + 1);
    const again = await open(at);
    expect(await again.opening()).toMatchObject({ rebuilt: 'it does not belong to the journal', pending: 1 });
  });

  test('a torn last line is cut off and said, and the case goes on', async () => {
    const at = folder();
    const store = await open(at);
    await add(store, riot(1));
    await store.close();
    writeFileSync(join(at, 'journal.jsonl'), '{"torn', { flag: 'a' });
    const again = await open(at);
    expect(await again.opening()).toEqual({ cut: 6, rebuilt: null, pending: 0 });
    await add(again, riot(2));
    expect(await again.counts()).toMatchObject({ captures: 2, claims: 2 });
  });
});

const { folder, open } = embedded();

test('an embedded database that does not open is put aside, not thrown away, and begun anew', async () => {
  const at = folder();
  const store = await open(at);
  await add(store, riot());
  await store.close();
  writeFileSync(join(at, 'database', 'global', 'pg_control'), 'not a control file');
  const again = await open(at);
  expect(await again.opening()).toEqual({ cut: 0, rebuilt: 'it does not open', pending: 1 });
  expect(readdirSync(at).filter((name) => name.startsWith('database.aside-'))).toHaveLength(1);
});

test('an embedded database that was open when the machine stopped is made again', async () => {
  const at = folder();
  const store = await open(at);
  await add(store, riot());
  await store.close();
  writeFileSync(join(at, 'database-open.json'), JSON.stringify({ boot: 'another', since: 0 }));
  const again = await open(at);
  expect(await again.opening()).toEqual({ cut: 0, rebuilt: 'the machine stopped while it was open', pending: 1 });
});

test('a half-made database of a program that was stopped is made again', async () => {
  const at = folder();
  mkdirSync(join(at, 'database.new', 'base'), { recursive: true });
  writeFileSync(
    join(at, 'case.json'),
    JSON.stringify({ format: 1, id: 'case_0123456789abcdef', name: 'x', createdAt: '' }),
  );
  const store = await open(at);
  expect((await store.opening()).rebuilt).toBeNull();
  expect(existsSync(join(at, 'database.new'))).toBe(false);
});

test('a case closed in order leaves no lock and no mark', async () => {
  const at = folder();
  const store = await open(at);
  await store.close();
  expect(readdirSync(at).sort()).toEqual(['blobs', 'case.json', 'database', 'journal.jsonl']);
});

test('a folder without a case is refused unless one is to be made, and one with other things always', async () => {
  const at = folder();
  await expect(open(at, { create: false })).rejects.toMatchObject({ code: 'store/no-case' });
  await expect(open(join(at, 'nowhere'), { create: false })).rejects.toMatchObject({ code: 'store/no-case' });
  writeFileSync(join(at, 'letters.txt'), '');
  await expect(open(at)).rejects.toMatchObject({ code: 'store/not-a-case' });
  expect(readdirSync(at)).toEqual(['letters.txt']);
});

test('a case of a later program, and one whose facts are damaged, are refused and left as they are', async () => {
  const at = folder();
  const facts = join(at, 'case.json');
  writeFileSync(facts, JSON.stringify({ format: 2, id: 'case_0123456789abcdef', name: 'x', createdAt: '' }));
  await expect(open(at)).rejects.toMatchObject({ code: 'store/unknown-format' });
  writeFileSync(facts, '{');
  await expect(open(at)).rejects.toMatchObject({ code: 'store/damaged-case' });
  expect(readdirSync(at)).toEqual(['case.json']);
});

test('two stores on one folder: the second is refused', async () => {
  const at = folder();
  await open(at);
  await expect(open(at)).rejects.toMatchObject({ code: 'store/locked' });
});

test('a server that cannot be reached is said so, without the password, and the folder is free again', async () => {
  const at = folder();
  const database = 'postgres://someone:secret@127.0.0.1:1/none';
  const failed = await open(at, { database }).catch((error) => error);
  expect(failed).toMatchObject({ code: 'store/database-unreachable' });
  expect(failed.message).not.toContain('secret');
  await (await open(at)).acknowledge(captureOf('x'));
});
