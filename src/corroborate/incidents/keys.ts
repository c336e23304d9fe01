import { hashBoth, hashOf } from './hash.ts';
import type { Linkable } from './linkable.ts';
import { RARE } from './score.ts';
import { isPoint } from './spot.ts';

/** Degrees of a cell of the grid; points half a cell from each other always share one: 28 km along a meridian. */
const CELL = 0.5;
/** Days longer than this are no key: a month is shared by everything. */
const WIDEST = 8;
/** The words by which a telling is looked up: the most telling ones, by twos. */
const WORDS = 5;
/** Weight from which a word is worth looking up. */
const LOOKED_UP = 2.5;
const LAT = hashOf('cell');
const DAY = hashOf('day');
const PAIR = hashOf('pair');

/**
 * Keys under which a telling is filed. Two tellings are compared only where they share one: one day and one town or the
 * next; or two of their most telling words, one of them rare; or one such word and a day. Which keys a telling has depends on nothing but itself.
 */
export function keysOf(telling: Linkable): Int32Array {
  const keys = new Set<number>();
  if (!telling.linkable) return new Int32Array(0);
  const words = telling.words;
  const top = [...words.keys.keys()]
    .filter((i) => words.weights[i] >= LOOKED_UP)
    .sort((i, j) => words.weights[j] - words.weights[i] || words.keys[i] - words.keys[j])
    .slice(0, WORDS);
  for (const i of top) {
    for (const j of top) {
      const rare = words.weights[i] >= RARE || words.weights[j] >= RARE;
      if (rare && words.keys[i] < words.keys[j]) keys.add(hashBoth(hashBoth(PAIR, words.keys[i]), words.keys[j]));
    }
  }
  const days = daysKeyed(telling);
  for (const day of days) {
    const filed = hashBoth(DAY, day);
    for (const i of top) keys.add(hashBoth(filed, words.keys[i]));
    for (const cell of cellsOf(telling)) keys.add(hashBoth(filed, cell));
  }
  return Int32Array.from(keys);
}

/** Days of a telling, with the one before and after where it is loose: pairs that tolerance lets meet share a key. */
function daysKeyed({ days }: Linkable): number[] {
  if (!days || days.last - days.first >= WIDEST) return [];
  const early = days.loose ? days.first - 1 : days.first;
  const late = days.loose ? days.last + 1 : days.last;
  const all: number[] = [];
  for (let day = early; day <= late; day++) all.push(day);
  return all;
}

/** The four cells of the grid that meet at the corner next to a town. */
function cellsOf({ spot }: Linkable): number[] {
  if (!spot || !isPoint(spot)) return [];
  const y = spot.lat / CELL;
  const x = spot.lon / CELL;
  const cells: number[] = [];
  for (const row of [Math.round(y) - 1, Math.round(y)])
    for (const column of [Math.round(x) - 1, Math.round(x)]) cells.push(hashBoth(hashBoth(LAT, row), column));
  return cells;
}
