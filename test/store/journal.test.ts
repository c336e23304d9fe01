import { appendFileSync, copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { Capture } from '../../src/record/capture.ts';
import { Journal } from '../../src/store/journal.ts';
import { chainValue } from '../../src/store/journal-line.ts';
import { captureOf } from './made.ts';

const CASE = 'case_0123456789abcdef';
const folder = mkdtempSync(join(tmpdir(), 'attested-journal-'));
let path: string;
let number = 0;

beforeEach(() => {
  path = join(folder, `${++number}.jsonl`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function write(captures: readonly Capture[], at = path): Promise<void> {
  const { journal } = await Journal.open(at, CASE);
  for (const capture of captures) await journal.append(capture);
  await journal.close();
}

async function read(at = path): Promise<{ captures: Capture[]; cut: number }> {
  const { journal, cut } = await Journal.open(at, CASE);
  const captures: Capture[] = [];
  try {
    for await (const { capture } of journal.entries()) captures.push(capture);
  } finally {
    await journal.close();
  }
  return { captures, cut };
}

const some = (n: number): Capture[] =>
  Array.from({ length: n }, (_, i) => captureOf(`report ${i}`, `ناگهان ${i}.html`));

test('what is written is read again in order, by however many openings it was written', async () => {
  const captures = some(5);
  await write(captures.slice(0, 2));
  await write(captures.slice(2));
  expect(await read()).toEqual({ captures, cut: 0 });
});

test('each line is chained to the one before, the first to the case', async () => {
  await write(some(2));
  const [first, second] = readFileSync(path, 'utf8').split('\n');
  expect(JSON.parse(first)).toMatchObject({ n: 1, before: chainValue(CASE) });
  expect(JSON.parse(second)).toMatchObject({ n: 2, before: chainValue(first) });
});

test('captures written at once get a line each, in the order they came', async () => {
  const captures = some(50);
  const { journal } = await Journal.open(path, CASE);
  const lines = await Promise.all(captures.map((capture) => journal.append(capture)));
  expect(lines).toEqual(captures.map((_, i) => i + 1));
  await journal.close();
  expect((await read()).captures).toEqual(captures);
});

test('cut at every byte of its last line, the journal opens with the lines before, and goes on', async () => {
  const captures = some(3);
  await write(captures);
  const whole = readFileSync(path);
  const lastFrom = whole.lastIndexOf(10, whole.length - 2) + 1;
  const [next] = some(1);
  for (let size = lastFrom; size < whole.length; size++) {
    const at = join(folder, 'cut.jsonl');
    copyFileSync(path, at);
    truncateSync(at, size);
    expect(await read(at)).toEqual({ captures: captures.slice(0, 2), cut: size - lastFrom });
    await write([next], at);
    expect((await read(at)).captures).toEqual([...captures.slice(0, 2), next]);
  }
});

test('cut at any byte at all, every line that was finished is still there', async () => {
  const captures = some(6);
  await write(captures);
  const whole = readFileSync(path);
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length), async (size) => {
      const at = join(folder, 'any.jsonl');
      writeFileSync(at, whole.subarray(0, size));
      const finished = whole.subarray(0, size).filter((byte) => byte === 10).length;
      expect((await read(at)).captures).toEqual(captures.slice(0, finished));
    }),
    { numRuns: 60 },
  );
});

test('what is cut off is kept beside the journal', async () => {
  await write(some(1));
  appendFileSync(path, '{"before":"unfin');
  expect((await read()).cut).toBe(16);
  expect(readFileSync(`${path}.torn`, 'utf8')).toBe('{"before":"unfin');
});

test('a last line that the disk gave back as zeros is cut off', async () => {
  const captures = some(2);
  await write(captures);
  appendFileSync(path, `${'\0'.repeat(300)}\n`);
  expect(await read()).toEqual({ captures, cut: 301 });
});

test('a last line longer than what is first read from the end is found whole', async () => {
  const captures = [...some(1), captureOf('x', 'long name '.repeat(20_000)), ...some(1)];
  await write(captures.slice(0, 2));
  await write(captures.slice(2));
  expect((await read()).captures).toEqual(captures);
});

test('a finished last line that is not the program’s is refused, and left as it is', async () => {
  await write(some(2));
  appendFileSync(path, '{"n":3}\n');
  await expect(Journal.open(path, CASE)).rejects.toMatchObject({ code: 'store/journal-broken' });
  expect(readFileSync(path, 'utf8')).toContain('{"n":3}\n');
});

test('a letter changed in any line is found when the journal is read through', async () => {
  await write(some(4));
  const text = readFileSync(path, 'utf8');
  for (const n of [1, 2, 3]) {
    const lines = text.split('\n');
    lines[n - 1] = lines[n - 1].replace('"size":8', '"size":9');
    writeFileSync(path, lines.join('\n'));
    await expect(read()).rejects.toMatchObject({ code: 'store/journal-broken' });
  }
});

test('a line taken out is found, and so is the journal of another case', async () => {
  await write(some(4));
  const lines = readFileSync(path, 'utf8').split('\n');
  writeFileSync(path, lines.toSpliced(1, 1).join('\n'));
  await expect(read()).rejects.toMatchObject({ code: 'store/journal-broken' });
  writeFileSync(path, lines.join('\n'));
  const { journal } = await Journal.open(path, 'case_fedcba9876543210');
  await expect(journal.entries().next()).rejects.toMatchObject({ code: 'store/journal-broken' });
  await journal.close();
});
