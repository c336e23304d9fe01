import type { LinkFigure } from './linkable.ts';

/**
 * What the counts of two claims say for one happening, −1 to 1: the same exact count of the same thing for it, the more
 * so the rarer the count; bounds that both fit, a little; counts far apart against it, but little, since accounts of one
 * happening differ.
 */
export function figureScore(a: readonly LinkFigure[], b: readonly LinkFigure[]): number {
  let best = 0;
  let worst = 0;
  for (const one of a) {
    for (const other of b) {
      if (one.what !== other.what) continue;
      const score = pairScore(one, other);
      if (score > best) best = score;
      else if (score < worst) worst = score;
    }
  }
  return best || worst;
}

function pairScore(a: LinkFigure, b: LinkFigure): number {
  if (a.low === b.low && a.high === b.high) return sameCount(a.low);
  if ((a.high ?? Number.POSITIVE_INFINITY) >= b.low && (b.high ?? Number.POSITIVE_INFINITY) >= a.low) return 0.2;
  const [less, more] = a.low <= b.low ? [a, b] : [b, a];
  return more.low > 3 * (less.high ?? less.low) ? -0.5 : -0.1;
}

/** "One" and "two" are told of everything; by Benford's law a count of n comes up about as 1/n. */
const sameCount = (count: number): number => (count <= 1 ? 0.1 : count <= 3 ? 0.4 : count <= 12 ? 0.7 : 1);
