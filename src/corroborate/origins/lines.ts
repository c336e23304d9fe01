import type { Claim } from '../../record/claim.ts';
import type { Dependence, Line } from '../../record/dependence.ts';
import { type Classes, classesOf, type OriginClass } from './classes.ts';
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

/** Lines of claims, and how many independent origins there are at least. */
export function weightOf(claims: readonly Claim[], ground: EvidenceGround): Weight {
  const classes = classesOf(claims, ground);
  return {
    lines: linesIn(classes),
    independent: largestSeparateSet(classes.independentOf),
    best: classes.best,
  };
}

/**
 * Lines of evidence: claims that depend on one another are put together, the strongest ground first, but never two that
 * are shown to be independent; a report that quotes two people must not make one line of all who quote either. What is
 * not established neither joins nor separates.
 */
export const linesOf = (claims: readonly Claim[], ground: EvidenceGround): Line[] => linesIn(classesOf(claims, ground));

interface Group {
  readonly members: number[];
  readonly reasons: Set<string>;
  /** Classes independent of any member. */
  readonly apart: Set<number>;
}

function linesIn({ all, dependent, independentOf }: Classes): Line[] {
  const groups = all.map((_, i): Group => ({ members: [i], reasons: new Set(), apart: new Set(independentOf[i]) }));
  const groupOf = [...groups];
  for (const { a, b, why } of dependent) {
    const [one, other] = [groupOf[a], groupOf[b]];
    if (one === other || other.members.some((member) => one.apart.has(member))) continue;
    const [into, from] = one.members.length >= other.members.length ? [one, other] : [other, one];
    for (const member of from.members) groupOf[member] = into;
    into.members.push(...from.members);
    for (const apart of from.apart) into.apart.add(apart);
    for (const reason of [...from.reasons, why()]) into.reasons.add(reason);
  }
  return [...new Set(groupOf)]
    .map((group) => lineOf(group.members.map((member) => all[member]).sort(byLowestId), group.reasons))
    .sort((x, y) => compare(x.first, y.first))
    .map(({ line }) => line);
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
