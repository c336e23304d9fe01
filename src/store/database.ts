import type { Db } from './tables.ts';

/** A case's database, embedded in its folder or on a server: one dialect, the same queries. */
export interface Database {
  readonly db: Db;
  /** Puts the whole database aside, under a name that says when, and gives an empty one in its stead. */
  readonly renew: () => Promise<Database>;
  readonly close: () => Promise<void>;
}
