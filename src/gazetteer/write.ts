import {
  BUCKET_BITS,
  DEGREE,
  FORMAT,
  KEY_KINDS,
  type KeyKind,
  KIND_BITS,
  MAGIC,
  NAME_STEP,
  NO_PARENT,
  OWN_ID,
  type PlaceFileHeader,
  SEEDS,
  type Section,
} from './format.ts';
import { feed, finish, keyOf, newHash } from './keys.ts';
import { consonantKey, looseKey } from './variants.ts';

/** One place on its way into the file. Degrees WGS 84; `parent` is the id of the area it lies in. */
export interface PlaceRow {
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly feature: string;
  readonly country: string;
  readonly population: number;
  readonly parent: string | null;
  readonly names: readonly NamedAs[];
  /** True where spellings by ear are to be found too: names that were put into Latin letters from another script. */
  readonly romanised: boolean;
}

/** A name of a place and how it is tied to it. */
export interface NamedAs {
  readonly text: string;
  readonly kind: KeyKind;
}

const RANKS: Readonly<Record<string, number>> = { L: 0, A: 1 };
const rankOf = (row: PlaceRow): number => RANKS[row.feature[0]] ?? 2;

/** The place file's bytes. The same rows give the same bytes whatever order they come in. */
export function writePlaces(rows: readonly PlaceRow[], version: string): Uint8Array {
  const sorted = [...rows].sort(
    (a, b) => rankOf(a) - rankOf(b) || b.population - a.population || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  const features = [...new Set(sorted.map((row) => row.feature))].sort();
  const countries = ['', ...new Set(sorted.map((row) => row.country).filter(Boolean))].sort();
  const indexBits = Math.max(1, Math.ceil(Math.log2(sorted.length + 1)));
  const columns = columnsOf(sorted, features, countries);
  const table = tableOf(sorted, indexBits);
  const facts = { version, places: sorted.length, entries: table.values.length, features, countries, indexBits };
  return assemble(facts, { ...columns, ...table });
}

function columnsOf(rows: readonly PlaceRow[], features: readonly string[], countries: readonly string[]) {
  const own = rows.map((row) => row.id).filter((id) => !/^geonames:\d+$/.test(id));
  const line = new Map(own.map((id, index) => [id, index]));
  const feature = new Map(features.map((code, index) => [code, index]));
  const country = new Map(countries.map((code, index) => [code, index]));
  const number = (id: string): number => (line.has(id) ? OWN_ID + line.get(id)! : Number(id.slice('geonames:'.length)));
  return {
    id: Uint32Array.from(rows, (row) => number(row.id)),
    lat: threeBytes(rows.map((row) => row.lat)),
    lon: threeBytes(rows.map((row) => row.lon)),
    parent: parentsOf(rows),
    population: Uint32Array.from(rows, (row) => Math.min(row.population, 0xffffffff)),
    feature: Uint8Array.from(rows, (row) => feature.get(row.feature)!),
    country: Uint8Array.from(rows, (row) => country.get(row.country)!),
    ...poolOf(rows.map((row) => row.name)),
    ids: new TextEncoder().encode(own.join('\n')),
  };
}

function threeBytes(degrees: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(degrees.length * 3);
  degrees.forEach((value, index) => {
    const whole = Math.round(value * DEGREE);
    bytes.set([whole & 0xff, (whole >> 8) & 0xff, (whole >> 16) & 0xff], index * 3);
  });
  return bytes;
}

function parentsOf(rows: readonly PlaceRow[]): Uint16Array | Uint32Array {
  const at = new Map(rows.map((row, index) => [row.id, index]));
  const parents = rows.map((row) => (row.parent === null ? undefined : at.get(row.parent)));
  return parents.every((parent) => parent === undefined || parent < NO_PARENT.narrow)
    ? Uint16Array.from(parents, (parent) => parent ?? NO_PARENT.narrow)
    : Uint32Array.from(parents, (parent) => parent ?? NO_PARENT.wide);
}

/** Names longer than a byte can count are cut; GeoNames has none. */
function poolOf(names: readonly string[]): Pick<Columns, 'nameAt' | 'nameLength' | 'names'> {
  const encoded = names.map((name) => new TextEncoder().encode(name).subarray(0, 255));
  const nameAt = new Uint32Array(Math.ceil(names.length / NAME_STEP));
  const pool = new Uint8Array(encoded.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  encoded.forEach((one, index) => {
    if (index % NAME_STEP === 0) nameAt[index / NAME_STEP] = at;
    pool.set(one, at);
    at += one.length;
  });
  return { nameAt, nameLength: Uint8Array.from(encoded, (one) => one.length), names: pool };
}

interface Entry {
  readonly where: number;
  readonly print: number;
  readonly kind: number;
  readonly index: number;
}

/** Keys by bucket; within a bucket by print, then by rank of kind, then by rank of place. */
function tableOf(rows: readonly PlaceRow[], indexBits: number): Pick<Columns, 'buckets' | 'prints' | 'values'> {
  const entries: Entry[] = [];
  rows.forEach((row, index) => {
    for (const entry of entriesOf(row, index)) entries.push(entry);
  });
  const bucket = (entry: Entry): number => entry.where >>> (32 - BUCKET_BITS);
  entries.sort((a, b) => bucket(a) - bucket(b) || a.print - b.print || a.kind - b.kind || a.index - b.index);
  const buckets = new Uint32Array((1 << BUCKET_BITS) + 1);
  for (const entry of entries) buckets[bucket(entry) + 1]++;
  for (let i = 1; i < buckets.length; i++) buckets[i] += buckets[i - 1];
  return {
    buckets,
    prints: Uint16Array.from(entries, (entry) => entry.print & 0xffff),
    values: Uint32Array.from(entries, (entry) => packed(entry, indexBits)),
  };
}

/** An abbreviation that some language also writes as a name stays an abbreviation. */
const firmness = (kind: number): number => (KEY_KINDS[kind] === 'abbreviation' ? 0.5 : kind);

/** Place and kind, and in the bits left over more of the print. */
const packed = (entry: Entry, indexBits: number): number =>
  (entry.index | (entry.kind << indexBits) | ((entry.print >>> 16) << (indexBits + KIND_BITS))) >>> 0;

function entriesOf(row: PlaceRow, index: number): Entry[] {
  const kinds = new Map<string, { seed: number; key: string; kind: number }>();
  const add = (seed: number, key: string, kind: number): void => {
    const had = kinds.get(`${seed} ${key}`);
    if (key && (!had || firmness(had.kind) > firmness(kind))) kinds.set(`${seed} ${key}`, { seed, key, kind });
  };
  for (const { text, kind } of row.names) {
    const number = KEY_KINDS.indexOf(kind);
    add(SEEDS.name, keyOf(text), number);
    if (!row.romanised || number > KEY_KINDS.indexOf('short')) continue;
    add(SEEDS.loose, looseKey(text), KEY_KINDS.indexOf('variant'));
    // By consonants alone only what the place is chiefly called: every alternate would let in too much.
    if (number === 0) add(SEEDS.consonants, consonantKey(text), KEY_KINDS.indexOf('variant'));
  }
  return [...kinds.values()].map(({ seed, key, kind }) => ({
    ...finish(feed(newHash(seed), key)),
    kind,
    index,
  }));
}

type Columns = Record<Section, Uint8Array | Uint16Array | Uint32Array>;

/** Lays header and sections out; the header's own length moves the sections, so it is padded to a fixed step. */
function assemble(facts: Omit<PlaceFileHeader, 'sections'>, columns: Columns): Uint8Array {
  const order = Object.keys(columns) as Section[];
  const place = (start: number) => {
    const sections = {} as Record<Section, readonly [number, number]>;
    let at = start;
    for (const name of order) {
      sections[name] = [at, columns[name].byteLength];
      at += Math.ceil(columns[name].byteLength / 4) * 4;
    }
    return { sections, end: at };
  };
  const room = Math.ceil((JSON.stringify({ ...facts, sections: place(0).sections }).length + 1024) / 4096) * 4096;
  const { sections, end } = place(16 + room);
  const header = new TextEncoder().encode(JSON.stringify({ ...facts, sections }));
  const file = new Uint8Array(end);
  file.set(new TextEncoder().encode(MAGIC));
  new DataView(file.buffer).setUint32(8, FORMAT, true);
  new DataView(file.buffer).setUint32(12, header.length, true);
  file.set(header, 16);
  for (const name of order) {
    const column = columns[name];
    file.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), sections[name][0]);
  }
  return file;
}
