import { statSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, unlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PostgresDialect } from 'kysely';
import type { Database } from './database.ts';
import { syncFile, syncFolder, writeDurably } from './durable-file.ts';
import { OneConnection } from './one-connection.ts';
import { readMark } from './open-mark.ts';
import { bootId } from './process-start.ts';
import type { Tables } from './tables.ts';
import { timeStamp } from './time-stamp.ts';

/** Where an embedded database lies. */
export interface EmbeddedPlace {
  /** Folder of the database. */
  readonly folder: string;
  /** File that is there while the database is open. */
  readonly mark: string;
  /** Folder with an empty database to copy from, made on the first use; null to make each one anew. */
  readonly prepared: string | null;
}

/** Why a database cannot be gone on with. */
export class Unusable extends Error {}

/**
 * Opens the database in a folder, or makes it. The engine does not wait for the disk: what a stopped program wrote
 * is whole, what a stopped machine wrote may not be. So a database that was open when the machine stopped is
 * `Unusable`, and is made again from the journal and the blobs.
 */
export async function openEmbedded(place: EmbeddedPlace): Promise<Database> {
  const mark = await readMark(place.mark);
  const fresh = !exists(place.folder);
  if (mark && !fresh && mark.boot !== bootId()) throw new Unusable('the machine stopped while it was open');
  const since = mark && !fresh ? mark.since : Date.now();
  await writeDurably(place.mark, JSON.stringify({ boot: bootId(), since }));
  if (fresh) await make(place);
  const engine = await start(place.folder);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: new OneConnection(engine) }) });
  const close = async (): Promise<void> => {
    await db.destroy();
    await engine.close();
    await flushChanged(place.folder, since);
    await unlink(place.mark);
  };
  const renew = async (): Promise<Database> => {
    await close();
    await putAside(place.folder);
    return openEmbedded(place);
  };
  return { db: db.withSchema('public'), renew, close };
}

/** Renames a database out of the way and gives its new path; nothing is thrown away. */
export async function putAside(folder: string): Promise<string> {
  const aside = `${folder}.aside-${timeStamp()}`;
  await rename(folder, aside);
  await syncFolder(dirname(folder));
  return aside;
}

async function start(folder: string): Promise<PGlite> {
  try {
    return await PGlite.create({ dataDir: folder });
  } catch (error) {
    throw new Unusable('it does not open', { cause: error });
  }
}

/** Made beside and renamed when whole: a program stopped half-way leaves no half database under the name. */
async function make({ folder, prepared }: EmbeddedPlace): Promise<void> {
  const draft = `${folder}.new`;
  const copy = prepared && join(prepared, `${await engineVersion()}-small`);
  await rm(draft, { recursive: true, force: true });
  if (copy && exists(copy)) {
    await cp(copy, draft, { recursive: true });
  } else {
    await makeEmpty(draft);
    if (copy) await keepCopy(draft, copy);
  }
  await rename(draft, folder);
  await syncFolder(dirname(folder));
}

/** Small log segments, and no templates for databases nobody will make: a case begins at 15 MB and not at 39. */
async function makeEmpty(folder: string): Promise<void> {
  const engine = await PGlite.create({ dataDir: folder, initDbStartParams: ['--wal-segsize=1'] });
  await engine.exec('update pg_database set datistemplate = false');
  for (const name of ['template0', 'template1']) await engine.exec(`drop database ${name}`);
  await engine.close();
}

/** Keeps a copy for the next case. It only saves time: where it cannot be kept, or another program was quicker, fine. */
async function keepCopy(from: string, prepared: string): Promise<void> {
  const draft = `${prepared}.${process.pid}`;
  try {
    await mkdir(dirname(prepared), { recursive: true });
    await cp(from, draft, { recursive: true });
    await rename(draft, prepared);
  } catch {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Makes everything written to since an instant last; many files at once, for each waits on the disk. */
async function flushChanged(folder: string, since: number): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries.map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const changed = paths.filter((path) => statSync(path).mtimeMs >= since - 2000);
  for (let i = 0; i < changed.length; i += 64) await Promise.all(changed.slice(i, i + 64).map(flush));
  await syncFolder(folder);
}

const flush = (path: string): Promise<void> => (statSync(path).isDirectory() ? syncFolder(path) : syncFile(path));

const exists = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;

/** Version of the embedded engine: another version's files may be no use to it. */
async function engineVersion(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const facts = JSON.parse(await readFile(join(dirname(entry), '../package.json'), 'utf8')) as { version: string };
  return facts.version;
}
