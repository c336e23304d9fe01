import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { AttestedError } from '../errors.ts';

/** Bytes up to which a file is read in one go. */
const SMALL = 2 ** 20;

/** Bytes that may be too many to hold: read from the start as often as needed. */
export interface Content {
  /** Bytes; null where it is not known before the end. */
  readonly size: number | null;
  /** The file that holds exactly these bytes; null where they lie inside another or in memory. */
  readonly path: string | null;
  stream(): AsyncIterable<Uint8Array>;
}

/** The bytes of a file. */
export const fileContent = (path: string, size: number): Content => ({
  size,
  path,
  stream: () => createReadStream(path, { highWaterMark: 256 * 1024 }),
});

/** Bytes at hand. */
export const memoryContent = (bytes: Uint8Array): Content => ({
  size: bytes.byteLength,
  path: null,
  stream: async function* () {
    yield bytes;
  },
});

/** The first `length` bytes, or all where there are fewer. A fault behind the first of them is left to be met later. */
export async function readHead(content: Content, length: number): Promise<Uint8Array> {
  if (content.path) return fileHead(content.path, length);
  const chunks: Uint8Array[] = [];
  let have = 0;
  try {
    for await (const chunk of content.stream()) {
      chunks.push(chunk);
      have += chunk.byteLength;
      if (have >= length) break;
    }
  } catch (error) {
    if (have === 0) throw error;
  }
  return joined(chunks).subarray(0, length);
}

/** Without a stream: most reports are small files, and a stream for each is most of the work. */
async function fileHead(path: string, length: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** All bytes; throws `capture/too-large` as soon as it is known that there are more than `limit`. */
export async function readAll(content: Content, limit: number): Promise<Uint8Array> {
  if (content.size !== null && content.size > limit) throw tooLarge(content.size, limit);
  if (content.path && content.size !== null && content.size < SMALL) return readFile(content.path);
  return collect(content.stream(), limit);
}

/** All bytes of a stream, at most `limit`. */
export async function collect(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge(size, limit);
    chunks.push(chunk);
  }
  return joined(chunks);
}

const joined = (chunks: readonly Uint8Array[]): Uint8Array => (chunks.length === 1 ? chunks[0] : Buffer.concat(chunks));

const MEGABYTE = 2 ** 20;

/** The error of bytes that are too many. */
export const tooLarge = (size: number, limit: number): AttestedError =>
  new AttestedError('capture/too-large', { size: Math.ceil(size / MEGABYTE), limit: Math.floor(limit / MEGABYTE) });
