import { link, readdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { AttestedError } from '../errors.ts';
import { startOf } from './process-start.ts';

/** Whoever has a case folder open. */
interface Holder {
  readonly pid: number;
  /** As `startOf` words it. */
  readonly started: string;
  readonly host: string;
}

/** A case folder held by this process alone. */
export interface Lock {
  readonly release: () => Promise<void>;
}

// Two stores of one process are two holders as well, which the process number alone would not show.
const heldHere = new Set<string>();

/** Takes the folder for this process, or says who has it. The lock of a process that is no more is cleared away. */
export async function lockFolder(folder: string): Promise<Lock> {
  const path = join(folder, 'lock');
  const own = JSON.stringify({ pid: process.pid, started: startOf(process.pid) ?? '', host: hostname() });
  if (heldHere.has(path)) throw locked(folder, JSON.parse(own));
  heldHere.add(path);
  try {
    await take(folder, path, own);
  } catch (error) {
    heldHere.delete(path);
    throw error;
  }
  return { release: () => release(path, own) };
}

async function take(folder: string, path: string, own: string): Promise<void> {
  await clearDrafts(folder);
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, own);
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      if (await linked(draft, path)) return;
      await clearStale(folder, path);
    }
  } finally {
    await unlink(draft);
  }
  throw locked(folder, { pid: 0, started: '', host: hostname() });
}

/** Gives the finished draft the lock's name in one step, so that nobody ever reads half a lock. */
async function linked(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function clearStale(folder: string, path: string): Promise<void> {
  const text = await read(path);
  if (text === null) return;
  const holder = parse(text);
  if (holder && isHeld(holder)) throw locked(folder, holder);
  // Moved first and looked at again: another process may have cleared the same lock and taken the folder since.
  const aside = `${path}.${process.pid}.stale`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  if ((await read(aside)) !== text) await link(aside, path).catch(() => undefined);
  await unlink(aside);
}

/** A folder shared between machines: the other one's processes cannot be seen from here. */
const isHeld = (holder: Holder): boolean => holder.host !== hostname() || startOf(holder.pid) === holder.started;

async function release(path: string, own: string): Promise<void> {
  if (!heldHere.delete(path)) return;
  if ((await read(path)) === own) await unlink(path);
}

/** What processes killed between two steps left lying. */
async function clearDrafts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = /^lock\.(\d+)(\.stale)?$/.exec(name)?.[1];
    if (pid && startOf(Number(pid)) === null) await unlink(join(folder, name)).catch(() => undefined);
  }
}

async function read(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return null;
  }
}

function parse(text: string): Holder | null {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return null;
  }
}

const locked = (folder: string, { pid, host }: Holder): AttestedError =>
  new AttestedError('store/locked', { folder, pid, host });
