import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AttestedError } from '../errors.ts';
import { digestOf } from './digest.ts';

/** This program at this run: process numbers are used again, in a container the same one at every start. */
const OWNER = `${process.pid}-${randomBytes(4).toString('hex')}`;

/**
 * Exact bytes by their digest, as files `DIR/blobs/ab/cdef…`. A blob is whole or not there: it is written aside,
 * brought to disk, and only then given its name, which is brought to disk too before `put` returns.
 */
export class BlobStore {
  readonly #root: string;
  readonly #aside: string;

  private constructor(root: string) {
    this.#root = root;
    this.#aside = join(root, 'tmp');
  }

  /** Opens the blobs under `dir`, made if missing; sweeps out what killed programs left half written. */
  static async open(dir: string): Promise<BlobStore> {
    const store = new BlobStore(join(dir, 'blobs'));
    await mkdir(store.#aside, { recursive: true });
    await sweep(store.#aside);
    return store;
  }

  /** Keeps the bytes; `isNew` is false where they were kept before. */
  async put(bytes: Uint8Array): Promise<{ digest: string; isNew: boolean }> {
    const digest = digestOf(bytes);
    const [folder, path] = this.#placeOf(digest);
    if (await holds(path, bytes)) return { digest, isNew: false };
    const aside = join(this.#aside, `${OWNER}-${randomBytes(8).toString('hex')}`);
    await writeDurably(aside, bytes);
    if (await mkdir(folder, { recursive: true })) await syncFolder(this.#root);
    await rename(aside, path);
    await syncFolder(folder);
    return { digest, isNew: true };
  }

  /** True where bytes of this digest are kept. */
  async has(digest: string): Promise<boolean> {
    return (await sizeOf(this.#placeOf(digest)[1])) !== null;
  }

  /** The bytes, checked against their digest: `capture/blob-missing`, `capture/blob-damaged`. */
  async get(digest: string): Promise<Uint8Array> {
    const [, path] = this.#placeOf(digest);
    const bytes = await readFile(path).catch((cause) => {
      throw new AttestedError('capture/blob-missing', { digest }, { cause });
    });
    const found = digestOf(bytes);
    if (found !== digest) throw new AttestedError('capture/blob-damaged', { digest, found });
    return bytes;
  }

  #placeOf(digest: string): [folder: string, path: string] {
    if (!/^[0-9a-f]{64}$/.test(digest)) throw new AttestedError('capture/blob-missing', { digest });
    const folder = join(this.#root, digest.slice(0, 2));
    return [folder, join(folder, digest.slice(2))];
  }
}

/** True where the file is there and whole: a damaged one is written anew. */
async function holds(path: string, bytes: Uint8Array): Promise<boolean> {
  if ((await sizeOf(path)) !== bytes.byteLength) return false;
  return (await readFile(path)).equals(bytes);
}

async function sizeOf(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? found.size : null;
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } catch (cause) {
    await file.close();
    await rm(path, { force: true });
    throw cause;
  }
  await file.close();
}

/** A name is durable once its folder is; systems that cannot sync a folder (Windows) make names durable themselves. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null);
  try {
    await folder?.sync();
  } catch {
    return;
  } finally {
    await folder?.close();
  }
}

/** A file set aside belongs to the running program whose number it bears; without one it is rubbish. */
async function sweep(aside: string): Promise<void> {
  for (const name of await readdir(aside)) {
    if (!name.startsWith(OWNER) && !isOthers(Number.parseInt(name, 10)))
      await rm(join(aside, name), { force: true, recursive: true });
  }
}

function isOthers(pid: number): boolean {
  if (!(pid > 0) || pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
