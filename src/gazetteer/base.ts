import { BUCKET_BITS, KIND_BITS, readHeader } from './format.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { PlaceBuilder } from './place-builder.ts';

/**
 * Puts a place file's places and keys into a builder, for others to come on top. What the file knows of names that no
 * dump tells (demonyms, abbreviations, short names, regions) is kept: keys are taken over as they are, without their text.
 */
export function addBase(bytes: Uint8Array, gazetteer: Gazetteer, builder: PlaceBuilder): void {
  const { sections, indexBits, places } = readHeader(bytes);
  for (let index = 0; index < places; index++) {
    const [parent] = gazetteer.parents(index);
    builder.add({
      ...gazetteer.place(index),
      parents: parent === undefined ? [] : [gazetteer.place(parent).id],
    });
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [buckets, prints, values] = [sections.buckets[0], sections.prints[0], sections.values[0]];
  for (let bucket = 0; bucket < 1 << BUCKET_BITS; bucket++) {
    const end = view.getUint32(buckets + (bucket + 1) * 4, true);
    for (let i = view.getUint32(buckets + bucket * 4, true); i < end; i++) {
      const value = view.getUint32(values + i * 4, true);
      const print = (view.getUint16(prints + i * 2, true) | ((value >>> (indexBits + KIND_BITS)) << 16)) >>> 0;
      builder.names.addEntry(
        value & ((1 << indexBits) - 1),
        bucket,
        print,
        (value >>> indexBits) & ((1 << KIND_BITS) - 1),
      );
    }
  }
}

/** The code of a division that has no GeoNames number: `geonames-code:US.LA.009` is `US.LA.009`. */
export const codeOf = (id: string): string | undefined =>
  id.startsWith('geonames-code:') ? id.slice('geonames-code:'.length) : undefined;
