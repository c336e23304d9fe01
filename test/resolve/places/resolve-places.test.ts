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

  it('answers nothing for nothing', () => {
    expect(resolve('')).toEqual([]);
  });
});
