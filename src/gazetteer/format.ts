import { AttestedError } from '../errors.ts';

/**
 * The place file: 8 bytes of magic, the format's number and the header's length (both unsigned 32-bit, little-endian),
 * a JSON header, then the sections it lists, each at a multiple of four bytes. All numbers are little-endian.
 */
export const MAGIC = 'ATTPLACE';
/** Number of the format; a file of another is refused. */
export const FORMAT = 1;

/** What the header says. Offsets are bytes from the start of the file. */
export interface PlaceFileHeader {
  /** What it was made from, for people. */
  readonly version: string;
  readonly places: number;
  readonly entries: number;
  /** Feature codes by their number, e.g. `P.PPL`. */
  readonly features: readonly string[];
  /** ISO 3166-1 alpha-2 by number; the empty text for what lies in no one country. */
  readonly countries: readonly string[];
  /** Bits of a value that number the place; three bits of kind follow, the rest is more of the key's print. */
  readonly indexBits: number;
  readonly sections: Readonly<Record<Section, readonly [offset: number, bytes: number]>>;
}

/** Columns of places, the pool of their names, and the table of name keys. */
export type Section =
  | 'id'
  | 'lat'
  | 'lon'
  | 'parent'
  | 'population'
  | 'feature'
  | 'country'
  | 'nameAt'
  | 'nameLength'
  | 'names'
  | 'ids'
  | 'buckets'
  | 'prints'
  | 'values';

/** Set in the `id` column where the rest is a line's number in the `ids` section: ids that are no GeoNames numbers. */
export const OWN_ID = 0x80000000;
/** In the `parent` column (16-bit where all areas fit, else 32-bit): none. */
export const NO_PARENT = { narrow: 0xffff, wide: 0xffffffff } as const;
/** Where a name starts is kept for every so many places; between them the lengths are added up. */
export const NAME_STEP = 32;
/** Bits of a key's hash that choose its bucket. */
export const BUCKET_BITS = 17;
/** Degrees are kept as whole ten-thousandths (11 m) in three bytes, lowest first. */
export const DEGREE = 10_000;
/** Bits of a value that hold the kind of key. */
export const KIND_BITS = 3;

/** How a key is tied to its place; the order is the rank. */
export const KEY_KINDS = ['exact', 'alternate', 'short', 'variant', 'demonym', 'abbreviation'] as const;
/** One way a key is tied to its place. */
export type KeyKind = (typeof KEY_KINDS)[number];

/** Keeps the loose keys of variants apart from true names in one table. */
export const SEEDS = { name: 0, loose: 0x10000, consonants: 0x20000 } as const;

/** Reads and checks the start of a place file. */
export function readHeader(bytes: Uint8Array): PlaceFileHeader {
  if (bytes.length < 16 || new TextDecoder().decode(bytes.subarray(0, 8)) !== MAGIC) {
    throw new AttestedError('gazetteer/not-a-place-file');
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const format = view.getUint32(8, true);
  if (format !== FORMAT) throw new AttestedError('gazetteer/other-format', { found: format, expected: FORMAT });
  const header = parseHeader(bytes.subarray(16, 16 + view.getUint32(12, true)));
  const end = Math.max(...Object.values(header.sections).map(([offset, length]) => offset + length));
  if (end > bytes.length) throw new AttestedError('gazetteer/cut-short', { found: bytes.length, expected: end });
  return header;
}

function parseHeader(bytes: Uint8Array): PlaceFileHeader {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as PlaceFileHeader;
  } catch (error) {
    throw new AttestedError('gazetteer/not-a-place-file', {}, { cause: error });
  }
}
