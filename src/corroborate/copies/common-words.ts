/** A pair of places at which two sequences have the same word. */
export type Pair = readonly [a: number, b: number];

/** One longest common subsequence of a[aFirst, aLast) and b[bFirst, bLast), as pairs in order; time is the product of both. */
export function commonWords(
  a: ArrayLike<unknown>,
  b: ArrayLike<unknown>,
  [aFirst, aLast]: readonly [number, number],
  [bFirst, bLast]: readonly [number, number],
): Pair[] {
  const width = bLast - bFirst + 1;
  const longest = new Uint16Array((aLast - aFirst + 1) * width);
  for (let i = aLast - 1; i >= aFirst; i--)
    for (let j = bLast - 1; j >= bFirst; j--) {
      const at = (i - aFirst) * width + (j - bFirst);
      longest[at] = a[i] === b[j] ? longest[at + width + 1] + 1 : Math.max(longest[at + width], longest[at + 1]);
    }
  const pairs: Pair[] = [];
  for (let i = aFirst, j = bFirst; i < aLast && j < bLast; ) {
    const at = (i - aFirst) * width + (j - bFirst);
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (longest[at + width] >= longest[at + 1]) i++;
    else j++;
  }
  return pairs;
}

/** How many words of two short sequences stand in both in the same order. */
export function commonCount(a: ArrayLike<unknown>, b: ArrayLike<unknown>): number {
  let above = new Uint16Array(b.length + 1);
  let row = new Uint16Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) row[j + 1] = a[i] === b[j] ? above[j] + 1 : Math.max(above[j + 1], row[j]);
    [above, row] = [row, above];
  }
  return above[b.length];
}

/** How many numbers two sorted sequences have in common, in any order: `commonCount` is never more. */
export function commonOfSorted(a: ArrayLike<number>, b: ArrayLike<number>): number {
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
