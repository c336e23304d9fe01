import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openGazetteer } from '../../src/gazetteer/gazetteer.ts';

const FILE = join(import.meta.dirname, '../../gazetteer/places.bin');
const bytes = readFileSync(FILE);
const gazetteer = openGazetteer(bytes);
const names = (name: string, variants = false): string[] =>
  gazetteer.byName(name, { variants }).map(({ index }) => gazetteer.place(index).name);

describe('the place file that comes with the program', () => {
  it('is at most 15 MB', () => {
    expect(bytes.length).toBeLessThanOrEqual(15_000_000);
  });

  it.each([
    ['Khavaf', 'Khvaf'],
    ['Noshahr', 'Nowshahr'],
    ['Ahwaz', 'Ahvaz'],
    ['Mahshahr', 'Bandar-e Mahshahr'],
    ['Urmia', 'Orumiyeh'],
    ['Nishapur', 'Neyshabur'],
    ['Bandar Anzali', 'Bandar-e Anzali'],
    ['Kiev', 'Kyiv'],
  ])('finds %s as %s', (written, name) => {
    expect(names(written, true)).toContain(name);
  });

  it('finds names in their own script', () => {
    expect(names('تهران')).toContain('Tehran');
    expect(names('Київ')).toContain('Kyiv');
  });

  it('ranks exact names before spellings by ear', () => {
    const kinds = gazetteer.byName('Abadan', { variants: true }).map(({ match }) => match);
    expect(kinds[0]).toBe('exact');
    expect(kinds.indexOf('variant')).toBeGreaterThan(kinds.lastIndexOf('exact'));
  });

  it('gives no place for words that are no name', () => {
    expect(names('Xqzzvort', true)).toEqual([]);
    expect(names('')).toEqual([]);
  });

  it('has countries at the points GeoNames gives them', () => {
    const [canada] = gazetteer.byName('Canada').map(({ index }) => gazetteer.place(index));
    expect(canada).toMatchObject({ id: 'geonames:6251999', feature: 'A.PCLI', country: 'CA' });
    expect(canada.lat).toBeCloseTo(60.1, 1);
  });

  it('knows demonyms and abbreviations as such', () => {
    expect(gazetteer.byName('Iranians').map(({ match }) => match)).toContain('demonym');
    expect(
      gazetteer
        .byName('Calif.')
        .some(({ match, index }) => match === 'abbreviation' && gazetteer.place(index).name === 'California'),
    ).toBe(true);
  });

  it('tells the areas a place lies in, innermost first', () => {
    const [match] = gazetteer.byName('Behbahan');
    expect(gazetteer.parents(match.index).map((index) => gazetteer.place(index).name)).toEqual([
      'Khuzestan',
      'Iran',
      'Asia',
    ]);
  });

  it('finds a place by its id and what lies in it and near it', () => {
    const gilan = gazetteer.byId('geonames:133349')!;
    const rasht = gazetteer.byName('Rasht')[0].index;
    expect(gazetteer.within(gilan)).toContain(rasht);
    const near = gazetteer.near(37.28, 49.59, { metres: 30_000, limit: 20 });
    expect(near).toContain(rasht);
    expect(gazetteer.byId('geonames:1')).toBeNull();
  });

  it('takes the longest name a run of words starts with', () => {
    const words = ['New', 'York', 'City', 'Council'].map((word) => gazetteer.fold(word));
    expect(gazetteer.longest(words, 0, 4)?.words).toBe(3);
  });
});

describe('a file that is none', () => {
  const code = (file: Uint8Array): string => {
    try {
      openGazetteer(file);
      return 'opened';
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  it('is refused with the reason', () => {
    expect(code(new Uint8Array())).toBe('gazetteer/not-a-place-file');
    expect(code(new TextEncoder().encode('a text that is long enough to have a head'))).toBe(
      'gazetteer/not-a-place-file',
    );
    const other = Uint8Array.from(bytes.subarray(0, 64));
    other[8] = 99;
    expect(code(other)).toBe('gazetteer/other-format');
    expect(code(bytes.subarray(0, 1_000_000))).toBe('gazetteer/cut-short');
  });
});
