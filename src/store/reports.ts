import { sql } from 'kysely';
import type { CivilDate } from '../record/when.ts';
import type { Db } from './tables.ts';

/** One report of a case, as lists show it. */
export interface ReportRow {
  /** Id of its reading. */
  readonly reading: string;
  /** SHA-256 of the bytes it was read from. */
  readonly digest: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: CivilDate | null;
  /** How many claims were read in it. */
  readonly claims: number;
}

/** Every report that was read, by day of publication, those without a day last. */
export async function reports(db: Db): Promise<ReportRow[]> {
  const rows = await db
    .selectFrom('reading')
    .select((eb) => [
      'id as reading',
      'digest',
      'title',
      'outlet',
      'published',
      eb
        .selectFrom('claim')
        .select(sql<number>`count(*)::int`.as('n'))
        .whereRef('claim.reading', '=', 'reading.id')
        .as('claims'),
    ])
    .orderBy('published', (order) => order.asc().nullsLast())
    .orderBy('n')
    .execute();
  return rows.map((row) => ({ ...row, claims: row.claims ?? 0 }));
}
