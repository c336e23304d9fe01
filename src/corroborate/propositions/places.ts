import { distance } from 'geokdbush';
import type { Claim } from '../../record/claim.ts';
import type { Place, Precision, Where } from '../../record/where.ts';
import { grouped } from '../grouped.ts';
import type { EvidenceGround } from '../origins/ground.ts';
import { isSaid } from './happened.ts';
import { isOneText } from './one-text.ts';
import type { Saying } from './standing.ts';

/**
 * Metres within which two places of a precision can be one spot told twice: a site and its neighbours, a town and the
 * villages that go by its name, a district. Coarser areas never contradict.
 */
const REACH: Partial<Record<Precision, number>> = { site: 2_000, town: 6_000, district: 20_000 };

interface Located {
  readonly claim: Claim;
  readonly place: Place;
  readonly precision: Precision;
}

/** Where it happened: one saying for each place told as finely as a district, or for each area where none is. */
export function places(claims: readonly Claim[], ground: EvidenceGround): Saying[] {
  const located = claims.filter(isSaid).flatMap((claim) => locatedOf(claim, claim.where));
  // A report that tells of it in both places contradicts neither.
  const byReport = grouped(located, ({ claim }) => claim.report.digest);
  const tells = ({ claim }: Located, there: Located): boolean =>
    (byReport.get(claim.report.digest) ?? []).some((own) => !areApart(own, there));
  const tellBoth = (one: Located, other: Located): boolean => tells(one, other) || tells(other, one);
  const fine = located.filter(({ precision }) => precision in REACH);
  return [...grouped(fine.length > 0 ? fine : located, ({ place }) => place.id).values()]
    .map((here): Saying => {
      const elsewhere = located.filter((other) =>
        here.every(
          (one) => areApart(one, other) && !isOneText(one.claim, other.claim, ground) && !tellBoth(one, other),
        ),
      );
      return {
        kind: 'there',
        said: here[0].place.name,
        claims: here.map(({ claim }) => claim),
        against: elsewhere.map(({ claim }) => claim),
        concessions: [],
      };
    })
    .sort((a, b) => b.claims.length - a.claims.length || (a.said < b.said ? -1 : 1));
}

const locatedOf = (claim: Claim, where: Where | null): Located[] =>
  where?.place && where.precision ? [{ claim, place: where.place, precision: where.precision }] : [];

/** Two fine places too far from one another to be one spot. */
function areApart(a: Located, b: Located): boolean {
  const [near, far] = [REACH[a.precision], REACH[b.precision]];
  return (
    near !== undefined &&
    far !== undefined &&
    a.place.id !== b.place.id &&
    1000 * distance(a.place.lon, a.place.lat, b.place.lon, b.place.lat) > near + far
  );
}
