import type { NamedAs, PlaceRow } from '../src/gazetteer/write.ts';
import { plural } from './countries.ts';
import { listOf, tableOf } from './input.ts';

/** Continents, regions, waters and heights that reports name, from table/areas.tsv. */
export const areas = (): PlaceRow[] => tableOf('table/areas.tsv').map((cells) => row(cells, 1_000_000));

/** A few sites everybody names without saying where they are, from table/sites.tsv. */
export const sites = (): PlaceRow[] => tableOf('table/sites.tsv').map((cells) => row(cells, 10_000));

function row(cells: readonly string[], population: number): PlaceRow {
  const [id, name, lat, lon, feature, country = '', further, demonyms] = cells;
  const names: NamedAs[] = [
    ...[name, ...listOf(further)].map((text) => ({
      text,
      kind: /^[A-Z.]{2,4}$/.test(text) ? ('abbreviation' as const) : ('exact' as const),
    })),
    ...listOf(demonyms)
      .flatMap((text) => [text, plural(text)])
      .map((text) => ({ text, kind: 'demonym' as const })),
  ];
  return {
    id,
    name,
    lat: Number(lat),
    lon: Number(lon),
    feature,
    country,
    population,
    parent: null,
    names,
    romanised: false,
  };
}
