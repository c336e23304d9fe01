import type { Claim } from '../../record/claim.ts';
import type { Dependence } from '../../record/dependence.ts';
import { grouped } from '../grouped.ts';
import { copyBetween, copyReason, type Relation, relationOf, SAME_WORDS } from './dependence.ts';
import type { EvidenceGround } from './ground.ts';
import { type Origin, originOf } from './origin.ts';
import { pairsOfWording } from './pairs-of-wording.ts';

/** Claims that nothing tells apart by origin: same publishers, same voices. There are far fewer classes than claims. */
export interface OriginClass {
  readonly origin: Origin;
  /** By id. */
  readonly claims: readonly Claim[];
}

/** How two classes stand to each other; `a` and `b` are their numbers, `a` the lower. */
export interface ClassRelation extends Relation {
  readonly a: number;
  readonly b: number;
}

/** Classes of claims with the relation of every two that are dependent or independent. */
export interface Classes {
  readonly all: readonly OriginClass[];
  /** Strongest first; the same for any order of the claims. */
  readonly dependent: readonly ClassRelation[];
  /** By class: the classes shown to be independent of it. */
  readonly independentOf: readonly ReadonlySet<number>[];
  /** How the best two stand; null where there is but one class. */
  readonly best: Dependence | null;
}

/** In which order claims are put into lines: who said it and whose text it is come before whose pages it stood on. */
const STRENGTH = ['copy', 'credit', 'same-speaker', 'shared-wording', 'same-report', 'same-family'];

/** Sorts claims into classes and compares every two classes. */
export function classesOf(claims: readonly Claim[], ground: EvidenceGround): Classes {
  const sorted = claims.toSorted((x, y) => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0));
  const byKey = grouped(sorted, (claim) => originOf(claim, ground).key);
  const all = [...byKey.values()].map((members) => ({ origin: originOf(members[0], ground), claims: members }));
  const linked = linksAcross(all, ground);
  const dependent: ClassRelation[] = [];
  const independentOf = all.map(() => new Set<number>());
  let best: Dependence | null = all.length > 0 && sorted.length > 1 ? 'dependent' : null;
  for (let a = 0; a < all.length; a++)
    for (let b = a + 1; b < all.length; b++) {
      const relation = stronger(linked.get(a * all.length + b), relationOf(all[a].origin, all[b].origin, ground.off));
      if (relation.verdict === 'dependent') dependent.push({ ...relation, a, b });
      else if (relation.verdict === 'not-established') best = best === 'independent' ? best : 'not-established';
      else {
        independentOf[a].add(b);
        independentOf[b].add(a);
        best = 'independent';
      }
    }
  const rank = ({ ground: g }: ClassRelation): number => STRENGTH.indexOf(g);
  dependent.sort((x, y) => rank(x) - rank(y) || x.a - y.a || x.b - y.b);
  return { all, dependent, independentOf, best };
}

const stronger = (linked: Relation | undefined, other: Relation): Relation =>
  linked && (other.verdict !== 'dependent' || STRENGTH.indexOf(linked.ground) < STRENGTH.indexOf(other.ground))
    ? linked
    : other;

/** Links between classes that come of the claims themselves: one report, one text, the same words. */
function linksAcross(all: readonly OriginClass[], ground: EvidenceGround): Map<number, Relation> {
  const links = new Map<number, Relation>();
  const classOf = new Map(all.flatMap(({ claims }, i) => claims.map((claim) => [claim, i] as const)));
  const link = (x: Claim, y: Claim, relation: Relation): void => {
    const [a, b] = [classOf.get(x) ?? 0, classOf.get(y) ?? 0].sort((m, n) => m - n);
    const key = a * all.length + b;
    const held = links.get(key);
    if (a !== b && (!held || STRENGTH.indexOf(relation.ground) < STRENGTH.indexOf(held.ground)))
      links.set(key, relation);
  };
  const every = [...classOf.keys()];
  const byReport = grouped(every, (claim) => claim.report.digest);
  for (const [digest, here] of byReport) {
    for (const x of here) for (const y of here) if (classOf.get(x) !== classOf.get(y)) link(x, y, sameReport);
    for (const copied of ground.copies.get(digest) ?? [])
      for (const other of copied.other > digest ? (byReport.get(copied.other) ?? []) : [])
        for (const claim of here) {
          const found = copyBetween(claim, other, ground);
          if (found) link(claim, other, { verdict: 'dependent', ground: 'copy', why: () => copyReason(found) });
        }
  }
  if (!ground.off.has('shared-wording')) for (const [x, y] of pairsOfWording(every)) link(x, y, sameWords);
  return links;
}

const sameReport: Relation = { verdict: 'dependent', ground: 'same-report', why: () => 'Both stand in one report.' };
const sameWords: Relation = { verdict: 'dependent', ground: 'shared-wording', why: () => SAME_WORDS };
