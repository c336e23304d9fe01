import { type RawBuilder, sql } from 'kysely';
import type { Incident, Standing } from '../record/incident.ts';
import type { CivilDate } from '../record/when.ts';
import { clean } from './clean.ts';
import { fold } from './fold.ts';
import type { Db } from './tables.ts';

/** Which incidents are asked for; what is left out is not asked. */
export interface IncidentFilter {
  /** Codebook type, e.g. `PROTEST`. */
  readonly type?: string;
  /** A gazetteer id, or a place's name. */
  readonly place?: string;
  /** First and last day asked for, both inclusive. */
  readonly from?: CivilDate;
  readonly to?: CivilDate;
  /** Standing of "it happened". */
  readonly standing?: Standing;
  /** Incidents told of by at least so many reports. */
  readonly reports?: number;
  /** At most so many; 100 where not told. */
  readonly limit?: number;
}

/** The incidents asked for: those most reported first, then by day, then by id. */
export async function incidentsAsked(db: Db, filter: IncidentFilter): Promise<Incident[]> {
  const rows = await db
    .selectFrom('incident')
    .select('body')
    .where(sql.join([sql`true`, ...conditions(filter)], sql` and `) as RawBuilder<boolean>)
    .orderBy('reports', 'desc')
    .orderBy('from_day', (order) => order.asc().nullsLast())
    .orderBy('id')
    .limit(filter.limit ?? 100)
    .execute();
  return rows.map(({ body }) => body as unknown as Incident);
}

function conditions({ type, place, from, to, standing, reports }: IncidentFilter): RawBuilder<boolean>[] {
  return [
    type && sql<boolean>`type = ${type.toUpperCase()}`,
    place && isPlace(place),
    from && sql<boolean>`to_day >= ${from}`,
    to && sql<boolean>`from_day <= ${to}`,
    standing && sql<boolean>`standing = ${standing}`,
    reports && sql<boolean>`reports >= ${reports}`,
  ].filter((condition) => typeof condition === 'object');
}

const isPlace = (place: string): RawBuilder<boolean> =>
  sql<boolean>`(place = ${clean(place)} or strpos(place_names, ${`|${fold(place).trim()}|`}) > 0)`;
