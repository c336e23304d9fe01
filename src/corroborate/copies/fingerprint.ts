import type { CivilDate } from '../../record/when.ts';
import { hashOf, joined } from './hash.ts';
import type { ReportText } from './report-text.ts';
import { type Wording, wordingOf } from './wording.ts';

/** A sentence of a fingerprint: the hash of all its words, then the least hashes among its shingles. */
export type SentencePrint = readonly [sentence: number, ...least: number[]];

/** What a reading is found by among many: plain numbers, a few hundred at most, to be kept beside it. */
export interface Fingerprint {
  readonly id: string;
  readonly published: CivilDate | null;
  readonly sentences: readonly SentencePrint[];
  /** Hashes of facts three in a row: what is left when every other word is swapped or translated. */
  readonly skeleton: readonly number[];
}

/** Words to a shingle: character shingles and single words meet by chance, five words are broken by any edit. */
const SHINGLE = 3;
/** MinHash values kept of a sentence: one of them survives most edits of a few words. */
const LEAST = 3;
/** Words of the shortest sentence that says something of its own. */
const SHORTEST = 6;

/** The fingerprint of a reading. */
export const fingerprintOf = (report: ReportText): Fingerprint => fingerprintOfWording(wordingOf(report));

/** The fingerprint of a reading's wording, where that is at hand. */
export function fingerprintOfWording(wording: Wording): Fingerprint {
  const { id, published, hashes, sentences } = wording;
  const prints = sentences
    .filter(({ first, last }) => last - first >= SHORTEST)
    .map(({ first, last, hash }): SentencePrint => [hash, ...least(shingles(hashes, first, last))]);
  return { id, published, sentences: prints, skeleton: skeletonOf(wording) };
}

function shingles(hashes: Uint32Array, first: number, last: number): number[] {
  const found: number[] = [];
  for (let i = first; i + SHINGLE <= last; i++) found.push(joined(joined(hashes[i], hashes[i + 1]), hashes[i + 2]));
  return found;
}

/** The bottom-k sketch of a set (Broder, "On the resemblance and containment of documents", 1997). */
function least(hashes: readonly number[]): number[] {
  return [...new Set(hashes)].sort((a, b) => a - b).slice(0, LEAST);
}

/** Order inside of the three is left out: another language puts the day before the figure. */
function skeletonOf({ facts }: Wording): number[] {
  const keys = facts.map((fact) => hashOf(fact.key));
  const found = new Set<number>();
  for (let i = 0; i + 3 <= keys.length; i++) {
    const [x, y, z] = keys.slice(i, i + 3).sort((a, b) => a - b);
    if (x !== y && y !== z) found.add(joined(joined(x, y), z));
  }
  return [...found];
}
