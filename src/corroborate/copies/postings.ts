/** Which readings have a hash. Nearly every hash is had by one reading alone, so that one is kept without a list around it. */
export interface Postings {
  add(hash: number, id: string): void;
  remove(hash: number, id: string): void;
  /** Ids in no order that means anything. */
  get(hash: number): readonly string[];
}

const NOBODY: readonly string[] = [];

/** Postings with nothing in them. */
export function postings(): Postings {
  const ids = new Map<number, string | string[]>();
  return {
    add(hash, id) {
      const known = ids.get(hash);
      if (known === undefined) ids.set(hash, id);
      else if (typeof known === 'string') ids.set(hash, [known, id]);
      else known.push(id);
    },
    remove(hash, id) {
      const known = ids.get(hash);
      if (known === id) ids.delete(hash);
      else if (Array.isArray(known)) {
        const left = known.filter((one) => one !== id);
        ids.set(hash, left.length === 1 ? left[0] : left);
      }
    },
    get(hash) {
      const known = ids.get(hash);
      return known === undefined ? NOBODY : typeof known === 'string' ? [known] : known;
    },
  };
}
