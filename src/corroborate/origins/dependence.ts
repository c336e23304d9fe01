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
  if (a.report.digest === b.report.digest) return dependent('same-report', SAME_REPORT);
  const copied = copyBetween(a, b, ground);
  if (copied) return dependent('copy', copyReason(copied));
  const [one, other] = [originOf(a, ground), originOf(b, ground)];
  const relation = relationOf(one, other, ground.off);
  if (relation.verdict === 'dependent' || ground.off.has('shared-wording') || !shareWording(a, b))
    return { ...relation, reason: reasonOf(one, other, relation.ground) };
  return dependent('shared-wording', SAME_WORDS);
}

/** Why claims of one report are dependent. */
export const SAME_REPORT = 'Both stand in one report.';

/** Why claims with shared wording are one line. */
export const SAME_WORDS = 'Both tell it in words that are the same beyond chance.';

/** Why claims of a copy and its original are one line. */
export const copyReason = ({ link }: Copied): string =>
  `One report repeats the other: ${link.reasons[0] ?? 'the words are the same.'}`;

const dependent = (ground: DependenceGround, reason: string): DependenceFinding => ({
  verdict: 'dependent',
  ground,
  reason,
});

/** The copy link by which the words of both claims are one text; null where there is none. */
export function copyBetween(a: Claim, b: Claim, ground: EvidenceGround): Copied | null {
  const links = ground.copies.get(a.report.digest) ?? [];
  const link = links.find((one) => one.other === b.report.digest && isShared(a, one));
  if (!link) return null;
  const back = ground.copies.get(b.report.digest)?.find((one) => one.link === link.link);
  return back && isShared(b, back) ? link : null;
}

/** A verdict with its ground; its sentence is made only where somebody asks for it: there are many pairs, few readers. */
export type Relation = Readonly<Omit<DependenceFinding, 'reason'>>;

const CREDIT: Relation = { verdict: 'dependent', ground: 'credit' };
const FAMILY: Relation = { verdict: 'dependent', ground: 'same-family' };
const SPEAKER: Relation = { verdict: 'dependent', ground: 'same-speaker' };
const OPEN: Relation = { verdict: 'not-established', ground: 'unknown-lineage' };
const SEPARATE: Relation = { verdict: 'independent', ground: 'separate-origins' };

/** How two origins stand to each other, whatever the words of the claims; grounds in `off` are held against nobody. */
export function relationOf(a: Origin, b: Origin, off: ReadonlySet<DependenceGround>): Relation {
  const publisher = sharedPublisher(a, b);
  if (publisher) {
    const relation = isOwn(publisher, a, b) ? FAMILY : CREDIT;
    if (!off.has(relation.ground)) return relation;
  }
  if (!off.has('same-speaker') && sharedVoice(a, b)) return SPEAKER;
  if (a.unknown !== null || b.unknown !== null || sharedSide(a, b)) return OPEN;
  return !off.has('same-speaker') && unclearVoices(a, b) ? OPEN : SEPARATE;
}

/** The sentence for a relation of two origins. */
export function reasonOf(a: Origin, b: Origin, ground: DependenceGround): string {
  if (ground === 'credit' || ground === 'same-family') return publisherReason(sharedPublisher(a, b), a, b);
  if (ground === 'same-speaker') return `Both go back to ${namesOf(sharedVoice(a, b))}.`;
  if (ground === 'unknown-lineage') return `Not established: ${whyOpen(a, b)}.`;
  return `${accountOf(a)}; ${accountOf(b)}: neither publisher, owner, speaker nor words in common.`;
}

function sharedPublisher(a: Origin, b: Origin): readonly [Publisher, Publisher] | null {
  for (const mine of a.publishers)
    for (const other of b.publishers) if (mine.key === other.key && mine.key !== 'agencies') return [mine, other];
  return null;
}

const isOwn = ([mine, other]: readonly [Publisher, Publisher], a: Origin, b: Origin): boolean =>
  mine === a.outlet && other === b.outlet;

function publisherReason(shared: readonly [Publisher, Publisher] | null, a: Origin, b: Origin): string {
  if (!shared) return '';
  const [mine, other] = shared;
  if (isOwn(shared, a, b))
    return mine.name === other.name
      ? `Both were published by ${mine.name}.`
      : `${mine.name} and ${other.name} have one owner (${mine.key.replace('family:', '')}).`;
  const takers = [a, b].flatMap(({ outlet }) => (outlet && outlet.key !== mine.key ? [outlet.name] : []));
  return `${[...new Set(takers)].join(' and ')} ${takers.length > 1 ? 'pass' : 'passes'} on ${mine.name}.`;
}

function sharedVoice(a: Origin, b: Origin): readonly [Speaker, Speaker] | null {
  for (const mine of a.voices)
    for (const other of b.voices)
      if (mine.key === other.key && isOneVoice(mine) && isOneVoice(other)) return [mine, other];
  return null;
}

function namesOf(shared: readonly [Speaker, Speaker] | null): string {
  if (!shared) return '';
  const [mine, other] = shared;
  return mine.name.toLowerCase() === other.name.toLowerCase() ? mine.name : mine.voice;
}

const sharedSide = (a: Origin, b: Origin) => a.sides.find((party) => b.sides.includes(party));

/** Two voices of which nobody can say that they are two. */
function unclearVoices(a: Origin, b: Origin): readonly [Speaker, Speaker] | null {
  for (const mine of a.voices)
    for (const other of b.voices) if (voicesOf(mine, other) !== 'separate') return [mine, other];
  return null;
}

function whyOpen(a: Origin, b: Origin): string {
  const unknown = a.unknown ?? b.unknown;
  if (unknown !== null) return unknown;
  const side = sharedSide(a, b);
  if (side) return `both speak for ${side.name}`;
  const unclear = unclearVoices(a, b);
  return unclear ? `${unclear[0].name} and ${unclear[1].name} may be the same people` : 'nothing shows it';
}

/** "Harbour Radio had it from two witnesses", "Atlantic Evening was there itself". */
function accountOf({ outlet, speaker }: Origin): string {
  const name = outlet?.name ?? 'nobody';
  if (!speaker) return `${name} was there itself`;
  if (speaker.entry && speaker.entry === outlet?.entry) return `${name} speaks for itself`;
  return `${name} had it from ${speaker.name}`;
}
