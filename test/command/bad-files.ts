import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { makeFolder } from '../fixture/folder.ts';
import { makeRecord } from '../fixture/warc.ts';

const MEGABYTE = 2 ** 20;
const PASSAGE = 'BRAGA, March 3 — Police arrested 14 protesters in Braga on Monday, the fire brigade said.\n';

/** Files that cannot be read, by name, with the code of the error each must give. */
export const BAD = {
  'empty.txt': 'capture/empty',
  'binary.dat': 'capture/unknown-format',
  'huge.txt': 'capture/too-large',
  'hollow.txt': 'capture/unknown-format',
  'endless.txt': 'read/too-long',
  'broken.pdf': 'read/broken-pdf',
  'nested.html': 'read/too-deep',
  'bomb.warc.gz': 'capture/archive-bomb',
  'missing.txt': 'file/not-found',
  'rows.jsonl': 'capture/bad-row',
} as const;

/** A folder with the files of `BAD` and two good reports, `good.txt` and `last.html`. */
export function badFolder(): string {
  const folder = makeFolder({
    'empty.txt': '',
    'endless.txt': PASSAGE.repeat(12_000),
    'folder/inside.txt': PASSAGE,
    'binary.dat': Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3)) % 256),
    'broken.pdf': '%PDF-1.4\n1 0 obj\n<< /Type /Catalog and no more',
    'nested.html': `<p>${PASSAGE}</p>${'<div>'.repeat(1_000_000)}words`,
    'bomb.warc.gz': bomb(),
    'rows.jsonl': `${JSON.stringify({ text: PASSAGE })}\nno JSON\n{"id":"b"}\n${JSON.stringify({ text: `In Porto a riot broke out. ${PASSAGE}` })}\n`,
    'misdeclared.html': Buffer.from(
      '<html><head><meta charset="utf-8"><title>Prisões em Guimarães</title></head><body><p>Police arrested 14 people in Guimarães, João Falcão said.</p></body></html>',
      'latin1',
    ),
    'good.txt': PASSAGE,
    'last.html': `<title>Arrests</title><p>${PASSAGE}Later a crowd set fire to the town hall in Chaves.</p>`,
  });
  long(join(folder, 'huge.txt'), PASSAGE, 200 * MEGABYTE);
  hollow(join(folder, 'hollow.txt'), 200 * MEGABYTE);
  return folder;
}

/** 300 MB of page in half a megabyte of archive. */
function bomb(): Uint8Array {
  const fields = { 'WARC-Target-URI': 'https://post.example/', 'Content-Type': 'text/html' };
  return gzipSync(makeRecord('resource', fields, Buffer.alloc(300 * MEGABYTE, '<p>all is well</p>')));
}

function long(path: string, line: string, size: number): void {
  const piece = Buffer.from(line.repeat(Math.ceil(MEGABYTE / line.length)));
  const file = openSync(path, 'w');
  for (let at = 0; at < size; at += piece.length) writeSync(file, piece, 0, piece.length, at);
  closeSync(file);
}

/** As long as it says, and nothing in it: takes no room on the disk. */
function hollow(path: string, size: number): void {
  const file = openSync(path, 'w');
  ftruncateSync(file, size);
  closeSync(file);
}
