import type { Claim } from '../../record/claim.ts';
import type { CivilDate } from '../../record/when.ts';
import type { EvidenceGround } from '../origins/ground.ts';
import { isSaid } from './happened.ts';
import { isOneText } from './one-text.ts';
import type { Saying } from './standing.ts';

interface Dated {
  readonly claim: Claim;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/**
 * On which day: one saying for each stretch that no other claim tells more narrowly. Claims of stretches around it say
 * nothing else; those of days outside of it do.
 */
export function days(claims: readonly Claim[], ground: EvidenceGround): Saying[] {
  const dated = claims.filter(isSaid).flatMap((claim): Dated[] => {
    const { from, to } = claim.when;
    return from !== null && to !== null ? [{ claim, from, to }] : [];
  });
  const ranges = new Map(dated.map((one) => [`${one.from}/${one.to}`, one]));
  const narrowest = [...ranges].filter(
    ([key, range]) => ![...ranges].some(([k, one]) => k !== key && isWithin(one, range)),
  );
  return narrowest
    .map(([, range]): Saying => {
      const same = dated.filter((one) => one.from === range.from && one.to === range.to);
      const other = dated.filter(
        (one) =>
          (one.to < range.from || range.to < one.from) &&
          !same.some(({ claim }) => isOneText(one.claim, claim, ground)),
      );
      return {
        kind: 'that-day',
        said: range.from === range.to ? range.from : `${range.from} to ${range.to}`,
        claims: same.map(({ claim }) => claim),
        against: other.map(({ claim }) => claim),
        concessions: [],
      };
    })
    .sort((a, b) => b.claims.length - a.claims.length || (a.said < b.said ? -1 : 1));
}

const isWithin = (inner: Dated, outer: Dated): boolean => outer.from <= inner.from && inner.to <= outer.to;
