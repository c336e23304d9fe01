import { createReadStream } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { AttestedError } from '../errors.ts';
import { addBase, codeOf } from './base.ts';
import { type DumpKind, type DumpRow, dumpKindOf, readDumpRow } from './dump.ts';
import { keptAlternate } from './dump-names.ts';
import { openGazetteer } from './gazetteer.ts';
import { type Built, PlaceBuilder } from './place-builder.ts';
import { assemble } from './write.ts';

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
  readonly builder: PlaceBuilder;
  /** Division codes (`IR.23`) and countries (`IR`) to ids. */
  readonly divisions: Map<string, string>;
  /** Numbers of places that some name in another script than the Latin is told of. */
  readonly romanised: Set<number>;
  readonly bad: string[];
  badCount: number;
  places: number;
  alternates: number;
}

/**
 * Makes a place file from the unpacked text files of a GeoNames dump, in any order: places (allCountries.txt,
 * cities500.txt, IR.txt …), alternateNamesV2.txt, admin1CodesASCII.txt, admin2Codes.txt. Files are read as streams and
 * what is kept is held in columns, some sixty bytes a place and twenty a name; names are read twice. Rows that cannot be
 * read are counted and left out; the place file is written beside `target` and then put in its place.
 * @param base a place file to start from: its places stay unless the dump has them, and all its names
 */
export async function importGeoNames(
  files: readonly string[],
  target: string,
  progress: ImportProgress = () => {},
  base: Uint8Array | null = null,
): Promise<ImportReport> {
  const gathered: Gathered = {
    builder: new PlaceBuilder(),
    divisions: new Map(),
    romanised: new Set(),
    bad: [],
    badCount: 0,
    places: 0,
    alternates: 0,
  };
  if (base) startFrom(base, gathered);
  const kinds = await Promise.all(files.map(async (file) => ({ file, kind: await kindOfFile(file) })));
  const each = async (kind: DumpKind, take: (row: DumpRow) => void, told: boolean): Promise<void> => {
    for (const one of kinds)
      if (one.kind === kind) await readFile(one.file, kind, gathered, take, told ? progress : null);
  };
  await each('divisions', (row) => keepDivision(row, gathered), true);
  // Which places have names in other scripts must be known before their own names are taken in.
  await each('names', (row) => noteScript(row, gathered), false);
  await each('places', (row) => keepPlace(row, gathered), true);
  await each('names', (row) => keepName(row, gathered), true);
  if (!gathered.places)
    throw new AttestedError('gazetteer/no-places', { bad: gathered.badCount, first: gathered.bad[0] ?? 'no line' });
  const bytes = assemble(built(gathered, base !== null));
  await writeFile(`${target}.tmp`, bytes);
  await rename(`${target}.tmp`, target);
  const { places, alternates, badCount, bad } = gathered;
  return { places, alternateNames: alternates, bad: badCount, firstBad: bad, bytes: bytes.length };
}

/** The base's countries are where places lie whose dump has no country of its own. */
function startFrom(base: Uint8Array, { builder, divisions }: Gathered): void {
  const gazetteer = openGazetteer(base);
  addBase(base, gazetteer, builder);
  for (let index = gazetteer.size - 1; index >= 0; index--) {
    if (gazetteer.feature(index).startsWith('A.PCL'))
      divisions.set(gazetteer.country(index), gazetteer.place(index).id);
  }
}

function built({ builder, divisions, places }: Gathered, onBase: boolean): Built {
  const meaning = (token: string): string | undefined =>
    token.includes(':') ? token : (divisions.get(token) ?? `geonames-code:${token}`);
  // A division of the base that the dump has under its number is that one.
  const same = (id: string): string | undefined => {
    const code = codeOf(id);
    return code === undefined ? undefined : divisions.get(code);
  };
  return builder.build(`GeoNames dump, ${places} places`, meaning, same, onBase);
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

async function readFile(
  file: string,
  kind: DumpKind,
  gathered: Gathered,
  take: (row: DumpRow) => void,
  progress: ImportProgress | null,
): Promise<void> {
  let number = 0;
  for await (const line of linesOf(file)) {
    number++;
    if (number % 100_000 === 0) progress?.(file, number);
    if (!line || line.startsWith('#')) continue;
    const row = readDumpRow(line, kind);
    if (typeof row !== 'string') take(row);
    else if (progress) {
      gathered.badCount++;
      if (gathered.bad.length < 20) gathered.bad.push(`${file}:${number}: ${row}`);
    }
  }
}

function keepDivision(row: DumpRow, { divisions }: Gathered): void {
  if (row.kind === 'division') divisions.set(row.code, row.id);
}

/** Countries and territories, not those that are no more. */
const COUNTRY = /^A\.PCL(?:[DFIS]|IX)?$/;
const OTHER_SCRIPT = /[\p{sc=Arab}\p{sc=Cyrl}\p{sc=Hebr}\p{sc=Grek}]/u;
const numberOf = (id: string): number => Number(id.slice('geonames:'.length));

function noteScript(row: DumpRow, { romanised }: Gathered): void {
  if (row.kind === 'name' && OTHER_SCRIPT.test(row.text)) romanised.add(numberOf(row.of));
}

function keepPlace(row: DumpRow, gathered: Gathered): void {
  if (row.kind !== 'place' || !row.wanted) return;
  const { builder, divisions, romanised } = gathered;
  const { id, feature, country, alternates } = row;
  gathered.places++;
  if (row.divisionCode) divisions.set(row.divisionCode, id);
  if (COUNTRY.test(feature)) divisions.set(country, id);
  const place = builder.add({ ...row, parents: [...row.within.filter((code) => code !== row.divisionCode), country] });
  const isRomanised = alternates.some((text) => OTHER_SCRIPT.test(text)) || romanised.has(numberOf(id));
  for (const text of [row.name, row.ascii]) if (text) builder.names.addName(place, text, 'exact', isRomanised);
  for (const text of alternates) if (keptAlternate(text)) builder.names.addName(place, text, 'alternate', isRomanised);
}

function keepName(row: DumpRow, gathered: Gathered): void {
  if (row.kind !== 'name' || !keptAlternate(row.text)) return;
  const place = gathered.builder.find(row.of);
  if (place === null) return;
  gathered.alternates++;
  gathered.builder.names.addName(
    place,
    row.text,
    row.preferred ? 'exact' : 'alternate',
    gathered.romanised.has(numberOf(row.of)),
  );
}
