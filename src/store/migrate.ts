import { sql } from 'kysely';
import { first } from './migrations/001-first.ts';
import { corroboration } from './migrations/002-corroboration.ts';
import type { Migration } from './migrations/migration.ts';
import type { Db } from './tables.ts';

/** Every migration in order; its place in the list is its version. */
const MIGRATIONS: readonly Migration[] = [first, corroboration];

/** Version of the tables this program knows. */
export const TABLES_VERSION = MIGRATIONS.length;

/**
 * Brings the tables to the version this program knows, in one transaction. Gives false, and touches nothing, where
 * they are of a version it does not know.
 */
export async function migrate(db: Db): Promise<boolean> {
  await db.schema
    .createTable('migration')
    .ifNotExists()
    .addColumn('version', 'integer', (c) => c.primaryKey())
    .addColumn('name', 'text', (c) => c.notNull())
    .execute();
  const done = await db.selectFrom('migration').selectAll().orderBy('version').execute();
  if (done.some(({ version, name }, i) => version !== i + 1 || MIGRATIONS[i]?.name !== name)) return false;
  if (done.length === MIGRATIONS.length) return true;
  await db.transaction().execute(async (within) => {
    await sql`set local client_min_messages to warning`.execute(within);
    for (const [i, { name, up }] of MIGRATIONS.slice(done.length).entries()) {
      await up(within);
      await within
        .insertInto('migration')
        .values({ version: done.length + i + 1, name })
        .execute();
    }
  });
  return true;
}
