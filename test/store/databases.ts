import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, vi } from 'vitest';
import { partsOf, readFacts } from '../../src/store/case-folder.ts';
import type { CaseStore } from '../../src/store/case-store.ts';
import type { Database } from '../../src/store/database.ts';
import { openEmbedded } from '../../src/store/embedded-database.ts';
import { type CaseOptions, openCase } from '../../src/store/open-case.ts';
import { openOnServer } from '../../src/store/server-database.ts';
import { canServe, HOW_TO, type Server, server } from './postgres.ts';
import { PREPARED } from './prepared.ts';

/** A new case for one test, and the same case again. Everything is closed and removed after the test. */
export interface Bench {
  readonly folder: () => string;
  readonly open: (folder: string, options?: CaseOptions) => Promise<CaseStore>;
  /** A case in a new folder. */
  readonly fresh: () => Promise<CaseStore>;
  /** The database of a closed case, without the case around it. */
  readonly bare: (folder: string) => Promise<Database>;
}

/** Runs a suite on the embedded database and on a server, each test in a folder (and schema) of its own. */
export function onEveryDatabase(suite: (bench: Bench) => void): void {
  // Each test starts an engine or two of its own: half a second each, several on a busy machine.
  vi.setConfig({ testTimeout: 180_000 });
  describe('embedded', () => suite(benchOn(() => undefined)));
  describe.skipIf(!canServe())(canServe() ? 'on a server' : `on a server: skipped; ${HOW_TO}`, () => {
    let running: Server;
    beforeAll(async () => {
      running = await server();
    }, 60_000);
    afterAll(() => running?.stop());
    suite(benchOn(() => running.address));
  });
}

/** A bench on the embedded database alone. */
export function embedded(): Bench {
  vi.setConfig({ testTimeout: 180_000 });
  return benchOn(() => undefined);
}

function benchOn(address: () => string | undefined): Bench {
  const folders: string[] = [];
  const stores: CaseStore[] = [];
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close();
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  const folder = (): string => {
    const made = mkdtempSync(join(tmpdir(), 'attested-case-'));
    folders.push(made);
    return made;
  };
  const open = async (at: string, options: CaseOptions = {}): Promise<CaseStore> => {
    const database = address();
    const store = await openCase(at, {
      prepared: PREPARED,
      create: true,
      ...(database ? { database } : {}),
      ...options,
    });
    stores.push(store);
    return store;
  };
  const bare = async (at: string): Promise<Database> => {
    const database = address();
    const { database: place, databaseOpen: mark } = partsOf(at);
    if (!database) return openEmbedded({ folder: place, mark, prepared: PREPARED });
    return openOnServer(database, `attested_${(await readFacts(at)).id.slice(5)}`);
  };
  return { folder, open, fresh: () => open(folder()), bare };
}
