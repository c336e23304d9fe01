import { appendFile, type FileHandle } from 'node:fs/promises';
import { AttestedError } from '../errors.ts';
import { chainValue, entryOf } from './journal-line.ts';

/** The end of a journal after mending. */
export interface Tail {
  /** Bytes that stay. */
  readonly size: number;
  /** Last line, without its newline; null in an empty journal. */
  readonly last: string | null;
  /** Bytes cut off. */
  readonly cut: number;
}

/**
 * Cuts off what was being written when the program or the machine stopped: bytes after the last newline, and last
 * lines the disk gave back as zeros. None of them was ever acknowledged. They are kept in `journal.jsonl.torn`.
 * A finished line that cannot be read is another matter and is refused.
 */
export async function mendTail(file: FileHandle, path: string): Promise<Tail> {
  const { size: total } = await file.stat();
  let size = total;
  let lines = await lastLines(file, size);
  size -= lines.torn;
  while (lines.last?.includes('\0')) {
    size = lines.start;
    lines = await lastLines(file, size);
  }
  if (size < total) await cut(file, path, size, total);
  const { last, previous } = lines;
  if (last !== null && !isChained(last, previous)) {
    throw new AttestedError('store/journal-broken', { path, line: 'the last one' });
  }
  return { size, last, cut: total - size };
}

interface LastLines {
  /** Bytes after the last newline. */
  readonly torn: number;
  readonly last: string | null;
  /** Byte at which the last line starts. */
  readonly start: number;
  readonly previous: string | null;
}

async function lastLines(file: FileHandle, size: number): Promise<LastLines> {
  for (let want = 1 << 16; ; want *= 8) {
    const from = Math.max(0, size - want);
    const bytes = await readAll(file, from, size);
    const end = bytes.lastIndexOf(10);
    const lastFrom = end > 0 ? bytes.lastIndexOf(10, end - 1) : -1;
    const previousFrom = lastFrom > 0 ? bytes.lastIndexOf(10, lastFrom - 1) : -1;
    if (from > 0 && previousFrom < 0) continue;
    return {
      torn: bytes.length - (end + 1),
      last: end < 0 ? null : bytes.toString('utf8', lastFrom + 1, end),
      start: from + lastFrom + 1,
      previous: lastFrom < 0 ? null : bytes.toString('utf8', previousFrom + 1, lastFrom),
    };
  }
}

async function readAll(file: FileHandle, from: number, to: number): Promise<Buffer> {
  const bytes = Buffer.alloc(to - from);
  for (let at = 0; at < bytes.length; ) {
    const { bytesRead } = await file.read(bytes, at, bytes.length - at, from + at);
    if (bytesRead === 0) return bytes.subarray(0, at);
    at += bytesRead;
  }
  return bytes;
}

async function cut(file: FileHandle, path: string, size: number, total: number): Promise<void> {
  await appendFile(`${path}.torn`, await readAll(file, size, total));
  await file.truncate(size);
  await file.sync();
}

function isChained(last: string, previous: string | null): boolean {
  const entry = entryOf(last);
  if (!entry) return false;
  return previous === null ? entry.n === 1 : entry.before === chainValue(previous);
}
