// What the gazetteer costs: `npx tsx bench/gazetteer.ts`. Prints milliseconds, lookups a second and megabytes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openGazetteer } from '../src/gazetteer/gazetteer.ts';

const before = process.memoryUsage().rss;
const opening = performance.now();
const gazetteer = openGazetteer(readFileSync(join(import.meta.dirname, '../gazetteer/places.bin')));
const open = performance.now() - opening;

const names = Array.from({ length: 2_000 }, (_, i) => gazetteer.place(Math.floor((i * gazetteer.size) / 2_000)).name);
const rate = (work: (name: string) => void): number => {
  const start = performance.now();
  for (let round = 0; round < 20; round++) for (const name of names) work(name);
  return Math.round((20 * names.length) / ((performance.now() - start) / 1000));
};
const byName = rate((name) => gazetteer.byName(name));
const byEar = rate((name) => gazetteer.byName(`${name}e`, { variants: true }));
const resident = process.memoryUsage().rss - before;
const planting = performance.now();
gazetteer.near(35.7, 51.4, { metres: 20_000, limit: 10 });

console.log(
  JSON.stringify({
    places: gazetteer.size,
    openMs: Math.round(open),
    byNamePerSecond: byName,
    bySpellingPerSecond: byEar,
    residentMb: Math.round(resident / 1e6),
    firstNearMs: Math.round(performance.now() - planting),
  }),
);
