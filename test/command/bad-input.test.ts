import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BlobStore } from '../../src/capture/blobs.ts';
import { openCase } from '../../src/store/open-case.ts';
import { BAD, badFolder } from './bad-files.ts';
import { rows, run, runProgram } from './run.ts';

const SLOW = { timeout: 120_000 };
const names = Object.keys(BAD);
/** Has a program tell at its end how long it kept the processor, which a busy machine does not make longer. */
const TELL_WORK = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => { const { user, system } = process.cpuUsage(); console.error('worked', Math.round((user + system) / 1000), 'ms'); });",
)}`;

describe('bad files', () => {
  test('given to read: each is named with its code and what to do, and the good ones are read', SLOW, async () => {
    const cwd = badFolder();
    const words = [
      'read',
      '--json',
      '--reading',
      ...names,
      'folder',
      'https://post.example/a',
      'good.txt',
      'last.html',
    ];
    const { status, out, err } = await runProgram(words, { cwd });
    expect(status).toBe(1);
    for (const [name, code] of Object.entries(BAD)) expect(err).toMatch(told(name, code));
    expect(err).toMatch(told('folder', 'capture/is-directory'));
    expect(err).toMatch(told('https://post.example/a', 'capture/fetch-off'));
    // Two rows of rows.jsonl, and the two good files.
    expect(rows(out).filter((row) => row.reading)).toHaveLength(4);
  });

  test('given to add: the good ones are kept, the case is whole, and adding goes on', SLOW, async () => {
    const cwd = badFolder();
    const { status, out, err } = await runProgram(['add', ...names, 'good.txt', 'last.html', '--case', 'kept'], {
      cwd,
    });
    expect(status).toBe(1);
    // good.txt has the words of a row; a bad row, a bomb's page and the bomb are told each for itself.
    expect(out).toMatch(/^3 reports in, \d+ claims; 1 already known; 12 failed\.$/m);
    for (const [name, code] of Object.entries(BAD)) expect(err).toMatch(told(name, code));
    await checkCase(join(cwd, 'kept'), { read: 3, copies: 1 });
    const again = await run(['add', 'good.txt', 'folder', '--case', 'kept'], { cwd });
    expect(again).toMatchObject({ status: 0, err: '' });
    await checkCase(join(cwd, 'kept'), { read: 3, copies: 3 });
  });

  test('each is turned away for less than two seconds of work', SLOW, async () => {
    const cwd = badFolder();
    for (const [name, code] of Object.entries(BAD)) {
      const { err } = await runProgram(['read', name], { cwd, env: { NODE_OPTIONS: `--import=${TELL_WORK}` } });
      expect(err).toContain(`[${code}]`);
      expect(Number(/worked (\d+) ms/.exec(err)?.[1]), name).toBeLessThan(2000);
    }
  });

  test('a page that declares the wrong encoding is read right, with a note', async () => {
    const cwd = badFolder();
    const { status, out } = await run(['read', 'misdeclared.html'], { cwd });
    expect(status).toBe(0);
    expect(out).toContain('Prisões em Guimarães');
    expect(out).toMatch(/note: Declared as utf-8.*read as windows-1252/);
  });

  test.skipIf(process.getuid?.() === 0)('a file that may not be opened is named', async () => {
    const cwd = badFolder();
    chmodSync(join(cwd, 'last.html'), 0);
    const { status, err } = await run(['read', 'last.html'], { cwd });
    expect(status).toBe(1);
    expect(err).toMatch(told('last.html', 'file/not-readable'));
  });

  test('a folder that is no case is left alone', async () => {
    const cwd = badFolder();
    const { status, err } = await run(['add', 'empty.txt', '--case', 'folder'], { cwd });
    expect(status).toBe(1);
    expect(err).toContain('[store/not-a-case]');
  });
});

/** The file's name, then its error with the code, then the remedy. */
const told = (name: string, code: string): RegExp =>
  new RegExp(`${name.replace(/[.?/]/g, '\\$&')}.*\\n {2}error: .*\\[${code}\\]\\n {4}→ .+`);

async function checkCase(folder: string, expected: object): Promise<void> {
  const store = await openCase(folder);
  try {
    expect(await store.opening()).toEqual({ cut: 0, rebuilt: null, pending: 0 });
    expect(await store.counts()).toMatchObject(expected);
    const blobs = await BlobStore.open(folder);
    for await (const { digest } of store.captures()) expect((await blobs.get(digest)).byteLength).toBeGreaterThan(0);
  } finally {
    await store.close();
  }
}
