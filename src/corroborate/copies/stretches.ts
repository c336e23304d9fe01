import { factLikeness, type Likeness, sentencePairs, slotsOfPairs, wordLikeness } from './sentence-pairs.ts';
import type { Slot } from './slot.ts';
import type { Wording } from './wording.ts';

/** Words of the longest gap that is a change inside of a stretch, and not a passage of the report's own. */
const LONGEST_CHANGE = 15;
/** Sentences so alike, in words or in facts, stand for one another. */
const ALIKE = 0.45;

/** Runs of the same words with the short changes between them, in the order of `b`. */
export function stretchesOfSlots(slots: readonly Slot[]): Slot[] {
  const runs: Slot[] = [];
  for (const slot of slots) {
    const run = runs.at(-1);
    if (!slot.same) continue;
    const [a, b] = run ? [slot.aFirst - run.aLast, slot.bFirst - run.bLast] : [-1, -1];
    if (run && Math.min(a, b) >= 0 && Math.max(a, b) <= LONGEST_CHANGE)
      runs[runs.length - 1] = { ...run, aLast: slot.aLast, bLast: slot.bLast };
    else runs.push(slot);
  }
  return runs;
}

/** The same with the sentences put otherwise: those with the same facts in the same place. */
export function stretchesOfEdited(a: Wording, b: Wording, slots: readonly Slot[]): Slot[] {
  const runs = stretchesOfSlots(slots);
  const [inWords, inFacts] = [wordLikeness(a, b, ALIKE), factLikeness(a, b)];
  const either: Likeness = (x, y) => Math.max(inFacts(x, y), inWords(x, y));
  const rewritten = slotsOfPairs(sentencePairs(a, b, either, ALIKE)).filter(
    (pair) => !runs.some((run) => run.aFirst < pair.aLast && pair.aFirst < run.aLast),
  );
  return [...runs, ...rewritten].sort((x, y) => x.bFirst - y.bFirst);
}
