import { hashOf } from './hash.ts';
import type { Weighted } from './linkable.ts';

/** Nothing to compare. */
export const NOTHING: Weighted = { keys: new Int32Array(0), weights: new Float32Array(0), norm: 0 };

/** Words with weights, the greatest weight of each kept. */
export function weighted(words: Iterable<readonly [word: string, weight: number]>): Weighted {
  const best = new Map<number, number>();
  for (const [word, weight] of words) {
    const key = hashOf(word);
    if (weight > (best.get(key) ?? 0)) best.set(key, weight);
  }
  return ofMap(best);
}

/** The words of several, the greatest weight of each kept. */
export function pooled(many: readonly Weighted[]): Weighted {
  if (many.length === 1) return many[0];
  const best = new Map<number, number>();
  for (const { keys, weights } of many)
    for (let i = 0; i < keys.length; i++) if (weights[i] > (best.get(keys[i]) ?? 0)) best.set(keys[i], weights[i]);
  return ofMap(best);
}

/** Hashed words with weights. */
export function ofMap(best: ReadonlyMap<number, number>): Weighted {
  if (!best.size) return NOTHING;
  const keys = Int32Array.from(best.keys()).sort();
  const weights = Float32Array.from(keys, (key) => best.get(key)!);
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  return { keys, weights, norm: Math.sqrt(squares) };
}

/** Cosine of the angle between two, 0–1; 0 where either is empty. */
export function cosine(a: Weighted, b: Weighted): number {
  return a.norm && b.norm ? overlap(a, b) / (a.norm * b.norm) : 0;
}

/** Sum of the products of the weights of the words both have; with `least`, only of words weighing that much in both. */
export function overlap(a: Weighted, b: Weighted, least = 0): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.keys.length && j < b.keys.length; ) {
    const difference = a.keys[i] - b.keys[j];
    if (difference === 0) {
      const both = Math.min(a.weights[i], b.weights[j]);
      if (both >= least) sum += a.weights[i] * b.weights[j];
      i++;
      j++;
    } else if (difference < 0) i++;
    else j++;
  }
  return sum;
}

/** Sum of the weights of the words both have that weigh at least so much in both. */
export function sharedWeight(a: Weighted, b: Weighted, least: number): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.keys.length && j < b.keys.length; ) {
    const difference = a.keys[i] - b.keys[j];
    if (difference === 0) {
      const both = Math.min(a.weights[i], b.weights[j]);
      if (both >= least) sum += both;
      i++;
      j++;
    } else if (difference < 0) i++;
    else j++;
  }
  return sum;
}
