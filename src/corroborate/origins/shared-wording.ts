import type { Claim } from '../../record/claim.ts';

/**
 * Two reporters who tell of one thing in their own words share short runs: names, set phrases. Eight words in a row, or
 * half of the shorter passage in runs of four, are held not to come about by chance. Set, not fitted.
 */
const RUN = 8;
const SHORT_RUN = 4;
const HALF = 0.5;
const WORD = /[\p{L}\p{N}]+/gu;

const known = new WeakMap<Claim, Wording>();

/** A claim's words, and hashes of its runs of eight and of four, each once and in order of size. */
export interface Wording {
  readonly words: readonly string[];
  readonly long: Uint32Array;
  readonly short: Uint32Array;
}

/** The wording of a claim, worked out once. */
export function wordingOf(claim: Claim): Wording {
  const made = known.get(claim);
  if (made) return made;
  const words = claim.evidence.quote.toLowerCase().match(WORD) ?? [];
  const hashes = words.map(hashOf);
  const wording = { words, long: runs(hashes, RUN), short: runs(hashes, SHORT_RUN) };
  known.set(claim, wording);
  return wording;
}

/** FNV-1a (Fowler, Noll, Vo), 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

function runs(hashes: readonly number[], length: number): Uint32Array {
  const found = new Set<number>();
  for (let i = 0; i + length <= hashes.length; i++) {
    let hash = 0x811c9dc5;
    for (let k = i; k < i + length; k++) hash = Math.imul(hash ^ hashes[k], 0x01000193) ^ (hash >>> 15);
    found.add(hash >>> 0);
  }
  return Uint32Array.from(found).sort();
}

/** Whether the words of two claims are alike beyond chance. */
export function shareWording(a: Claim, b: Claim): boolean {
  const [one, other] = [wordingOf(a), wordingOf(b)];
  const shared = inBoth(one.short, other.short);
  if (shared === 0) return false;
  if (inBoth(one.long, other.long) > 0 && haveRun(one.words, other.words)) return true;
  const fewer = Math.min(one.short.length, other.short.length);
  return fewer >= RUN && shared >= HALF * fewer;
}

/** How many numbers stand in both lists, which are in order of size. */
function inBoth(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      count++;
      i++;
      j++;
    } else if (a[i] < b[j]) i++;
    else j++;
  }
  return count;
}

/** Hashes can be the same by chance; the words are not. */
function haveRun(a: readonly string[], b: readonly string[]): boolean {
  const run = (words: readonly string[], at: number): string => words.slice(at, at + RUN).join(' ');
  const known = new Set(Array.from({ length: Math.max(0, a.length - RUN + 1) }, (_, i) => run(a, i)));
  return Array.from({ length: Math.max(0, b.length - RUN + 1) }, (_, i) => run(b, i)).some((one) => known.has(one));
}
