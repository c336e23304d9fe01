import type { Tile } from './tiles.ts';
import type { Wording } from './wording.ts';

/** How much of two texts is word for word the same. */
export interface SharedWords {
  /** Words in runs of four or more. */
  readonly words: number;
  /** Words in runs too long to meet by chance. */
  readonly inLongRuns: number;
  /** Of those, words that are not quoted speech, which two reporters can have heard. */
  readonly ownVoice: number;
  /** Words of the longest run. */
  readonly longest: number;
  /** Share of each text's words that stand in runs, 0–1. */
  readonly a: number;
  readonly b: number;
  /** All long runs stand at the end of both texts, where outlets put what they always put. */
  readonly onlyAtEnd: boolean;
}

/** Words of a run that two writers do not hit upon independently: names of offices and set phrases are shorter. */
const LONG_RUN = 8;

/** Measures the tiles of two texts. */
export function sharedWords(a: Wording, b: Wording, tiles: readonly Tile[]): SharedWords {
  const long = tiles.filter((tile) => tile.length >= LONG_RUN);
  const words = sum(tiles);
  let quoted = 0;
  for (const tile of long)
    for (let k = 0; k < tile.length; k++) if (a.quoted[tile.a + k] || b.quoted[tile.b + k]) quoted++;
  const inLongRuns = sum(long);
  return {
    words,
    inLongRuns,
    ownVoice: inLongRuns - quoted,
    longest: Math.max(0, ...tiles.map((tile) => tile.length)),
    a: words / Math.max(1, a.words.length),
    b: words / Math.max(1, b.words.length),
    onlyAtEnd: onlyAtEnd(a, b, long),
  };
}

const sum = (tiles: readonly Tile[]): number => tiles.reduce((total, tile) => total + tile.length, 0);

/** Words by which a run may miss the end of a text: a date, a line of copyright. */
const NEAR_END = 12;

function onlyAtEnd(a: Wording, b: Wording, long: readonly Tile[]): boolean {
  if (!long.length) return false;
  const shared = sum(long);
  const [startA, startB] = [Math.min(...long.map((t) => t.a)), Math.min(...long.map((t) => t.b))];
  return a.words.length - startA <= shared + NEAR_END && b.words.length - startB <= shared + NEAR_END;
}
