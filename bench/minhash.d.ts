/** The npm package `minhash`, which has no types of its own. */
declare module 'minhash' {
  /** A signature. */
  export class Minhash {
    constructor(config?: { numPerm?: number; seed?: number });
    update(shingle: string): void;
    jaccard(other: Minhash): number;
  }
  /** An index of signatures by bands. */
  export class LshIndex {
    constructor(config?: { bandSize?: number });
    insert(key: string, signature: Minhash): void;
    query(signature: Minhash): string[];
  }
}
