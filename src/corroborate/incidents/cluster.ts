import type { Verdicts } from './judgements.ts';
import type { Linkable } from './linkable.ts';
import { apart, LEAST, scoreOf } from './score.ts';

/** Two tellings that may be of one happening, by their numbers. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** How many of each side are compared when two clusters are asked whether they fit: the lowest ids. */
const SAMPLED = 6;

/**
 * Puts tellings of one connected piece together, the likest pair first. Two clusters become one only if nothing keeps
 * any of the one from any of the other (complete link), so that a chain of look-alikes, each like the next, stays apart.
 * The result depends on the tellings, edges and judgements alone.
 */
export function clustersOf(
  members: readonly number[],
  edges: readonly Edge[],
  tellingAt: (member: number) => Linkable,
  verdicts: Verdicts,
): number[][] {
  const lowerId = (a: number, b: number): boolean => tellingAt(a).id < tellingAt(b).id;
  const clusterOf = new Map<number, number[]>(members.map((member) => [member, [member]]));
  const join = (one: number[], other: number[]): void => {
    const [into, from] = one.length >= other.length ? [one, other] : [other, one];
    for (const member of from) {
      into.push(member);
      clusterOf.set(member, into);
    }
    into.sort((a, b) => (lowerId(a, b) ? -1 : 1));
  };
  for (const { a, b, score } of inOrder(edges, tellingAt)) {
    const one = clusterOf.get(a)!;
    const other = clusterOf.get(b)!;
    if (one === other) continue;
    const judged = score === Number.POSITIVE_INFINITY;
    if (judged ? !saidDifferent(one, other, tellingAt, verdicts) : fits(one, other, tellingAt, verdicts))
      join(one, other);
  }
  return [...new Set(clusterOf.values())];
}

/** Best first; among equals by the ids of the tellings, so that numbering does not matter. */
function inOrder(edges: readonly Edge[], tellingAt: (member: number) => Linkable): Edge[] {
  const ids = ({ a, b }: Edge): readonly [string, string] => {
    const one = tellingAt(a).id;
    const other = tellingAt(b).id;
    return one < other ? [one, other] : [other, one];
  };
  return edges.toSorted((x, y) => {
    if (x.score !== y.score) return y.score > x.score ? 1 : -1;
    const [a, b] = ids(x);
    const [c, d] = ids(y);
    return a < c ? -1 : a > c ? 1 : b < d ? -1 : b > d ? 1 : 0;
  });
}

/** True where no pair across is kept apart, and those sampled are like enough. */
function fits(
  one: readonly number[],
  other: readonly number[],
  tellingAt: (member: number) => Linkable,
  verdicts: Verdicts,
): boolean {
  for (const a of one) for (const b of other) if (keptApart(tellingAt(a), tellingAt(b), verdicts)) return false;
  for (const a of one.slice(0, SAMPLED))
    for (const b of other.slice(0, SAMPLED)) if (scoreOf(tellingAt(a), tellingAt(b)) < LEAST) return false;
  return true;
}

/** Two tellings of one report were told apart when it was read together. */
const keptApart = (a: Linkable, b: Linkable, verdicts: Verdicts): boolean =>
  a.report === b.report || apart(a, b) !== null || judgedDifferent(a, b, verdicts);

function saidDifferent(
  one: readonly number[],
  other: readonly number[],
  tellingAt: (member: number) => Linkable,
  verdicts: Verdicts,
): boolean {
  return one.some((a) => other.some((b) => judgedDifferent(tellingAt(a), tellingAt(b), verdicts)));
}

/** True where a person has said so of any claim of the one and any of the other. */
export function judgedDifferent(a: Linkable, b: Linkable, verdicts: Verdicts): boolean {
  if (!verdicts.claims.size) return false;
  return a.claims.some((claim) => {
    const said = verdicts.judgedWith(claim);
    return said.size > 0 && b.claims.some((other) => said.get(other) === 'different');
  });
}
