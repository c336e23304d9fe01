import type { Claim } from '../../record/claim.ts';
import type { Dependence, Line } from '../../record/dependence.ts';
import { grouped } from '../grouped.ts';
import { addAll, type Bits, bitsOf, hasBit, meet } from './bits.ts';
import { type Classes, type ClassRelation, classesOf, type OriginClass } from './classes.ts';
import type { EvidenceGround } from './ground.ts';
import { largestSeparateSet } from './separate-lines.ts';

/** What claims that say one thing weigh together. */
export interface Weight {
  /** In the order in which their first reports came out. */
  readonly lines: readonly Line[];
  /** The most claims of which every two are shown to be independent; 0 for no claims, else at least 1. */
  readonly independent: number;
  /** How the best two claims stand to each other; null for fewer than two. */
  readonly best: Dependence | null;
}

/** Claims of one incident, compared once, and weighed for each thing that some of them say. */
export interface Scales {
  /** Lines of some of the claims, and how many independent origins there are at least. */
  weightOf(claims: readonly Claim[]): Weight;
  /**
   * Lines of evidence: claims that depend on one another are put together, the strongest ground first, but never two
   * that are shown to be independent; a report that quotes two people must not make one line of all who quote either.
   * What is not established neither joins nor separates.
   */
  linesOf(claims: readonly Claim[]): Line[];
}

/** Compares claims, every origin with every other. What joins two origins in one claim joins them in all. */
export function scalesFor(all: readonly Claim[], ground: EvidenceGround): Scales {
  const classes = classesOf(all, ground);
  const here = (claims: readonly Claim[]): Bits =>
    bitsOf(
      classes.all.length,
      claims.map((claim) => classes.classOf.get(claim) ?? 0),
    );
  return {
    weightOf(claims) {
      const members = here(claims);
      return {
        lines: linesIn(classes, members, claims),
        independent: largestSeparateSet(classes.independentOf, members),
        best: bestOf(classes, members, claims),
      };
    },
    linesOf: (claims) => linesIn(classes, here(claims), claims),
  };
}

/** The weight of claims by themselves. */
export const weightOf = (claims: readonly Claim[], ground: EvidenceGround): Weight =>
  scalesFor(claims, ground).weightOf(claims);

/** The lines of claims by themselves. */
export const linesOf = (claims: readonly Claim[], ground: EvidenceGround): Line[] =>
  scalesFor(claims, ground).linesOf(claims);

function bestOf({ independentOf, openTo }: Classes, members: Bits, claims: readonly Claim[]): Dependence | null {
  if (claims.length < 2) return null;
  const some = (rows: readonly Bits[]): boolean => rows.some((row, i) => hasBit(members, i) && meet(row, members));
  return some(independentOf) ? 'independent' : some(openTo) ? 'not-established' : 'dependent';
}

interface Group {
  readonly members: number[];
  readonly bits: Bits;
  readonly reasons: Set<string>;
  /** Classes independent of any member. */
  readonly apart: Bits;
}

function linesIn(classes: Classes, members: Bits, claims: readonly Claim[]): Line[] {
  const { all, classOf, independentOf } = classes;
  const groupOf = new Map<number, Group>();
  const byClass = grouped(
    claims.toSorted((x, y) => compare(x.id, y.id)),
    (claim) => classOf.get(claim) ?? 0,
  );
  for (const i of byClass.keys())
    groupOf.set(i, {
      members: [i],
      bits: bitsOf(all.length, [i]),
      reasons: new Set(),
      apart: independentOf[i].slice(),
    });
  for (const { a, b, why } of dependentAmong(classes, [...byClass.keys()], members)) {
    const [one, other] = [groupOf.get(a), groupOf.get(b)];
    if (one && other && one !== other && !meet(one.apart, other.bits)) joined(one, other, why(), groupOf);
  }
  return [...new Set(groupOf.values())]
    .map((group) => {
      const parts = group.members.map((i) => ({ origin: all[i].origin, claims: byClass.get(i) ?? [] }));
      return lineOf(parts.sort(byLowestId), group.reasons);
    })
    .sort((x, y) => compare(x.first, y.first))
    .map(({ line }) => line);
}

/** The dependent pairs among some classes, strongest first, by whichever way is shorter. */
function dependentAmong({ all, dependent, placeOf }: Classes, some: readonly number[], members: Bits): ClassRelation[] {
  if (some.length * some.length > dependent.length)
    return dependent.filter(({ a, b }) => hasBit(members, a) && hasBit(members, b));
  const places: number[] = [];
  for (const a of some)
    for (const b of some) {
      const place = a < b ? placeOf.get(a * all.length + b) : undefined;
      if (place !== undefined) places.push(place);
    }
  return places.sort((x, y) => x - y).map((place) => dependent[place]);
}

function joined(one: Group, other: Group, reason: string, groupOf: Map<number, Group>): void {
  const [into, from] = one.members.length >= other.members.length ? [one, other] : [other, one];
  for (const member of from.members) groupOf.set(member, into);
  into.members.push(...from.members);
  addAll(into.bits, from.bits);
  addAll(into.apart, from.apart);
  for (const each of [...from.reasons, reason]) into.reasons.add(each);
}

const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
const byLowestId = (x: OriginClass, y: OriginClass): number => compare(x.claims[0].id, y.claims[0].id);
/** Reports without a day come last. */
const when = (claim: Claim): string => `${claim.report.published ?? '9999'} ${claim.id}`;

function lineOf(classes: readonly OriginClass[], reasons: ReadonlySet<string>): { line: Line; first: string } {
  const claims = classes.flatMap((one) => one.claims).sort((x, y) => compare(when(x), when(y)));
  const lowest = classes[0].claims[0].id;
  const same = claims.length > classes.length ? sameOrigin(classes) : [];
  const line = {
    id: lowest.replace(/^clm_/, 'lin_'),
    origin: originName(classes),
    claims: claims.map((claim) => claim.id),
    reasons: [...same, ...[...reasons].sort()],
  };
  return { line, first: when(claims[0]) };
}

/** Why claims of one class are one line. */
const sameOrigin = (classes: readonly OriginClass[]): string[] =>
  classes.flatMap(({ origin, claims }) => {
    if (claims.length < 2) return [];
    const voice = origin.speaker?.voice;
    return [`${claims.length} claims by ${origin.outlet?.name ?? 'nobody known'}${voice ? `, from ${voice}` : ''}.`];
  });

/** The voice or the publisher that most of a line's classes rest on, an upstream one first; null where none is known. */
function originName(classes: readonly OriginClass[]): string | null {
  const counted = new Map<string, { name: string; count: number; rank: number }>();
  const count = (key: string, name: string, rank: number): void => {
    const held = counted.get(key);
    counted.set(key, { name: held?.name ?? name, count: (held?.count ?? 0) + 1, rank: held?.rank ?? rank });
  };
  for (const { origin } of classes) {
    const { outlet, through, speaker } = origin;
    if (speaker && /register|named|post/.test(speaker.known)) count(`voice ${speaker.key}`, speaker.voice, 0);
    for (const one of outlet ? [...through, outlet] : through)
      count(`publisher ${one.key}`, one.name, one.entry?.role === 'agency' ? 1 : one === outlet ? 3 : 2);
  }
  const best = [...counted.values()].sort((x, y) => y.count - x.count || x.rank - y.rank || compare(x.name, y.name))[0];
  return best?.name ?? null;
}
