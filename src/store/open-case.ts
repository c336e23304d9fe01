import { rename, rm } from 'node:fs/promises';
import { AttestedError } from '../errors.ts';
import { createFacts, isCase, partsOf, prepareFolder, readFacts } from './case-folder.ts';
import { CaseStore } from './case-store.ts';
import type { Database } from './database.ts';
import { type EmbeddedPlace, openEmbedded, putAside, Unusable } from './embedded-database.ts';
import { Journal } from './journal.ts';
import { lockFolder } from './lock.ts';
import { migrate } from './migrate.ts';

/** How a case is opened. */
export interface CaseOptions {
  /** `postgres://…` of a server to keep the database on; embedded in the folder where not told. */
  readonly database?: string;
  /** Make the case where there is none, under this name or the folder's own. */
  readonly create?: boolean;
  readonly name?: string;
  /** Folder to keep an empty database in, so that the next new case need not wait for one to be made. */
  readonly prepared?: string;
}

/** Opens the case in a folder for this process alone, mending what a stop at any instant may have left. */
export async function openCase(folder: string, options: CaseOptions = {}): Promise<CaseStore> {
  const isNew = !(await isCase(folder));
  if (isNew && !options.create) throw new AttestedError('store/no-case', { folder });
  if (isNew) await prepareFolder(folder);
  const lock = await lockFolder(folder);
  const opened: { close: () => Promise<void> }[] = [];
  try {
    // Looked at again: the process that had the lock before may have made the case.
    const facts = (await isCase(folder)) ? await readFacts(folder) : await createFacts(folder, options.name);
    const { journal, cut } = await Journal.open(partsOf(folder).journal, facts.id);
    opened.push(journal);
    const { database, rebuilt } = await openDatabase(folder, facts.id, journal, options);
    return new CaseStore({ facts, journal, database, lock, opening: { cut, rebuilt } });
  } catch (error) {
    for (const part of opened) await part.close();
    await lock.release();
    throw error;
  }
}

interface OpenedDatabase {
  readonly database: Database;
  readonly rebuilt: string | null;
}

async function openDatabase(
  folder: string,
  caseId: string,
  journal: Journal,
  { database: address, prepared }: CaseOptions,
): Promise<OpenedDatabase> {
  const { database: place, databaseOpen: mark } = partsOf(folder);
  if (address) {
    // Loaded only where a server is named: every start would wait for it otherwise.
    const { openOnServer } = await import('./server-database.ts');
    return check(await openOnServer(address, `attested_${caseId.slice('case_'.length)}`), journal);
  }
  const where = { folder: place, mark, prepared: prepared ?? null };
  try {
    return await check(await openEmbedded(where), journal);
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    return { database: await beginAnew(where, journal), rebuilt: error.message };
  }
}

/** Puts an unusable database aside and makes a new one; where that cannot be done either, leaves things as they were. */
async function beginAnew(where: EmbeddedPlace, journal: Journal): Promise<Database> {
  const aside = await putAside(where.folder);
  try {
    return (await check(await openEmbedded(where), journal)).database;
  } catch (error) {
    await rm(where.folder, { recursive: true, force: true });
    await rename(aside, where.folder);
    const reason = String((error as Error).cause ?? error);
    throw new AttestedError('store/database-unusable', { folder: where.folder, reason }, { cause: error });
  }
}

/** Takes the database if it belongs to the journal; puts it aside and begins a new one if not. */
async function check(database: Database, journal: Journal): Promise<OpenedDatabase> {
  const rebuilt = await faultIn(database, journal).catch(async (cause) => {
    await database.close().catch(() => undefined);
    throw new Unusable('its tables cannot be used', { cause });
  });
  if (rebuilt === null) return { database, rebuilt };
  const renewed = await database.renew();
  await migrate(renewed.db);
  return { database: renewed, rebuilt };
}

async function faultIn({ db }: Database, journal: Journal): Promise<string | null> {
  if (!(await migrate(db))) return 'its tables are of a version this program does not know';
  const last = await db.selectFrom('capture').select(['n', 'id']).orderBy('n', 'desc').limit(1).executeTakeFirst();
  if (!last || last.n < journal.count) return null;
  return last.n === journal.count && last.id === journal.last?.capture.id ? null : 'it does not belong to the journal';
}
