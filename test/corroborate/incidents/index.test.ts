import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterClaims, openIncidentIndex } from '../../../src/corroborate/incidents/incident-index.ts';
import type { LinkJudgement } from '../../../src/corroborate/incidents/judgements.ts';
import { linkFeatures } from '../../../src/corroborate/incidents/link-features.ts';
import type { ClaimFeatures } from '../../../src/corroborate/incidents/linkable.ts';
import { terms } from '../../../src/language/en/terms.ts';
import { claim, type Told } from './claims.ts';

const NAMES = ['Tarek Fawzan', 'Inês Falcato', 'Odile Marchetti', 'Bram Oosterling'];
const PLACES = ['Basra', 'Zubayr', 'Baghdad', 'Iraq', null] as const;
const DAYS = ['2020-06-02', '2020-06-03', '2020-06-04', ['2020-06-01', '2020-06-07'], null] as const;

/** Claims of few towns, days and names, so that many are alike; one or two to a report. */
const claimsArbitrary = fc
  .array(
    fc.record({
      place: fc.constantFrom(...PLACES),
      day: fc.constantFrom(...DAYS),
      to: fc.constantFrom(...NAMES),
      mode: fc.constantFrom('firearms', 'beat', null),
      killed: fc.integer({ min: 1, max: 3 }),
      certainty: fc.constantFrom('stated' as const, 'implied' as const),
      alone: fc.boolean(),
    }),
    { minLength: 2, maxLength: 24 },
  )
  .map((drawn) =>
    drawn.map(({ alone, ...told }, i): ClaimFeatures => {
      const id = `clm_${String((i * 7919) % 1009).padStart(4, '0')}`;
      const words = `Gunmen shot ${told.to} near the grain terminal, and ${told.killed} people died.`;
      const full: Told = { ...told, id, words, at: i * 100, report: alone ? id : `report ${i >> 1}` };
      return linkFeatures(claim(full), { terms });
    }),
  );

const judgementsOn = (claims: readonly ClaimFeatures[]): fc.Arbitrary<LinkJudgement[]> => {
  const one = fc.constantFrom(...claims.map(({ id }) => [id] as const));
  const verdict = fc.constantFrom('same' as const, 'different' as const, 'unsure' as const);
  return fc.array(fc.record({ verdict, a: one, b: one }), { maxLength: 5 });
};

const claimsAndJudgements = claimsArbitrary.chain((claims) =>
  fc.record({
    claims: fc.constant(claims),
    shuffled: fc.shuffledSubarray(claims, { minLength: claims.length }),
    judgements: judgementsOn(claims),
  }),
);

describe('the index of incidents', () => {
  it('is the same whatever the order of adding, one by one or at once', () => {
    fc.assert(
      fc.property(claimsAndJudgements, ({ claims, shuffled, judgements }) => {
        const index = openIncidentIndex(judgements);
        for (const one of shuffled) index.add([one]);
        expect(index.clusters()).toEqual(clusterClaims(claims, judgements));
      }),
    );
  });

  it('is as before once claims are taken out and added again', () => {
    fc.assert(
      fc.property(claimsAndJudgements, fc.nat(), ({ claims, shuffled, judgements }, n) => {
        const index = openIncidentIndex(judgements);
        index.add(claims);
        const before = index.clusters();
        const some = shuffled.slice(0, n % shuffled.length);
        index.remove(some.map(({ id }) => id));
        expect(index.clusters()).toEqual(clusterClaims(shuffled.slice(some.length), judgements));
        index.add(some);
        expect(index.clusters()).toEqual(before);
      }),
    );
  });

  it('tells by what it returns how to get from the clusters before to those after', () => {
    fc.assert(
      fc.property(claimsAndJudgements, ({ shuffled, judgements }) => {
        const index = openIncidentIndex();
        const followed = new Map<string, readonly string[]>();
        const follow = ({ clusters, gone }: ReturnType<typeof index.add>): void => {
          for (const id of gone) followed.delete(id);
          for (const { id, claims } of clusters) followed.set(id, claims);
        };
        for (const one of shuffled) follow(index.add([one]));
        follow(index.judge(judgements));
        follow(index.remove(shuffled.slice(0, shuffled.length >> 1).map(({ id }) => id)));
        expect(new Map(index.clusters().map(({ id, claims }) => [id, claims]))).toEqual(followed);
      }),
    );
  });

  it('keeps apart what a person said is different, unless a person put it together', () => {
    fc.assert(
      fc.property(claimsAndJudgements, ({ claims, judgements }) => {
        const machine = judgements.filter(({ verdict }) => verdict === 'different');
        const clusters = clusterClaims(claims, machine);
        for (const { a, b } of machine) {
          if (a[0] === b[0]) continue;
          expect(clusters.some((c) => c.claims.includes(a[0]) && c.claims.includes(b[0]))).toBe(false);
        }
      }),
    );
  });

  it('gives both parts back when a merger is taken back', () => {
    fc.assert(
      fc.property(claimsArbitrary, fc.nat(), fc.nat(), (claims, i, j) => {
        const index = openIncidentIndex();
        index.add(claims);
        const before = index.clusters();
        const [a, b] = [before[i % before.length], before[j % before.length]];
        index.judge([{ verdict: 'same', a: a.claims, b: b.claims }]);
        expect(index.clusterOf(a.claims[0])).toEqual(index.clusterOf(b.claims[0]));
        index.judge([]);
        expect(index.clusters()).toEqual(before);
      }),
    );
  });

  it('never has two stated days or two distant towns in a cluster', () => {
    fc.assert(
      fc.property(claimsArbitrary, (claims) => {
        const byId = new Map(claims.map((one) => [one.id, one]));
        for (const cluster of clusterClaims(claims)) {
          const all = cluster.claims.map((id) => byId.get(id)!);
          const days = all.filter(({ days }) => days && !days.loose).map(({ days }) => days!.first);
          expect(new Set(days).size).toBeLessThan(2);
          expect(all.some(({ spot }) => spot?.lat === 33.3152) && all.some(({ spot }) => spot?.lat === 30.5085)).toBe(
            false,
          );
        }
      }),
    );
  });
});
