/** Tellings filed under a key: one, or several in rising order of rank. */
const EMPTY = -1;

/** How many of a block everyone else in it is compared with. */
export const REPRESENTATIVES = 24;

/** What changed in a block when a member came or went. */
export interface BlockChange {
  /** All members now, lowest rank first. The first `REPRESENTATIVES` stand for the block. */
  readonly members: readonly number[];
  /** The one that stands for the block no longer, or since now. */
  readonly moved: number | null;
}

/**
 * Tellings by key. Within a block everyone is compared with the lowest few only, so that a block of n costs n and not
 * n²; which those are depends on who is in it and not on who came first. Open addressing over flat arrays: a case of a
 * million claims has some twenty million keys.
 */
export class Blocks {
  #keys = new Int32Array(1 << 10);
  /** −1 free, −2 − i list i, else the only member. */
  #values = new Int32Array(1 << 10).fill(EMPTY);
  #used = 0;
  readonly #lists: number[][] = [];
  readonly #before: (a: number, b: number) => boolean;

  /** `before` is the order of rank. */
  constructor(before: (a: number, b: number) => boolean) {
    this.#before = before;
  }

  /** Members filed under a key, lowest rank first. */
  members(key: number): readonly number[] {
    const value = this.#values[this.#slotOf(key)];
    return value === EMPTY ? [] : value >= 0 ? [value] : this.#lists[-2 - value];
  }

  /** Files a member under a key. */
  add(key: number, member: number): BlockChange {
    if (this.#used * 2 > this.#keys.length) this.#grow();
    const slot = this.#slotOf(key);
    const value = this.#values[slot];
    if (value === EMPTY) {
      this.#keys[slot] = key;
      this.#values[slot] = member;
      this.#used++;
      return { members: [member], moved: null };
    }
    if (value >= 0) this.#values[slot] = -2 - (this.#lists.push([value]) - 1);
    const list = this.#lists[-2 - this.#values[slot]];
    const at = this.#placeIn(list, member);
    list.splice(at, 0, member);
    const moved = at < REPRESENTATIVES && list.length > REPRESENTATIVES ? list[REPRESENTATIVES] : null;
    return { members: list, moved };
  }

  /** Takes a member out from under a key. */
  remove(key: number, member: number): BlockChange {
    const slot = this.#slotOf(key);
    const value = this.#values[slot];
    if (value === member) {
      // The key keeps its slot with an empty list: a hole would cut off the keys filed behind it.
      this.#values[slot] = -2 - (this.#lists.push([]) - 1);
      return { members: [], moved: null };
    }
    if (value === EMPTY || value >= 0) return { members: [], moved: null };
    const list = this.#lists[-2 - value];
    const at = list.indexOf(member);
    if (at < 0) return { members: list, moved: null };
    list.splice(at, 1);
    const moved = at < REPRESENTATIVES && list.length >= REPRESENTATIVES ? list[REPRESENTATIVES - 1] : null;
    return { members: list, moved };
  }

  /** True where one of two members of a block stands for it. */
  pairs(key: number, a: number, b: number): boolean {
    const members = this.members(key);
    if (members.length <= REPRESENTATIVES) return true;
    const last = members[REPRESENTATIVES - 1];
    return !this.#before(last, a) || !this.#before(last, b);
  }

  #placeIn(list: readonly number[], member: number): number {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#before(list[middle], member)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #slotOf(key: number): number {
    const mask = this.#keys.length - 1;
    // Knuth's multiplicative hashing: keys of one day differ in few bits.
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    while (this.#values[slot] !== EMPTY && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const values = this.#values;
    this.#keys = new Int32Array(keys.length * 2);
    this.#values = new Int32Array(keys.length * 2).fill(EMPTY);
    for (let i = 0; i < keys.length; i++) {
      if (values[i] === EMPTY) continue;
      const slot = this.#slotOf(keys[i]);
      this.#keys[slot] = keys[i];
      this.#values[slot] = values[i];
    }
  }
}
