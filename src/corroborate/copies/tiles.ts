import { joined } from './hash.ts';

/** A run of words that stands in both texts: `length` words from `a` in one and from `b` in the other. */
export interface Tile {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Words of the shortest run that counts: three in a row two writers often share ("in the city"). */
const SHORTEST = 4;
/** Places of one run looked at in a text; a run that recurs more often says little. */
const MOST_PLACES = 16;

/**
 * Runs of words common to two texts, none overlapping another in either, the longest first taken, so that paragraphs
 * put in another order are found too: greedy string tiling (Wise, "String similarity via greedy string tiling", 1993).
 * In the order of `b`.
 */
export function tilesOf(a: Uint32Array, b: Uint32Array): Tile[] {
  const takenA = new Uint8Array(a.length);
  const takenB = new Uint8Array(b.length);
  const tiles: Tile[] = [];
  const matches = maximalMatches(a, b).sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b);
  for (const match of matches) {
    for (const free of freeRuns(match, takenA, takenB)) {
      takenA.fill(1, free.a, free.a + free.length);
      takenB.fill(1, free.b, free.b + free.length);
      tiles.push(free);
    }
  }
  return tiles.sort((x, y) => x.b - y.b);
}

/** Every run of both texts that cannot be made longer at either end. */
function maximalMatches(a: Uint32Array, b: Uint32Array): Tile[] {
  const places = new Map<number, number[]>();
  for (let i = 0; i + SHORTEST <= a.length; i++) {
    const run = runHash(a, i);
    const known = places.get(run);
    if (!known) places.set(run, [i]);
    else if (known.length < MOST_PLACES) known.push(i);
  }
  const found: Tile[] = [];
  for (let j = 0; j + SHORTEST <= b.length; j++)
    for (const i of places.get(runHash(b, j)) ?? []) {
      if (i > 0 && j > 0 && a[i - 1] === b[j - 1]) continue;
      const length = matchLength(a, i, b, j);
      if (length >= SHORTEST) found.push({ a: i, b: j, length });
    }
  return found;
}

function runHash(words: Uint32Array, at: number): number {
  let hash = 0;
  for (let i = at; i < at + SHORTEST; i++) hash = joined(hash, words[i]);
  return hash;
}

function matchLength(a: Uint32Array, i: number, b: Uint32Array, j: number): number {
  let length = 0;
  while (i + length < a.length && j + length < b.length && a[i + length] === b[j + length]) length++;
  return length;
}

/** The parts of a match no earlier tile has taken. */
function freeRuns(match: Tile, takenA: Uint8Array, takenB: Uint8Array): Tile[] {
  const free: Tile[] = [];
  let length = 0;
  for (let k = 0; k <= match.length; k++) {
    if (k < match.length && !takenA[match.a + k] && !takenB[match.b + k]) {
      length++;
      continue;
    }
    if (length >= SHORTEST) free.push({ a: match.a + k - length, b: match.b + k - length, length });
    length = 0;
  }
  return free;
}
