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
  /** `ownVoice` as a share of all words of the shorter text that are not quoted, 0–1. */
  readonly ownShare: number;
  /** Words of the longest run, and how many of them are not quoted. */
  readonly longest: number;
  readonly longestOwn: number;
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
  const own = (tile: Tile): number => {
    let count = 0;
    for (let k = 0; k < tile.length; k++) if (!a.quoted[tile.a + k] && !b.quoted[tile.b + k]) count++;
    return count;
  };
  const ownVoice = long.reduce((total, tile) => total + own(tile), 0);
  return {
    words,
    inLongRuns: sum(long),
    ownVoice,
    ownShare: ownVoice / Math.max(1, Math.min(unquoted(a), unquoted(b))),
    longest: Math.max(0, ...tiles.map((tile) => tile.length)),
    longestOwn: Math.max(0, ...tiles.map(own)),
    a: words / Math.max(1, a.words.length),
    b: words / Math.max(1, b.words.length),
    onlyAtEnd: onlyAtEnd(a, b, long),
  };
}

const unquoted = ({ quoted }: Wording): number => quoted.reduce((total, mark) => total + 1 - mark, 0);

const sum = (tiles: readonly Tile[]): number => tiles.reduce((total, tile) => total + tile.length, 0);

/** Words by which a run may miss the end of a text: a date, a line of copyright. */
const NEAR_END = 12;

function onlyAtEnd(a: Wording, b: Wording, long: readonly Tile[]): boolean {
  if (!long.length) return false;
  const shared = sum(long);
  const [startA, startB] = [Math.min(...long.map((t) => t.a)), Math.min(...long.map((t) => t.b))];
  return a.words.length - startA <= shared + NEAR_END && b.words.length - startB <= shared + NEAR_END;
}
