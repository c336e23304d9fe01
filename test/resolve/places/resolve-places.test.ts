import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openGazetteer } from '../../../src/gazetteer/gazetteer.ts';
import { ENGLISH_PLACES } from '../../../src/language/en/places.ts';
import { paragraphsOf, parseProse } from '../../../src/language/en/sentences.ts';
import { readPlaces } from '../../../src/read/places/read-places.ts';
import type { PlaceMention } from '../../../src/record/where.ts';
import { resolvePlaces } from '../../../src/resolve/places/resolve-places.ts';

const gazetteer = openGazetteer(readFileSync(join(import.meta.dirname, '../../../gazetteer/places.bin')));
function resolve(text: string, home: string | null = null): PlaceMention[] {
  const prose = parseProse(text, paragraphsOf(text));
  return resolvePlaces(readPlaces(prose, { gazetteer, vocabulary: ENGLISH_PLACES }), { gazetteer, prose, home });
}
const mention = (text: string, name: string, home: string | null = null): PlaceMention => {
  const one = resolve(text, home).find((place) => place.text === name);
  if (!one) throw new Error(`${name} was not found`);
  return one;
};

describe('which place a name means', () => {
  it.each([
    ['They marched in Paris on Sunday.', 'Paris', 'FR', 'town'],
    ['They marched in Paris, Texas, on Sunday.', 'Paris', 'US', 'town'],
    ['Aleshtar (Lorestan) saw arrests.', 'Aleshtar', 'IR', 'town'],
    ['Talks between Georgia and Armenia were held in Tbilisi.', 'Georgia', 'GE', 'country'],
    ['Atlanta, Savannah and the rest of Georgia voted.', 'Georgia', 'US', 'province'],
    ['Iraqi officials met in Iraq.', 'Iraqi', 'IQ', 'country'],
    ['A flight to Kiev, Ukraine, was cancelled.', 'Kiev', 'UA', 'town'],
  ])('in “%s” is told by what stands near', (text, name, country, precision) => {
    expect(mention(text, name)).toMatchObject({ place: { country }, precision });
  });

  it('is the same through the whole text', () => {
    const text = 'A fire broke out in Athens, Georgia. Firemen from Atlanta went to Athens.';
    expect(
      resolve(text)
        .filter((place) => place.text === 'Athens')
        .map((place) => place.place?.country),
    ).toEqual(['US', 'US']);
  });

  it('is a province where only the province bears the name, a town where both do', () => {
    const text = 'Strikes were held in Shiraz, Lorestan, Qom, Rasht and Yazd.';
    expect(resolve(text).map((place) => place.precision)).toEqual(['town', 'province', 'town', 'town', 'town']);
  });

  it('keeps the other readings with score and reason', () => {
    const { candidates } = mention('They marched in Paris, Texas, on Sunday.', 'Paris');
    expect(candidates.length).toBeGreaterThan(1);
    expect(candidates[0].reason).toContain('Texas');
    for (const one of candidates) {
      expect(one.score).toBeGreaterThanOrEqual(0);
      expect(one.score).toBeLessThanOrEqual(1);
      expect(one.reason).not.toBe('');
    }
  });

  it('listens to where the outlet is from', () => {
    expect(mention('The council of Newcastle met.', 'Newcastle', 'AU').place?.country).toBe('AU');
    expect(mention('The council of Newcastle met.', 'Newcastle', 'GB').place?.country).toBe('GB');
  });

  it('gives an area as an area', () => {
    expect(mention('Fighting went on across the Middle East.', 'Middle East').precision).toBe('region');
    expect(mention('Thousands fled to Iraq.', 'Iraq').precision).toBe('country');
  });

  it.each([
    ['Rockets fell near Damascus International Airport.', 'Damascus International Airport', 'site', 'Damascus'],
    ['Students met at Dhaka University.', 'Dhaka University', 'site', 'Dhaka'],
    ['Clashes in Kibera, a slum in Nairobi, went on.', 'Kibera', 'district', 'Nairobi'],
    ["Tehran's Narmak neighbourhood was calm.", 'Narmak', 'district', 'Tehran'],
    ['A bus burned on Azadi Street in Shiraz.', 'Azadi Street', 'site', 'Shiraz'],
  ])('keeps the town of a site or district and says so: “%s”', (text, name, precision, town) => {
    const { place, areas, ...found } = mention(text, name);
    expect(found.precision).toBe(precision);
    expect(place?.name).toBe(town);
    expect(areas?.[0]).toBe(place?.id);
  });

  it('knows the town of a site that it has', () => {
    const { place, precision, areas } = mention('He was held in Evin Prison.', 'Evin Prison');
    expect([place?.name, precision]).toEqual(['Evin Prison', 'site']);
    expect(areas?.map((id) => gazetteer.place(gazetteer.byId(id)!).name)).toContain('Tehran');
  });

  it('answers unknown where no place of the name is known, and keeps the rest of the list', () => {
    const found = resolve('Workers marched in the cities of Isfahan, Zzorvan, Arak and Ahvaz.');
    expect(found.map(({ text, place }) => [text, place?.name ?? null])).toEqual([
      ['Isfahan', 'Isfahan'],
      ['Zzorvan', null],
      ['Arak', 'Arak'],
      ['Ahvaz', 'Ahvaz'],
    ]);
  });

  it('takes members of a list for places of one kind', () => {
    const text = 'Washington, Oregon and Idaho sued; New York, Michigan and Ohio joined them.';
    expect(new Set(resolve(text).map(({ precision }) => precision))).toEqual(new Set(['province']));
  });

  it('takes the country for the country, also among its towns', () => {
    const text = 'Mexico closed schools in Oaxaca, Toluca and Puebla. Mexico asked for help.';
    expect(mention(text, 'Mexico').precision).toBe('country');
  });

  it('hears what small towns near each other say of a name of many meanings', () => {
    const text = 'The fair moved from Watkinsville to Winder, Loganville and Athens.';
    expect(mention(text, 'Athens').place?.country).toBe('US');
  });

  it('is the same whatever the order of the sentences', () => {
    const [a, b] = ['Shops shut in Homs and Hama.', 'A bus left Tripoli for Tartus.'];
    const countries = (text: string) =>
      resolve(text)
        .map(({ text: name, place }) => `${name} ${place?.country}`)
        .sort();
    expect(countries(`${a} ${b}`)).toEqual(countries(`${b} ${a}`));
  });

  it('answers nothing for nothing', () => {
    expect(resolve('')).toEqual([]);
  });
});
