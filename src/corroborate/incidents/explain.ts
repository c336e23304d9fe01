import { civilDate } from '../../record/civil-day.ts';
import type { Claim } from '../../record/claim.ts';
import type { ClaimLink, LinkFeature } from '../../record/incident.ts';
import { relationOf } from './compare-places.ts';
import { daysApart, gapOf, widthOf } from './days.ts';
import type { LinkJudgement } from './judgements.ts';
import { linkFeatures, together } from './link-features.ts';
import type { Days, Linkable, LinkKnowledge, Spot } from './linkable.ts';
import { compare, RARE, type Scores, WEIGHTS } from './score.ts';
import { metresBetween } from './spot.ts';

/** Claims that are compared as one: a single claim, or those of one report about one happening. */
type Side = readonly [Claim, ...Claim[]];

/**
 * Why two claims are, or are not, about one happening: each feature that says anything, with its score, weight and a
 * sentence. The sum is what the clusters are made from; `verdict` is what a person said of the two, which outranks it.
 */
export function explainLink(
  a: Side,
  b: Side,
  knowledge: LinkKnowledge,
  verdict: LinkJudgement['verdict'] | null = null,
): ClaimLink {
  const [one, other] = [a, b].map((side) => together(side.map((claim) => linkFeatures(claim, knowledge))));
  const scores = compare(one, other, { type: 0, place: 0, day: 0, actors: 0, figures: 0, wording: 0, names: 0 });
  const told: Told = { a, b, one, other, terms: knowledge.terms };
  const features = NAMES.flatMap((name): LinkFeature[] => {
    const found = REASONS[name](told, scores);
    return found === null
      ? []
      : [{ name, score: found.apart ? -1 : scores[name], weight: WEIGHTS[name], reason: found.reason }];
  });
  if (verdict !== null) features.push({ name: 'judgement', ...JUDGED[verdict] });
  const score = features.reduce((sum, feature) => sum + feature.score * feature.weight, 0);
  return { a: one.id, b: other.id, score, features };
}

const NAMES = ['type', 'place', 'day', 'actors', 'figures', 'names', 'wording'] as const;

const JUDGED: Readonly<Record<LinkJudgement['verdict'], Omit<LinkFeature, 'name'>>> = {
  same: { score: 1, weight: 100, reason: 'a person judged them to be of one happening' },
  different: { score: -1, weight: 100, reason: 'a person judged them to be of different happenings' },
  unsure: { score: 0, weight: 1, reason: 'a person was unsure: nothing is made of their likeness' },
};

interface Told {
  readonly a: Side;
  readonly b: Side;
  readonly one: Linkable;
  readonly other: Linkable;
  readonly terms: LinkKnowledge['terms'];
}

interface Reason {
  readonly reason: string;
  /** It keeps the two apart whatever else they share. */
  readonly apart?: boolean;
}

/** A sentence for each feature; null where it says nothing. */
const REASONS: Readonly<Record<(typeof NAMES)[number], (told: Told, scores: Scores) => Reason | null>> = {
  type: typeReason,
  place: ({ a, b, one, other }) => placeReason(one, other, a, b),
  day: ({ one, other }) => dayReason(one, other),
  actors: ({ a, b, terms }, { actors }) => {
    if (actors === 0) return null;
    const shared = sharedWords(partiesOf(a), partiesOf(b), terms, 0);
    if (shared.length) return { reason: `both name ${list(shared)}` };
    if (actors > 0) return { reason: 'their parties are the same entry of the register' };
    return { reason: `their parties have nothing in common: ${partiesOf(a)} – ${partiesOf(b)}` };
  },
  figures: ({ a, b }, { figures }) => {
    if (figures === 0) return null;
    const words = [a, b].map((side) =>
      list([...new Set(side.flatMap((c) => c.figures.map(({ text }) => flat(text))))]),
    );
    return { reason: `${figures > 0 ? 'their figures agree' : 'their figures differ'}: ${words[0]} – ${words[1]}` };
  },
  names: ({ a, b, terms }, { names }) =>
    names === 0
      ? null
      : {
          reason: `both have words that hardly any text has: ${list(sharedWords(quotesOf(a), quotesOf(b), terms, RARE))}`,
        },
  wording: ({ a, b, terms }, { wording }) =>
    wording === 0
      ? null
      : {
          reason: `their wording is alike to ${Math.round(wording * 100)} %: ${list(sharedWords(quotesOf(a), quotesOf(b), terms, 0))}`,
        },
};

function typeReason({ a, b, one, other }: Told): Reason {
  const [first, second] = [a, b].map((side) => list([...new Set(side.map(kindOf))]));
  if (!(one.families & other.families))
    return { reason: `${first} and ${second} cannot be one happening`, apart: true };
  if (first === second) return { reason: `both tell of ${first}` };
  const same = one.types.some((type) => other.types.includes(type));
  return { reason: `${first} and ${second} can be one happening${same ? '' : ' called by two names'}` };
}

const kindOf = ({ event: { type, mode } }: Claim): string => (mode === null ? type : `${type} (${mode})`);

function placeReason(one: Linkable, other: Linkable, a: Side, b: Side): Reason | null {
  if (!one.spot || !other.spot) return null;
  const nameOf = (side: Side, spot: Spot): string =>
    side.find(({ where }) => where?.place?.lat === spot.lat && where.place.lon === spot.lon)?.where?.place?.name ?? '?';
  for (const here of one.spots) {
    for (const there of other.spots) {
      if (relationOf(here, there) !== 'apart') continue;
      const far = kilometres(metresBetween(here, there));
      return { reason: `${nameOf(a, here)} and ${nameOf(b, there)} are two places, ${far} apart`, apart: true };
    }
  }
  const [first, second] = [nameOf(a, one.spot), nameOf(b, other.spot)];
  switch (relationOf(one.spot, other.spot)) {
    case 'same': {
      const far = first === second ? '' : `, ${kilometres(metresBetween(one.spot, other.spot))} apart`;
      return { reason: `both in ${first === second ? first : `${first} and ${second}`}${far}` };
    }
    case 'open':
      return null;
    default: {
      const [wide, fine] = one.spot.metres > other.spot.metres ? [first, second] : [second, first];
      return {
        reason:
          wide === fine ? `both in ${wide}, an area` : `${wide} holds ${fine}, but does not tell that it is meant`,
      };
    }
  }
}

function dayReason(one: Linkable, other: Linkable): Reason | null {
  for (const here of one.bounds) {
    for (const there of other.bounds) {
      if (!daysApart(here, there)) continue;
      return { reason: `${daysText(here)} and ${daysText(there)} are ${gapOf(here, there)} days apart`, apart: true };
    }
  }
  if (one.days && other.days) {
    const [first, second] = [daysText(one.days), daysText(other.days)];
    if (first === second) return { reason: `both on ${first}` };
    return { reason: `${first} and ${second} ${gapOf(one.days, other.days) ? 'lie next to each other' : 'overlap'}` };
  }
  if (one.published === null || other.published === null) return null;
  const days = Math.abs(one.published - other.published);
  return { reason: `not both say when; the reports came out ${days === 0 ? 'on one day' : `${days} days apart`}` };
}

const daysText = (days: Days): string =>
  widthOf(days) === 1 ? civilDate(days.first) : `${civilDate(days.first)} to ${civilDate(days.last)}`;

const kilometres = (metres: number): string =>
  `${metres < 10_000 ? (metres / 1000).toFixed(1) : Math.round(metres / 1000)} km`;

const flat = (text: string): string => text.replace(/\s+/g, ' ');
const quotesOf = (side: Side): string => [...new Set(side.map(({ evidence }) => evidence.quote))].join(' ');
const partiesOf = (side: Side): string =>
  flat(
    [...new Set(side.flatMap(({ actors, recipients }) => [...actors, ...recipients].map(({ text }) => text)))].join(
      ', ',
    ),
  );

/** Words as the first text has them that the second has too, in whatever form; those that weigh more first. */
function sharedWords(a: string, b: string, terms: Told['terms'], least: number): string[] {
  const there = new Set(terms.termsOf(b).map(({ stem }) => stem));
  const weights = new Map<string, number>();
  for (const word of a.match(/[\p{L}\p{M}]+/gu) ?? [])
    for (const { stem, weight } of terms.termsOf(word))
      if (there.has(stem) && weight >= least) weights.set(word, weight);
  return [...weights].sort(([v, x], [w, y]) => y - x || (v < w ? -1 : 1)).map(([word]) => word);
}

/** How many words a sentence names. */
const NAMED = 6;
const list = (words: readonly string[]): string =>
  words.length > NAMED ? `${words.slice(0, NAMED).join(', ')} and ${words.length - NAMED} more` : words.join(', ');
