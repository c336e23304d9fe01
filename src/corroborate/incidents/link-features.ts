import type { ClaimActor } from '../../record/actor.ts';
import { parseCivilDate } from '../../record/civil-day.ts';
import type { Claim } from '../../record/claim.ts';
import { daysOf } from './days.ts';
import { familiesOf } from './families.ts';
import type { ClaimFeatures, Linkable, LinkKnowledge, Weighted } from './linkable.ts';
import { spotOf } from './spot.ts';
import { pooled, weighted } from './weighted.ts';

const NONE: readonly never[] = [];

/** What of a claim tells its happening from others. */
export function linkFeatures(claim: Claim, knowledge: LinkKnowledge): ClaimFeatures {
  const days = daysOf(claim.when);
  const spot = namesAct(claim) ? null : spotOf(claim.where, knowledge.gazetteer);
  return {
    id: claim.id,
    claims: [claim.id],
    groups: [claim.group],
    report: claim.report.digest,
    published: claim.report.published === null ? null : parseCivilDate(claim.report.published),
    families: familiesOf(claim.event.type, claim.event.mode),
    types: [claim.event.type],
    modes: claim.event.mode === null ? [] : [claim.event.mode],
    spot,
    days,
    spots: spot ? [spot] : NONE,
    bounds: days ? [days] : NONE,
    parties: partiesOf([...claim.actors, ...claim.recipients], knowledge),
    words: wordsOf(claim, knowledge),
    figures: claim.figures
      .filter((figure) => (figure.places ?? 1) === 1)
      .map(({ what, low, high }) => ({ what, low, high })),
    linkable: days !== null || (claim.modality !== 'hypothetical' && claim.modality !== 'historical'),
    at: claim.event.span.start,
    definite: toldBefore(claim, knowledge),
  };
}

/** The word for the act taken for a town of that name tells no place. */
const namesAct = ({ where, event }: Claim): boolean =>
  where !== null && where.span.start < event.span.end && event.span.start < where.span.end;

/** "The killing", "this attack", "Falcato's arrest": an act told before. */
function toldBefore({ event, evidence }: Claim, { terms }: LinkKnowledge): boolean {
  const before = evidence.quote.slice(0, Math.max(0, event.span.start - evidence.span.start)).trimEnd();
  const word = before.slice(before.search(/[\p{L}’']*$/u)).toLowerCase();
  return terms.definite.has(word) || /['’]s?$/u.test(word);
}

/** Content words of the evidence, without those that name who says it: a spokesman speaks of many things. */
function wordsOf({ chain, evidence }: Claim, { terms }: LinkKnowledge): Weighted {
  const speakers = chain.map(({ speaker, described }) => `${speaker} ${described ?? ''}`).join(' ');
  const theirs = new Set(terms.termsOf(speakers).map(({ stem }) => stem));
  const own = terms.termsOf(evidence.quote).filter(({ stem }) => !theirs.has(stem));
  return weighted(own.map(({ stem, weight }) => [stem, weight]));
}

/** A register entry weighs as much as two rare words of a name. */
const ENTRY = 12;
/** A kind ("police", "protesters") is no name. */
const KIND = 1.5;

function partiesOf(actors: readonly ClaimActor[], { terms }: LinkKnowledge): Weighted {
  return weighted(
    actors.flatMap(({ text, actor }) => [
      ...terms.termsOf(text).map(({ stem, weight }) => [stem, weight] as const),
      ...(actor ? [[actor, actor.startsWith('kind:') ? KIND : ENTRY] as const] : []),
    ]),
  );
}

/** What claims of one report about one happening tell of it together. */
export function together(parts: readonly Linkable[]): Linkable {
  if (parts.length === 1) return parts[0];
  const claims = union(parts.map((p) => p.claims));
  return {
    id: claims[0],
    claims,
    groups: union(parts.map((p) => p.groups)),
    report: parts[0].report,
    published: parts[0].published,
    families: parts.reduce((bits, p) => bits | p.families, 0),
    types: union(parts.map((p) => p.types)),
    modes: union(parts.map((p) => p.modes)),
    spot: finest(parts),
    days: narrowest(parts),
    spots: distinct(
      parts.flatMap((p) => p.spots),
      (a, b) => a.place === b.place && a.precision === b.precision,
    ),
    bounds: distinct(
      parts.flatMap((p) => p.bounds),
      (a, b) => a.first === b.first && a.last === b.last && a.loose === b.loose,
    ),
    parties: pooled(parts.map((p) => p.parties)),
    words: pooled(parts.map((p) => p.words)),
    figures: parts.flatMap((p) => p.figures),
    linkable: parts.some((p) => p.linkable),
  };
}

const distinct = <T>(all: readonly T[], same: (a: T, b: T) => boolean): T[] =>
  all.filter((one, i) => all.findIndex((other) => same(one, other)) === i);

const union = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())].sort();

/** The place told most finely; among equals that of the lowest claim. */
function finest(parts: readonly Linkable[]): Linkable['spot'] {
  let best: Linkable | null = null;
  for (const part of parts) {
    if (!part.spot) continue;
    if (!best?.spot || part.spot.metres < best.spot.metres) best = part;
    else if (part.spot.metres === best.spot.metres && part.id < best.id) best = part;
  }
  return best?.spot ?? null;
}

/** The days all leave possible. */
function narrowest(parts: readonly Linkable[]): Linkable['days'] {
  let best: Linkable['days'] = null;
  for (const { days } of parts) {
    if (!days) continue;
    if (!best) best = days;
    else {
      const first = Math.max(best.first, days.first);
      const last = Math.min(best.last, days.last);
      if (first <= last) best = { first, last, loose: best.loose && days.loose };
    }
  }
  return best;
}
