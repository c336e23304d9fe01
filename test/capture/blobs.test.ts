import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BlobStore } from '../../src/capture/blobs.ts';
import { digestOf } from '../../src/capture/digest.ts';
import { makeFolder } from '../fixture/folder.ts';

const words = (text: string): Uint8Array => Buffer.from(text);

describe('blobs', () => {
  test('are kept under their digest and come back as they were', async () => {
    const folder = makeFolder();
    const blobs = await BlobStore.open(folder);
    const { digest, isNew } = await blobs.put(words('The union said so.'));
    expect(isNew).toBe(true);
    expect(digest).toBe(digestOf(words('The union said so.')));
    expect(readFileSync(join(folder, 'blobs', digest.slice(0, 2), digest.slice(2)), 'utf8')).toBe('The union said so.');
    expect(Buffer.from(await blobs.get(digest)).toString()).toBe('The union said so.');
    expect(await blobs.has(digest)).toBe(true);
  });

  test('the same bytes twice, also at the same time, are one blob', async () => {
    const folder = makeFolder();
    const blobs = await BlobStore.open(folder);
    await Promise.all(Array.from({ length: 20 }, () => blobs.put(words('again'))));
    expect(await blobs.put(words('again'))).toMatchObject({ isNew: false });
    const files = readdirSync(join(folder, 'blobs'), { recursive: true, withFileTypes: true }).filter((f) =>
      f.isFile(),
    );
    expect(files).toHaveLength(1);
  });

  test('no bytes at all are a blob too', async () => {
    const blobs = await BlobStore.open(makeFolder());
    const { digest } = await blobs.put(new Uint8Array(0));
    expect(await blobs.get(digest)).toHaveLength(0);
  });

  test('damaged ones are told from whole ones, and put right when their bytes come again', async () => {
    const folder = makeFolder();
    const blobs = await BlobStore.open(folder);
    const { digest } = await blobs.put(words('The union said so.'));
    const path = join(folder, 'blobs', digest.slice(0, 2), digest.slice(2));
    writeFileSync(path, 'The union said no.');
    await expect(blobs.get(digest)).rejects.toMatchObject({ code: 'capture/blob-damaged' });
    await blobs.put(words('The union said so.'));
    expect(Buffer.from(await blobs.get(digest)).toString()).toBe('The union said so.');
  });

  test('missing ones, and what is no digest, are an error with a code', async () => {
    const blobs = await BlobStore.open(makeFolder({ 'secret.txt': 'x' }));
    await expect(blobs.get('0'.repeat(64))).rejects.toMatchObject({ code: 'capture/blob-missing' });
    await expect(blobs.get('../secret.txt')).rejects.toMatchObject({ code: 'capture/blob-missing' });
    expect(await blobs.has('0'.repeat(64))).toBe(false);
  });

  test('what a killed program left half written is swept out when they are opened, what a running one writes is not', async () => {
    const folder = makeFolder();
    const aside = join(folder, 'blobs', 'tmp');
    mkdirSync(aside, { recursive: true });
    writeFileSync(join(aside, '999999999-0a0a0a0a-1'), 'half');
    writeFileSync(join(aside, `${process.pid}-00000000-1`), 'half, by an earlier program of this number');
    writeFileSync(join(aside, `${process.ppid}-0a0a0a0a-1`), 'being written');
    writeFileSync(join(aside, 'stray'), 'half');
    await BlobStore.open(folder);
    expect(readdirSync(aside)).toEqual([`${process.ppid}-0a0a0a0a-1`]);
  });
});
