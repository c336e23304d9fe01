import type { Claim } from '../../record/claim.ts';
import { type Party, partyOf } from '../../register/party.ts';
import { entryNamed } from '../../register/register.ts';
import { bodyNamed } from './body-named.ts';
import { isShared } from './copied-claim.ts';
import type { Credit } from './credit-lines.ts';
import type { EvidenceGround } from './ground.ts';
import type { Lineage } from './lineage.ts';
import { type Publisher, publisherNamed, publisherOfEntry } from './publisher.ts';
import { isOneVoice, type Speaker, speakerOf, speakerOfEntry } from './speaker.ts';

/** Where a claim comes from, as far as its report, its credits, its copies and the register tell. */
export interface Origin {
  /** Whose words the report is: null where nobody knows. */
  readonly outlet: Publisher | null;
  /** Whose words it passes on besides: credited, quoted as an outlet, or copied. */
  readonly through: readonly Publisher[];
  /** The last speaker; null where the outlet speaks in its own voice. */
  readonly speaker: Speaker | null;
  /** Speakers between the outlet and the last one. */
  readonly between: readonly Speaker[];
  /** The outlet and all it passes on. */
  readonly publishers: readonly Publisher[];
  /** The last speaker and those before. */
  readonly voices: readonly Speaker[];
  /** An outlet in its own voice filed from the place it tells of. */
  readonly onTheSpot: boolean;
  /** Why nobody can say where it comes from; null where that is known. */
  readonly unknown: string | null;
  /** Sides its publishers and speakers belong to. */
  readonly sides: readonly Party[];
  /** Claims of one key rest on the same publishers and the same voice. */
  readonly key: string;
}

/** The origin of a claim; worked out once for a ground. */
export function originOf(claim: Claim, ground: EvidenceGround): Origin {
  const known = ground.origins.get(claim);
  if (known) return known;
  const origin = traced(claim, ground);
  ground.origins.set(claim, origin);
  return origin;
}

function traced(claim: Claim, ground: EvidenceGround): Origin {
  const { register } = ground;
  const { outlet: name, url, digest, published } = claim.report;
  const [first, ...links] = claim.chain;
  const outlet = publisherNamed(register, name || first?.speaker || null, url);
  const lineage = ground.lineages.get(digest) ?? null;
  const quoted = links.flatMap((link) => {
    const entry = link.actor ? register.entries.get(link.actor) : entryNamed(register, link.speaker);
    return entry?.kind === 'outlet' ? [publisherOfEntry(entry)] : [];
  });
  const through = otherThan(outlet, [...quoted, ...creditedIn(lineage, ground), ...copiedFrom(claim, ground)]);
  const voices = links
    .filter((link) => (register.entries.get(link.actor ?? '') ?? entryNamed(register, link.speaker))?.kind !== 'outlet')
    .map((link) => speakerOf(link, register, ground.speakers));
  const speaker = voices.at(-1) ?? ownVoice(outlet, quoted, lineage, ground);
  const onTheSpot = speaker === null && through.length === 0 && isFiledThere(claim, lineage);
  const unknown = whyUnknown(outlet, through, speaker, onTheSpot, lineage);
  const between = voices.slice(0, -1);
  const ids = [outlet?.entry, ...through.map((one) => one.entry), speaker?.entry, ...between.map((one) => one.entry)];
  const sides = [...new Set(ids.flatMap((entry) => (entry ? (partyOf(register, entry.id, published) ?? []) : [])))];
  const key = keyOf(outlet, through, speaker, between, unknown === null ? '' : digest, onTheSpot);
  return {
    outlet,
    through,
    speaker,
    between,
    publishers: outlet ? [outlet, ...through] : through,
    voices: speaker ? [speaker, ...between] : between,
    onTheSpot,
    unknown,
    sides,
    key,
  };
}

/** A body that publishes speaks itself; a report that rests on one statement speaks with its issuer's voice. */
function ownVoice(
  outlet: Publisher | null,
  quoted: readonly Publisher[],
  lineage: Lineage | null,
  { register, speakers }: EvidenceGround,
): Speaker | null {
  if (quoted.length > 0) return null;
  if (outlet?.entry && outlet.entry.kind !== 'outlet') return speakerOfEntry(outlet.entry, register);
  const statement = lineage?.credits.find((credit) => credit.how === 'statement');
  const issuer = statement?.name ? bodyNamed(statement.name, register, speakers) : null;
  return issuer && issuer.kind !== 'outlet' ? speakerOfEntry(issuer, register) : null;
}

/** Publishers a report credits; agencies without a name are a publisher nobody knows. */
function creditedIn(lineage: Lineage | null, { register, off }: EvidenceGround): Publisher[] {
  if (off.has('credit')) return [];
  return (lineage?.credits ?? []).flatMap((credit) => publisherCredited(credit, register) ?? []);
}

const UNNAMED: Publisher = { key: 'agencies', name: 'agencies that are not named', entry: null, known: false };

function publisherCredited(credit: Credit, register: EvidenceGround['register']): Publisher | null {
  if (credit.name === null) return UNNAMED;
  const publisher = publisherNamed(register, credit.name, null);
  const listed = publisher?.entry?.kind === 'outlet' || publisher?.entry?.kind === 'organisation';
  if (credit.how === 'statement') return publisher?.entry?.kind === 'outlet' ? publisher : null;
  return listed || credit.sure ? publisher : null;
}

/** Publishers of every report this claim's words were taken from, however many copies back. */
function copiedFrom(claim: Claim, ground: EvidenceGround): Publisher[] {
  const direct = (ground.copies.get(claim.report.digest) ?? []).filter(
    (copied) => copied.took && isShared(claim, copied),
  );
  const seen = new Set([claim.report.digest]);
  const queue = direct.map((copied) => copied.other);
  const found: Publisher[] = [];
  for (let digest = queue.pop(); digest !== undefined; digest = queue.pop()) {
    if (seen.has(digest)) continue;
    seen.add(digest);
    const lineage = ground.lineages.get(digest);
    const publisher = lineage ? publisherNamed(ground.register, lineage.outlet, lineage.url) : null;
    found.push(publisher ?? UNNAMED, ...creditedIn(lineage ?? null, ground));
    for (const { took, other } of ground.copies.get(digest) ?? []) if (took) queue.push(other);
  }
  return found;
}

/** Each once, the outlet itself left out. */
function otherThan(outlet: Publisher | null, all: readonly Publisher[]): Publisher[] {
  const byKey = new Map(all.map((one) => [one.key, one]));
  if (outlet) byKey.delete(outlet.key);
  return [...byKey.values()];
}

function isFiledThere({ where }: Claim, lineage: Lineage | null): boolean {
  const from = lineage?.filedFrom?.toLowerCase();
  return from !== undefined && [where?.text, where?.place?.name].some((place) => place?.toLowerCase() === from);
}

function whyUnknown(
  outlet: Publisher | null,
  through: readonly Publisher[],
  speaker: Speaker | null,
  onTheSpot: boolean,
  lineage: Lineage | null,
): string | null {
  if (!outlet) return 'nobody knows who published it';
  const unlisted = [outlet, ...through].find((one) => !one.known);
  if (unlisted) return `the register does not say whose ${unlisted.name} is`;
  if (!lineage) return `the report of ${outlet.name} was not looked at for credits`;
  if (speaker?.known === 'nobody') return `${outlet.name} does not say on whose word`;
  if (!speaker && !onTheSpot) return `${(through[0] ?? outlet).name} does not say on whose word, nor that it was there`;
  return null;
}

function keyOf(
  outlet: Publisher | null,
  through: readonly Publisher[],
  speaker: Speaker | null,
  between: readonly Speaker[],
  apart: string,
  onTheSpot: boolean,
): string {
  const publishers = through.map((one) => one.key).sort();
  const voices = between
    .filter(isOneVoice)
    .map((one) => one.key)
    .sort();
  return JSON.stringify([outlet?.key ?? null, publishers, speaker?.key ?? null, voices, onTheSpot, apart]);
}
