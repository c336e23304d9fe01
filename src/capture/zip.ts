import { type Entry, fromBuffer, open, type ZipFile } from 'yauzl';
import { AttestedError } from '../errors.ts';
import { type Content, readAll } from './content.ts';
import type { CaptureLimits } from './limits.ts';

/** One file of a zip archive. */
export interface ZipMember {
  /** Path inside the archive. */
  readonly path: string;
  readonly locked: boolean;
  readonly content: Content;
}

/** An opened zip archive: its list is read and checked, its files are unpacked when asked for. */
export interface Zip {
  readonly members: readonly ZipMember[];
  close(): void;
}

/** Bytes unpacked beyond which a ratio counts, and the ratio. */
const FREE = 64 * 2 ** 20;
const RATIO = 200;

/**
 * Opens a zip archive, on disk without reading it whole. Throws `capture/archive-broken`, `-unsafe`, `-bomb` or
 * `-members` before anything is unpacked; each file is cut off where it outgrows what the list says of it.
 */
export async function openZip(content: Content, limits: CaptureLimits): Promise<Zip> {
  const file = await (content.path ? openPath(content.path) : openBytes(await readAll(content, limits.container)));
  try {
    if (file.entryCount > limits.members)
      throw new AttestedError('capture/archive-members', { count: file.entryCount, limit: limits.members });
    const entries = await list(file);
    checkRatio(entries, file.fileSize);
    const members = entries.filter((e) => !e.fileName.endsWith('/')).map((entry) => memberOf(file, entry));
    return { members, close: () => file.close() };
  } catch (error) {
    file.close();
    throw error;
  }
}

const OPTIONS = { lazyEntries: true, autoClose: false } as const;

const openPath = (path: string): Promise<ZipFile> =>
  new Promise((resolve, reject) => open(path, OPTIONS, (error, zip) => (error ? reject(broken(error)) : resolve(zip))));

const openBytes = (bytes: Uint8Array): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    fromBuffer(buffer, OPTIONS, (error, zip) => (error ? reject(broken(error)) : resolve(zip)));
  });

function list(file: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    file.on('entry', (entry) => {
      entries.push(entry);
      file.readEntry();
    });
    file.on('end', () => resolve(entries));
    file.on('error', (error) => reject(broken(error)));
    file.readEntry();
  });
}

/** Files may share the same packed bytes, so the sum counts, not each file. */
function checkRatio(entries: readonly Entry[], size: number): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (unpacked > FREE && unpacked > RATIO * size) throw new AttestedError('capture/archive-bomb', { ratio: RATIO });
}

function memberOf(file: ZipFile, entry: Entry): ZipMember {
  return {
    path: entry.fileName,
    locked: entry.isEncrypted(),
    content: { size: entry.uncompressedSize, path: null, stream: () => unpacked(file, entry) },
  };
}

async function* unpacked(file: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  const stream = await new Promise<NodeJS.ReadableStream & { destroy(): unknown }>((resolve, reject) =>
    file.openReadStream(entry, (error, readable) => (error ? reject(broken(error)) : resolve(readable))),
  );
  try {
    for await (const chunk of stream) yield Buffer.from(chunk);
  } catch (error) {
    throw broken(error);
  } finally {
    stream.destroy();
  }
}

function broken(cause: unknown): AttestedError {
  const reason = (cause instanceof Error ? cause.message : 'unreadable').replace(/\.$/, '');
  const unsafe = /relative path|absolute path|invalid characters in fileName/.test(reason);
  return new AttestedError(unsafe ? 'capture/archive-unsafe' : 'capture/archive-broken', { reason }, { cause });
}
