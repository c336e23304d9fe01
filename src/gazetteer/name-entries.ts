import { BUCKET_BITS, KEY_KINDS, type KeyKind, KIND_BITS, SEEDS } from './format.ts';
import { Growing } from './growing.ts';
import { feed, finish, keyOf, newHash } from './keys.ts';
import { consonantKey, looseKey } from './variants.ts';

/** The table of keys as the place file has it. */
export interface NameTable {
  readonly buckets: Uint32Array;
  readonly prints: Uint16Array;
  readonly values: Uint32Array;
}

/** An abbreviation that some language also writes as a name stays an abbreviation. */
const firmness = (kind: number): number => (KEY_KINDS[kind] === 'abbreviation' ? 0.5 : kind);
const EXACT = KEY_KINDS.indexOf('exact');
const SHORT = KEY_KINDS.indexOf('short');
const VARIANT = KEY_KINDS.indexOf('variant');

/** Keys of names gathered, in columns: what they hash to, the kind, and the place by the order it was added in. */
export class NameEntries {
  readonly #bucket = new Growing();
  readonly #print = new Growing();
  readonly #kind = new Growing();
  readonly #place = new Growing();

  /** A name of a place, and its spellings by ear where it was put into Latin letters. */
  addName(place: number, text: string, as: KeyKind, romanised: boolean): void {
    const kind = KEY_KINDS.indexOf(as);
    this.#addKey(place, SEEDS.name, keyOf(text), kind);
    if (!romanised || kind > SHORT) return;
    this.#addKey(place, SEEDS.loose, looseKey(text), VARIANT);
    // By consonants alone only what the place is chiefly called: every alternate would let in too much.
    if (kind === EXACT) this.#addKey(place, SEEDS.consonants, consonantKey(text), VARIANT);
  }

  #addKey(place: number, seed: number, key: string, kind: number): void {
    if (!key) return;
    const { where, print } = finish(feed(newHash(seed), key));
    this.addEntry(place, where >>> (32 - BUCKET_BITS), print, kind);
  }

  /** An entry of a place file, whose print may lack its upper bits. */
  addEntry(place: number, bucket: number, print: number, kind: number): void {
    this.#bucket.push(bucket);
    this.#print.push(print);
    this.#kind.push(kind);
    this.#place.push(place);
  }

  /**
   * Keys by bucket; within a bucket by print, then by rank of kind, then by place; one of each key and place, the firmest.
   * @param numberOf the place's number in the file, by the order it was added in
   * @param partly some prints lack bits, and only those that all have are looked at
   */
  table(numberOf: Uint32Array, indexBits: number, partly: boolean): NameTable {
    const keptBits = 32 - indexBits - KIND_BITS;
    const mask = partly ? (0xffff | (((1 << keptBits) - 1) << 16)) >>> 0 : 0xffffffff;
    const [bucket, print, kind, place] = [this.#bucket, this.#print, this.#kind, this.#place].map((one) => one.items());
    const { starts, order } = byBucket(bucket);
    const buckets = new Uint32Array((1 << BUCKET_BITS) + 1);
    const [prints, values] = [new Growing(), new Growing()];
    for (let at = 0; at < 1 << BUCKET_BITS; at++) {
      const entries = Array.from(order.subarray(starts[at], starts[at + 1]), (i) => ({
        print: (print[i] & mask) >>> 0,
        kind: kind[i],
        index: numberOf[place[i]],
      }));
      for (const one of firmest(entries)) {
        prints.push(one.print & 0xffff);
        values.push((one.index | (one.kind << indexBits) | ((one.print >>> 16) << (indexBits + KIND_BITS))) >>> 0);
      }
      buckets[at + 1] = prints.length;
    }
    return { buckets, prints: Uint16Array.from(prints.items()), values: values.items().slice() };
  }
}

/** Entries in the order of their buckets, by counting: there may be tens of millions. */
function byBucket(bucket: Uint32Array): { readonly starts: Uint32Array; readonly order: Uint32Array } {
  const starts = new Uint32Array((1 << BUCKET_BITS) + 1);
  for (const one of bucket) starts[one + 1]++;
  for (let i = 1; i < starts.length; i++) starts[i] += starts[i - 1];
  const next = starts.slice();
  const order = new Uint32Array(bucket.length);
  bucket.forEach((one, i) => { order[next[one]++] = i; }); // biome-ignore format: one line
  return { starts, order };
}

interface Entry {
  readonly print: number;
  readonly kind: number;
  readonly index: number;
}

/** One entry for each key and place, sorted. */
function firmest(entries: Entry[]): Entry[] {
  entries.sort((a, b) => a.print - b.print || a.index - b.index || firmness(a.kind) - firmness(b.kind));
  return entries
    .filter((one, i) => i === 0 || one.print !== entries[i - 1].print || one.index !== entries[i - 1].index)
    .sort((a, b) => a.print - b.print || a.kind - b.kind || a.index - b.index);
}
