import type { Claim } from '../../record/claim.ts';
import type { Concession } from '../../record/incident.ts';
import type { Party } from '../../register/party.ts';
import type { EvidenceGround } from '../origins/ground.ts';
import { originOf } from '../origins/origin.ts';
import { daySaid, sideOfActor, sideOfSpeaker } from './sides.ts';

/**
 * Admissions among claims of one incident: a speaker says what its own side has an interest to deny. Either it owns up
 * in so many words ("admitted") to an act of its own side, of nobody named, or to a loss of its own; or its side denied
 * the act before and it now says that its own side did it. What the other side did is no admission.
 */
export function concessionsIn(claims: readonly Claim[], ground: EvidenceGround): Concession[] {
  const denials = claims.filter((claim) => claim.modality === 'denied');
  return claims
    .filter((claim) => claim.modality === 'asserted' && isDeed(claim, ground))
    .flatMap((claim) => concessionOf(claim, denials, ground) ?? [])
    .sort((a, b) => compare(a.concededOn ?? '9999', b.concededOn ?? '9999') || compare(a.claim, b.claim));
}

const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

/** An act on somebody or something; words about words are none. */
const isDeed = ({ event }: Claim, { codebook }: EvidenceGround): boolean =>
  codebook.types.get(event.type)?.quad.startsWith('material') ?? false;

function concessionOf(claim: Claim, denials: readonly Claim[], ground: EvidenceGround): Concession | null {
  const side = sideOfSpeaker(claim, ground);
  if (!side) return null;
  const denial = denialBefore(claim, side, denials, ground);
  const owned = interestAgainst(claim, side, ground);
  const owns = ownsUp(claim, ground);
  if (!owned || (!owns && !(denial && (owned.named || sameAct(claim, denial))))) return null;
  const { speaker, outlet } = originOf(claim, ground);
  const name = speaker?.name ?? outlet?.name ?? '';
  return {
    claim: claim.id,
    speaker: name,
    side: side.id,
    denied: denial?.id ?? null,
    deniedOn: denial ? daySaid(denial, ground) : null,
    concededOn: daySaid(claim, ground),
    reason: `${name}, of ${side.name}, ${owns ? `“${owns}”` : 'now says'}: ${owned.what}.${denial ? before(denial, ground) : ''}`,
  };
}

/** The conceding word of the last speaker's cue; null where there is none. */
const ownsUp = (claim: Claim, { speakers }: EvidenceGround): string | null =>
  (claim.chain.at(-1)?.cue ?? '').split(/\s+/u).find((word) => speakers.conceding.has(word.toLowerCase())) ?? null;

/** Why a claim goes against a side's interest; null where it does not. */
function interestAgainst(claim: Claim, side: Party, ground: EvidenceGround): { what: string; named: boolean } | null {
  const doers = claim.actors.map((actor) => ({ actor, party: sideOfActor(actor, claim, ground) }));
  const own = doers.find(({ party }) => party?.id === side.id);
  if (own) return { what: `the doer, ${own.actor.text}, is of its own side`, named: true };
  const lost = claim.recipients.find((actor) => sideOfActor(actor, claim, ground)?.id === side.id);
  if (lost) return { what: `the loss, ${lost.text}, is of its own side`, named: false };
  if (doers.some(({ party }) => party !== null)) return null;
  return { what: 'no other doer is named', named: false };
}

/** The last denial by the same side before the claim was made; undated ones are passed over. */
function denialBefore(claim: Claim, side: Party, denials: readonly Claim[], ground: EvidenceGround): Claim | null {
  const day = daySaid(claim, ground);
  if (day === null) return null;
  const earlier = denials.filter((denial) => {
    const denied = daySaid(denial, ground);
    return denied !== null && denied < day && sideOfSpeaker(denial, ground)?.id === side.id;
  });
  const newest = earlier.sort(
    (a, b) =>
      Number(sameAct(claim, b)) - Number(sameAct(claim, a)) ||
      compare(daySaid(b, ground) ?? '', daySaid(a, ground) ?? '') ||
      compare(a.id, b.id),
  );
  return newest[0] ?? null;
}

const sameAct = (a: Claim, b: Claim): boolean => a.event.type === b.event.type && a.event.mode === b.event.mode;

function before(denial: Claim, ground: EvidenceGround): string {
  const { speaker, outlet } = originOf(denial, ground);
  return ` ${speaker?.name ?? outlet?.name} denied it on ${daySaid(denial, ground)}.`;
}
