import { sql } from 'kysely';
import type { ReadingJson } from '../record/reading-json.ts';
import { overlaps, type Span } from '../record/span.ts';
import type { CivilDate } from '../record/when.ts';
import { fold } from './fold.ts';
import { joined, oneTerm, type SearchWords, searchWords } from './search-words.ts';
import type { Db } from './tables.ts';

/** A report in which the words were found, with the passage that holds most of them. */
export interface Hit {
  /** Id of the reading. */
  readonly reading: string;
  /** Ids of the claims that rest on the marked words, in the order of the text. */
  readonly claims: readonly string[];
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: CivilDate | null;
  /** Words of the text, and where they stand in it. */
  readonly passage: { readonly text: string; readonly span: Span };
  /** The words found, as spans into the reading's text. */
  readonly marks: readonly Span[];
}

interface Found {
  readonly reading: string;
  readonly start_at: number;
  readonly end_at: number;
  readonly body: unknown;
}

/**
 * Reports that hold every word wanted and none unwanted, best first: those with most of the words in one passage,
 * then those in which they are closest and most.
 */
export async function search(db: Db, typed: string, limit = 20): Promise<Hit[]> {
  const words = searchWords(typed);
  if (words.wanted.length === 0) return [];
  const found = await passagesWith(db, words, limit);
  const marked = await Promise.all(found.map((one) => marksIn(db, one, words)));
  return Promise.all(found.map((one, i) => hitOf(db, one, marked[i])));
}

async function passagesWith(db: Db, { wanted, unwanted }: SearchWords, limit: number): Promise<Found[]> {
  const any = joined(wanted, 'any');
  const all = joined(wanted, 'all');
  const inOne = sql`(${sql.join(
    wanted.map((term) => sql`(words @@ ${oneTerm(term)})::int`),
    sql` + `,
  )})`;
  const reports = db
    .selectFrom('passage')
    .select('reading')
    .where(sql<boolean>`words @@ ${any}`)
    .groupBy('reading')
    .having(
      sql<boolean>`${sql.join(
        wanted.map((term) => sql`bool_or(words @@ ${oneTerm(term)})`),
        sql` and `,
      )}`,
    );
  const best = db
    .selectFrom('passage')
    .distinctOn('reading')
    .select(['reading', 'start_at', 'end_at', sql<number>`${inOne}`.as('held')])
    .select(sql<number>`case when words @@ ${all} then ts_rank_cd(words, ${all}) else 0 end`.as('rank'))
    .where(sql<boolean>`words @@ ${any}`)
    .where('reading', 'in', reports)
    .$if(unwanted.length > 0, (q) =>
      q.where(
        'reading',
        'not in',
        db
          .selectFrom('passage')
          .select('reading')
          .where(sql<boolean>`words @@ ${joined(unwanted, 'any')}`),
      ),
    )
    .orderBy('reading')
    .orderBy('held', 'desc')
    .orderBy('rank', 'desc')
    .orderBy('start_at');
  return db
    .selectFrom(best.as('best'))
    .innerJoin('reading', 'reading.id', 'best.reading')
    .select(['best.reading', 'best.start_at', 'best.end_at', 'reading.body'])
    .orderBy('best.held', 'desc')
    .orderBy('best.rank', 'desc')
    .orderBy('reading.n')
    .limit(limit)
    .execute();
}

const OPEN = '\ue000';
const CLOSE = '\ue001';

/** Where the words stand, as the database's own word finder marks them. */
async function marksIn(db: Db, { start_at, end_at, body }: Found, { wanted }: SearchWords): Promise<Span[]> {
  const passage = fold((body as ReadingJson).text.slice(start_at, end_at));
  const options = `StartSel=${OPEN}, StopSel=${CLOSE}, HighlightAll=true`;
  const query = joined(wanted, 'any');
  const { marked } = await db
    .selectNoFrom(sql<string>`ts_headline('english', ${passage}::text, ${query}, ${options}::text)`.as('marked'))
    .executeTakeFirstOrThrow();
  return spansOf(marked, passage, start_at);
}

/** Reads the marks; none where the text between them came back changed. */
function spansOf(marked: string, passage: string, from: number): Span[] {
  const parts = marked.split(/([\ue000\ue001])/);
  if (parts.filter((part) => part !== OPEN && part !== CLOSE).join('') !== passage) return [];
  const spans: Span[] = [];
  let at = from;
  let start = from;
  for (const part of parts) {
    if (part === OPEN) start = at;
    else if (part === CLOSE) spans.push({ start, end: at });
    else at += part.length;
  }
  return spans;
}

async function hitOf(db: Db, { reading, start_at, end_at, body }: Found, marks: readonly Span[]): Promise<Hit> {
  const { text, title, outlet, published } = body as ReadingJson;
  const claims = await db
    .selectFrom('claim')
    .select(['id', 'quote_start as start', 'quote_end as end'])
    .where('reading', '=', reading)
    .orderBy('position')
    .execute();
  return {
    reading,
    claims: claims.filter((quote) => marks.some((mark) => overlaps(mark, quote))).map(({ id }) => id),
    title,
    outlet,
    published,
    passage: { text: text.slice(start_at, end_at), span: { start: start_at, end: end_at } },
    marks,
  };
}
