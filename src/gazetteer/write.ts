import { FORMAT, type KeyKind, MAGIC, type PlaceFileHeader, type Section } from './format.ts';
import { type Built, type Columns, PlaceBuilder } from './place-builder.ts';

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

/** The place file's bytes. The same rows give the same bytes whatever order they come in. */
export function writePlaces(rows: readonly PlaceRow[], version: string): Uint8Array {
  const builder = new PlaceBuilder();
  for (const { parent, names, romanised, ...place } of rows) {
    const number = builder.add({ ...place, parents: parent === null ? [] : [parent] });
    for (const { text, kind } of names) builder.names.addName(number, text, kind, romanised);
  }
  return assemble(
    builder.build(
      version,
      (id) => id,
      () => undefined,
    ),
  );
}

/** Lays header and sections out; the header's own length moves the sections, so it is padded to a fixed step. */
export function assemble({ facts, columns }: Built): Uint8Array {
  const order = Object.keys(columns) as Section[];
  const room =
    Math.ceil((JSON.stringify({ ...facts, sections: layout(columns, 0).sections }).length + 1024) / 4096) * 4096;
  const { sections, end } = layout(columns, 16 + room);
  const header = new TextEncoder().encode(JSON.stringify({ ...facts, sections } satisfies PlaceFileHeader));
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

function layout(columns: Columns, start: number) {
  const sections = {} as Record<Section, readonly [number, number]>;
  let at = start;
  for (const name of Object.keys(columns) as Section[]) {
    sections[name] = [at, columns[name].byteLength];
    at += Math.ceil(columns[name].byteLength / 4) * 4;
  }
  return { sections, end: at };
}
