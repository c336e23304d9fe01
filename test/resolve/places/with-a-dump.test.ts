import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Gazetteer, openGazetteer } from '../../../src/gazetteer/gazetteer.ts';
import { importGeoNames } from '../../../src/gazetteer/import.ts';
import { ENGLISH_PLACES } from '../../../src/language/en/places.ts';
import { paragraphsOf, parseProse } from '../../../src/language/en/sentences.ts';
import { readPlaces } from '../../../src/read/places/read-places.ts';
import { resolvePlaces } from '../../../src/resolve/places/resolve-places.ts';

const row = (id: number, name: string, lat: number, lon: number, feature: string, admin1: string, people: number) =>
  [id, name, name, '', lat, lon, ...feature.split('.'), 'XA', '', admin1, '', '', '', people, '', '', 'Etc/UTC', '2024-01-01'].join('\t'); // biome-ignore format: one row

/** What a small gazetteer has: a country, two provinces, their chief towns. */
const SMALL = [
  row(1, 'Examplia', 10, 20, 'A.PCLI', '00', 5_000_000),
  row(2, 'Northshire', 11, 20, 'A.ADM1', '01', 900_000),
  row(3, 'Southshire', 5, 20, 'A.ADM1', '02', 900_000),
  row(4, 'Ambleford', 11.1, 20.1, 'P.PPLA', '01', 40_000),
  row(5, 'Brockwell', 5.1, 20.1, 'P.PPLA', '02', 40_000),
];
/** What a full dump has besides: villages, two of one name, and a site. */
const FULL = [
  ...SMALL,
  row(6, 'Millbeck', 11.2, 20.2, 'P.PPL', '01', 900),
  row(7, 'Millbeck', 5.2, 20.2, 'P.PPL', '02', 1_200),
  row(8, 'Thornby', 11.15, 20.3, 'P.PPL', '01', 300),
  row(9, 'Ambleford University', 11.12, 20.11, 'S.UNIV', '01', 0),
];
const TEXT =
  'Crowds met in Ambleford, Northshire. In the village of Thornby and in Millbeck village shops were shut. Students at Ambleford University walked out.';

let small: Gazetteer;
let full: Gazetteer;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dump-'));
  const made = async (name: string, rows: readonly string[], base: Uint8Array | null): Promise<Uint8Array> => {
    writeFileSync(join(folder, `${name}.txt`), rows.join('\n'));
    await importGeoNames([join(folder, `${name}.txt`)], join(folder, `${name}.bin`), () => {}, base);
    return readFileSync(join(folder, `${name}.bin`));
  };
  const bytes = await made('small', SMALL, null);
  small = openGazetteer(bytes);
  full = openGazetteer(await made('full', FULL, bytes));
});

function resolve(gazetteer: Gazetteer): string[] {
  const prose = parseProse(TEXT, paragraphsOf(TEXT));
  const toponyms = readPlaces(prose, { gazetteer, vocabulary: ENGLISH_PLACES });
  return resolvePlaces(toponyms, { gazetteer, prose, home: null }).map(({ text, place, precision }) =>
    `${text} = ${place?.id ?? 'unknown'} ${precision ?? ''}`.trim(),
  );
}

describe('with a full dump in place of a small gazetteer', () => {
  it('the same resolver knows more, and what it knew it still knows', () => {
    expect(resolve(small)).toEqual([
      'Ambleford = geonames:4 town',
      'Northshire = geonames:2 province',
      'Thornby = unknown',
      'Millbeck = unknown',
      'Ambleford University = geonames:4 site',
    ]);
    expect(resolve(full)).toEqual([
      'Ambleford = geonames:4 town',
      'Northshire = geonames:2 province',
      'Thornby = geonames:8 town',
      'Millbeck = geonames:6 town',
      'Ambleford University = geonames:9 site',
    ]);
  });
});
