import type { CopyLink } from '../../record/copy.ts';
import type { Span } from '../../record/span.ts';

/** Reports that are one text: they came from one origin, and count once. */
export interface CopyFamily {
  /** The reading that no other of the family is the original of; where nobody knows, the lowest id. */
  readonly original: string;
  /** Ids of readings, sorted; at least two. */
  readonly members: readonly string[];
  /** The links that hold it together, the original's first. */
  readonly links: readonly CopyLink[];
}

/** Share of the shorter text that must be the other's for both to be one family: a page that quotes a release is none. */
const MOSTLY = 0.5;

/**
 * Puts copies into families, each reading into one at most. Every member is verified against every other, or both
 * against the same stretch of one original, so that a chain of look-alikes never merges: complete link, the closest pair
 * first. Which families come out depends on the links alone and not on their order.
 */
export function familiesOf(links: readonly CopyLink[]): CopyFamily[] {
  const strong = links
    .filter((link) => closeness(link) >= MOSTLY)
    .sort((x, y) => closeness(y) - closeness(x) || compare(x.original, y.original) || compare(x.copy, y.copy));
  const linked = neighbours(strong);
  const familyOf = new Map<string, Set<string>>();
  for (const { original, copy } of strong) {
    const [left, right] = [original, copy].map((id) => familyOf.get(id) ?? new Set([id]));
    if (left === right || !everyPair(left, right, linked)) continue;
    for (const id of right) left.add(id);
    for (const id of left) familyOf.set(id, left);
  }
  return [...new Set(familyOf.values())]
    .map((family) => familyFrom([...family].sort(), strong))
    .sort((x, y) => compare(x.members[0], y.members[0]));
}

const closeness = ({ shareOfOriginal, shareOfCopy }: CopyLink): number => Math.max(shareOfOriginal, shareOfCopy);

const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

type Neighbours = ReadonlyMap<string, ReadonlyMap<string, CopyLink>>;

function neighbours(links: readonly CopyLink[]): Neighbours {
  const found = new Map<string, Map<string, CopyLink>>();
  const put = (from: string, to: string, link: CopyLink): void => {
    const own = found.get(from);
    if (own) own.set(to, link);
    else found.set(from, new Map([[to, link]]));
  };
  for (const link of links) {
    put(link.original, link.copy, link);
    put(link.copy, link.original, link);
  }
  return found;
}

function everyPair(left: ReadonlySet<string>, right: ReadonlySet<string>, linked: Neighbours): boolean {
  const family = [...left, ...right];
  for (const a of left)
    for (const b of right) if (!linked.get(a)?.has(b) && !throughOriginal(a, b, family, linked)) return false;
  return true;
}

/** Two copies of one report need not share words with each other, but they do share what they took from it. */
function throughOriginal(a: string, b: string, family: readonly string[], linked: Neighbours): boolean {
  return family.some((id) => {
    const [x, y] = [linked.get(id)?.get(a), linked.get(id)?.get(b)];
    return x !== undefined && y !== undefined && overlapping(spansIn(x, id), spansIn(y, id));
  });
}

const spansIn = ({ original, stretches = [] }: CopyLink, id: string): Span[] =>
  stretches.map(({ inOriginal, inCopy }) => (original === id ? inOriginal : inCopy));

/** Whether half of the smaller of two sets of spans of one text lies in the other. */
function overlapping(x: readonly Span[], y: readonly Span[]): boolean {
  let common = 0;
  for (const p of x) for (const q of y) common += Math.max(0, Math.min(p.end, q.end) - Math.max(p.start, q.start));
  return common > 0 && 2 * common >= Math.min(lengthOf(x), lengthOf(y));
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

function familyFrom(members: readonly string[], links: readonly CopyLink[]): CopyFamily {
  const own = new Set(members);
  const inside = links.filter(({ original, copy }) => own.has(original) && own.has(copy));
  const copies = new Map<string, number>();
  for (const { original, copy, directed } of inside)
    if (directed) {
      copies.set(original, (copies.get(original) ?? 0) + 1);
      copies.set(copy, (copies.get(copy) ?? 0) - 1);
    }
  const original = members.reduce((best, id) => ((copies.get(id) ?? 0) > (copies.get(best) ?? 0) ? id : best));
  const ofOriginal = (link: CopyLink): number => (link.original === original ? 0 : 1);
  return { original, members, links: inside.sort((x, y) => ofOriginal(x) - ofOriginal(y)) };
}
