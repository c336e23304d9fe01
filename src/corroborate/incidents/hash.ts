/** FNV-1a over UTF-16 code units, 32 bits (Fowler, Noll and Vo): the same on every machine, no table to share. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** Two hashes as one; the order counts. */
export const hashBoth = (a: number, b: number): number => {
  const mixed = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) ^ Math.imul(b ^ (b >>> 13), 0x297a2d39);
  return (mixed ^ (mixed >>> 16)) | 0;
};
