import type { Claim } from '../../record/claim.ts';
import type { DependenceFinding, DependenceGround } from '../../record/dependence.ts';
import { isShared } from './copied-claim.ts';
import type { Copied, EvidenceGround } from './ground.ts';
import { type Origin, originOf } from './origin.ts';
import type { Publisher } from './publisher.ts';
import { shareWording } from './shared-wording.ts';
import { isOneVoice, type Speaker, voicesOf } from './speaker.ts';

/**
 * How two claims stand to each other: one origin, two that are shown to be separate, or not established. What is not
 * known never makes two.
 */
export function dependenceOf(a: Claim, b: Claim, ground: EvidenceGround): DependenceFinding {
  if (a.report.digest === b.report.digest) return dependent('same-report', 'Both stand in one report.');
  const copied = copyBetween(a, b, ground);
  if (copied) return dependent('copy', copyReason(copied));
  const byOrigin = relationOf(originOf(a, ground), originOf(b, ground), ground.off);
  if (byOrigin.verdict === 'dependent' || ground.off.has('shared-wording') || !shareWording(a, b))
    return { ...byOrigin, reason: byOrigin.why() };
  return dependent('shared-wording', SAME_WORDS);
}

/** Why claims with shared wording are one line. */
export const SAME_WORDS = 'Both tell it in words that are the same beyond chance.';

const dependent = (ground: DependenceGround, reason: string): DependenceFinding => ({
  verdict: 'dependent',
  ground,
  reason,
});

/** A finding whose sentence is made only where somebody asks for it: there are many more pairs than readers. */
export interface Relation extends Omit<DependenceFinding, 'reason'> {
  readonly why: () => string;
}

const one = (ground: DependenceGround, why: () => string): Relation => ({ verdict: 'dependent', ground, why });
const open = (why: () => string): Relation => ({ verdict: 'not-established', ground: 'unknown-lineage', why });

/** The copy link by which the words of both claims are one text; null where there is none. */
export function copyBetween(a: Claim, b: Claim, ground: EvidenceGround): Copied | null {
  const links = ground.copies.get(a.report.digest) ?? [];
  const link = links.find((one) => one.other === b.report.digest && isShared(a, one));
  if (!link) return null;
  const back = ground.copies.get(b.report.digest)?.find((one) => one.link === link.link);
  return back && isShared(b, back) ? link : null;
}

/** Why claims of a copy and its original are one line. */
export const copyReason = ({ link }: Copied): string =>
  `One report repeats the other: ${link.reasons[0] ?? 'the words are the same.'}`;

/** How two origins stand to each other, whatever the words of the claims. */
export function relationOf(a: Origin, b: Origin, off: ReadonlySet<DependenceGround>): Relation {
  const held = (found: Relation | null): Relation | null => (found && !off.has(found.ground) ? found : null);
  return held(samePublisher(a, b)) ?? held(sameVoice(a, b)) ?? whyOpen(a, b, off) ?? separate(a, b);
}

function samePublisher(a: Origin, b: Origin): Relation | null {
  const others = publishersOf(b);
  for (const mine of publishersOf(a)) {
    const other = others.find(({ key }) => key === mine.key && key !== 'agencies');
    if (!other) continue;
    if (mine !== a.outlet || other !== b.outlet) return one('credit', () => restsOn(mine, a, b));
    return one('same-family', () =>
      mine.name === other.name
        ? `Both were published by ${mine.name}.`
        : `${mine.name} and ${other.name} have one owner (${mine.key.replace('family:', '')}).`,
    );
  }
  return null;
}

function restsOn(publisher: Publisher, ...origins: readonly Origin[]): string {
  const takers = origins.flatMap(({ outlet }) => (outlet && outlet.key !== publisher.key ? [outlet.name] : []));
  return `${[...new Set(takers)].join(' and ')} ${takers.length > 1 ? 'pass' : 'passes'} on ${publisher.name}.`;
}

const publishersOf = ({ outlet, through }: Origin): readonly Publisher[] => (outlet ? [outlet, ...through] : through);

const voicesIn = ({ speaker, between }: Origin): readonly Speaker[] => (speaker ? [speaker, ...between] : between);

function sameVoice(a: Origin, b: Origin): Relation | null {
  const mine = voicesIn(a);
  for (const voice of voicesIn(b)) {
    const same = mine.find(({ key }) => key === voice.key);
    if (same && isOneVoice(same) && isOneVoice(voice))
      return one('same-speaker', () => `Both go back to ${namesOf(same, voice)}.`);
  }
  return null;
}

const namesOf = (a: Speaker, b: Speaker): string => (a.name.toLowerCase() === b.name.toLowerCase() ? a.name : a.voice);

/** Why nobody can say that two origins are two; null where nothing stands against it. */
function whyOpen(a: Origin, b: Origin, off: ReadonlySet<DependenceGround>): Relation | null {
  const unknown = a.unknown ?? b.unknown;
  if (unknown !== null) return open(() => `Not established: ${unknown}.`);
  const side = a.sides.find((party) => b.sides.includes(party));
  if (side) return open(() => `Not established: both speak for ${side.name}.`);
  if (off.has('same-speaker')) return null;
  for (const mine of voicesIn(a))
    for (const other of voicesIn(b))
      if (voicesOf(mine, other) !== 'separate')
        return open(() => `Not established: ${mine.name} and ${other.name} may be the same people.`);
  return null;
}

const separate = (a: Origin, b: Origin): Relation => ({
  verdict: 'independent',
  ground: 'separate-origins',
  why: () => `${accountOf(a)}; ${accountOf(b)}: neither publisher, owner, speaker nor words in common.`,
});

/** "Harbour Radio had it from two witnesses", "Atlantic Evening was there itself". */
function accountOf({ outlet, speaker }: Origin): string {
  const name = outlet?.name ?? 'nobody';
  if (!speaker) return `${name} was there itself`;
  if (speaker.entry && speaker.entry === outlet?.entry) return `${name} speaks for itself`;
  return `${name} had it from ${speaker.name}`;
}
