import { LshIndex, Minhash } from 'minhash';
import type { Judged } from './copies.ts';
import { cpuMs } from './processor-time.ts';
import type { MadePair, MadeSet } from './set/copies/make.ts';

/** Values of a signature and rows of a band, as the package has them unless told otherwise. */
const VALUES = 128;
const ROWS = 4;

/**
 * The npm package `minhash` on word triples of the same texts: candidates from its LSH index, then its estimate of the
 * Jaccard similarity, with the limit that does best on the tuning half.
 */
export function publicMinHash({ reports, pairs }: MadeSet): { readonly judged: Judged; readonly msAReport: number } {
  const started = cpuMs();
  const index = new LshIndex({ bandSize: ROWS });
  const signatures = new Map<string, Minhash>();
  const candidates = new Map<string, Set<string>>();
  for (const { id, text } of reports) {
    const signature = new Minhash({ numPerm: VALUES });
    for (const shingle of shingles(text)) signature.update(shingle);
    signatures.set(id, signature);
    index.insert(id, signature);
  }
  for (const [id, signature] of signatures) candidates.set(id, new Set(index.query(signature)));
  const msAReport = Math.round((1000 * (cpuMs() - started)) / reports.length) / 1000;
  const likeness = (a: string, b: string): number =>
    candidates.get(a)?.has(b) ? signatures.get(a)!.jaccard(signatures.get(b)!) : 0;
  const limit = bestLimit(
    pairs.filter((pair) => pair.half === 'tuning'),
    likeness,
  );
  return { judged: (a, b) => likeness(a, b) >= limit, msAReport };
}

function shingles(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`));
}

/** The limit with the highest F1. */
function bestLimit(pairs: readonly MadePair[], likeness: (a: string, b: string) => number): number {
  const f1 = (limit: number): number => {
    const found = pairs.filter(({ original, other }) => likeness(original, other) >= limit);
    const right = found.filter(({ copy }) => copy).length;
    return (2 * right) / (found.length + pairs.filter(({ copy }) => copy).length);
  };
  const limits = Array.from({ length: 40 }, (_, i) => (i + 1) / 40);
  return limits.reduce((best, limit) => (f1(limit) > f1(best) ? limit : best));
}
