import { type RawBuilder, sql } from 'kysely';
import type { Claim } from '../record/claim.ts';
import type { CivilDate } from '../record/when.ts';
import { clean } from './clean.ts';
import { fold } from './fold.ts';
import { joined, oneTerm, searchWords } from './search-words.ts';
import type { Db } from './tables.ts';

/** Which claims are asked for; what is left out is not asked. */
export interface ClaimFilter {
  /** Codebook type, e.g. `PROTEST`. */
  readonly type?: string;
  readonly mode?: string;
  readonly modality?: string;
  /** A gazetteer id, a place's name, or the words of the text that name it. */
  readonly place?: string;
  readonly outlet?: string;
  /** First and last day asked for, both inclusive. A claim whose days may fall among them is given; one without days is not. */
  readonly from?: CivilDate;
  readonly to?: CivilDate;
  /** Words of its quotation, speakers and places. */
  readonly text?: string;
  /** Claims of one reading. */
  readonly reading?: string;
  /** At most so many; 100 where not told. */
  readonly limit?: number;
  /** Id of the last claim of the page before. */
  readonly after?: string;
}

/** The claims asked for, in the order the reports came in and the text tells them. */
export async function claimsAsked(db: Db, filter: ClaimFilter): Promise<Claim[]> {
  const rows = await db
    .selectFrom('claim')
    .innerJoin('reading', 'reading.id', 'claim.reading')
    .select('claim.body')
    .where(sql.join([sql`true`, ...conditions(filter)], sql` and `) as RawBuilder<boolean>)
    .$if(filter.after !== undefined, (q) =>
      q.where(({ eb, refTuple, selectFrom }) =>
        eb(
          refTuple('reading.n', 'claim.position'),
          '>',
          selectFrom('claim as c')
            .innerJoin('reading as r', 'r.id', 'c.reading')
            .select(['r.n', 'c.position'])
            .where('c.id', '=', filter.after ?? '')
            .$asTuple('n', 'position'),
        ),
      ),
    )
    .orderBy('reading.n')
    .orderBy('claim.position')
    .limit(filter.limit ?? 100)
    .execute();
  return rows.map(({ body }) => body as unknown as Claim);
}

function conditions(filter: ClaimFilter): RawBuilder<boolean>[] {
  const { type, mode, modality, place, outlet, from, to, text, reading } = filter;
  const terms = searchWords(text ?? '');
  return [
    type && sql<boolean>`claim.type = ${type.toUpperCase()}`,
    mode && sql<boolean>`claim.mode = ${mode.toLowerCase()}`,
    modality && sql<boolean>`claim.modality = ${modality}`,
    place && isPlace(place),
    outlet && sql<boolean>`claim.outlet = ${fold(outlet).trim()}`,
    from && sql<boolean>`claim.to_day >= ${from}`,
    to && sql<boolean>`claim.from_day <= ${to}`,
    reading && sql<boolean>`claim.reading = ${reading}`,
    text?.trim() &&
      (terms.wanted.length > 0 ? sql<boolean>`claim.words @@ ${joined(terms.wanted, 'all')}` : sql<boolean>`false`),
    ...terms.unwanted.map((term) => sql<boolean>`not claim.words @@ ${oneTerm(term)}`),
  ].filter((condition) => typeof condition === 'object');
}

function isPlace(place: string): RawBuilder<boolean> {
  const name = `|${fold(place).trim()}|`;
  return sql<boolean>`(claim.place = ${clean(place)} or strpos(claim.place_names, ${name}) > 0)`;
}
