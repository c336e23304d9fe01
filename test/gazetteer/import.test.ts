import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { importGeoNames } from '../../src/gazetteer/import.ts';
import { writePlaces } from '../../src/gazetteer/write.ts';

const place = (
  id: number,
  name: string,
  lat: number,
  lon: number,
  feature: string,
  admin: string[],
  people = 0,
  also = '',
) =>
  [
    id,
    name,
    name,
    also,
    lat,
    lon,
    ...feature.split('.'),
    'XA',
    '',
    ...admin,
    ...Array(4 - admin.length).fill(''),
    people,
    '',
    '',
    'Etc/UTC',
    '2024-01-01',
  ].join('\t');

const PLACES = [
  place(1, 'Examplia', 10, 20, 'A.PCLI', ['00'], 5_000_000),
  place(2, 'Northshire', 11, 20.5, 'A.ADM1', ['01'], 900_000),
  place(3, 'Ambleford County', 11.1, 20.4, 'A.ADM2', ['01', '007'], 90_000),
  place(4, 'Ambleford', 11.12, 20.41, 'P.PPLA2', ['01', '007'], 40_000, 'Amblefort,am bel fo'),
  place(5, 'Ambleford Oil Well 3', 11.2, 20.4, 'S.WLL', ['01', '007']),
].join('\n');
const NAMES = [
  '101\t4\tfr\tAmbleville\t1\t\t\t',
  '102\t4\tiata\tAMB\t\t\t\t',
  '103\t4\tlink\thttps://example.org/a\t\t\t\t',
  '104\t99\ten\tNowhere\t\t\t\t',
].join('\n');

let folder: string;
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const failure = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'done',
    (error) => error.code,
  );

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gazetteer-'));
});

describe('importing a GeoNames dump', () => {
  it('writes a place file with names, areas and people', async () => {
    const target = join(folder, 'own.bin');
    const report = await importGeoNames(
      [file('names.txt', NAMES), file('all.txt', PLACES), file('one.txt', 'XA.01\tNorthshire\tNorthshire\t2\n')],
      target,
    );
    expect(report).toMatchObject({ places: 4, bad: 0, alternateNames: 1 });
    const own = openGazetteer(readFileSync(target));
    const [town] = own.byName('Ambleville');
    expect(own.place(town.index)).toMatchObject({
      id: 'geonames:4',
      name: 'Ambleford',
      country: 'XA',
      population: 40_000,
    });
    expect(own.parents(town.index).map((index) => own.place(index).name)).toEqual([
      'Ambleford County',
      'Northshire',
      'Examplia',
    ]);
    expect(own.byName('AMB')).toEqual([]);
    expect(own.byName('am bel fo')).toEqual([]);
    expect(own.byName('Ambleford Oil Well 3')).toEqual([]);
  });

  it('gives the same bytes for the same rows in another order', async () => {
    const [one, two] = [join(folder, 'one.bin'), join(folder, 'two.bin')];
    await importGeoNames([file('a.txt', PLACES)], one);
    await importGeoNames([file('b.txt', PLACES.split('\n').reverse().join('\n'))], two);
    expect(readFileSync(one).equals(readFileSync(two))).toBe(true);
  });

  it('keeps what a place file knew already, and puts the dump on top', async () => {
    const [base, target] = [join(folder, 'base.bin'), join(folder, 'own.bin')];
    const rows = [
      { id: 'geonames:1', name: 'Examplia', lat: 9, lon: 19, feature: 'A.PCLI', population: 5, parent: null },
      {
        id: 'geonames-code:XA.01.007',
        name: 'Ambleford',
        lat: 11,
        lon: 20,
        feature: 'A.ADM2',
        population: 4,
        parent: 'geonames:1',
      },
      { id: 'area:marshes', name: 'Great Marshes', lat: 12, lon: 21, feature: 'L.RGN', population: 3, parent: null },
    ].map((row) => ({
      ...row,
      country: 'XA',
      romanised: false,
      names: [
        { text: row.name, kind: 'exact' as const },
        ...(row.id === 'geonames:1' ? [{ text: 'Examplian', kind: 'demonym' as const }] : []),
      ],
    }));
    writeFileSync(base, writePlaces(rows, 'made'));
    await importGeoNames([file('all.txt', PLACES)], target, () => {}, readFileSync(base));
    const own = openGazetteer(readFileSync(target));
    const named = (name: string) => own.byName(name).map(({ index, match }) => `${own.place(index).id} ${match}`);
    expect(named('Examplian')).toEqual(['geonames:1 demonym']);
    expect(own.place(own.byName('Examplian')[0].index)).toMatchObject({ lat: 10, population: 5_000_000 });
    expect(named('Great Marshes')).toEqual(['area:marshes exact']);
    // The county of the base is the one that the dump has under its number.
    expect(named('Ambleford')).toEqual(['geonames:3 exact', 'geonames:4 exact']);
    expect(own.byId('geonames-code:XA.01.007')).toBeNull();
  });

  it('leaves bad rows out and says which', async () => {
    const path = file('all.txt', `${PLACES}\n6\tHalf a row\n${place(7, 'Faraway', 95, 20, 'P.PPL', ['01'])}\n`);
    const report = await importGeoNames([path], join(folder, 'own.bin'));
    expect(report.bad).toBe(2);
    expect(report.firstBad).toEqual([`${path}:6: 2 columns instead of 19`, `${path}:7: no such point: 95, 20`]);
  });

  it('refuses what is no dump, is not there, or has no place', async () => {
    const target = join(folder, 'own.bin');
    expect(await failure(importGeoNames([file('a.txt', 'Dear reader,\n')], target))).toBe('gazetteer/unknown-dump');
    expect(await failure(importGeoNames([join(folder, 'absent.txt')], target))).toBe('gazetteer/unreadable-dump');
    expect(await failure(importGeoNames([file('n.txt', NAMES)], target))).toBe('gazetteer/no-places');
  });
});
