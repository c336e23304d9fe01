import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitsOf } from '../../../src/corroborate/origins/bits.ts';
import { dependenceOf } from '../../../src/corroborate/origins/dependence.ts';
import { linesOf, weightOf } from '../../../src/corroborate/origins/lines.ts';
import { originOf } from '../../../src/corroborate/origins/origin.ts';
import { largestSeparateSet } from '../../../src/corroborate/origins/separate-lines.ts';
import type { Claim } from '../../../src/record/claim.ts';
import type { CopyLink } from '../../../src/record/copy.ts';
import { claim, copy, ground, type Told } from '../evidence.ts';

const OUTLETS = [
  'North Wire',
  'Quay Post',
  'Lantern Daily',
  'Hill Radio',
  'Moor Gazette',
  'Crown Channel',
  'Odd Sheet',
  'Nowhere Blog',
  null,
];
const VOICES = [
  'Ada Holm',
  'Dyke Guard',
  'dyke office',
  'Reed League',
  'Tally House',
  'Mira Sund',
  'Per Lund',
  'two witnesses',
  'officials',
  'the mayor',
  'North Wire',
  'Hill Radio',
];
const QUOTES = [undefined, 'the old mill burned down to its last beam before anybody came to help them'];

interface Drawn {
  readonly told: readonly Told[];
  readonly copies: readonly CopyLink[];
}

/** Claims of few outlets, speakers and reports, some of them copies of one another. */
const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    told: fc.array(
      fc.record({
        outlet: fc.constantFrom(...OUTLETS),
        voices: fc.array(fc.constantFrom(...VOICES), { maxLength: 2 }),
        report: fc.integer({ min: 0, max: 9 }),
        quote: fc.constantFrom(...QUOTES),
      }),
      { minLength: 1, maxLength: 10 },
    ),
    copies: fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), fc.boolean()), {
      maxLength: 3,
    }),
  })
  .map(({ told, copies }) => {
    const outletOf = new Map<number, string | null>();
    return {
      told: told.map(({ report, outlet, ...rest }, i) => {
        // A report has one outlet, whichever of its claims comes first.
        if (!outletOf.has(report)) outletOf.set(report, outlet);
        return {
          ...rest,
          id: `clm_${(i * 37) % 101}`,
          report: `dig-${report}`,
          outlet: outletOf.get(report) ?? null,
          published: `2026-03-0${1 + (report % 9)}`,
        };
      }),
      copies: copies.flatMap(([a, b, directed]) => (a === b ? [] : [copy(`dig-${a}`, `dig-${b}`, { directed })])),
    };
  });

fc.configureGlobal({ numRuns: 50 });

describe('lines of evidence', () => {
  it('are the same for any order of the claims and of the copies', () => {
    fc.assert(
      fc.property(drawn, fc.infiniteStream(fc.nat()), ({ told, copies }, keys) => {
        const claims = told.map(claim);
        const shuffled = claims
          .map((one) => [keys.next().value, one] as const)
          .sort((x, y) => x[0] - y[0])
          .map(([, one]) => one);
        expect(weightOf(shuffled, ground(shuffled, { copies: copies.toReversed() }))).toEqual(
          weightOf(claims, ground(claims, { copies })),
        );
      }),
    );
  });

  it('hold each claim once, and never two of origins that are shown to be independent', () => {
    fc.assert(
      fc.property(drawn, ({ told, copies }) => {
        const claims = told.map(claim);
        const on = ground(claims, { copies });
        const lines = linesOf(claims, on);
        expect(lines.flatMap((line) => line.claims).sort()).toEqual(claims.map(({ id }) => id).sort());
        const byId = new Map(claims.map((one) => [one.id, one]));
        for (const line of lines) {
          const here = line.claims.map((id) => byId.get(id)!);
          const alike = (one: Claim) => here.filter((other) => originOf(other, on).key === originOf(one, on).key);
          for (const a of here)
            for (const b of here)
              if (dependenceOf(a, b, on).verdict === 'independent')
                // Words they have in common elsewhere show that the two origins are one.
                expect(alike(a).some((x) => alike(b).some((y) => dependenceOf(x, y, on).verdict === 'dependent'))).toBe(
                  true,
                );
        }
      }),
    );
  });

  it('are never fewer than the claims shown to be independent', () => {
    fc.assert(
      fc.property(drawn, ({ told, copies }) => {
        const claims = told.map(claim);
        const { lines, independent } = weightOf(claims, ground(claims, { copies }));
        expect(independent).toBeLessThanOrEqual(lines.length);
        expect(independent).toBeGreaterThan(0);
      }),
    );
  });

  it('gain no independent one by another copy of a report they have', () => {
    fc.assert(
      fc.property(
        drawn,
        fc.nat(),
        fc.constantFrom(...OUTLETS),
        fc.boolean(),
        ({ told, copies }, pick, outlet, directed) => {
          const claims = told.map(claim);
          const taken = told[pick % told.length];
          const again = claim({ ...taken, id: 'clm_copy', report: 'dig-copy', outlet });
          const more = [...copies, copy(taken.report ?? '', 'dig-copy', { directed })];
          const before = weightOf(claims, ground(claims, { copies })).independent;
          const after = weightOf([...claims, again], ground([...claims, again], { copies: more })).independent;
          expect(after).toBeLessThanOrEqual(before);
        },
      ),
    );
  });

  it('gain no independent one where some are taken away', () => {
    fc.assert(
      fc.property(drawn, fc.nat(), ({ told, copies }, pick) => {
        const claims = told.map(claim);
        const on = ground(claims, { copies });
        const all = weightOf(claims, on);
        const gone = new Set(all.lines[pick % all.lines.length].claims);
        const left = weightOf(
          claims.filter(({ id }) => !gone.has(id)),
          on,
        );
        expect(left.independent).toBeLessThanOrEqual(all.independent);
        if (all.best === 'not-established') expect(left.best).not.toBe('independent');
      }),
    );
  });

  it('come back as they were when a report is taken away and added again', () => {
    fc.assert(
      fc.property(drawn, ({ told, copies }) => {
        const claims = told.map(claim);
        const on = ground(claims, { copies });
        const before = weightOf(claims, on);
        const rest = claims.filter(({ report }) => report.digest !== claims[0].report.digest);
        weightOf(rest, on);
        expect(weightOf([...rest, ...claims.filter((one) => !rest.includes(one))], on)).toEqual(before);
      }),
    );
  });

  it('count nothing of unknown lineage as independent', () => {
    fc.assert(
      fc.property(drawn, ({ told, copies }) => {
        const claims = told.map((one) => claim({ ...one, outlet: one.outlet === null ? null : 'Nowhere Blog' }));
        expect(weightOf(claims, ground(claims, { copies })).independent).toBe(1);
      }),
    );
  });
});

describe('a report that quotes two people', () => {
  const both = [
    claim({ id: 'clm_1', report: 'a', outlet: 'Hill Radio', voices: ['Mira Sund'] }),
    claim({ id: 'clm_2', report: 'a', outlet: 'Hill Radio', voices: ['Tally House'] }),
  ];
  const others = [
    claim({ id: 'clm_3', report: 'b', outlet: 'Moor Gazette', voices: ['Mira Sund'] }),
    claim({ id: 'clm_4', report: 'c', outlet: 'Quay Post', voices: ['Tally House'] }),
  ];

  it('does not make one line of all who quote either', () => {
    const claims = [...both, ...others];
    const weight = weightOf(claims, ground(claims));
    expect(weight.lines.map((line) => line.claims.toSorted())).toEqual([
      ['clm_1', 'clm_3'],
      ['clm_2', 'clm_4'],
    ]);
    expect(weight.independent).toBe(2);
  });

  it('is one line by itself', () => {
    expect(weightOf(both, ground(both))).toMatchObject({
      independent: 1,
      best: 'dependent',
      lines: [{ claims: ['clm_1', 'clm_2'] }],
    });
  });
});

describe('a line', () => {
  it('has the name of the voice or agency it rests on, its claims by day, and its reasons', () => {
    const claims = [
      claim({ id: 'clm_1', report: 'a', outlet: 'Quay Post', voices: ['North Wire'], published: '2026-03-03' }),
      claim({ id: 'clm_2', report: 'b', outlet: 'North Wire', published: '2026-03-02' }),
      claim({ id: 'clm_3', report: 'c', outlet: 'Moor Gazette', voices: ['North Wire'], published: null }),
    ];
    const [line, ...rest] = linesOf(claims, ground(claims));
    expect(rest).toEqual([]);
    expect(line).toMatchObject({ origin: 'North Wire', claims: ['clm_2', 'clm_1', 'clm_3'], id: 'lin_1' });
    expect(line.reasons.join(' ')).toContain('Quay Post passes on North Wire.');
  });

  it('has no name where nobody knows who speaks', () => {
    const claims = [claim({ id: 'clm_1', outlet: null })];
    expect(linesOf(claims, ground(claims))[0].origin).toBeNull();
  });
});

describe('the largest separate set', () => {
  it('is that of an exhaustive search', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.infiniteStream(fc.boolean()), (size, coin) => {
        const adjacent = Array.from({ length: size }, () => new Set<number>());
        for (let a = 0; a < size; a++)
          for (let b = a + 1; b < size; b++)
            if (coin.next().value) {
              adjacent[a].add(b);
              adjacent[b].add(a);
            }
        let best = 0;
        for (let mask = 0; mask < 1 << size; mask++) {
          const members = adjacent.map((_, i) => i).filter((i) => mask & (1 << i));
          if (members.every((a) => members.every((b) => a === b || adjacent[a].has(b))))
            best = Math.max(best, members.length);
        }
        const rows = adjacent.map((near) => bitsOf(size, near));
        expect(largestSeparateSet(rows, bitsOf(size, rows.keys()))).toBe(best);
      }),
    );
  });
});
