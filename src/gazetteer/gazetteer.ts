import { around } from 'geokdbush';
import KDBush from 'kdbush';
import type { Place } from '../record/where.ts';
import {
  BUCKET_BITS,
  DEGREE,
  KEY_KINDS,
  type KeyKind,
  KIND_BITS,
  NAME_STEP,
  NO_PARENT,
  OWN_ID,
  type PlaceFileHeader,
  readHeader,
  SEEDS,
  type Section,
} from './format.ts';
import { feed, finish, foldName, foldWord, type Hash, newHash } from './keys.ts';
import { baseForms, consonantKey, editDistance, looseKey } from './variants.ts';

/** A place a name can mean, and how the name is tied to it. */
export interface NameMatch {
  /** Number of the place in this file: cheap to compare and to keep. */
  readonly index: number;
  readonly match: KeyKind;
}

/** A place with its people. */
export interface GazetteerPlace extends Place {
  /** 0 where not known. */
  readonly population: number;
}

/** Places by name, by id and by position. Numbers are places' numbers in the file; smaller ones are greater places. */
export interface Gazetteer {
  /** What the file was made from. */
  readonly version: string;
  readonly size: number;
  byId(id: string): number | null;
  place(index: number): GazetteerPlace;
  population(index: number): number;
  feature(index: number): string;
  country(index: number): string;
  /** Degrees. */
  lat(index: number): number;
  lon(index: number): number;
  /** The areas it lies in, innermost first. */
  parents(index: number): readonly number[];
  /** Every place so named, best kind of match first, then the greater. Spelling variants only where asked for. */
  byName(name: string, options?: { readonly variants?: boolean }): readonly NameMatch[];
  /**
   * The longest name that starts a run of folded words (see `foldWord`; each must be non-empty): how many words it
   * takes and what it can mean; null where none does.
   */
  longest(
    words: readonly string[],
    from: number,
    limit: number,
  ): { readonly words: number; readonly matches: readonly NameMatch[] } | null;
  /** One word as `longest` wants it; may be empty. */
  fold(word: string): string;
  /** Places by distance, nearest first. */
  near(lat: number, lon: number, options: { readonly metres: number; readonly limit?: number }): readonly number[];
  /** Places that lie in an area, greatest first. */
  within(index: number): readonly number[];
}

/** Opens a place file; its arrays are views of `bytes`, nothing is copied. */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  // Typed arrays need aligned starts; a slice of a larger buffer may not have one.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new PlaceFile(aligned, readHeader(aligned));
}

/** Places remembered before all are forgotten. */
const MOST_PLACES = 20_000;

class PlaceFile implements Gazetteer {
  readonly version: string;
  readonly size: number;
  readonly #header: PlaceFileHeader;
  readonly #id: Uint32Array;
  readonly #lat: Uint8Array;
  readonly #lon: Uint8Array;
  readonly #parent: Uint16Array | Uint32Array;
  readonly #noParent: number;
  readonly #population: Uint32Array;
  readonly #feature: Uint8Array;
  readonly #country: Uint8Array;
  readonly #nameAt: Uint32Array;
  readonly #nameLength: Uint8Array;
  readonly #names: Uint8Array;
  readonly #ids: Uint8Array;
  readonly #buckets: Uint32Array;
  readonly #prints: Uint16Array;
  readonly #values: Uint32Array;
  readonly #decoder = new TextDecoder();
  #ownIds: readonly string[] | null = null;
  /** Places asked for before: the reports of a case tell of the same ones again and again. */
  readonly #places = new Map<number, GazetteerPlace>();
  /** Folding is the dearest step of looking up and words repeat. */
  readonly #folded = new Map<string, string>();
  #byId: Map<number, number> | null = null;
  #tree: KDBush | null = null;

  constructor(bytes: Uint8Array, header: PlaceFileHeader) {
    const octets = (name: Section): Uint8Array =>
      bytes.subarray(header.sections[name][0], header.sections[name][0] + header.sections[name][1]);
    const wide = (part: Uint8Array): Uint32Array => new Uint32Array(part.buffer, part.byteOffset, part.byteLength / 4);
    const narrow = (part: Uint8Array): Uint16Array =>
      new Uint16Array(part.buffer, part.byteOffset, part.byteLength / 2);
    this.version = header.version;
    this.size = header.places;
    this.#header = header;
    this.#id = wide(octets('id'));
    this.#lat = octets('lat');
    this.#lon = octets('lon');
    const parent = octets('parent');
    const isNarrow = parent.byteLength === header.places * 2;
    this.#parent = isNarrow ? narrow(parent) : wide(parent);
    this.#noParent = isNarrow ? NO_PARENT.narrow : NO_PARENT.wide;
    this.#population = wide(octets('population'));
    this.#feature = octets('feature');
    this.#country = octets('country');
    this.#nameAt = wide(octets('nameAt'));
    this.#nameLength = octets('nameLength');
    this.#names = octets('names');
    this.#ids = octets('ids');
    this.#buckets = wide(octets('buckets'));
    this.#prints = narrow(octets('prints'));
    this.#values = wide(octets('values'));
  }

  byId(id: string): number | null {
    this.#byId ??= new Map(Array.from(this.#id, (number, index) => [number, index]));
    const own = this.#own().indexOf(id);
    const number = own >= 0 ? OWN_ID + own : /^geonames:\d+$/.test(id) ? Number(id.slice('geonames:'.length)) : -1;
    return this.#byId.get(number) ?? null;
  }

  place(index: number): GazetteerPlace {
    const known = this.#places.get(index);
    if (known) return known;
    if (this.#places.size > MOST_PLACES) this.#places.clear();
    const place = this.#placeAt(index);
    this.#places.set(index, place);
    return place;
  }

  #placeAt(index: number): GazetteerPlace {
    const id = this.#id[index];
    return {
      id: id >= OWN_ID ? this.#own()[id - OWN_ID] : `geonames:${id}`,
      name: this.#name(index),
      lat: this.lat(index),
      lon: this.lon(index),
      feature: this.feature(index),
      country: this.country(index),
      population: this.#population[index],
    };
  }

  #own(): readonly string[] {
    return (this.#ownIds ??= this.#decoder.decode(this.#ids).split('\n'));
  }

  #name(index: number): string {
    let at = this.#nameAt[Math.floor(index / NAME_STEP)];
    for (let i = index - (index % NAME_STEP); i < index; i++) at += this.#nameLength[i];
    return this.#decoder.decode(this.#names.subarray(at, at + this.#nameLength[index]));
  }

  population = (index: number): number => this.#population[index];
  feature = (index: number): string => this.#header.features[this.#feature[index]];
  country = (index: number): string => this.#header.countries[this.#country[index]];
  lat = (index: number): number => threeBytes(this.#lat, index) / DEGREE;
  lon = (index: number): number => threeBytes(this.#lon, index) / DEGREE;

  parents(index: number): number[] {
    const chain: number[] = [];
    for (let at = this.#parent[index]; at !== this.#noParent && chain.length < 8; at = this.#parent[at]) chain.push(at);
    return chain;
  }

  byName(name: string, options: { readonly variants?: boolean } = {}): NameMatch[] {
    const exact = this.#find(feed(newHash(SEEDS.name), foldName(name).join(' ')));
    if (!options.variants) return exact;
    const seen = new Set(exact.map((match) => match.index));
    const loose = looseKey(name);
    const near = [
      ...(loose ? this.#find(feed(newHash(SEEDS.loose), loose)) : []),
      ...this.#byConsonants(name, loose),
      ...this.#byForm(name),
    ].filter((match) => !seen.has(match.index) && seen.add(match.index));
    return [...exact, ...near];
  }

  /** Same consonants, and few letters to change: at most one in four of the loose spelling. */
  #byConsonants(name: string, loose: string): NameMatch[] {
    const key = consonantKey(name);
    if (!key) return [];
    const limit = Math.min(2, Math.ceil(loose.length / 5));
    return this.#find(feed(newHash(SEEDS.consonants), key)).filter(
      (match) => editDistance(loose, looseKey(this.place(match.index).name), limit) <= limit,
    );
  }

  /** The name in another case, or with a conjunction written to it. */
  #byForm(name: string): NameMatch[] {
    return baseForms(name)
      .flatMap((form) => this.#find(feed(newHash(SEEDS.name), foldName(form).join(' '))))
      .filter(({ match }) => match === 'exact' || match === 'alternate')
      .map(({ index }): NameMatch => ({ index, match: 'variant' }))
      .sort((a, b) => a.index - b.index);
  }

  longest(words: readonly string[], from: number, limit: number) {
    const hash = newHash(SEEDS.name);
    let best: { words: number; matches: NameMatch[] } | null = null;
    for (let count = 1; count <= limit && from + count <= words.length; count++) {
      if (count > 1) feed(hash, ' ');
      const matches = this.#find(feed(hash, words[from + count - 1]));
      if (matches.length) best = { words: count, matches };
    }
    return best;
  }

  fold(word: string): string {
    let folded = this.#folded.get(word);
    if (folded === undefined) {
      if (this.#folded.size > 50_000) this.#folded.clear();
      folded = foldWord(word);
      this.#folded.set(word, folded);
    }
    return folded;
  }

  #find(hash: Hash): NameMatch[] {
    const { where, print } = finish(hash);
    const bucket = where >>> (32 - BUCKET_BITS);
    const found: NameMatch[] = [];
    const { indexBits } = this.#header;
    const low = print & 0xffff;
    const high = ((print >>> 16) << (indexBits + KIND_BITS)) >>> (indexBits + KIND_BITS);
    for (let i = this.#buckets[bucket]; i < this.#buckets[bucket + 1]; i++) {
      if (this.#prints[i] !== low) continue;
      const value = this.#values[i];
      if (value >>> (indexBits + KIND_BITS) !== high) continue;
      found.push({ index: value & ((1 << indexBits) - 1), match: KEY_KINDS[(value >>> indexBits) & 7] });
    }
    return found;
  }

  near(lat: number, lon: number, options: { readonly metres: number; readonly limit?: number }): number[] {
    this.#tree ??= this.#plant();
    return around(this.#tree, lon, lat, options.limit ?? Number.POSITIVE_INFINITY, options.metres / 1000);
  }

  #plant(): KDBush {
    const tree = new KDBush(this.size, 64, Float32Array);
    for (let i = 0; i < this.size; i++) tree.add(this.lon(i), this.lat(i));
    return tree.finish();
  }

  within(index: number): number[] {
    const inside = new Uint8Array(this.size);
    inside[index] = 1;
    // Areas are sorted by size, not by nesting: two passes settle a chain of any order up to the country's depth.
    for (let pass = 0; pass < 3; pass++) {
      for (let i = 0; i < this.size; i++)
        if (this.#parent[i] !== this.#noParent && inside[this.#parent[i]]) inside[i] = 1;
    }
    return Array.from({ length: this.size }, (_, i) => i).filter((i) => i !== index && inside[i]);
  }
}

/** The signed number in three bytes, lowest first. */
function threeBytes(bytes: Uint8Array, index: number): number {
  const at = index * 3;
  return ((bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16)) << 8) >> 8;
}
