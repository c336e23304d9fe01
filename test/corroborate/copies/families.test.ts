import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { familiesOf } from '../../../src/corroborate/copies/families.ts';
import type { CopyLink } from '../../../src/record/copy.ts';

const link = (original: string, copy: string, more: Partial<CopyLink> = {}): CopyLink => ({
  original,
  copy,
  directed: true,
  kind: 'whole',
  shareOfOriginal: 0.95,
  shareOfCopy: 0.95,
  reasons: [],
  changes: [],
  stretches: [{ inOriginal: { start: 0, end: 1000 }, inCopy: { start: 0, end: 1000 } }],
  ...more,
});

const taken = (start: number, end: number): Partial<CopyLink> => ({
  kind: 'part',
  shareOfOriginal: 0.5,
  stretches: [{ inOriginal: { start, end }, inCopy: { start: 0, end: end - start } }],
});

describe('a family of copies', () => {
  test('has all reports that were verified against one another, and its original', () => {
    const [family, ...others] = familiesOf([link('a', 'b'), link('a', 'c'), link('b', 'c', { directed: false })]);
    expect(family).toMatchObject({ original: 'a', members: ['a', 'b', 'c'] });
    expect(others).toEqual([]);
  });

  test('has two cuts of one original that took the same stretch of it', () => {
    expect(familiesOf([link('a', 'b', taken(0, 500)), link('a', 'c', taken(100, 600))])).toHaveLength(1);
  });

  test('never grows along a chain: two releases quoted by one page stay apart', () => {
    const families = familiesOf([link('page', 'x', taken(0, 500)), link('page', 'y', taken(500, 1000))]);
    expect(families).toHaveLength(1);
    expect(families[0].members).toHaveLength(2);
  });

  test('leaves out a page of which the shared part is the smaller part of both', () => {
    expect(familiesOf([link('a', 'b', { kind: 'part', shareOfOriginal: 0.3, shareOfCopy: 0.2 })])).toEqual([]);
  });

  test('is the same in whatever order the links come', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const anyLinks = fc.uniqueArray(
      fc
        .tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), fc.integer({ min: 3, max: 10 }))
        .filter(([x, y]) => x < y),
      { selector: ([x, y]) => x + y, maxLength: 12 },
    );
    fc.assert(
      fc.property(anyLinks, fc.infiniteStream(fc.nat()), (drawn, keys) => {
        const links = drawn.map(([x, y, share]) =>
          link(x, y, { shareOfOriginal: share / 10, shareOfCopy: share / 10 }),
        );
        const shuffled = links
          .map((one) => ({ one, key: keys.next().value as number }))
          .sort((x, y) => x.key - y.key)
          .map(({ one }) => one);
        const members = (of: readonly CopyLink[]): unknown =>
          familiesOf(of).map((family) => [family.original, family.members]);
        expect(members(shuffled)).toEqual(members(links));
      }),
    );
  });
});
