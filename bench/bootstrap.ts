/** A figure with the bounds that hold 95 % of what it is on samples of its documents. */
export interface Interval {
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

const SAMPLES = 1000;

/** The figure of all documents, and its percentile bootstrap interval (Efron 1979): documents drawn with replacement. */
export function interval<T>(documents: readonly T[], figure: (documents: readonly T[]) => number): Interval {
  const random = generator(documents.length);
  const draw = (): T => documents[Math.floor(random() * documents.length)];
  const figures = Array.from({ length: SAMPLES }, () => figure(documents.map(draw))).sort((a, b) => a - b);
  const rounded = (value: number): number => Number(value.toFixed(2));
  return {
    at: rounded(figure(documents)),
    low: rounded(figures[Math.floor(SAMPLES * 0.025)]),
    high: rounded(figures[Math.ceil(SAMPLES * 0.975) - 1]),
  };
}

/** Numbers in [0, 1), the same on every run: mulberry32 (Tommy Ettinger, public domain). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
