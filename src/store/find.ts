import { AttestedError } from '../errors.ts';
import type { Capture } from '../record/capture.ts';
import type { Claim } from '../record/claim.ts';
import type { Incident } from '../record/incident.ts';
import type { ReadingJson } from '../record/reading-json.ts';
import type { Failure } from './save-reading.ts';
import type { Db } from './tables.ts';

/** What an id names. */
export type Found =
  | {
      readonly kind: 'capture';
      readonly capture: Capture;
      readonly reading: string | null;
      readonly failure: Failure | null;
    }
  | { readonly kind: 'reading'; readonly reading: ReadingJson; readonly captures: readonly Capture[] }
  | { readonly kind: 'claim'; readonly claim: Claim; readonly reading: string }
  | { readonly kind: 'incident'; readonly incident: Incident };

const KINDS = ['capture', 'reading', 'claim', 'incident'] as const;

/** What a full id, or a beginning that only one id has, names. */
export async function find(db: Db, beginning: string): Promise<Found> {
  const ids = (await Promise.all(KINDS.map((kind) => idsOf(db, kind, beginning)))).flat();
  const exact = ids.filter(({ id }) => id === beginning);
  const [first, ...others] = exact.length > 0 ? exact : ids;
  if (!first) throw new AttestedError('store/unknown-id', { id: beginning });
  if (others.length > 0) {
    throw new AttestedError('store/ambiguous-id', {
      id: beginning,
      some: ids
        .slice(0, 3)
        .map(({ id }) => id)
        .join(', '),
    });
  }
  return FIND[first.kind](db, first.id);
}

async function idsOf(db: Db, kind: (typeof KINDS)[number], beginning: string) {
  if (beginning === '') return [];
  const pattern = `${beginning.replace(/[\\%_]/g, '\\$&')}%`;
  const rows = await db.selectFrom(kind).select('id').where('id', 'like', pattern).orderBy('id').limit(3).execute();
  return rows.map(({ id }) => ({ kind, id }));
}

const FIND: Readonly<Record<(typeof KINDS)[number], (db: Db, id: string) => Promise<Found>>> = {
  async capture(db, id) {
    const row = await db
      .selectFrom('capture')
      .leftJoin('reading', 'reading.digest', 'capture.digest')
      .select(['capture.body', 'capture.failure', 'reading.id as reading'])
      .where('capture.id', '=', id)
      .executeTakeFirstOrThrow();
    const failure = row.failure as unknown as Failure | null;
    return { kind: 'capture', capture: row.body as unknown as Capture, reading: row.reading, failure };
  },
  async reading(db, id) {
    const { body, digest } = await db
      .selectFrom('reading')
      .select(['body', 'digest'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const rows = await db.selectFrom('capture').select('body').where('digest', '=', digest).orderBy('n').execute();
    const captures = rows.map((row) => row.body as unknown as Capture);
    return { kind: 'reading', reading: body as unknown as ReadingJson, captures };
  },
  async claim(db, id) {
    const { body, reading } = await db
      .selectFrom('claim')
      .select(['body', 'reading'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    return { kind: 'claim', claim: body as unknown as Claim, reading };
  },
  async incident(db, id) {
    const { body } = await db.selectFrom('incident').select('body').where('id', '=', id).executeTakeFirstOrThrow();
    return { kind: 'incident', incident: body as unknown as Incident };
  },
};
