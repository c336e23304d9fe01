import type { Claim } from '../../record/claim.ts';
import type { Concession } from '../../record/incident.ts';
import { areOpponents, type Party, partyOf } from '../../register/party.ts';
import { daySaid, meantBy } from '../admissions/sides.ts';
import { grouped } from '../grouped.ts';
import type { EvidenceGround } from '../origins/ground.ts';
import { isSaid } from './happened.ts';
import type { Saying } from './standing.ts';

interface Done {
  readonly claim: Claim;
  readonly doer: string;
  readonly side: Party | null;
}

/**
 * By whom: one saying for each doer the register knows. Against it stand denials that name the doer, and claims that an
 * opponent did it; that another name is told elsewhere is no contradiction.
 */
export function doers(claims: readonly Claim[], concessions: readonly Concession[], ground: EvidenceGround): Saying[] {
  const told = claims.flatMap((claim) => doersOf(claim, ground));
  const said = told.filter(({ claim }) => isSaid(claim));
  const conceded = new Map(concessions.map((one) => [one.claim, one]));
  return [...grouped(said, ({ doer }) => doer)]
    .map(([doer, by]): Saying => {
      const { side } = by[0];
      const denied = told.filter((one) => one.claim.modality === 'denied' && isOf(one.doer, doer, ground));
      const opposed = said.filter((one) => side !== null && one.side !== null && areOpponents(one.side, side));
      return {
        kind: 'by-them',
        said: ground.register.entries.get(doer)?.name ?? doer,
        claims: unique(by),
        against: unique([...denied, ...opposed]),
        concessions: by.flatMap(({ claim }) => conceded.get(claim.id) ?? []),
      };
    })
    .sort((a, b) => b.claims.length - a.claims.length || (a.said < b.said ? -1 : 1));
}

const doersOf = (claim: Claim, ground: EvidenceGround): Done[] =>
  claim.actors.flatMap((actor) => {
    const doer = meantBy(actor, claim, ground);
    const side = doer === null ? null : partyOf(ground.register, doer, claim.when.from ?? daySaid(claim, ground));
    return doer === null ? [] : [{ claim, doer, side }];
  });

/** The doer itself, or the body it belongs to. */
const isOf = (named: string, doer: string, { register }: EvidenceGround): boolean =>
  named === doer || register.entries.get(doer)?.body === named || register.entries.get(named)?.body === doer;

const unique = (done: readonly Done[]): Claim[] => [...new Set(done.map(({ claim }) => claim))];
