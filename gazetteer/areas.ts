import type { NamedAs, PlaceRow } from '../src/gazetteer/write.ts';
import { plural } from './countries.ts';
import { listOf, tableOf } from './input.ts';
import type { Town } from './towns.ts';

/** Continents, regions, waters and heights that reports name, from table/areas.tsv. */
export const areas = (): PlaceRow[] => tableOf('table/areas.tsv').map((cells) => row(cells, 1_000_000));

/** Divisions that are no more and regions of history, from table/former.tsv: their ids are their names. */
export const former = (): PlaceRow[] =>
  tableOf('table/former.tsv').map(([name, ...cells]) =>
    row(
      [`former:${[cells[3], name].filter(Boolean).join('-')}`.replace(/ /g, '-').toLowerCase(), name, ...cells],
      500_000,
    ),
  );

/** A few sites everybody names without saying where they are, from table/sites.tsv, each in its town. */
export const sites = (towns: readonly Town[]): PlaceRow[] =>
  tableOf('table/sites.tsv').map((cells) => {
    const site = row(cells, 10_000);
    return { ...site, parent: townOf(site, towns) };
  });

/** People of a town that a site is said to lie in, and how far from its middle it may be, in degrees of latitude. */
const CITY = 50_000;
const OUTSKIRTS = 0.3;

/** The town nearest to a site, of those large enough for it; null where there is none. */
function townOf(site: PlaceRow, towns: readonly Town[]): string | null {
  let nearest: Town | null = null;
  let least = OUTSKIRTS;
  for (const town of towns) {
    if (town.country !== site.country || town.population < CITY || town.feature === 'P.PPLX') continue;
    const away = Math.hypot(town.lat - site.lat, (town.lon - site.lon) * Math.cos((site.lat * Math.PI) / 180));
    if (away < least) {
      least = away;
      nearest = town;
    }
  }
  return nearest && `geonames:${nearest.id}`;
}

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
