import { canBeSpeech } from './families.ts';
import type { Verdicts } from './judgements.ts';
import type { Linkable } from './linkable.ts';
import { apart, LEAST, scoreOf } from './score.ts';

/** Pairs of tellings that may be of one happening: their numbers, the lower first, and the score of each pair. */
export interface Links {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Infinite where a person has said that they are the same. */
  readonly score: Float64Array;
}

/** How many of each side are compared when two clusters are asked whether they are alike: the lowest ids. */
const SAMPLED = 6;
/**
 * Share of two clusters that may be left out so that the rest can be one: in twenty claims one place or day is misread,
 * and it must not split what the nineteen agree on.
 */
const LEFT_OUT = 1 / 20;

/** One connected piece: its tellings in the order of their ids, and what was said of them. */
interface Piece {
  readonly tellings: readonly Linkable[];
  readonly verdicts: Verdicts;
  readonly keptApart: (a: number, b: number) => boolean;
}

/**
 * Puts tellings of one connected piece together, the likest pair first. Two clusters become one only if nothing keeps
 * any of the one from any of the other (complete link), so that a chain of look-alikes, each like the next, stays apart.
 * `tellings` are in the order of their ids and go by their numbers in it. The result depends on them, their links and
 * the judgements alone.
 */
export function clustersOf(tellings: readonly Linkable[], links: Links, verdicts: Verdicts): number[][] {
  const piece: Piece = { tellings, verdicts, keptApart: contradictions(tellings, verdicts) };
  const clusterOf = tellings.map((_, member) => [member]);
  const { from, to, score } = links;
  for (const link of inOrder(links)) {
    const one = clusterOf[from[link]];
    const other = clusterOf[to[link]];
    if (one === other) continue;
    const out = score[link] === Number.POSITIVE_INFINITY ? judgedFit(one, other, piece) : misfits(one, other, piece);
    if (!out) continue;
    for (const member of out) {
      const cluster = clusterOf[member];
      cluster.splice(cluster.indexOf(member), 1);
      clusterOf[member] = [member];
    }
    const both = merged(one, other);
    for (const member of both) clusterOf[member] = both;
  }
  return [...new Set(clusterOf)];
}

/** Numbers of the links, the best first; among equals by the tellings' ids. */
const inOrder = ({ from, to, score }: Links): Uint32Array =>
  Uint32Array.from(score.keys()).sort((x, y) => {
    if (score[x] !== score[y]) return score[y] > score[x] ? 1 : -1;
    return from[x] - from[y] || to[x] - to[y];
  });

/** Two rising lists as one. */
function merged(a: readonly number[], b: readonly number[]): number[] {
  const all: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) all.push(j === b.length || a[i] < b[j] ? a[i++] : b[j++]);
  return all;
}

/** What a person put together is one, unless a person keeps any of it apart. */
const judgedFit = (
  one: readonly number[],
  other: readonly number[],
  { tellings, verdicts }: Piece,
): readonly number[] | null =>
  one.some((a) => other.some((b) => judgedDifferent(tellings[a], tellings[b], verdicts))) ? null : [];

/** Those that must be left out for the two to be one, mostly none; null where they are two. */
function misfits(one: readonly number[], other: readonly number[], piece: Piece): readonly number[] | null {
  const most = Math.floor((one.length + other.length) * LEFT_OUT);
  const conflicts = new Map<number, Set<number>>();
  for (const a of one) {
    for (const b of other) {
      if (!piece.keptApart(a, b)) continue;
      if (!most) return null;
      conflicts.set(a, (conflicts.get(a) ?? new Set()).add(b));
      conflicts.set(b, (conflicts.get(b) ?? new Set()).add(a));
    }
  }
  const out = conflicts.size ? fewestIn(conflicts, most, piece) : [];
  return out && alike(one, other, piece) ? out : null;
}

/** Leaves out whoever contradicts most, until nobody contradicts anybody; null where that takes too many. */
function fewestIn(conflicts: Map<number, Set<number>>, most: number, { tellings, verdicts }: Piece): number[] | null {
  const out: number[] = [];
  for (;;) {
    let worst: number | null = null;
    let count = 0;
    for (const [member, against] of conflicts) {
      if (against.size < count || !against.size) continue;
      if (against.size > count || worst === null || member > worst) worst = member;
      count = against.size;
    }
    if (worst === null) return out;
    if (out.length === most || judgedSame(tellings[worst], verdicts)) return null;
    out.push(worst);
    for (const member of conflicts.get(worst)!) conflicts.get(member)!.delete(worst);
    conflicts.delete(worst);
  }
}

function alike(one: readonly number[], other: readonly number[], { tellings }: Piece): boolean {
  const some = other.slice(0, SAMPLED);
  return one.slice(0, SAMPLED).every((a) => some.every((b) => scoreOf(tellings[a], tellings[b]) >= LEAST));
}

/**
 * Whether two members contradict each other. Thousands of reports of one incident tell the same few days and places:
 * each two of these are compared once. Two tellings of one report were told apart when it was read together.
 */
function contradictions(tellings: readonly Linkable[], verdicts: Verdicts): Piece['keptApart'] {
  const kinds = numbered(tellings.map(facts));
  const reports = numbered(tellings.map(({ report }) => report));
  const known = new Map<number, boolean>();
  return (a, b) => {
    if (reports[a] === reports[b]) return true;
    const both = kinds[a] * tellings.length + kinds[b];
    let kept = known.get(both);
    if (kept === undefined) {
      kept = apart(tellings[a], tellings[b]) !== null;
      known.set(both, kept);
    }
    return kept || judgedDifferent(tellings[a], tellings[b], verdicts);
  };
}

/** All that `apart` looks at in tellings of two reports. */
const facts = ({ families, bounds, spots, parties }: Linkable): string =>
  [
    families,
    canBeSpeech(families) ? parties.keys.join(' ') : '',
    ...bounds.map(({ first, last, loose }) => `${first} ${last} ${loose}`),
    ...spots.map(({ place, precision }) => `${place} ${precision}`),
  ].join('|');

/** A number for each, the same for those that are the same. */
function numbered(all: readonly string[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(all, (one) => {
    const number = numbers.get(one) ?? numbers.size;
    numbers.set(one, number);
    return number;
  });
}

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
