/** A set of small whole numbers, 32 to a word: many classes are compared with many. */
export type Bits = Uint32Array;

/** An empty set of numbers below `size`. */
export const noBits = (size: number): Bits => new Uint32Array((size + 31) >>> 5);

/** The set of these numbers. */
export function bitsOf(size: number, members: Iterable<number>): Bits {
  const bits = noBits(size);
  for (const member of members) addBit(bits, member);
  return bits;
}

/** Puts a number into the set. */
export function addBit(bits: Bits, member: number): void {
  bits[member >>> 5] |= 1 << (member & 31);
}

/** True where the number is in the set. */
export const hasBit = (bits: Bits, member: number): boolean => (bits[member >>> 5] & (1 << (member & 31))) !== 0;

/** True where two sets have a number in common. */
export function meet(a: Bits, b: Bits): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] & b[i]) return true;
  return false;
}

/** The numbers of both sets. */
export function both(a: Bits, b: Bits): Bits {
  const bits = new Uint32Array(a.length);
  for (let i = 0; i < a.length; i++) bits[i] = a[i] & b[i];
  return bits;
}

/** Puts every number of `more` into `bits`. */
export function addAll(bits: Bits, more: Bits): void {
  for (let i = 0; i < bits.length; i++) bits[i] |= more[i];
}

/** The lowest number of the set; -1 where it is empty. */
export function lowestBit(bits: Bits): number {
  for (let i = 0; i < bits.length; i++) if (bits[i]) return (i << 5) + 31 - Math.clz32(bits[i] & -bits[i]);
  return -1;
}

/** Takes a number out of the set. */
export function dropBit(bits: Bits, member: number): void {
  bits[member >>> 5] &= ~(1 << (member & 31));
}
