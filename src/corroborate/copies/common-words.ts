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
