import type { Fingerprint } from './fingerprint.ts';
import type { StandingSentences } from './standing.ts';

/** Least hashes that two readings share: two sentences' worth, or of a brief this share. */
const SHARED_LEAST = 6;
const SHARED_OF_BRIEF = 0.4;
/** Pieces of skeleton that are reason enough without a word in common. */
const SHARED_SKELETON = 2;
/** Pieces of skeleton of a text with enough facts for a copy to have at least one of them. */
const FACTS_TELL = 8;

/**
 * Whether two readings are worth comparing word by word: enough facts in a row are the same, or enough shingles are and
 * the facts do not speak against it. Texts of one template share their shingles and not a single piece of skeleton.
 */
export function mayBeCopies(a: Fingerprint, b: Fingerprint, standing: StandingSentences): boolean {
  const skeleton = common(a.skeleton, skeletonOf(b));
  if (skeleton >= SHARED_SKELETON) return true;
  if (skeleton === 0 && Math.min(a.skeleton.length, b.skeleton.length) >= FACTS_TELL) return false;
  const [x, y] = [leastOf(a, standing), leastOf(b, standing)];
  const enough = Math.min(SHARED_LEAST, Math.ceil(SHARED_OF_BRIEF * Math.min(x.size, y.size)));
  return enough > 0 && common(x, y) >= Math.max(2, enough);
}

const skeletons = new WeakMap<Fingerprint, ReadonlySet<number>>();

/** Kept, since one report is asked about in every comparison of its day. */
function skeletonOf(fingerprint: Fingerprint): ReadonlySet<number> {
  const known = skeletons.get(fingerprint) ?? new Set(fingerprint.skeleton);
  skeletons.set(fingerprint, known);
  return known;
}

function common(x: Iterable<number>, y: ReadonlySet<number>): number {
  let shared = 0;
  for (const hash of x) if (y.has(hash)) shared++;
  return shared;
}

/** The least hashes of a reading's sentences, those that are standing left out. */
export function leastOf({ sentences }: Fingerprint, standing?: StandingSentences): Set<number> {
  const all = new Set<number>();
  for (const [sentence, ...least] of sentences) if (!standing?.has(sentence)) for (const hash of least) all.add(hash);
  return all;
}
