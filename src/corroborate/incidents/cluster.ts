import type { Verdicts } from './judgements.ts';
import type { Linkable } from './linkable.ts';
import { apart, LEAST, scoreOf } from './score.ts';

/** Two tellings that may be of one happening, by their numbers. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** How many of each side are compared when two clusters are asked whether they are alike: the lowest ids. */
const SAMPLED = 6;
/**
 * Share of two clusters that may be left out so that the rest can be one: in twenty claims one place or day is misread,
 * and it must not split what the nineteen agree on.
 */
const LEFT_OUT = 1 / 20;

/** What clusters are made from. */
interface Ground {
  readonly at: (member: number) => Linkable;
  readonly verdicts: Verdicts;
}

/**
 * Puts tellings of one connected piece together, the likest pair first. Two clusters become one only if nothing keeps
 * any of the one from any of the other (complete link), so that a chain of look-alikes, each like the next, stays apart.
 * The result depends on the tellings, edges and judgements alone.
 */
export function clustersOf(members: readonly number[], edges: readonly Edge[], ground: Ground): number[][] {
  const { at } = ground;
  const clusterOf = new Map<number, number[]>(members.map((member) => [member, [member]]));
  const join = (one: number[], other: number[]): void => {
    const [into, from] = one.length >= other.length ? [one, other] : [other, one];
    for (const member of from) {
      into.push(member);
      clusterOf.set(member, into);
    }
    into.sort((a, b) => (at(a).id < at(b).id ? -1 : 1));
  };
  const leaveOut = (member: number): void => {
    const cluster = clusterOf.get(member)!;
    cluster.splice(cluster.indexOf(member), 1);
    clusterOf.set(member, [member]);
  };
  for (const { a, b, score } of inOrder(edges, at)) {
    const one = clusterOf.get(a)!;
    const other = clusterOf.get(b)!;
    if (one === other) continue;
    const judged = score === Number.POSITIVE_INFINITY;
    const out = judged ? judgedFit(one, other, ground) : misfits(one, other, ground);
    if (!out) continue;
    for (const member of out) leaveOut(member);
    if (one.length && other.length) join(one, other);
  }
  return [...new Set(clusterOf.values())];
}

/** Best first; among equals by the ids of the tellings, so that numbering does not matter. */
function inOrder(edges: readonly Edge[], at: Ground['at']): Edge[] {
  const ids = ({ a, b }: Edge): readonly [string, string] => {
    const one = at(a).id;
    const other = at(b).id;
    return one < other ? [one, other] : [other, one];
  };
  return edges.toSorted((x, y) => {
    if (x.score !== y.score) return y.score > x.score ? 1 : -1;
    const [a, b] = ids(x);
    const [c, d] = ids(y);
    return a < c ? -1 : a > c ? 1 : b < d ? -1 : b > d ? 1 : 0;
  });
}

/** What a person put together is one, unless a person keeps any of it apart. */
const judgedFit = (
  one: readonly number[],
  other: readonly number[],
  { at, verdicts }: Ground,
): readonly number[] | null =>
  one.some((a) => other.some((b) => judgedDifferent(at(a), at(b), verdicts))) ? null : [];

/** Those that must be left out for the two to be one, mostly none; null where they are two. */
function misfits(one: readonly number[], other: readonly number[], ground: Ground): readonly number[] | null {
  const most = Math.floor((one.length + other.length) * LEFT_OUT);
  const conflicts = new Map<number, Set<number>>();
  for (const a of one) {
    for (const b of other) {
      if (!keptApart(ground.at(a), ground.at(b), ground.verdicts)) continue;
      if (!most) return null;
      conflicts.set(a, (conflicts.get(a) ?? new Set()).add(b));
      conflicts.set(b, (conflicts.get(b) ?? new Set()).add(a));
    }
  }
  const out = conflicts.size ? fewestIn(conflicts, most, ground) : [];
  return out && alike(one, other, ground) ? out : null;
}

/** Leaves out whoever contradicts most, until nobody contradicts anybody; null where that takes too many. */
function fewestIn(conflicts: Map<number, Set<number>>, most: number, { at, verdicts }: Ground): number[] | null {
  const out: number[] = [];
  for (;;) {
    let worst: number | null = null;
    let count = 0;
    for (const [member, against] of conflicts) {
      if (against.size < count || !against.size) continue;
      if (against.size > count || worst === null || at(member).id > at(worst).id) worst = member;
      count = against.size;
    }
    if (worst === null) return out;
    if (out.length === most || judgedSame(at(worst), verdicts)) return null;
    out.push(worst);
    for (const member of conflicts.get(worst)!) conflicts.get(member)!.delete(worst);
    conflicts.delete(worst);
  }
}

function alike(one: readonly number[], other: readonly number[], { at }: Ground): boolean {
  const some = other.slice(0, SAMPLED);
  return one.slice(0, SAMPLED).every((a) => some.every((b) => scoreOf(at(a), at(b)) >= LEAST));
}

/** Two tellings of one report were told apart when it was read together. */
const keptApart = (a: Linkable, b: Linkable, verdicts: Verdicts): boolean =>
  a.report === b.report || apart(a, b) !== null || judgedDifferent(a, b, verdicts);

const judgedSame = (telling: Linkable, verdicts: Verdicts): boolean =>
  telling.claims.some((claim) => [...verdicts.judgedWith(claim).values()].includes('same'));

/** True where a person has said so of any claim of the one and any of the other. */
export function judgedDifferent(a: Linkable, b: Linkable, verdicts: Verdicts): boolean {
  if (!verdicts.claims.size) return false;
  return a.claims.some((claim) => {
    const said = verdicts.judgedWith(claim);
    return said.size > 0 && b.claims.some((other) => said.get(other) === 'different');
  });
}
