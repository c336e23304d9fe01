import type { CopyKind } from '../../record/copy.ts';
import { conflictOf, type KeptFacts, keptFacts } from './kept-facts.ts';
import { factLikeness, type SentencePair, sentencePairs, slotsOfPairs, wordLikeness } from './sentence-pairs.ts';
import { type SharedWords, sharedWords } from './shared-words.ts';
import { type Slot, slotsOf } from './slot.ts';
import { tilesOf } from './tiles.ts';
import type { Wording } from './wording.ts';

/** That two texts are one, how, and where. */
export interface Finding {
  readonly kind: CopyKind;
  /** Share of the words of each that stand in the other, 0–1; for a translation, that stand in sentences it has. */
  readonly shares: { readonly a: number; readonly b: number };
  readonly slots: readonly Slot[];
  readonly reasons: readonly string[];
}

/** Words that must be the same, in long runs and outside of quotations, for two longer texts. */
const ENOUGH_WORDS = 30;
/** Share of the shorter text's words: below it a shared stretch is a quotation or common background. */
const ENOUGH_SHARE = 0.25;
/** Within one outlet: background that it repeats from report to report is shorter than most of a report. */
const ENOUGH_WITHIN_OUTLET = 0.6;
/** A text of so few words is a copy only if nearly all of it is. */
const BRIEF = 40;
const ENOUGH_OF_BRIEF = 0.6;
/** Facts swapped for others, by weight: above it only a template is shared. */
const TEMPLATE = 0.4;

/** The finding on two texts, the first with the lower id; null where they are not one. */
export function findingOf(a: Wording, b: Wording): Finding | null {
  if (!a.words.length || !b.words.length) return null;
  const found = wordForWord(a, b);
  if (found) return found;
  if (commonFacts(a, b) < ENOUGH_COMMON_FACTS) return null;
  return commonVocabulary(a, b) > ONE_LANGUAGE ? sentenceBySentence(a, b) : acrossLanguages(a, b);
}

/** Share of the facts of the poorer text that the other must have anywhere, before sentence is laid to sentence. */
const ENOUGH_COMMON_FACTS = 0.4;

function commonFacts(a: Wording, b: Wording): number {
  const [x, y] = [a, b].map(({ facts }) => new Set(facts.map((fact) => fact.key)));
  let common = 0;
  for (const key of x) if (y.has(key)) common++;
  return common / Math.max(1, Math.min(x.size, y.size));
}

function wordForWord(a: Wording, b: Wording): Finding | null {
  const tiles = tilesOf(a.hashes, b.hashes);
  const shared = sharedWords(a, b, tiles);
  if (!enough(a, b, shared)) return null;
  const slots = slotsOf(tiles, a.words.length, b.words.length);
  const facts = keptFacts(a, b, slots);
  if (conflictOf(facts) > TEMPLATE) return null;
  const kind = kindOf(shared);
  return {
    kind,
    shares: { a: shared.a, b: shared.b },
    slots,
    reasons: [wordsReason(a, b, shared, tiles.length), factsReason(facts)],
  };
}

function enough(a: Wording, b: Wording, shared: SharedWords): boolean {
  const shorter = Math.min(a.words.length, b.words.length);
  const share = shared.inLongRuns / shorter;
  if (shorter < BRIEF) return Math.max(shared.a, shared.b) >= ENOUGH_OF_BRIEF && shared.longest >= 8;
  if (shared.onlyAtEnd && share < ENOUGH_WITHIN_OUTLET) return false;
  if (a.outlet !== null && a.outlet === b.outlet && share < ENOUGH_WITHIN_OUTLET) return false;
  return shared.ownVoice >= ENOUGH_WORDS && share >= ENOUGH_SHARE;
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
const ALIKE = 0.45;
const ENOUGH_PAIRED = 0.6;

/** Words swapped throughout, their order kept. */
function sentenceBySentence(a: Wording, b: Wording): Finding | null {
  const pairs = sentencePairs(a, b, wordLikeness(a, b), ALIKE);
  const shares = pairedShares(a, b, pairs);
  if (pairs.length < 3 || Math.max(shares.a, shares.b) < ENOUGH_PAIRED) return null;
  const slots = slotsOfPairs(pairs);
  const facts = keptFacts(a, b, slots);
  if (facts.kept.size < 3 || conflictOf(facts) > TEMPLATE) return null;
  const mean = pairs.reduce((sum, pair) => sum + pair.alike, 0) / pairs.length;
  const reason = `${pairs.length} sentences stand in both in the same order, with ${Math.round(100 * mean)} % of their words the same.`;
  return {
    kind: 'spun',
    shares: { a: shares.a * mean, b: shares.b * mean },
    slots,
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
/** Two texts in one language have at least so many of their words in common, by function words alone. */
const ONE_LANGUAGE = 0.2;

/** Another language: names, figures, days and the order of places give it away. */
function acrossLanguages(a: Wording, b: Wording): Finding | null {
  const pairs = sentencePairs(a, b, factLikeness(a, b), SAME_FACTS);
  const shares = pairedShares(a, b, pairs);
  const slots = slotsOfPairs(pairs);
  const facts = keptFacts(a, b, slots);
  if (facts.kept.size < ENOUGH_FACTS || Math.max(shares.a, shares.b) < ENOUGH_PAIRED) return null;
  if (conflictOf(facts) > TEMPLATE) return null;
  const reason = `In two languages: ${pairs.length} sentences have the same figures, days, places and names in the same order.`;
  return { kind: 'translated', shares, slots, reasons: [reason, factsReason(facts)] };
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
