import { afterAll, describe, expect, test } from 'vitest';
import { englishHeadWords } from '../../src/language/en/head.ts';
import { isolation } from '../../src/read/format/isolate.ts';
import { openReport } from '../../src/read/format/open.ts';
import { makePdf, setLines } from '../fixture/pdf.ts';

const page = Buffer.from(
  '<html><head><title>Dockers walk out</title></head><body><article><h1>Dockers walk out</h1><p>The union said on Monday that four hundred dockers had left the port of Rotterdam.</p></article></body></html>',
);

describe('a thread that untrusted files are parsed in', () => {
  const isolated = isolation(englishHeadWords);
  afterAll(() => isolated.close());

  test('gives what the parser gives', async () => {
    expect(await isolated.open(page, 'html', {})).toEqual(await openReport(page, 'html', {}, englishHeadWords));
    const pdf = makePdf([setLines(['The union said that work had stopped.'], 700)]);
    expect((await isolated.open(pdf, 'pdf', {})).text).toContain('work had stopped');
  });

  test("hands on the parser's own errors and is fit for the next report", async () => {
    await expect(isolated.open(makePdf([[]]), 'pdf', {})).rejects.toMatchObject({
      code: 'read/no-text-layer',
      message: expect.stringContaining('no text layer'),
      remedy: expect.stringContaining('OCR'),
    });
    expect((await isolated.open(page, 'html', {})).text).toContain('four hundred dockers');
  });

  test('reads several reports asked for at once, each to its asker', async () => {
    const texts = ['one', 'two', 'three'].map((word) => Buffer.from(`The union said ${word}.`));
    const read = await Promise.all(texts.map((bytes) => isolated.open(bytes, 'text', {})));
    expect(read.map((r) => r.text)).toEqual(['The union said one.', 'The union said two.', 'The union said three.']);
  });

  test('is stopped at its time, and a new one takes the next report', async () => {
    const hurried = isolation(englishHeadWords, { seconds: 0.001, megabytes: 256 });
    await expect(hurried.open(page, 'html', {})).rejects.toMatchObject({ code: 'read/timeout' });
    await expect(hurried.open(page, 'html', {})).rejects.toMatchObject({ code: 'read/timeout' });
    await hurried.close();
  });

  test('is stopped at its memory', async () => {
    const poor = isolation(englishHeadWords, { seconds: 20, megabytes: 40 });
    const large = Buffer.from(`<html><body>${'<p>The union said <b>so</b>.</p>'.repeat(400_000)}</body></html>`);
    await expect(poor.open(large, 'html', {})).rejects.toMatchObject({ code: 'read/out-of-memory' });
    await poor.close();
  });
});

describe('tags nested a million deep', () => {
  test('are an error with a code, at once', async () => {
    const deep = Buffer.from(`<html><body>${'<div>'.repeat(1_000_000)}x`);
    await expect(openReport(deep, 'html', {}, englishHeadWords)).rejects.toMatchObject({ code: 'read/too-deep' });
  });
});
