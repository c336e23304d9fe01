import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareCopies } from '../../../src/corroborate/copies/compare.ts';
import { type CopyIndex, openCopyIndex } from '../../../src/corroborate/copies/copy-index.ts';
import { fingerprintOfWording } from '../../../src/corroborate/copies/fingerprint.ts';
import type { Wording } from '../../../src/corroborate/copies/wording.ts';
import type { CopyLink } from '../../../src/record/copy.ts';
import { FLOOD, worded } from './reports.ts';

const CLOSE =
  'Our correspondents work in eleven countries, and every figure is checked against at least one document before it goes to print.';
const NEWS = [
  'The bakers of Lublin will sell no white bread on Friday. Their guild wants the tax on flour taken back, and 214 shops have hung a black ribbon in the window.',
  'A painting lost for thirty years has turned up in a barn near Pleven. The farmer had used its back as a door for his hens and asks 4,500 for the inconvenience.',
  'Swimmers in Trabzon have been told to keep out of the harbour until Monday. Divers are looking for a torpedo that a dredger brought up with 60 tonnes of sand.',
];

const texts: readonly (readonly [text: string, outlet: string, published: string])[] = [
  [FLOOD, 'Harbour Post', '2024-03-06'],
  [FLOOD.replace('Some 42,600', 'Over 43,000'), 'Inland Mirror', '2024-03-07'],
  [`${FLOOD}\n\n${CLOSE}`, 'Coast Gazette', '2024-03-07'],
  [FLOOD.slice(0, 470), 'Valley Courier', '2024-03-06'],
  ...NEWS.map((news, i) => [`${news}\n\n${CLOSE}`, 'Coast Gazette', `2024-0${i + 4}-11`] as const),
];
const wordings: readonly Wording[] = await Promise.all(texts.map((text) => worded(...text)));
const ids = wordings.map(({ id }) => id);
const byId = new Map(wordings.map((wording) => [wording.id, wording]));

/** An index with the links its answers lead to, as whoever keeps links does it. */
function keeper(): { index: CopyIndex; links: Map<string, CopyLink>; add(w: Wording): void; remove(id: string): void } {
  const index = openCopyIndex();
  const links = new Map<string, CopyLink>();
  const key = (a: string, b: string): string => [a, b].sort().join(' ');
  const compare = (a: string, b: string): void => {
    const link = compareCopies(byId.get(a)!, byId.get(b)!, index.standing);
    if (link) links.set(key(a, b), link);
    else links.delete(key(a, b));
  };
  const after = ({ again, gone }: Pick<ReturnType<CopyIndex['add']>, 'again' | 'gone'>): void => {
    for (const [a, b] of again) compare(a, b);
    for (const [a, b] of gone) links.delete(key(a, b));
  };
  return {
    index,
    links,
    add(wording) {
      const found = index.add(fingerprintOfWording(wording));
      for (const other of found.with) compare(wording.id, other);
      after(found);
    },
    remove(id) {
      const found = index.remove(id);
      for (const pair of links.keys()) if (pair.split(' ').includes(id)) links.delete(pair);
      after(found);
    },
  };
}

const sorted = (links: ReadonlyMap<string, CopyLink>): readonly CopyLink[] =>
  [...links].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, link]) => link);

const all = keeper();
for (const wording of wordings) all.add(wording);

describe('the index', () => {
  test('finds every copy of the flood and nothing else', () => {
    expect(all.links.size).toBe(6);
    const flood = new Set(wordings.slice(0, 4).map(({ id }) => id));
    for (const { original, copy } of all.links.values()) expect(flood.has(original) && flood.has(copy)).toBe(true);
  });

  test('takes what stands under report after report for no copy', () => {
    const close = wordings[4].sentences.at(-1)!;
    expect(all.index.standing.has(close.hash)).toBe(true);
    expect(wordings[0].sentences.some((sentence) => all.index.standing.has(sentence.hash))).toBe(false);
  });

  test('leads to the same links in whatever order reports come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), (order) => {
        const kept = keeper();
        for (const id of order) kept.add(byId.get(id)!);
        expect(sorted(kept.links)).toEqual(sorted(all.links));
      }),
      { numRuns: 20 },
    );
  });

  test('forgets a report that is taken out, and has it again when it is added again', () => {
    fc.assert(
      fc.property(fc.subarray(ids), (out) => {
        const kept = keeper();
        for (const wording of wordings) kept.add(wording);
        for (const id of out) kept.remove(id);
        const without = keeper();
        for (const wording of wordings) if (!out.includes(wording.id)) without.add(wording);
        expect(sorted(kept.links)).toEqual(sorted(without.links));
        for (const id of out) kept.add(byId.get(id)!);
        expect(sorted(kept.links)).toEqual(sorted(all.links));
      }),
      { numRuns: 20 },
    );
  });

  test('is the same when it is opened from fingerprints that were kept as JSON', () => {
    const prints = wordings.map((wording) => JSON.parse(JSON.stringify(fingerprintOfWording(wording))));
    const index = openCopyIndex(prints.slice(1));
    expect(index.add(prints[0]).with).toEqual(
      wordings
        .slice(1, 4)
        .map(({ id }) => id)
        .sort(),
    );
    expect(index.add(prints[0])).toEqual({ with: [], again: [], gone: [] });
    expect(index.size).toBe(wordings.length);
  });
});
