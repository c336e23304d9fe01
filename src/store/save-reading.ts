import { type RawBuilder, sql } from 'kysely';
import type { Capture } from '../record/capture.ts';
import type { Claim } from '../record/claim.ts';
import type { ReadingJson } from '../record/reading-json.ts';
import { claimRow, PLAIN_COLUMNS } from './claim-row.ts';
import { clean } from './clean.ts';
import { checkEvidence } from './evidence.ts';
import { fold } from './fold.ts';
import { passagesOf } from './passages.ts';
import { wordsIn } from './search-words.ts';
import type { ClaimRow, Db, PassageRow } from './tables.ts';

/** Why a capture could not be read. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

/** What came of a capture: a reading with its claims, nothing new (its bytes were read before), or a failure. */
export type Outcome =
  | { readonly kind: 'read'; readonly reading: ReadingJson; readonly claims: readonly Claim[] }
  | { readonly kind: 'copy' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Stores what came of a capture in one transaction: all of it or nothing. `n` is its line in the journal. */
export async function saveOutcome(db: Db, n: number, capture: Capture, outcome: Outcome): Promise<void> {
  if (outcome.kind === 'read') {
    for (const claim of outcome.claims) checkEvidence(outcome.reading.text, outcome.reading.digest, claim);
  }
  await db.transaction().execute(async (within) => {
    await saveCapture(within, n, capture, outcome.kind === 'failed' ? outcome.failure : null);
    if (outcome.kind === 'read') await saveReading(within, n, outcome.reading, outcome.claims);
    if (outcome.kind !== 'failed') await keepFirst(within, n, capture.digest);
  });
}

async function saveCapture(db: Db, n: number, capture: Capture, failure: Failure | null): Promise<void> {
  const row = {
    n,
    id: capture.id,
    digest: capture.digest,
    body: JSON.stringify(capture),
    failure: failure && JSON.stringify(failure),
  };
  await db
    .insertInto('capture')
    .values(row)
    .onConflict((c) => c.column('n').doUpdateSet({ failure: row.failure }))
    .execute();
}

/** One reading for one digest: a later one, by a later reader, takes the place of the earlier with all its claims. */
async function saveReading(db: Db, n: number, reading: ReadingJson, claims: readonly Claim[]): Promise<void> {
  await db.deleteFrom('reading').where('digest', '=', reading.digest).execute();
  const { id, digest, title, outlet, published } = reading;
  await db
    .insertInto('reading')
    .values({ id, digest, n, title: clean(title), outlet: clean(outlet), published, body: JSON.stringify(reading) })
    .execute();
  await savePassages(db, reading);
  await saveClaims(db, reading.id, claims);
}

// Rows go over as one JSON value each time: a thousand placeholders cost more than the rows.
async function savePassages(db: Db, { id, text }: ReadingJson): Promise<void> {
  const rows = passagesOf(text).map(({ start, end }) => ({
    start_at: start,
    end_at: end,
    words: fold(text.slice(start, end)),
  }));
  if (rows.length === 0) return;
  await db
    .insertInto('passage')
    .columns(['reading', 'start_at', 'end_at', 'words'])
    .expression(
      db
        .selectFrom(recordset<PassageRow>(rows, sql`r(start_at integer, end_at integer, words text)`))
        .select([sql<string>`${id}::text`.as('reading'), 'r.start_at', 'r.end_at', wordsIn('r.words').as('words')]),
    )
    .execute();
}

const CLAIM_COLUMNS = sql`r(id text, position integer, type text, mode text, modality text, outlet text, place text,
  place_names text, from_day text, to_day text, quote_start integer, quote_end integer, words text, body text)`;

async function saveClaims(db: Db, reading: string, claims: readonly Claim[]): Promise<void> {
  if (claims.length === 0) return;
  await db
    .insertInto('claim')
    .columns(['reading', ...PLAIN_COLUMNS, 'words', 'body'])
    .expression(
      db
        .selectFrom(recordset<ClaimRow>(claims.map(claimRow), CLAIM_COLUMNS))
        .select(sql<string>`${reading}::text`.as('reading'))
        .select(PLAIN_COLUMNS.map((name) => `r.${name}` as const))
        .select([wordsIn('r.words').as('words'), sql<string>`r.body::json`.as('body')]),
    )
    .execute();
}

/** Rows handed over as JSON, with their columns named. */
const recordset = <R>(rows: readonly unknown[], columns: RawBuilder<unknown>) =>
  sql<R>`json_to_recordset(${JSON.stringify(rows)}::json)`.as<'r'>(columns);

/** A reading is ordered by the first capture of its bytes, whichever came to be stored first. */
async function keepFirst(db: Db, n: number, digest: string): Promise<void> {
  const first = db.selectFrom('capture').select(sql<number>`min(n)`.as('n')).where('digest', '=', digest);
  await db.updateTable('reading').set({ n: first }).where('digest', '=', digest).where('n', '>', n).execute();
}
