import { join } from 'node:path';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { makeDocx, paragraph } from '../fixture/docx.ts';
import { makeFolder } from '../fixture/folder.ts';
import { makeRecord, makeResponse, packed } from '../fixture/warc.ts';
import { makeZip } from '../fixture/zip.ts';
import { take, textOf } from './taken.ts';

const takeFile = async (name: string, data: Uint8Array | string) => take([join(makeFolder({ [name]: data }), name)]);

const HTML = ['Content-Type: text/html; charset=windows-1251', 'Set-Cookie: session=secret'];
const page = (words: string): string => `<!doctype html><p>${words}</p>`;

const RECORDS = [
  makeRecord('warcinfo', { 'Content-Type': 'application/warc-fields' }, 'software: test\r\n'),
  makeRecord(
    'request',
    { 'WARC-Target-URI': 'https://post.example/a', 'Content-Type': 'application/http; msgtype=request' },
    'GET /a HTTP/1.1\r\nCookie: session=secret\r\n\r\n',
  ),
  makeResponse('https://post.example/a', HTML, page('one')),
  makeResponse('https://post.example/gone', HTML, page('gone'), '404 Not Found'),
  makeResponse('https://post.example/logo.png', ['Content-Type: image/png'], '\x89PNG'),
  makeResponse(
    'https://post.example/b',
    ['content-type: text/plain', 'Transfer-Encoding: chunked'],
    '4\r\ntwo \r\n5;x=y\r\nwords\r\n0\r\n\r\n',
  ),
  makeRecord(
    'resource',
    { 'WARC-Target-URI': '<https://post.example/c>', 'WARC-Date': '2031-05-06T10:00:00Z', 'Content-Type': 'text/html' },
    page('three'),
  ),
];

describe('web archives (WARC)', () => {
  test('pages are reports with their address; requests, errors and pictures are passed over', async () => {
    const { reports, failures } = await takeFile('crawl.warc', Buffer.concat(RECORDS));
    expect(failures).toEqual([]);
    expect(reports.map((r) => [textOf(r), r.capture.format, r.capture.hints])).toEqual([
      [
        page('one'),
        'html',
        { url: 'https://post.example/a', charset: 'windows-1251', archivedAt: '2031-05-06T10:00:00Z' },
      ],
      ['two words', 'text', { url: 'https://post.example/b', archivedAt: '2031-05-06T10:00:00Z' }],
      [page('three'), 'html', { url: 'https://post.example/c', archivedAt: '2031-05-06T10:00:00Z' }],
    ]);
    expect(reports[0].capture.origin).toMatchObject({
      kind: 'member',
      container: 'warc',
      locator: expect.stringContaining('urn:uuid'),
    });
    expect(JSON.stringify(reports.map((r) => [r.capture, textOf(r)]))).not.toContain('secret');
  });

  test('packed record by record', async () => {
    const { reports } = await takeFile('crawl.warc.gz', packed(RECORDS));
    expect(reports).toHaveLength(3);
  });

  test('pages the server had packed are unpacked, and those the archiver had unpacked already are left', async () => {
    const as = (encoding: string, body: Uint8Array | string): Uint8Array =>
      makeResponse('https://post.example/a', ['Content-Type: text/html', `Content-Encoding: ${encoding}`], body);
    const plain = page('packed');
    const { reports, failures } = await takeFile(
      'crawl.warc',
      Buffer.concat([
        as('gzip', gzipSync(plain)),
        as('br', brotliCompressSync(plain)),
        as('deflate', deflateSync(plain)),
        as('deflate', deflateRawSync(plain)),
        as('gzip', plain),
        as('br', plain),
      ]),
    );
    expect(failures).toEqual([]);
    expect(reports.map(textOf)).toEqual(Array(6).fill(plain));
  });

  test('cut off: what came before stands, the rest is an error with a code', async () => {
    const whole = Buffer.concat(RECORDS);
    const cut = await takeFile('crawl.warc', whole.subarray(0, whole.byteLength - 20));
    expect(cut.reports).toHaveLength(2);
    expect(cut.failures.map((f) => f.error.code)).toEqual(['capture/archive-truncated']);
    const gz = packed(RECORDS);
    const cutGz = await takeFile('crawl.warc.gz', gz.subarray(0, gz.byteLength - 20));
    expect(cutGz.reports).toHaveLength(2);
    expect(cutGz.failures.map((f) => f.error.code)).toEqual(['capture/archive-truncated']);
  });

  test('damaged in the middle: what came before stands', async () => {
    const gz = Buffer.from(packed([...RECORDS, ...Array.from({ length: 400 }, () => RECORDS[2])]));
    gz.fill(0x55, gz.byteLength - 3000, gz.byteLength - 2900);
    const { reports, failures } = await takeFile('crawl.warc.gz', gz);
    expect(reports.length).toBeGreaterThan(200);
    expect(failures.map((f) => f.error.code)).toEqual(['capture/archive-broken']);
  });

  test('no WARC behind its first line', async () => {
    const { failures } = await takeFile('x.warc', 'WARC/1.0\r\nContent-Length: many\r\n\r\n');
    expect(failures.map((f) => f.error.code)).toEqual(['capture/archive-broken']);
    const second = await takeFile('y.warc', Buffer.concat([RECORDS[2], Buffer.from('rubbish\r\n')]));
    expect(second.reports).toHaveLength(1);
    expect(second.failures.map((f) => f.error.code)).toEqual(['capture/archive-broken']);
  });

  test('a page that is a gzip bomb fails alone; an archive that is one ends', async () => {
    const bomb = gzipSync(Buffer.alloc(80 * 2 ** 20), { level: 1 });
    const inner = await takeFile(
      'crawl.warc',
      Buffer.concat([
        makeResponse('https://bomb.example/', ['Content-Type: text/html', 'Content-Encoding: gzip'], bomb),
        RECORDS[2],
      ]),
    );
    expect(inner.reports.map(textOf)).toEqual([page('one')]);
    expect(inner.failures.map((f) => f.error.code)).toEqual(['capture/archive-bomb']);
    const outer = await takeFile(
      'crawl.warc.gz',
      Buffer.concat([
        gzipSync(RECORDS[2]),
        gzipSync(
          Buffer.concat([
            Buffer.from('WARC/1.0\r\nWARC-Type: metadata\r\nContent-Length: 83886080\r\n\r\n'),
            Buffer.alloc(80 * 2 ** 20),
          ]),
        ),
      ]),
    );
    expect(outer.reports.map(textOf)).toEqual([page('one')]);
    expect(outer.failures.map((f) => f.error.code)).toEqual(['capture/archive-bomb']);
  });
});

describe('zip archives', () => {
  test('their files are reports, sniffed like any other; hidden ones are passed over', async () => {
    const { reports, skipped, failures } = await takeFile(
      'saved.zip',
      makeZip([
        { path: 'a.txt', data: 'one' },
        { path: 'sub/b.html', data: page('two') },
        { path: 'sub/letter.docx', data: makeDocx(paragraph('three')) },
        { path: 'rows.jsonl', data: '{"text":"four"}\n{"text":"five"}' },
        { path: '__MACOSX/a.txt', data: 'no' },
        { path: 'sub/logo.png', data: Buffer.from('\x89PNG\r\n', 'latin1') },
        { path: 'empty.txt', data: '' },
      ]),
    );
    expect(reports.map((r) => r.capture.format)).toEqual(['text', 'html', 'docx', 'text', 'text']);
    expect(reports[0].capture.origin).toMatchObject({ kind: 'member', container: 'zip', locator: 'a.txt' });
    expect(skipped).toHaveLength(1);
    expect(failures.map((f) => f.error.code)).toEqual(['capture/empty']);
  });

  test('of a WACZ only its web archives are read', async () => {
    const { reports } = await takeFile(
      'crawl.wacz',
      makeZip([
        { path: 'datapackage.json', data: '{"profile":"data-package"}' },
        { path: 'pages/pages.jsonl', data: '{"id":"p","url":"https://post.example/a","text":"one"}' },
        { path: 'archive/data.warc.gz', data: packed(RECORDS), stored: true },
      ]),
    );
    expect(reports).toHaveLength(3);
    expect(reports[0].name).toContain('crawl.wacz, archive/data.warc.gz, https://post.example/a');
  });

  test('names that lead out, passwords, depth, bombs and damage are errors with codes', async () => {
    const codes = async (data: Uint8Array): Promise<string[]> =>
      (await takeFile('x.zip', data)).failures.map((f) => f.error.code);
    expect(await codes(makeZip([{ path: '../../out.txt', data: 'x' }]))).toEqual(['capture/archive-unsafe']);
    expect(await codes(makeZip([{ path: '/etc/out.txt', data: 'x' }]))).toEqual(['capture/archive-unsafe']);
    expect(await codes(makeZip([{ path: 'a.txt', data: 'x', flags: 1 }]))).toEqual(['capture/archive-locked']);
    expect(await codes(makeZip([]))).toEqual(['capture/empty-container']);
    expect(
      await codes(
        makeZip([
          { path: 'a.txt', data: 'xxxx', size: 2 },
          { path: 'b.txt', data: 'x' },
        ]),
      ),
    ).toEqual(['capture/archive-broken']);
    expect(await codes(makeZip([{ path: 'a.txt', data: 'x' }]).subarray(0, 60))).toEqual(['capture/archive-broken']);
    const nested = [1, 2, 3, 4].reduce<Uint8Array>(
      (inner) => makeZip([{ path: 'in.zip', data: inner }]),
      makeZip([{ path: 'a.txt', data: 'x' }]),
    );
    expect(await codes(nested)).toEqual(['capture/archive-depth']);
    expect(await codes(makeZip([{ path: 'big.txt', data: Buffer.alloc(70 * 2 ** 20, 97) }]))).toEqual([
      'capture/archive-bomb',
    ]);
    expect(
      await codes(
        makeZip([
          { path: '[Content_Types].xml', data: '<Types/>' },
          { path: 'xl/workbook.xml', data: '<x/>' },
        ]),
      ),
    ).toEqual(['capture/unknown-format']);
  });
});
