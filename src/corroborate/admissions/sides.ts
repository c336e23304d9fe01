import type { ClaimActor } from '../../record/actor.ts';
import type { Claim } from '../../record/claim.ts';
import type { CivilDate } from '../../record/when.ts';
import { type Party, partyOf } from '../../register/party.ts';
import { bodyNamed } from '../origins/body-named.ts';
import { isShared } from '../origins/copied-claim.ts';
import type { EvidenceGround } from '../origins/ground.ts';
import { originOf } from '../origins/origin.ts';

/** The day on which a claim was said: the last speaker's own, else that of the earliest report its words come from. */
export function daySaid(claim: Claim, ground: EvidenceGround): CivilDate | null {
  const told = claim.chain.at(-1)?.date;
  if (told) return told;
  const originals = (ground.copies.get(claim.report.digest) ?? []).flatMap((copied) => {
    const day = copied.took && isShared(claim, copied) ? ground.lineages.get(copied.other)?.published : null;
    return day ? [day] : [];
  });
  return [claim.report.published, ...originals].reduce(
    (first, day) => (first && day && day < first ? day : (first ?? day)),
    null,
  );
}

/** The side on which the last speaker of a claim stands, on the day it spoke; null where it stands on none. */
export function sideOfSpeaker(claim: Claim, ground: EvidenceGround): Party | null {
  const { speaker, outlet, through } = originOf(claim, ground);
  const entry = speaker ? speaker.entry : through.length === 0 ? outlet?.entry : null;
  return entry ? partyOf(ground.register, entry.id, daySaid(claim, ground)) : null;
}

/** Id of the entry that words for a doer or sufferer mean: a body they name, the speaker's own ("our men"), a kind. */
export function meantBy(actor: ClaimActor, claim: Claim, ground: EvidenceGround): string | null {
  const { register, speakers } = ground;
  const entry = actor.actor ? register.entries.get(actor.actor) : undefined;
  if (entry && entry.kind !== 'kind') return entry.id;
  const named = bodyNamed(actor.text, register, speakers);
  if (named) return named.id;
  if (isOwn(actor.text, ground)) return originOf(claim, ground).speaker?.entry?.body ?? ownId(claim, ground);
  return entry?.id ?? null;
}

const ownId = (claim: Claim, ground: EvidenceGround): string | null =>
  originOf(claim, ground).speaker?.entry?.id ?? null;

const isOwn = (text: string, { speakers }: EvidenceGround): boolean =>
  speakers.own.has(text.slice(0, text.search(/\s|$/u)).toLowerCase());

/** The side of a doer or sufferer; null where it is on none or nobody can say. */
export function sideOfActor(actor: ClaimActor, claim: Claim, ground: EvidenceGround): Party | null {
  const id = meantBy(actor, claim, ground);
  return id === null ? null : partyOf(ground.register, id, claim.when.from ?? daySaid(claim, ground));
}
