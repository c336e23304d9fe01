import { sql } from 'kysely';
import { AttestedError } from '../errors.ts';
import type { Capture } from '../record/capture.ts';
import type { Claim } from '../record/claim.ts';
import type { Reading } from '../record/reading.ts';
import { type ReadingJson, readingJson } from '../record/reading-json.ts';
import type { CaseFacts } from './case-folder.ts';
import { type ClaimFilter, claimsAsked } from './claims-asked.ts';
import { CorroborationStore } from './corroboration.ts';
import type { Database } from './database.ts';
import { type Found, find } from './find.ts';
import type { Journal } from './journal.ts';
import type { Lock } from './lock.ts';
import { type ReportRow, reports } from './reports.ts';
import { type Failure, type Outcome, saveOutcome } from './save-reading.ts';
import { type Hit, search } from './search.ts';

/** What was found and mended when a case was opened. */
export interface Opening {
  /** Bytes of a line that was never finished, cut off the journal. */
  readonly cut: number;
  /** Why the database was put aside and begun anew; null where it was sound. */
  readonly rebuilt: string | null;
  /** Captures acknowledged and not yet dealt with. */
  readonly pending: number;
}

/** How much a case holds. */
export interface Counts {
  /** Captures dealt with, and those of them that were read, were copies of bytes read before, failed. */
  readonly captures: number;
  readonly read: number;
  readonly copies: number;
  readonly failed: number;
  readonly claims: number;
  readonly incidents: number;
  /** Captures acknowledged and not yet dealt with. */
  readonly pending: number;
}

/** The parts of an open case. */
export interface CaseParts {
  readonly facts: CaseFacts;
  readonly journal: Journal;
  readonly database: Database;
  readonly lock: Lock;
  readonly opening: Omit<Opening, 'pending'>;
}

/**
 * An open case. A report goes in by three steps: its blob is stored, its capture is acknowledged here, what came of
 * it is saved here. Stopped between the second and third, it is pending, and the third is done again on opening.
 */
export class CaseStore {
  readonly facts: CaseFacts;
  readonly #journal: Journal;
  readonly #database: Database;
  readonly #lock: Lock;
  readonly #opening: CaseParts['opening'];
  /** Lines of captures acknowledged and not saved yet, by id. */
  readonly #lines = new Map<string, number>();
  #closed = false;

  constructor({ facts, journal, database, lock, opening }: CaseParts) {
    this.facts = facts;
    this.#journal = journal;
    this.#database = database;
    this.#lock = lock;
    this.#opening = opening;
  }

  /** What was found and mended when the case was opened. */
  async opening(): Promise<Opening> {
    return { ...this.#opening, pending: await this.#pendingCount() };
  }

  /** Takes responsibility for a capture whose blob is stored: when this returns, it survives any stop. */
  async acknowledge(capture: Capture): Promise<void> {
    this.#lines.set(capture.id, await this.#journal.append(capture));
  }

  /** Id of the reading of these bytes; null where they have not been read. */
  async knownDigest(digest: string): Promise<string | null> {
    const row = await this.#db.selectFrom('reading').select('id').where('digest', '=', digest).executeTakeFirst();
    return row?.id ?? null;
  }

  /** Saves a reading with its claims, whole or not at all; refuses claims whose words are not in the text. */
  async saveReading(capture: Capture, reading: Reading, claims: readonly Claim[]): Promise<void> {
    await this.#save(capture, { kind: 'read', reading: readingJson(reading), claims });
  }

  /** Saves a capture whose bytes have been read before. */
  async saveCopy(capture: Capture): Promise<void> {
    await this.#save(capture, { kind: 'copy' });
  }

  /** Saves that a capture could not be read, so that it is not tried again on every opening. */
  async saveFailure(capture: Capture, { code, message, remedy }: Failure): Promise<void> {
    await this.#save(capture, { kind: 'failed', failure: { code, message, remedy } });
  }

  /** Captures acknowledged and not dealt with, in the order they came: to be read again from their blobs. */
  async *pending(): AsyncGenerator<Capture> {
    if ((await this.#pendingCount()) === 0) return;
    const rows = await this.#db.selectFrom('capture').select('n').execute();
    const done = new Set(rows.map(({ n }) => n));
    for await (const { n, capture } of this.#journal.entries()) {
      if (done.has(n)) continue;
      this.#lines.set(capture.id, n);
      yield capture;
    }
  }

  /** The claims asked for, in the order the reports came in and the text tells them. */
  claims(filter: ClaimFilter = {}): Promise<Claim[]> {
    return claimsAsked(this.#db, filter);
  }

  /** A claim by its full id; null where there is none. */
  async claim(id: string): Promise<Claim | null> {
    const row = await this.#db.selectFrom('claim').select('body').where('id', '=', id).executeTakeFirst();
    return row ? (row.body as unknown as Claim) : null;
  }

  /** A reading by its full id, without its tokens; null where there is none. */
  async reading(id: string): Promise<ReadingJson | null> {
    const row = await this.#db.selectFrom('reading').select('body').where('id', '=', id).executeTakeFirst();
    return row ? (row.body as unknown as ReadingJson) : null;
  }

  /** The acknowledged captures in the order they came, straight from the journal, each line checked. */
  async *captures(): AsyncGenerator<Capture> {
    for await (const { capture } of this.#journal.entries()) yield capture;
  }

  /** What is worked out from all readings and claims together: copies and incidents. */
  get corroboration(): CorroborationStore {
    return new CorroborationStore(this.#db);
  }

  /** Every report that was read, by day of publication. */
  reports(): Promise<ReportRow[]> {
    return reports(this.#db);
  }

  /** Reports that hold the words, best first, with the passage that holds most of them. */
  search(words: string, limit?: number): Promise<Hit[]> {
    return search(this.#db, words, limit);
  }

  /** The capture, reading or claim that an id, or the beginning of just one, names. */
  find(beginning: string): Promise<Found> {
    return find(this.#db, beginning);
  }

  /** How much the case holds. */
  async counts(): Promise<Counts> {
    const { captures, failed, read, claims, incidents } = await this.#db
      .selectNoFrom((eb) => [
        eb.selectFrom('capture').select(sql<number>`count(*)::int`.as('n')).as('captures'),
        eb.selectFrom('capture').select(sql<number>`count(failure)::int`.as('n')).as('failed'),
        eb.selectFrom('reading').select(sql<number>`count(*)::int`.as('n')).as('read'),
        eb.selectFrom('claim').select(sql<number>`count(*)::int`.as('n')).as('claims'),
        eb.selectFrom('incident').select(sql<number>`count(*)::int`.as('n')).as('incidents'),
      ])
      .executeTakeFirstOrThrow();
    const [all, bad, whole] = [captures ?? 0, failed ?? 0, read ?? 0];
    return {
      captures: all,
      read: whole,
      copies: all - bad - whole,
      failed: bad,
      claims: claims ?? 0,
      incidents: incidents ?? 0,
      pending: this.#journal.count - all,
    };
  }

  /** Finishes what is being written, closes the database in order and lets go of the folder. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    try {
      await this.#journal.close();
      await this.#database.close();
    } finally {
      await this.#lock.release();
    }
  }

  get #db() {
    return this.#database.db;
  }

  async #save(capture: Capture, outcome: Outcome): Promise<void> {
    await saveOutcome(this.#db, await this.#lineOf(capture), capture, outcome);
    this.#lines.delete(capture.id);
  }

  async #lineOf({ id }: Capture): Promise<number> {
    const line = this.#lines.get(id);
    if (line !== undefined) return line;
    const row = await this.#db.selectFrom('capture').select('n').where('id', '=', id).executeTakeFirst();
    if (!row) throw new AttestedError('store/not-acknowledged', { id });
    return row.n;
  }

  async #pendingCount(): Promise<number> {
    const { n } = await this.#db
      .selectFrom('capture')
      .select(sql<number>`count(*)::int`.as('n'))
      .executeTakeFirstOrThrow();
    return this.#journal.count - n;
  }
}
