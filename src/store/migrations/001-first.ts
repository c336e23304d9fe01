import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../tables.ts';
import type { Migration } from './migration.ts';

// Ids are compared byte by byte, so that an index serves their beginnings whatever the server's language is.
const id: RawBuilder<string> = sql`text collate "C"`;
const words: RawBuilder<string> = sql`tsvector`;

/** Captures, readings, passages, claims. */
export const first: Migration = {
  name: 'captures, readings, passages and claims',
  async up(db: Db) {
    await captures(db);
    await readings(db);
    await passages(db);
    await claims(db);
  },
};

async function captures(db: Db): Promise<void> {
  await db.schema
    .createTable('capture')
    .addColumn('n', 'integer', (c) => c.primaryKey())
    .addColumn('id', id, (c) => c.notNull().unique())
    .addColumn('digest', id, (c) => c.notNull())
    .addColumn('body', 'json', (c) => c.notNull())
    .addColumn('failure', 'json')
    .execute();
  await db.schema.createIndex('capture_digest').on('capture').column('digest').execute();
}

async function readings(db: Db): Promise<void> {
  await db.schema
    .createTable('reading')
    .addColumn('id', id, (c) => c.primaryKey())
    .addColumn('digest', id, (c) => c.notNull().unique())
    .addColumn('n', 'integer', (c) => c.notNull())
    .addColumn('title', 'text')
    .addColumn('outlet', 'text')
    .addColumn('published', id)
    .addColumn('body', 'json', (c) => c.notNull())
    .execute();
}

async function passages(db: Db): Promise<void> {
  await db.schema
    .createTable('passage')
    .addColumn('reading', id, (c) => c.notNull().references('reading.id').onDelete('cascade'))
    .addColumn('start_at', 'integer', (c) => c.notNull())
    .addColumn('end_at', 'integer', (c) => c.notNull())
    .addColumn('words', words, (c) => c.notNull())
    .addPrimaryKeyConstraint('passage_key', ['reading', 'start_at'])
    .execute();
  await db.schema.createIndex('passage_words').on('passage').using('gin').column('words').execute();
}

async function claims(db: Db): Promise<void> {
  await db.schema
    .createTable('claim')
    .addColumn('id', id, (c) => c.primaryKey())
    .addColumn('reading', id, (c) => c.notNull().references('reading.id').onDelete('cascade'))
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('mode', 'text')
    .addColumn('modality', 'text', (c) => c.notNull())
    .addColumn('outlet', 'text')
    .addColumn('place', 'text')
    .addColumn('place_names', 'text', (c) => c.notNull())
    .addColumn('from_day', id)
    .addColumn('to_day', id)
    .addColumn('quote_start', 'integer', (c) => c.notNull())
    .addColumn('quote_end', 'integer', (c) => c.notNull())
    .addColumn('words', words, (c) => c.notNull())
    .addColumn('body', 'json', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('claim_reading').on('claim').columns(['reading', 'position']).execute();
  await db.schema.createIndex('claim_days').on('claim').columns(['from_day', 'to_day']).execute();
  await db.schema.createIndex('claim_place').on('claim').column('place').execute();
  await db.schema.createIndex('claim_words').on('claim').using('gin').column('words').execute();
}
