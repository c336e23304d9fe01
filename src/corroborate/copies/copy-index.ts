import type { Fingerprint } from './fingerprint.ts';
import { leastOf, mayBeCopies } from './may-be-copies.ts';
import { type Postings, postings } from './postings.ts';
import type { StandingSentences } from './standing.ts';
import { type StandingIndex, standingIndex } from './standing-index.ts';

/** What a report that came in asks for. */
export interface Comparisons {
  /** Ids of readings to be compared with it, sorted. */
  readonly with: readonly string[];
  /** Other pairs to be compared again: a sentence they have was found to stand in report after report, or no longer does. */
  readonly again: readonly IdPair[];
  /** Pairs that for the same cause are no longer worth comparing: a link between them falls. */
  readonly gone: readonly IdPair[];
}

/** Ids of two readings, the lower first. */
export type IdPair = readonly [string, string];

/**
 * Fingerprints of many readings, and which of them may be copies: only those are worth comparing word by word. Which
 * pairs it names depends on the readings it has and never on the order in which they came.
 */
export interface CopyIndex {
  /** Takes a reading in; one it already has is left as it is. */
  add(fingerprint: Fingerprint): Comparisons;
  /** Takes a reading out; the pairs to be compared again are those of others. */
  remove(id: string): Comparisons;
  has(id: string): boolean;
  /** Sentences that show no copy: hand it to every comparison. */
  readonly standing: StandingSentences;
  readonly size: number;
}

const NOTHING: Comparisons = { with: [], again: [], gone: [] };

/** An index with these readings in it. */
export function openCopyIndex(fingerprints: Iterable<Fingerprint> = []): CopyIndex {
  const known = new Map<string, Fingerprint>();
  const byLeast = postings();
  const bySkeleton = postings();
  const standing: StandingIndex = standingIndex((id) => known.get(id));

  const add = (fingerprint: Fingerprint): Comparisons => {
    if (known.has(fingerprint.id)) return NOTHING;
    known.set(fingerprint.id, fingerprint);
    const touched = new Set(standing.add(fingerprint));
    touched.delete(fingerprint.id);
    const after = touching(touched);
    const found = [...meeting(fingerprint, byLeast, bySkeleton)].sort();
    const partners = found.filter((id) => worth([fingerprint.id, id]));
    for (const least of leastOf(fingerprint)) byLeast.add(least, fingerprint.id);
    for (const run of fingerprint.skeleton) bySkeleton.add(run, fingerprint.id);
    return { with: partners, ...after };
  };
  const worth = ([a, b]: IdPair): boolean => mayBeCopies(known.get(a)!, known.get(b)!, standing);
  // What is compared of a reading is another when one of its sentences is found to be standing, with whomever it is compared.
  const touching = (ids: Iterable<string>): Pick<Comparisons, 'again' | 'gone'> => {
    const pairs = new Map<string, IdPair>();
    for (const id of ids)
      for (const other of meeting(known.get(id)!, byLeast, bySkeleton))
        if (other !== id) pairs.set([id, other].sort().join(' '), id < other ? [id, other] : [other, id]);
    const all = [...pairs.values()];
    return { again: all.filter(worth), gone: all.filter((pair) => !worth(pair)) };
  };
  for (const fingerprint of fingerprints) add(fingerprint);
  return {
    add,
    remove(id) {
      const fingerprint = known.get(id);
      if (!fingerprint) return NOTHING;
      known.delete(id);
      for (const least of leastOf(fingerprint)) byLeast.remove(least, id);
      for (const run of fingerprint.skeleton) bySkeleton.remove(run, id);
      return { with: [], ...touching(standing.remove(fingerprint)) };
    },
    has: (id) => known.has(id),
    standing,
    get size() {
      return known.size;
    },
  };
}

/** Readings that meet this one in a few hashes: all that are worth comparing, and others. */
function meeting({ sentences, skeleton }: Fingerprint, byLeast: Postings, bySkeleton: Postings): Set<string> {
  const found = new Set<string>();
  const count = (index: Postings, hashes: Iterable<number>): void => {
    const met = new Set<string>();
    for (const hash of hashes)
      for (const id of index.get(hash)) {
        if (met.has(id)) found.add(id);
        else met.add(id);
      }
  };
  count(bySkeleton, skeleton);
  count(byLeast, new Set(sentences.flatMap(([, ...least]) => least)));
  return found;
}
