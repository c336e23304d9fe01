import { sql } from 'kysely';
import type { Claim } from '../record/claim.ts';
import type { CopyLink } from '../record/copy.ts';
import type { Incident, Standing } from '../record/incident.ts';
import { fold } from './fold.ts';
import { type IncidentFilter, incidentsAsked } from './incidents-asked.ts';
import type { Db, IncidentRow } from './tables.ts';

/** What a reading is compared by: its shape is the business of those who compare. */
export interface Print<F, L> {
  readonly reading: string;
  readonly fingerprint: F;
  readonly lineage: L;
}

/** An incident with what it was worked out from. */
export interface WorkedOut {
  readonly incident: Incident;
  /** Hash of all it rests on. */
  readonly basis: string;
  /** Standing of "it happened". */
  readonly standing: Standing;
  /** Names of its places, as claims have them. */
  readonly placeNames: readonly string[];
  readonly reports: number;
}

/** What corroborating changed, to be saved as one. */
export interface CorroborationChange<F, L> {
  readonly prints: readonly Print<F, L>[];
  readonly links: readonly CopyLink[];
  /** Pairs of readings that are no copies any more. */
  readonly fallen: readonly (readonly [string, string])[];
  readonly incidents: readonly WorkedOut[];
  /** Ids of incidents that are no more. */
  readonly gone: readonly string[];
}

/** Rows sent at once. */
const BATCH = 500;

/** What is worked out from the readings and claims of a case. All of it can be made again. */
export class CorroborationStore {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** Ids of readings that were not compared with the others yet, in the order they came. */
  async fresh(): Promise<string[]> {
    const rows = await this.#db
      .selectFrom('reading')
      .leftJoin('print', 'print.reading', 'reading.id')
      .select('reading.id')
      .where('print.reading', 'is', null)
      .orderBy('reading.n')
      .execute();
    return rows.map(({ id }) => id);
  }

  /** The prints of all readings that were compared. */
  async prints<F, L>(): Promise<Print<F, L>[]> {
    const rows = await this.#db.selectFrom('print').selectAll().orderBy('reading').execute();
    return rows as unknown as Print<F, L>[];
  }

  /** All copies. */
  async copies(): Promise<CopyLink[]> {
    const rows = await this.#db.selectFrom('copy').select('body').orderBy('original').orderBy('copy').execute();
    return rows.map(({ body }) => body as unknown as CopyLink);
  }

  /** What each incident rests on, by id. */
  async bases(): Promise<Map<string, string>> {
    const rows = await this.#db.selectFrom('incident').select(['id', 'basis']).execute();
    return new Map(rows.map(({ id, basis }) => [id, basis]));
  }

  /** The incidents asked for. */
  incidents(filter: IncidentFilter = {}): Promise<Incident[]> {
    return incidentsAsked(this.#db, filter);
  }

  /** The incident that a claim is part of; null where none was worked out yet. */
  async incidentOf(claim: string): Promise<Incident | null> {
    const row = await this.#db
      .selectFrom('incident')
      .innerJoin('incident_claim', 'incident_claim.incident', 'incident.id')
      .select('incident.body')
      .where('incident_claim.claim', '=', claim)
      .executeTakeFirst();
    return row ? (row.body as unknown as Incident) : null;
  }

  /** Claims by id, in the order of the ids; ids that are not there are passed over. */
  async claims(ids: readonly string[]): Promise<Claim[]> {
    const byId = new Map<string, Claim>();
    for (const some of batches(ids)) {
      const rows = await this.#db.selectFrom('claim').select(['id', 'body']).where('id', 'in', some).execute();
      for (const { id, body } of rows) byId.set(id, body as unknown as Claim);
    }
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  /** The digest of the report of each claim, by the claim's id. */
  async digests(): Promise<Map<string, string>> {
    const rows = await this.#db
      .selectFrom('claim')
      .innerJoin('reading', 'reading.id', 'claim.reading')
      .select(['claim.id', 'reading.digest'])
      .execute();
    return new Map(rows.map(({ id, digest }) => [id, digest]));
  }

  /** True where a reading was not compared yet, or a claim is part of no incident. */
  async isBehind(): Promise<boolean> {
    const { behind } = await this.#db
      .selectNoFrom(
        sql<boolean>`exists (select 1 from reading left join print on print.reading = reading.id where print.reading is null)
          or exists (select 1 from claim left join incident_claim on incident_claim.claim = claim.id
            where incident_claim.claim is null)`.as('behind'),
      )
      .executeTakeFirstOrThrow();
    return behind;
  }

  /** Forgets all of it, so that it is worked out anew. */
  async forget(): Promise<void> {
    await this.#db.transaction().execute(async (db) => {
      for (const table of ['incident_claim', 'incident', 'copy', 'print'] as const)
        await db.deleteFrom(table).execute();
    });
  }

  /** Saves what changed in one transaction: all of it or nothing. */
  async save<F, L>({ prints, links, fallen, incidents, gone }: CorroborationChange<F, L>): Promise<void> {
    await this.#db.transaction().execute(async (db) => {
      for (const some of batches(prints)) await db.insertInto('print').values(some.map(printRow)).execute();
      for (const [a, b] of [...fallen, ...links.map(({ original, copy }) => [original, copy] as const)])
        await db
          .deleteFrom('copy')
          .where(({ eb, or, and }) =>
            or([and([eb('original', '=', a), eb('copy', '=', b)]), and([eb('original', '=', b), eb('copy', '=', a)])]),
          )
          .execute();
      for (const some of batches(links)) await db.insertInto('copy').values(some.map(copyRow)).execute();
      for (const some of batches([...gone, ...incidents.map(({ incident }) => incident.id)]))
        await db.deleteFrom('incident').where('id', 'in', some).execute();
      for (const some of batches(incidents)) await db.insertInto('incident').values(some.map(incidentRow)).execute();
      const members = incidents.flatMap(({ incident }) =>
        incident.claims.map((claim) => ({ claim, incident: incident.id })),
      );
      for (const some of batches(members))
        await db
          .insertInto('incident_claim')
          .values(some)
          .onConflict((c) => c.column('claim').doUpdateSet({ incident: sql<string>`excluded.incident` }))
          .execute();
    });
  }
}

const printRow = ({ reading, fingerprint, lineage }: Print<unknown, unknown>) => ({
  reading,
  fingerprint: JSON.stringify(fingerprint),
  lineage: JSON.stringify(lineage),
});

const copyRow = (link: CopyLink) => ({ original: link.original, copy: link.copy, body: JSON.stringify(link) });

const incidentRow = ({ incident, basis, standing, placeNames, reports }: WorkedOut): IncidentRow => ({
  id: incident.id,
  basis,
  type: incident.type,
  standing,
  place: incident.place?.id ?? null,
  place_names: `|${placeNames.map((name) => fold(name)).join('|')}|`,
  from_day: incident.from,
  to_day: incident.to,
  reports,
  body: JSON.stringify(incident),
});

function* batches<T>(all: readonly T[]): Generator<T[]> {
  for (let i = 0; i < all.length; i += BATCH) yield all.slice(i, i + BATCH);
}
