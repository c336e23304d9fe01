import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { AttestedError } from '../errors.ts';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

/** Opens the case's schema on a Postgres server, or makes it. `address`: `postgres://user@host/name`. */
export async function openOnServer(address: string, schema: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: address, max: 4, connectionTimeoutMillis: 10_000 });
  // A connection that breaks while idle is replaced; without a listener it would end the program.
  pool.on('error', () => undefined);
  const whole = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await whole.schema.createSchema(schema).ifNotExists().execute();
  } catch (error) {
    await whole.destroy();
    throw new AttestedError(
      'store/database-unreachable',
      { server: hostOf(address), reason: reasonOf(error) },
      { cause: error },
    );
  }
  const close = (): Promise<void> => whole.destroy();
  const renew = async (): Promise<Database> => {
    await sql`alter schema ${sql.id(schema)} rename to ${sql.id(asideName(schema))}`.execute(whole);
    await close();
    return openOnServer(address, schema);
  };
  return { db: whole.withSchema(schema), renew, close };
}

const asideName = (schema: string): string =>
  `${schema}_aside_${new Date().toISOString().replace(/\D/g, '').slice(0, 17)}`;

/** The address without its password. */
function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : 'the address given';
}

function reasonOf(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string };
  return message || code || 'no answer';
}
