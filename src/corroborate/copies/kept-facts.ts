import type { Fact, FactKind } from './facts.ts';
import type { Slot } from './slot.ts';
import type { Wording } from './wording.ts';

/** A fact that has another in its place. */
export interface Swap {
  readonly a: Fact;
  readonly b: Fact;
}

/** What became of the facts in the stretches two texts share. */
export interface KeptFacts {
  /** Keys of facts that stand in the same place in both. */
  readonly kept: ReadonlySet<string>;
  readonly swaps: readonly Swap[];
}

/** Compares facts slot by slot: the same key is kept, of the rest each stands against the next of its kind. */
export function keptFacts(a: Wording, b: Wording, slots: readonly Slot[]): KeptFacts {
  const kept = new Set<string>();
  const swaps: Swap[] = [];
  for (const slot of slots) {
    const left = factsIn(a.facts, slot.aFirst, slot.aLast);
    const right = factsIn(b.facts, slot.bFirst, slot.bLast);
    for (const fact of [...left]) {
      const same = right.findIndex((other) => other.key === fact.key);
      if (same < 0) continue;
      kept.add(fact.key);
      right.splice(same, 1);
      left.splice(left.indexOf(fact), 1);
    }
    for (const fact of left) {
      const other = right.findIndex((one) => one.kind === fact.kind);
      if (other >= 0) swaps.push({ a: fact, b: right.splice(other, 1)[0] });
    }
  }
  return { kept, swaps };
}

const factsIn = (facts: readonly Fact[], first: number, last: number): Fact[] =>
  facts.filter((fact) => fact.first >= first && fact.first < last);

/** A day or a place tells happenings apart better than a name or a figure, which news of one kind shares by chance. */
const WEIGHT: Readonly<Record<FactKind, number>> = { day: 1.5, place: 1.5, figure: 1, name: 1 };

/**
 * How far two texts with shared words tell of different things, 0–1: the weight of facts swapped among all facts in the
 * same places, each counted once. Where only a template is shared, nearly every fact is another.
 */
export function conflictOf({ kept, swaps }: KeptFacts): number {
  const swapped = new Map<string, number>();
  for (const { a, b } of swaps)
    if (!kept.has(a.key) || !kept.has(b.key)) swapped.set(`${a.key}→${b.key}`, WEIGHT[a.kind]);
  const against = [...swapped.values()].reduce((sum, weight) => sum + weight, 0);
  const speaking = [...kept].reduce((sum, key) => sum + WEIGHT[key.slice(0, key.indexOf(':')) as FactKind], 0);
  return against === 0 ? 0 : against / (against + speaking);
}
