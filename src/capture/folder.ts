import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { AttestedError } from '../errors.ts';
import type { CaptureFailure } from './outcome.ts';

/** A file of a folder. */
export interface FolderFile {
  readonly kind: 'file';
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/**
 * The files of a folder and its folders, in the order of their names. Hidden files are passed over. Links are not
 * followed: what they lead to inside the folder is met by itself, and what lies outside is named as a failure.
 */
export async function* filesIn(folder: string, root = folder): AsyncGenerator<FolderFile | CaptureFailure> {
  for (const entry of await list(folder)) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) yield* filesIn(path, root);
    else if (entry.isSymbolicLink()) {
      if (await leadsOut(path, root)) yield failure(path, new AttestedError('capture/link-outside', { name: path }));
    } else if (entry.isFile()) yield await fileAt(path);
  }
}

async function list(folder: string): Promise<import('node:fs').Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function fileAt(path: string): Promise<FolderFile | CaptureFailure> {
  try {
    return { kind: 'file', path, size: (await stat(path)).size };
  } catch (cause) {
    return failure(path, new AttestedError('file/not-readable', { path }, { cause }));
  }
}

async function leadsOut(path: string, root: string): Promise<boolean> {
  try {
    return !`${await realpath(path)}${sep}`.startsWith(`${await realpath(root)}${sep}`);
  } catch {
    return true;
  }
}

const failure = (name: string, error: AttestedError): CaptureFailure => ({ kind: 'failure', name, error });
