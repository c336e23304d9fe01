import type { Fingerprint } from './fingerprint.ts';
import { leastOf } from './may-be-copies.ts';
import { postings } from './postings.ts';
import type { StandingSentences } from './standing.ts';

/** Finds out which sentences stand in report after report, as reports come and go. */
export interface StandingIndex extends StandingSentences {
  /** Takes a reading in; gives the ids of all readings that have a sentence whose standing changed by it. */
  add(fingerprint: Fingerprint): ReadonlySet<string>;
  remove(fingerprint: Fingerprint): ReadonlySet<string>;
}

/** Reports that must have the sentence and little else in common. */
const REPORTS = 3;
/** Least hashes two of them may share: about four sentences, the longest closing paragraph. */
const SHARED = 12;
const SHARED_SHARE = 0.35;

/** Standing sentences among the readings that `known` gives; whoever owns the index keeps those up to date. */
export function standingIndex(known: (id: string) => Fingerprint | undefined): StandingIndex {
  const readings = postings();
  const standing = new Set<number>();

  const settle = (sentences: Iterable<number>): ReadonlySet<string> => {
    const touched = new Set<string>();
    for (const sentence of sentences) {
      const ids = readings.get(sentence);
      const stands = ids.length >= REPORTS && standsIn([...ids].sort(), known);
      if (stands === standing.has(sentence)) continue;
      if (stands) standing.add(sentence);
      else standing.delete(sentence);
      for (const id of ids) touched.add(id);
    }
    return touched;
  };
  return {
    has: (sentence) => standing.has(sentence),
    add({ id, sentences }) {
      const own = new Set(sentences.map(([sentence]) => sentence));
      for (const sentence of own) readings.add(sentence, id);
      return settle(own);
    },
    remove({ id, sentences }) {
      const own = new Set(sentences.map(([sentence]) => sentence));
      for (const sentence of own) readings.remove(sentence, id);
      return settle(own);
    },
  };
}

/**
 * Whether three of the readings have it that came out on different days and have little else in common. The readings
 * are gone through by id, so that the answer depends on which they are and not on the order in which they came.
 */
function standsIn(ids: readonly string[], known: (id: string) => Fingerprint | undefined): boolean {
  const apart: Fingerprint[] = [];
  for (const id of ids) {
    const reading = known(id);
    if (!reading?.published || !apart.every((other) => littleInCommon(reading, other))) continue;
    if (apart.push(reading) === REPORTS) return true;
  }
  return false;
}

function littleInCommon(a: Fingerprint, b: Fingerprint): boolean {
  if (a.published === b.published) return false;
  const [x, y] = [leastOf(a), leastOf(b)];
  let shared = 0;
  for (const hash of x) if (y.has(hash)) shared++;
  return shared <= SHARED && shared <= SHARED_SHARE * Math.min(x.size, y.size);
}
