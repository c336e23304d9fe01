import { setTimeout as wait } from 'node:timers/promises';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { AttestedError } from '../errors.ts';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';
import { timeStamp } from './time-stamp.ts';

/** Opens the case's schema on a Postgres server, or makes it. `address`: `postgres://user@host/name`. */
export async function openOnServer(address: string, schema: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: address, max: 4, connectionTimeoutMillis: 10_000 });
  // A connection that breaks while idle is replaced; without a listener it would end the program.
  pool.on('error', () => undefined);
  const whole = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  let keeper: pg.PoolClient | null = null;
  try {
    keeper = await takeSchema(pool, schema, nameOf(address));
    await whole.schema.createSchema(schema).ifNotExists().execute();
  } catch (error) {
    keeper?.release(true);
    await whole.destroy();
    throw error instanceof AttestedError ? error : unreachable(address, error);
  }
  const close = async (): Promise<void> => {
    keeper.release(true);
    await whole.destroy();
  };
  const renew = async (): Promise<Database> => {
    await sql`alter schema ${sql.id(schema)} rename to ${sql.id(`${schema}_aside_${timeStamp()}`)}`.execute(whole);
    await close();
    return openOnServer(address, schema);
  };
  return { db: whole.withSchema(schema), renew, close };
}

/**
 * Holds the schema for this program: two copies of one case folder must not write to it at once. The server needs a
 * moment to see that a program that held it was killed.
 */
async function takeSchema(pool: pg.Pool, schema: string, server: string): Promise<pg.PoolClient> {
  const client = await pool.connect();
  client.on('error', () => undefined);
  for (const end = Date.now() + 5000; ; await wait(100)) {
    const { rows } = await client.query('select pg_try_advisory_lock(hashtextextended($1, 0)) as taken', [schema]);
    if (rows[0].taken) return client;
    if (Date.now() < end) continue;
    client.release(true);
    throw new AttestedError('store/schema-taken', { schema, server });
  }
}

function unreachable(address: string, error: unknown): AttestedError {
  const { message, code } = error as { message?: string; code?: string };
  const reason = message || code || 'no answer';
  return new AttestedError('store/database-unreachable', { server: nameOf(address), reason }, { cause: error });
}

/** The server's name, without the user's name and password. */
const nameOf = (address: string): string => (URL.canParse(address) && new URL(address).host) || 'the address given';
