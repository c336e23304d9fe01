import type { CopyKind } from '../../record/copy.ts';
import { type KeptFacts, keptFacts, onlyTemplate } from './kept-facts.ts';
import { factLikeness, type SentencePair, sentencePairs, slotsOfPairs, wordLikeness } from './sentence-pairs.ts';
import { type SharedWords, sharedWords } from './shared-words.ts';
import { type Slot, slotsOf } from './slot.ts';
import { stretchesOfEdited, stretchesOfSlots } from './stretches.ts';
import { type Tile, tilesOf } from './tiles.ts';
import type { Wording } from './wording.ts';

/** That two texts are one, how, and where. */
export interface Finding {
  readonly kind: CopyKind;
  /** Share of the words of each that stand in the other, 0–1; for a translation, that stand in sentences it has. */
  readonly shares: { readonly a: number; readonly b: number };
  readonly slots: readonly Slot[];
  /** Where the two say the same, changes inside included. */
  readonly stretches: readonly Slot[];
  readonly reasons: readonly string[];
}

/** Words that must be the same, in long runs and outside of quotations, for two longer texts. */
const ENOUGH_WORDS = 30;
/** Share of the shorter text's own words: below it a shared stretch is common background. */
const ENOUGH_SHARE = 0.25;
/** The same where nearly all facts of the one are the other's too. */
const ENOUGH_SHARE_WITH_FACTS = 0.15;
const NEARLY_ALL_FACTS = 0.6;
/** Share from which the words alone tell, without the facts around them. */
const MOST = 0.6;
/** A text of so few words is a copy only if most of it is. */
const BRIEF = 40;
const BRIEF_RUN = 8;
/** Words of one passage that nobody writes a second time. */
const PASSAGE = 40;
/** Share of the facts of the poorer text that the other must have anywhere. */
const ENOUGH_COMMON_FACTS = 0.35;

/** The finding on two texts, the first with the lower id; null where they are not one. */
export function findingOf(a: Wording, b: Wording): Finding | null {
  if (!a.words.length || !b.words.length) return null;
  const common = commonFacts(a, b);
  const tiles = tilesOf(a.hashes, b.hashes);
  const shared = sharedWords(a, b, tiles);
  if (enough(a, b, shared, common)) return wordForWord(a, b, tiles, shared, common);
  if (common < ENOUGH_COMMON_FACTS) return null;
  return commonVocabulary(a, b) > ONE_LANGUAGE ? sentenceBySentence(a, b) : acrossLanguages(a, b);
}

/** Share of the distinct facts of the poorer text that the other has anywhere, 0–1. */
function commonFacts(a: Wording, b: Wording): number {
  const [x, y] = [a, b].map(({ facts }) => new Set(facts.map((fact) => fact.key)));
  let common = 0;
  for (const key of x) if (y.has(key)) common++;
  return common / Math.max(1, Math.min(x.size, y.size));
}

function enough(a: Wording, b: Wording, shared: SharedWords, common: number): boolean {
  const shorter = Math.min(a.words.length, b.words.length);
  const most = shared.inLongRuns >= MOST * shorter;
  if (shorter < BRIEF) return Math.max(shared.a, shared.b) >= MOST && shared.longest >= BRIEF_RUN;
  // A shared end is a standing close; within one outlet, a shared part is its standing background.
  if (!most && (shared.onlyAtEnd || (a.outlet !== null && a.outlet === b.outlet))) return false;
  const share = common >= NEARLY_ALL_FACTS ? ENOUGH_SHARE_WITH_FACTS : ENOUGH_SHARE;
  return most || (shared.ownVoice >= ENOUGH_WORDS && shared.ownShare >= share);
}

function wordForWord(
  a: Wording,
  b: Wording,
  tiles: readonly Tile[],
  shared: SharedWords,
  common: number,
): Finding | null {
  const slots = slotsOf(tiles, a.words.length, b.words.length);
  const facts = keptFacts(a, b, slots);
  if (onlyTemplate(facts)) return null;
  const most = Math.max(shared.a, shared.b) >= MOST;
  if (!most && common < ENOUGH_COMMON_FACTS && shared.longestOwn < PASSAGE) return null;
  const kind = kindOf(shared);
  const respun = most || kind === 'part' ? null : sentenceBySentence(a, b);
  if (respun) return respun;
  const stretches = kind === 'edited' ? stretchesOfEdited(a, b, slots) : stretchesOfSlots(slots);
  const reasons = [wordsReason(a, b, shared, tiles.length), factsReason(facts)];
  return { kind, shares: { a: shared.a, b: shared.b }, slots, stretches, reasons };
}

function kindOf({ a, b, words, longest }: SharedWords): CopyKind {
  if (Math.min(a, b) >= 0.8) return 'whole';
  if (Math.max(a, b) >= 0.8) return 'part';
  return longest >= words / 2 && Math.abs(a - b) > 0.2 ? 'part' : 'edited';
}

function wordsReason(a: Wording, b: Wording, { words, longest }: SharedWords, runs: number): string {
  const of = `${words} words stand in both, of ${a.words.length} in one and ${b.words.length} in the other`;
  return `${of}, in ${runs === 1 ? 'one run' : `${runs} runs`}; the longest has ${longest}.`;
}

function factsReason({ kept, swaps }: KeptFacts): string {
  const other = new Set(swaps.map((swap) => `${swap.a.key}→${swap.b.key}`)).size;
  return `Figures, days, places and names in the same places: ${kept.size} the same, ${other} different.`;
}

/** Sentences alike by more than what any two sentences about one thing share. */
const ALIKE = 0.5;
const ENOUGH_PAIRED = 0.6;
/** Mean likeness of the pairs: facts and function words alone make for nearly half. Three sentences must be nearer than many. */
const MEAN_ALIKE = 0.55;
const MEAN_OF_FEW = 0.7;
const FEW = 3;
/** Pairs of sentences left as they were from which a text is edited, and not spun throughout. */
const UNTOUCHED = 0.95;
const EDITED = 0.4;

/** Words swapped throughout or in many sentences, their order kept. */
function sentenceBySentence(a: Wording, b: Wording): Finding | null {
  const pairs = sentencePairs(a, b, wordLikeness(a, b, ALIKE), ALIKE);
  const shares = pairedShares(a, b, pairs);
  if (pairs.length < FEW || Math.max(shares.a, shares.b) < ENOUGH_PAIRED) return null;
  const mean = pairs.reduce((sum, pair) => sum + pair.alike, 0) / pairs.length;
  if (mean < (pairs.length === FEW ? MEAN_OF_FEW : MEAN_ALIKE)) return null;
  const slots = slotsOfPairs(pairs);
  const facts = keptFacts(a, b, slots);
  if (facts.kept.size < 3 || onlyTemplate(facts)) return null;
  const untouched = pairs.filter((pair) => pair.alike >= UNTOUCHED).length;
  const reason = `${pairs.length} sentences stand in both in the same order, with ${Math.round(100 * mean)} % of their words the same.`;
  return {
    kind: untouched >= EDITED * pairs.length ? 'edited' : 'spun',
    shares: { a: shares.a * mean, b: shares.b * mean },
    slots,
    stretches: slots,
    reasons: [reason, factsReason(facts)],
  };
}

function pairedShares(a: Wording, b: Wording, pairs: readonly SentencePair[]): { a: number; b: number } {
  const length = (of: 'a' | 'b'): number => pairs.reduce((sum, pair) => sum + pair[of].last - pair[of].first, 0);
  return { a: length('a') / a.words.length, b: length('b') / b.words.length };
}

/** Sentences whose figures, days, places and names are the same in the same order. */
const SAME_FACTS = 0.5;
const ENOUGH_FACTS = 6;
/** Two reporters of one event share half of that by chance: the lead, and whatever falls into the same order. */
const ENOUGH_TRANSLATED = 0.7;
/** Two texts in one language have at least so many of their words in common, by function words alone. */
const ONE_LANGUAGE = 0.2;

/** Another language: names, figures, days and the order of places give it away. */
function acrossLanguages(a: Wording, b: Wording): Finding | null {
  const pairs = sentencePairs(a, b, factLikeness(a, b), SAME_FACTS);
  const shares = pairedShares(a, b, pairs);
  const slots = slotsOfPairs(pairs);
  const facts = keptFacts(a, b, slots);
  if (facts.kept.size < ENOUGH_FACTS || Math.max(shares.a, shares.b) < ENOUGH_TRANSLATED) return null;
  if (onlyTemplate(facts)) return null;
  const reason = `In two languages: ${pairs.length} sentences have the same figures, days, places and names in the same order.`;
  return { kind: 'translated', shares, slots, stretches: slots, reasons: [reason, factsReason(facts)] };
}

/** Share of the smaller vocabulary that the other has too, facts left out, 0–1. */
function commonVocabulary(a: Wording, b: Wording): number {
  const [x, y] = [vocabulary(a), vocabulary(b)];
  let common = 0;
  for (const word of x) if (y.has(word)) common++;
  return common / Math.max(1, Math.min(x.size, y.size));
}

function vocabulary({ words, facts }: Wording): Set<string> {
  const known = new Uint8Array(words.length);
  for (const { first, last } of facts) known.fill(1, first, last);
  return new Set(words.filter((_, i) => !known[i]).map((word) => word.key));
}
