import type { Db } from '../tables.ts';

/** One step of the tables' history. Never altered once released; the next change is the next step. */
export interface Migration {
  readonly name: string;
  readonly up: (db: Db) => Promise<void>;
}
