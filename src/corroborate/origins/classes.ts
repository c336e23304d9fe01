import type { Claim } from '../../record/claim.ts';
import type { DependenceGround } from '../../record/dependence.ts';
import { grouped } from '../grouped.ts';
import { addBit, type Bits, noBits } from './bits.ts';
import { copyBetween, copyReason, type Relation, reasonOf, relationOf, SAME_REPORT, SAME_WORDS } from './dependence.ts';
import type { EvidenceGround } from './ground.ts';
import { type Origin, originOf } from './origin.ts';
import { pairsOfWording } from './pairs-of-wording.ts';

/** Claims that nothing tells apart by origin: same publishers, same voices. There are far fewer classes than claims. */
export interface OriginClass {
  readonly origin: Origin;
  /** By id. */
  readonly claims: readonly Claim[];
}

/** Two dependent classes, by their numbers, `a` the lower; the sentence is made where it is asked for. */
export interface ClassRelation {
  readonly a: number;
  readonly b: number;
  readonly ground: DependenceGround;
  readonly why: () => string;
}

/** Classes of claims with the relation of every two that are dependent or independent. */
export interface Classes {
  readonly all: readonly OriginClass[];
  readonly classOf: ReadonlyMap<Claim, number>;
  /** Strongest first; the same for any order of the claims. */
  readonly dependent: readonly ClassRelation[];
  /** Place in `dependent` by `a` times the number of classes plus `b`. */
  readonly placeOf: ReadonlyMap<number, number>;
  /** By class: the classes shown to be independent of it, and those that are not established. */
  readonly independentOf: readonly Bits[];
  readonly openTo: readonly Bits[];
}

/** In which order claims are put into lines: who said it and whose text it is come before whose pages it stood on. */
const STRENGTH = ['copy', 'credit', 'same-speaker', 'shared-wording', 'same-report', 'same-family'];

/** Sorts claims into classes and compares every two classes. */
export function classesOf(claims: readonly Claim[], ground: EvidenceGround): Classes {
  const sorted = claims.toSorted((x, y) => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0));
  const byKey = grouped(sorted, (claim) => originOf(claim, ground).key);
  const all = [...byKey.values()].map((members) => ({ origin: originOf(members[0], ground), claims: members }));
  const classOf = new Map(all.flatMap((one, i) => one.claims.map((claim) => [claim, i] as const)));
  const links = linksAcross(classOf, all.length, ground);
  const dependent: ClassRelation[] = [];
  const independentOf = all.map(() => noBits(all.length));
  const openTo = all.map(() => noBits(all.length));
  for (let a = 0; a < all.length; a++)
    for (let b = a + 1; b < all.length; b++) {
      const [one, other] = [all[a].origin, all[b].origin];
      const relation = relationOf(one, other, ground.off);
      const link = links.size > 0 ? links.get(a * all.length + b) : undefined;
      if (link && isStronger(link, relation)) dependent.push({ a, b, ...link });
      else if (relation.verdict === 'dependent')
        dependent.push({ a, b, ground: relation.ground, why: () => reasonOf(one, other, relation.ground) });
      else {
        const rows = relation.verdict === 'independent' ? independentOf : openTo;
        addBit(rows[a], b);
        addBit(rows[b], a);
      }
    }
  const rank = ({ ground: g }: ClassRelation): number => STRENGTH.indexOf(g);
  dependent.sort((x, y) => rank(x) - rank(y) || x.a - y.a || x.b - y.b);
  const placeOf = new Map(dependent.map(({ a, b }, i) => [a * all.length + b, i]));
  return { all, classOf, dependent, placeOf, independentOf, openTo };
}

const isStronger = (link: Link, other: Relation): boolean =>
  other.verdict !== 'dependent' || STRENGTH.indexOf(link.ground) < STRENGTH.indexOf(other.ground);

type Link = Pick<ClassRelation, 'ground' | 'why'>;

/** Links between classes that come of the claims themselves: one report, one text, the same words. */
function linksAcross(classOf: ReadonlyMap<Claim, number>, size: number, ground: EvidenceGround): Map<number, Link> {
  const links = new Map<number, Link>();
  const link = (x: Claim, y: Claim, relation: Link): void => {
    const [m, n] = [classOf.get(x) ?? 0, classOf.get(y) ?? 0];
    const key = Math.min(m, n) * size + Math.max(m, n);
    const held = links.get(key);
    if (m !== n && (!held || STRENGTH.indexOf(relation.ground) < STRENGTH.indexOf(held.ground)))
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
          if (found) link(claim, other, { ground: 'copy', why: () => copyReason(found) });
        }
  }
  if (!ground.off.has('shared-wording')) for (const [x, y] of pairsOfWording(every)) link(x, y, sameWords);
  return links;
}

const sameReport: Link = { ground: 'same-report', why: () => SAME_REPORT };
const sameWords: Link = { ground: 'shared-wording', why: () => SAME_WORDS };
