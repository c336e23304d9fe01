import type { CreditWords } from '../../language/credits.ts';
import type { Reading } from '../../record/reading.ts';
import type { CivilDate } from '../../record/when.ts';
import { type Credit, creditsIn } from './credit-lines.ts';

/** What a report says of where it was taken from: worked out once from its reading, and kept beside it. */
export interface Lineage {
  readonly reading: string;
  readonly digest: string;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: CivilDate | null;
  readonly credits: readonly Credit[];
  /** The place the dateline says it was filed from, as written; null where it has none. */
  readonly filedFrom: string | null;
}

/** What a lineage is worked out from. */
export type LineageInput = Pick<Reading, 'id' | 'digest' | 'url' | 'text' | 'outlet' | 'published' | 'head' | 'prose'>;

/** The lineage of a report. Names are kept as written: who they are is looked up in the register of the day. */
export function lineageOf(reading: LineageInput, words: CreditWords): Lineage {
  const { id, digest, url, outlet, published, head } = reading;
  return {
    reading: id,
    digest,
    outlet,
    url,
    published,
    credits: creditsIn(reading, words),
    filedFrom: head.dateline?.value ?? null,
  };
}
