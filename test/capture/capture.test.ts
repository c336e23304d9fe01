import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { captureBytes } from '../../src/capture/capture.ts';
import { captureId } from '../../src/capture/capture-id.ts';
import { makeDocx, paragraph } from '../fixture/docx.ts';
import { makeFolder } from '../fixture/folder.ts';
import { makePdf, setLines } from '../fixture/pdf.ts';
import { NOON, take, textOf } from './taken.ts';

const PAGE = '<!doctype html><title>Dockers walk out</title><p>The union said that work had stopped.</p>';

describe('files are captured as they are', () => {
  test('a capture holds digest, size, format and origin of the exact bytes', async () => {
    const folder = makeFolder({ 'a.html': PAGE });
    const { reports } = await take([join(folder, 'a.html')]);
    expect(reports).toHaveLength(1);
    const { capture, bytes } = reports[0];
    expect(Buffer.from(bytes).toString()).toBe(PAGE);
    expect(capture).toMatchObject({
      digest: createHash('sha256').update(PAGE).digest('hex'),
      size: PAGE.length,
      format: 'html',
      origin: { kind: 'file', name: join(folder, 'a.html') },
      capturedAt: '2031-05-07T12:00:00.000Z',
    });
  });

  test('the same bytes twice are two captures of one digest', async () => {
    const folder = makeFolder({ 'a.html': PAGE });
    const { reports } = await take([join(folder, 'a.html'), join(folder, 'a.html')]);
    expect(new Set(reports.map((r) => r.capture.digest)).size).toBe(1);
    expect(new Set(reports.map((r) => r.capture.id)).size).toBe(2);
  });

  test('the bytes tell the format, whatever the name says', async () => {
    const folder = makeFolder({
      'page.txt': PAGE,
      'words.html.txt': 'The union said that work had stopped.',
      'notes.md': '# Dockers walk out\n\nThe union said so.',
      'report.bin': makePdf([setLines(['The union said so.'], 700)]),
      'letter.zip': makeDocx(paragraph('The union said so.')),
      'mail.txt':
        'Return-Path: <a@b.example>\r\nFrom: a@b.example\r\nSubject: Strike\r\nMessage-ID: <1@b>\r\n\r\nThe union said so.',
      'wide.txt': Buffer.from('\uFEFFThe union said so.', 'utf16le'),
    });
    const { reports, failures } = await take([folder]);
    expect(failures).toEqual([]);
    expect(Object.fromEntries(reports.map((r) => [r.name.slice(folder.length + 1), r.capture.format]))).toEqual({
      'page.txt': 'html',
      'words.html.txt': 'text',
      'notes.md': 'markdown',
      'report.bin': 'pdf',
      'letter.zip': 'docx',
      'mail.txt': 'eml',
      'wide.txt': 'text',
    });
  });

  test('ids of captures have their shape and the order of their times', () => {
    const ids = [1, 2, 1_935_921_600_000].map((t) => captureId(t));
    expect(ids.every((id) => /^cap_[0-9a-z]{26}$/.test(id))).toBe(true);
    expect([...ids].sort()).toEqual(ids);
  });
});

describe('one bad file never stops the rest', () => {
  test('each has its own error, and the good ones are taken in', async () => {
    const folder = makeFolder({
      'good.txt': 'The union said so.',
      'empty.txt': '',
      'noise.bin': Buffer.alloc(4096, '\x00\x01\xfe\x7f'),
      'old.doc': Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'z.txt': 'It denied it.',
    });
    const names = ['good.txt', 'empty.txt', 'noise.bin', 'old.doc', 'missing.txt', 'z.txt'].map((n) => join(folder, n));
    const { reports, failures } = await take([...names, '/dev/null']);
    expect(reports.map(textOf)).toEqual(['The union said so.', 'It denied it.']);
    expect(failures.map((f) => f.error.code)).toEqual([
      'capture/empty',
      'capture/unknown-format',
      'capture/unknown-format',
      'file/not-found',
      'capture/not-a-file',
    ]);
    expect(failures.every((f) => f.error.remedy.length > 10)).toBe(true);
  });

  test('a text of 200 MB is refused at once, unread', async () => {
    const folder = makeFolder({ 'big.txt': 'The union said so. '.repeat(100) });
    truncateSync(join(folder, 'big.txt'), 1900);
    writeFileSync(join(folder, 'huge.txt'), 'The union said so. '.repeat(4000));
    truncateSync(join(folder, 'huge.txt'), 200 * 2 ** 20);
    const started = Date.now();
    const { reports, failures } = await take([join(folder, 'huge.txt'), join(folder, 'big.txt')]);
    expect(failures.map((f) => f.error.code)).toEqual(['capture/too-large']);
    expect(failures[0].error.message).toBe('It is larger than 64 MB (200 MB seen).');
    expect(reports).toHaveLength(1);
    expect(Date.now() - started).toBeLessThan(2000);
  });

  test('a folder where a file is expected', async () => {
    const { failures } = await take([makeFolder({ 'a.txt': 'x' })], { folders: false });
    expect(failures[0].error).toMatchObject({
      code: 'capture/is-directory',
      message: expect.stringContaining('is a folder'),
    });
  });

  test('an address while fetching is off', async () => {
    const { failures } = await take(['https://post.example/a']);
    expect(failures[0].error.code).toBe('capture/fetch-off');
  });
});

describe('folders', () => {
  test('are walked in the order of names; hidden files are passed over, pictures skipped', async () => {
    const folder = makeFolder({
      'b.txt': 'b',
      'a/2.txt': 'a2',
      'a/10.txt': 'a10',
      '.hidden.txt': 'no',
      '.git/config': 'no',
      'page_files/logo.png': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      'page_files/style.css': 'body { color: red }',
    });
    const { reports, skipped, failures } = await take([folder]);
    expect(reports.map(textOf)).toEqual(['a10', 'a2', 'b']);
    expect(skipped.map((s) => s.why)).toEqual(['a picture', 'program text or a style sheet']);
    expect(failures).toEqual([]);
  });

  test('links are not followed: inside they change nothing, outside they are named', async () => {
    const outside = makeFolder({ 'secret.txt': 'secret' });
    const folder = makeFolder({ 'a.txt': 'a' });
    mkdirSync(join(folder, 'sub'));
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'out.txt'));
    symlinkSync(outside, join(folder, 'sub', 'out'));
    symlinkSync(folder, join(folder, 'sub', 'round'));
    symlinkSync(join(folder, 'a.txt'), join(folder, 'again.txt'));
    const { reports, failures } = await take([folder]);
    expect(reports.map(textOf)).toEqual(['a']);
    expect(failures.map((f) => f.error.code)).toEqual(['capture/link-outside', 'capture/link-outside']);
  });

  test('with nothing in them are an error', async () => {
    expect((await take([makeFolder()])).failures[0].error.code).toBe('capture/empty-container');
  });
});

test('bytes at hand are captured like a file of their name', async () => {
  const outcomes = [];
  for await (const o of captureBytes('page.html', Buffer.from(PAGE), { now: () => NOON })) outcomes.push(o);
  expect(outcomes).toMatchObject([
    { kind: 'report', capture: { format: 'html', origin: { kind: 'file', name: 'page.html' } } },
  ]);
});

test('progress is told after every outcome', async () => {
  const folder = makeFolder({ 'a.txt': 'aa', 'b.txt': '', 'c.txt': 'cccc' });
  const seen: unknown[] = [];
  await take([folder], { onProgress: (p) => seen.push([p.input, p.inputs, p.reports, p.failures, p.bytes]) });
  expect(seen).toEqual([
    [1, 1, 1, 0, 2],
    [1, 1, 1, 1, 2],
    [1, 1, 2, 1, 6],
  ]);
});
