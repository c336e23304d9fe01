/** Hash of a word: FNV-1a over its UTF-16 code units (isthe.com/chongo/tech/comp/fnv), 32 bits, unsigned. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return spread(hash);
}

/** Hash of two hashes, in order. */
export const joined = (first: number, second: number): number => spread(Math.imul(first, 0x9e3779b1) ^ second);

/** Spreads the bits, so that the least of many hashes is a fair draw: the finaliser of MurmurHash3. */
function spread(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
