import { createReadStream } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { AttestedError } from '../errors.ts';
import { type DumpKind, type DumpRow, dumpKindOf, readDumpRow } from './dump.ts';
import { keptAlternate } from './dump-names.ts';
import { type NamedAs, type PlaceRow, writePlaces } from './write.ts';

/** What came of an import. */
export interface ImportReport {
  readonly places: number;
  readonly alternateNames: number;
  /** Rows left out because they could not be read. */
  readonly bad: number;
  /** The first of them, "file:line: why"; at most twenty. */
  readonly firstBad: readonly string[];
  /** Bytes written. */
  readonly bytes: number;
}

/** Where an import stands: called every 100,000 lines. */
export type ImportProgress = (file: string, line: number) => void;

interface Gathered {
  readonly places: Map<string, Mutable>;
  /** Division codes (`IR.23`) to GeoNames numbers. */
  readonly divisions: Map<string, string>;
  readonly bad: string[];
  badCount: number;
  alternates: number;
}

interface Mutable {
  readonly row: Extract<DumpRow, { kind: 'place' }>;
  readonly names: NamedAs[];
}

/**
 * Makes a place file from the unpacked text files of a GeoNames dump, in any order: places (allCountries.txt,
 * cities500.txt, IR.txt …), alternateNamesV2.txt, admin1CodesASCII.txt, admin2Codes.txt. Files are read as streams;
 * rows that cannot be read are counted and left out; the place file is written beside `target` and then put in its place.
 */
export async function importGeoNames(
  files: readonly string[],
  target: string,
  progress: ImportProgress = () => {},
): Promise<ImportReport> {
  const gathered: Gathered = { places: new Map(), divisions: new Map(), bad: [], badCount: 0, alternates: 0 };
  const kinds = await Promise.all(files.map(async (file) => ({ file, kind: await kindOfFile(file) })));
  // Names are told of places by number: places first.
  const order: readonly DumpKind[] = ['divisions', 'places', 'names'];
  for (const kind of order) {
    for (const one of kinds) if (one.kind === kind) await readFile(one.file, kind, gathered, progress);
  }
  if (!gathered.places.size) {
    throw new AttestedError('gazetteer/no-places', { bad: gathered.badCount, first: gathered.bad[0] ?? 'no line' });
  }
  const bytes = writePlaces(rowsOf(gathered), `GeoNames dump, ${gathered.places.size} places`);
  await writeFile(`${target}.tmp`, bytes);
  await rename(`${target}.tmp`, target);
  const { alternates, badCount, bad } = gathered;
  return {
    places: gathered.places.size,
    alternateNames: alternates,
    bad: badCount,
    firstBad: bad,
    bytes: bytes.length,
  };
}

async function kindOfFile(file: string): Promise<DumpKind> {
  for await (const line of linesOf(file)) {
    if (!line.trim() || line.startsWith('#')) continue;
    const kind = dumpKindOf(line);
    if (kind) return kind;
    break;
  }
  throw new AttestedError('gazetteer/unknown-dump', { file });
}

async function* linesOf(file: string): AsyncGenerator<string> {
  try {
    yield* createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new AttestedError('gazetteer/unreadable-dump', { file, reason }, { cause: error });
  }
}

async function readFile(file: string, kind: DumpKind, gathered: Gathered, progress: ImportProgress): Promise<void> {
  let number = 0;
  for await (const line of linesOf(file)) {
    number++;
    if (number % 100_000 === 0) progress(file, number);
    if (!line || line.startsWith('#')) continue;
    const row = readDumpRow(line, kind);
    if (typeof row === 'string') {
      gathered.badCount++;
      if (gathered.bad.length < 20) gathered.bad.push(`${file}:${number}: ${row}`);
    } else keep(row, gathered);
  }
}

function keep(row: DumpRow, gathered: Gathered): void {
  if (row.kind === 'division') {
    gathered.divisions.set(row.code, row.id);
    return;
  }
  if (row.kind === 'place') {
    if (!row.wanted) return;
    const names: NamedAs[] = [row.name, row.ascii].filter(Boolean).map((text) => ({ text, kind: 'exact' }));
    for (const text of row.alternates) if (keptAlternate(text)) names.push({ text, kind: 'alternate' });
    gathered.places.set(row.id, { row, names });
    if (row.divisionCode) gathered.divisions.set(row.divisionCode, row.id);
    return;
  }
  const place = gathered.places.get(row.of);
  if (!place || !keptAlternate(row.text)) return;
  gathered.alternates++;
  place.names.push({ text: row.text, kind: row.preferred ? 'exact' : 'alternate' });
}

function rowsOf({ places, divisions }: Gathered): PlaceRow[] {
  const countries = new Map<string, string>();
  for (const { row } of places.values()) if (row.feature.startsWith('A.PCL')) countries.set(row.country, row.id);
  return [...places.values()].map(({ row, names }) => {
    const above = [...row.within.map((code) => divisions.get(code)), countries.get(row.country)];
    const parent = above.find((id) => id !== undefined && id !== row.id && places.has(id)) ?? null;
    const { id, name, lat, lon, feature, country, population } = row;
    const romanised = names.some(({ text }) => /[\p{sc=Arab}\p{sc=Cyrl}\p{sc=Hebr}\p{sc=Grek}]/u.test(text));
    return { id, name, lat, lon, feature, country, population, parent, names, romanised };
  });
}
