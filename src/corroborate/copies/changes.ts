import type { Change } from '../../record/copy.ts';
import type { Span } from '../../record/span.ts';
import { commonWords } from './common-words.ts';
import type { Fact, FactKind } from './facts.ts';
import type { Slot } from './slot.ts';
import type { Wording } from './wording.ts';

type Range = readonly [first: number, last: number];

const WHAT: Readonly<Record<FactKind, Change['what']>> = { figure: 'figure', day: 'day', place: 'name', name: 'name' };
const ORDER: readonly Change['what'][] = ['figure', 'day', 'name', 'words'];

/** What `copy` has otherwise than `original`, slot by slot; a slot's `a` is the original. Figures, days and names first. */
export function changesIn(original: Wording, copy: Wording, slots: readonly Slot[]): Change[] {
  const changes = slots.flatMap((slot) =>
    slot.same ? sameWordsOtherFacts(original, copy, slot) : inGap(original, copy, slot),
  );
  return changes.sort((x, y) => ORDER.indexOf(x.what) - ORDER.indexOf(y.what));
}

/** "on Tuesday" is another day in another week. */
function sameWordsOtherFacts(original: Wording, copy: Wording, slot: Slot): Change[] {
  const there = new Map(copy.facts.map((fact) => [fact.first, fact]));
  return original.facts.flatMap((fact) => {
    if (fact.first < slot.aFirst || fact.last > slot.aLast) return [];
    const other = there.get(fact.first - slot.aFirst + slot.bFirst);
    if (!other || other.key === fact.key || other.kind !== fact.kind) return [];
    return [change(original, copy, [fact.shown, fact.last], [other.shown, other.last], WHAT[fact.kind])];
  });
}

/** The gap, cut at the words both sides have, so that what is told is as short as it can be. */
function inGap(original: Wording, copy: Wording, { aFirst, aLast, bFirst, bLast }: Slot): Change[] {
  const pairs = commonWords(original.hashes, copy.hashes, [aFirst, aLast], [bFirst, bLast]);
  const changes: Change[] = [];
  let [i, j] = [aFirst, bFirst];
  for (const [nextI, nextJ] of [...pairs, [aLast, bLast] as const]) {
    if (nextI > i || nextJ > j) changes.push(...oneChange(original, copy, [i, nextI], [j, nextJ]));
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return changes;
}

/** Words of a gap short enough to be shown whole; of a longer one, the facts changed in it are shown by themselves first. */
const SHORT = 4;

function oneChange(original: Wording, copy: Wording, before: Range, after: Range): Change[] {
  const left = factsAt(original.facts, before);
  const right = factsAt(copy.facts, after);
  const lost = left.filter((fact) => !right.some((other) => other.key === fact.key));
  const put = right.filter((fact) => !left.some((other) => other.key === fact.key));
  const short = Math.max(before[1] - before[0], after[1] - after[0]) <= SHORT;
  if (short) {
    const what = lost.length + put.length ? WHAT[kindOf(lost, put)] : 'words';
    return [change(original, copy, before, after, what)];
  }
  const swapped = lost.flatMap((fact) => {
    const at = put.findIndex((other) => other.kind === fact.kind);
    const [other] = at < 0 ? [] : put.splice(at, 1);
    return other ? [change(original, copy, [fact.shown, fact.last], [other.shown, other.last], WHAT[fact.kind])] : [];
  });
  return [...swapped, change(original, copy, before, after, 'words')];
}

/** A figure outweighs a day, a day a name: what a reader should see first. */
function kindOf(lost: readonly Fact[], put: readonly Fact[]): FactKind {
  const kinds = [...lost, ...put].map((fact) => fact.kind);
  return (['figure', 'day', 'place', 'name'] as const).find((kind) => kinds.includes(kind)) ?? 'name';
}

const factsAt = (facts: readonly Fact[], [first, last]: Range): Fact[] =>
  facts.filter((fact) => fact.first < last && fact.last > first);

function change(original: Wording, copy: Wording, before: Range, after: Range, what: Change['what']): Change {
  const [inOriginal, inCopy] = [spanOf(original, before), spanOf(copy, after)];
  return { what, before: textAt(original, inOriginal), after: textAt(copy, inCopy), inOriginal, inCopy };
}

/** The span of words [first, last); null for none. */
export const spanOf = ({ words }: Wording, [first, last]: Range): Span | null =>
  last > first ? { start: words[first].start, end: words[last - 1].end } : null;

const textAt = ({ text }: Wording, span: Span | null): string | null => span && text.slice(span.start, span.end);
