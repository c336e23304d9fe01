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
      const other = right.findIndex((one) => alike(one.kind, fact.kind));
      if (other >= 0) swaps.push({ a: fact, b: right.splice(other, 1)[0] });
    }
  }
  return { kept, swaps };
}

/** A town the gazetteer does not know is read as a name. */
const alike = (x: FactKind, y: FactKind): boolean => x === y || (isWhere(x) && isWhere(y));

const isWhere = (kind: FactKind): boolean => kind === 'place' || kind === 'name';

const factsIn = (facts: readonly Fact[], first: number, last: number): Fact[] =>
  facts.filter((fact) => fact.first >= first && fact.first < last);

/** A day or a place tells happenings apart better than a name or a figure, which news of one kind shares by chance. */
const WEIGHT: Readonly<Record<FactKind, number>> = { day: 1.5, place: 1.5, figure: 1, name: 1 };
/** Facts, by weight, that have others in their place: above it only a template is shared. */
const MOST_OTHERS = 0.4;
/** Share of the facts of one kind that are others for it to differ throughout. */
const NEARLY_ALL = 0.65;
/** Figures that must be others where one day or place speaks with them: a later report of one case has new figures too. */
const MANY_FIGURES = 3;

/**
 * Whether two texts share their words and tell of different things: most facts by weight, each counted once, have others
 * in their place; or days and places differ throughout, or the figures do and a day or place with them, as in news of one
 * office about its next case.
 */
export function onlyTemplate({ kept: keys, swaps }: KeptFacts): boolean {
  const swapped = new Map<string, FactKind>();
  for (const { a, b } of swaps)
    if (!keys.has(a.key) || !keys.has(b.key)) swapped.set(`${a.key}→${b.key}`, a.kind === 'name' ? b.kind : a.kind);
  const others = [...swapped.values()];
  const same = [...keys].map((key) => key.slice(0, key.indexOf(':')) as FactKind);
  const count = (kinds: readonly FactKind[], kind: FactKind): number => kinds.filter((one) => one === kind).length;
  const weight = (kinds: readonly FactKind[]): number => kinds.reduce((sum, kind) => sum + WEIGHT[kind], 0);
  const differ = (kind: FactKind): boolean =>
    count(others, kind) > 0 && count(others, kind) >= NEARLY_ALL * (count(others, kind) + count(same, kind));
  const figures = differ('figure') && count(others, 'figure') >= MANY_FIGURES;
  if (figures && (count(others, 'day') > 0 || count(others, 'place') > 0)) return true;
  return (differ('day') && differ('place')) || weight(others) > MOST_OTHERS * (weight(others) + weight(same));
}
