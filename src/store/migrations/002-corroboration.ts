import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../tables.ts';
import type { Migration } from './migration.ts';

// Ids are compared byte by byte, so that an index serves their beginnings whatever the server's language is.
const id: RawBuilder<string> = sql`text collate "C"`;

/** What is worked out from readings and claims: prints, copies, incidents. All of it can be made again. */
export const corroboration: Migration = {
  name: 'prints, copies and incidents',
  async up(db: Db) {
    await db.schema
      .createTable('print')
      .addColumn('reading', id, (c) => c.primaryKey().references('reading.id').onDelete('cascade'))
      .addColumn('fingerprint', 'json', (c) => c.notNull())
      .addColumn('lineage', 'json', (c) => c.notNull())
      .execute();
    await copies(db);
    await incidents(db);
  },
};

async function copies(db: Db): Promise<void> {
  await db.schema
    .createTable('copy')
    .addColumn('original', id, (c) => c.notNull().references('reading.id').onDelete('cascade'))
    .addColumn('copy', id, (c) => c.notNull().references('reading.id').onDelete('cascade'))
    .addColumn('body', 'json', (c) => c.notNull())
    .addPrimaryKeyConstraint('copy_key', ['original', 'copy'])
    .execute();
  await db.schema.createIndex('copy_copy').on('copy').column('copy').execute();
}

async function incidents(db: Db): Promise<void> {
  await db.schema
    .createTable('incident')
    .addColumn('id', id, (c) => c.primaryKey())
    .addColumn('basis', id, (c) => c.notNull())
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('standing', 'text', (c) => c.notNull())
    .addColumn('place', 'text')
    .addColumn('place_names', 'text', (c) => c.notNull())
    .addColumn('from_day', id)
    .addColumn('to_day', id)
    .addColumn('reports', 'integer', (c) => c.notNull())
    .addColumn('body', 'json', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('incident_days').on('incident').columns(['from_day', 'to_day']).execute();
  await db.schema
    .createTable('incident_claim')
    .addColumn('claim', id, (c) => c.primaryKey().references('claim.id').onDelete('cascade'))
    .addColumn('incident', id, (c) => c.notNull().references('incident.id').onDelete('cascade'))
    .execute();
  await db.schema.createIndex('incident_claim_incident').on('incident_claim').column('incident').execute();
}
