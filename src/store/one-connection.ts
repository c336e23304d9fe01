import type { PGlite } from '@electric-sql/pglite';
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';

/** The embedded database as a pool of one connection, so that the builder treats it as it treats a server. */
export class OneConnection implements PostgresPool {
  readonly #database: PGlite;
  #free: Promise<void> = Promise.resolve();

  constructor(database: PGlite) {
    this.#database = database;
  }

  /** Waits until whoever has the connection gives it back: transactions never mix. */
  async connect(): Promise<PostgresPoolClient> {
    const before = this.#free;
    let release = (): void => undefined;
    this.#free = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    return {
      query: (sql: unknown, values?: readonly unknown[]) => this.#query(String(sql), values ?? []),
      release,
    } as PostgresPoolClient;
  }

  /** The database is closed by whoever opened it. */
  async end(): Promise<void> {
    await this.#free;
  }

  async #query(sql: string, values: readonly unknown[]): Promise<PostgresQueryResult<unknown>> {
    const { rows, affectedRows = 0 } = await this.#database.query<unknown>(sql, [...values]);
    const command = /^\s*(\w+)/.exec(sql)?.[1].toUpperCase() as PostgresQueryResult<unknown>['command'];
    return { command, rowCount: affectedRows, rows };
  }
}
