import type { Tile } from './tiles.ts';

/** Words [aFirst, aLast) of one text that stand where words [bFirst, bLast) stand in the other. */
export interface Slot {
  readonly aFirst: number;
  readonly aLast: number;
  readonly bFirst: number;
  readonly bLast: number;
  /** The words are the same. */
  readonly same: boolean;
}

/** Words of the longest gap in which one wording is taken to stand for the other: about two sentences. */
const LONGEST_GAP = 60;

/** The tiles of two texts and the gaps between neighbours of them, in the order of `b`. */
export function slotsOf(tiles: readonly Tile[], aLength: number, bLength: number): Slot[] {
  const slots: Slot[] = [];
  const nextInA = followers(tiles);
  const gap = (aFirst: number, aLast: number, bFirst: number, bLast: number): void => {
    if (aLast < aFirst || aLast - aFirst > LONGEST_GAP || bLast - bFirst > LONGEST_GAP) return;
    if (aLast > aFirst || bLast > bFirst) slots.push({ aFirst, aLast, bFirst, bLast, same: false });
  };
  tiles.forEach((tile, i) => {
    const before = tiles[i - 1];
    if (!before) {
      if (firstInA(tiles) === tile) gap(0, tile.a, 0, tile.b);
    } else if (nextInA.get(before) === tile) gap(before.a + before.length, tile.a, before.b + before.length, tile.b);
    slots.push({
      aFirst: tile.a,
      aLast: tile.a + tile.length,
      bFirst: tile.b,
      bLast: tile.b + tile.length,
      same: true,
    });
  });
  const last = tiles.at(-1);
  if (last && !nextInA.has(last)) gap(last.a + last.length, aLength, last.b + last.length, bLength);
  return slots;
}

const firstInA = (tiles: readonly Tile[]): Tile => tiles.reduce((least, tile) => (tile.a < least.a ? tile : least));

/** Which tile comes next after each in the order of `a`. */
function followers(tiles: readonly Tile[]): Map<Tile, Tile> {
  const inOrder = [...tiles].sort((x, y) => x.a - y.a);
  return new Map(inOrder.slice(1).map((tile, i) => [inOrder[i], tile]));
}
