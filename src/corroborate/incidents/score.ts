import { figureScore } from './compare-figures.ts';
import { placeScore, relationOf } from './compare-places.ts';
import { daysApart, gapOf, widthOf } from './days.ts';
import { onlySpeech } from './families.ts';
import type { Days, Linkable } from './linkable.ts';
import { cosine, overlap, sharedWeight } from './weighted.ts';

/** What speaks for and against one happening: one number for each feature, −1 to 1. */
export interface Scores {
  type: number;
  place: number;
  day: number;
  actors: number;
  figures: number;
  wording: number;
  names: number;
}

/** How much each feature counts. Set as docs/corroborate.md says. */
export const WEIGHTS: Readonly<Scores> = {
  type: 0.5,
  place: 1.5,
  day: 1.5,
  actors: 1.5,
  figures: 0.75,
  wording: 2,
  names: 2,
};

/** A pair that scores this much is taken for one happening, if nothing keeps it apart. */
export const ENOUGH = 3.6;
/** In one cluster no pair may score less. */
export const LEAST = 1;

/** Weight (nats) from which a word is as good as a name: it stands in fewer than one text of 190. */
export const RARE = 5.2;
/** Shared rare words, in nats, at which names have said two thirds of what they can. */
const NAMES_SCALE = 12;

/**
 * What keeps two tellings apart whatever else they share; null where nothing does. What was said by two speakers is
 * two happenings, whatever it was about.
 */
export function apart(a: Linkable, b: Linkable): 'type' | 'place' | 'day' | 'actors' | 'group' | null {
  if (!(a.families & b.families)) return 'type';
  if (onlySpeech(a.families, b.families) && strangers(a, b)) return 'actors';
  for (const one of a.bounds) for (const other of b.bounds) if (daysApart(one, other)) return 'day';
  for (const one of a.spots) for (const other of b.spots) if (relationOf(one, other) === 'apart') return 'place';
  if (a.report === b.report && sharesGroup(a, b)) return 'group';
  return null;
}

const strangers = (a: Linkable, b: Linkable): boolean =>
  a.parties.norm > 0 && b.parties.norm > 0 && overlap(a.parties, b.parties) === 0;

const sharesGroup = (a: Linkable, b: Linkable): boolean => a.groups.some((group) => b.groups.includes(group));

/** The scores of all features; `into` is written over, so that comparing makes no garbage. */
export function compare(a: Linkable, b: Linkable, into: Scores): Scores {
  into.type = typeScore(a, b);
  into.place = placeScore(a.spot, b.spot);
  into.day = dayScore(a, b);
  // One speaker speaks often: it is the words and the day that tell one speech from the next.
  into.actors = onlySpeech(a.families, b.families) ? 0 : partyScore(a, b);
  into.figures = figureScore(a.figures, b.figures);
  into.wording = cosine(a.words, b.words);
  into.names = 1 - Math.exp(-sharedWeight(a.words, b.words, RARE) / NAMES_SCALE);
  return into;
}

const own: Scores = { type: 0, place: 0, day: 0, actors: 0, figures: 0, wording: 0, names: 0 };

/** Weighted sum of what speaks for and against. */
export function scoreOf(a: Linkable, b: Linkable): number {
  const s = compare(a, b, own);
  return (
    s.type * WEIGHTS.type +
    s.place * WEIGHTS.place +
    s.day * WEIGHTS.day +
    s.actors * WEIGHTS.actors +
    s.figures * WEIGHTS.figures +
    s.wording * WEIGHTS.wording +
    s.names * WEIGHTS.names
  );
}

/** One type and mode: 1; one type: less, by what the modes say; another type of the family: against, a little. */
function typeScore(a: Linkable, b: Linkable): number {
  if (!a.types.some((type) => b.types.includes(type))) return -0.5;
  if (!a.modes.length || !b.modes.length) return 0.5;
  return a.modes.some((mode) => b.modes.includes(mode)) ? 1 : -1;
}

/** One day both tell: 1. Bounds that overlap say the less the wider they are; days told by one only, by publication. */
function dayScore(a: Linkable, b: Linkable): number {
  if (a.days && b.days) return overlapScore(a.days, b.days);
  if (a.published === null || b.published === null) return 0;
  return publicationScore(Math.abs(a.published - b.published));
}

function overlapScore(a: Days, b: Days): number {
  const gap = gapOf(a, b);
  if (gap) return 0.25;
  return 1 / Math.sqrt(Math.max(widthOf(a), widthOf(b)));
}

/** Reports of one happening come out together; months apart they more often tell of another. */
function publicationScore(days: number): number {
  if (days <= 2) return 0.25;
  if (days <= 14) return 0.1;
  return days <= 60 ? -0.1 : -0.4;
}

/** Shared names of those who did or suffered it; parties told by both with nothing in common speak against. */
function partyScore(a: Linkable, b: Linkable): number {
  if (!a.parties.norm || !b.parties.norm) return 0;
  const like = cosine(a.parties, b.parties);
  return like === 0 ? -0.3 : Math.sqrt(like);
}
