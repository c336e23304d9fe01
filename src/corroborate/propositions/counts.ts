import type { Claim } from '../../record/claim.ts';
import type { Counted } from '../../record/figure.ts';
import type { Concession, Proposition, SideFigure } from '../../record/incident.ts';
import { grouped } from '../grouped.ts';
import type { EvidenceGround } from '../origins/ground.ts';
import type { Scales } from '../origins/lines.ts';
import { type Told, toldIn } from './counted.ts';
import { newestOf } from './newest.ts';
import { isOneText } from './one-text.ts';
import { remarksOn } from './remarks.ts';
import { propositionOf } from './standing.ts';

/**
 * So many: one proposition for each thing counted. Figures stand by side and are never averaged; the lines are those
 * whose figures can all be right together, the ones against say another number.
 */
export function counts(
  claims: readonly Claim[],
  concessions: readonly Concession[],
  scales: Scales,
  ground: EvidenceGround,
): Proposition[] {
  const all = [...grouped(toldIn(claims, ground), ({ what }) => what)];
  return all
    .map(([what, told]) => countOf(what, told, claims, concessions, scales, ground))
    .sort((a, b) => (a.said < b.said ? -1 : 1));
}

function countOf(
  what: Counted,
  told: readonly Told[],
  claims: readonly Claim[],
  concessions: readonly Concession[],
  scales: Scales,
  ground: EvidenceGround,
): Proposition {
  const newest = newestOf(told);
  const agreed = largestAgreeing(newest.current);
  const holding = newest.current.filter((one) => agreed === null || !isApart(one, agreed, ground));
  const others = newest.current.filter((one) => !holding.includes(one));
  const denied = claims.filter((claim) => denies(claim, what));
  const saying = {
    kind: 'so-many' as const,
    said: what,
    claims: holding.map(({ claim }) => claim),
    against: [...others.map(({ claim }) => claim), ...denied],
    concessions: concessions.filter(({ claim }) => holding.some((one) => one.claim.id === claim)),
  };
  const remarks = remarksOn(what, newest.current, claims, ground);
  const proposition = propositionOf(saying, scales, ground);
  return {
    ...proposition,
    counts: what,
    figures: bySide(newest.current, newest.superseded),
    ...(remarks.length > 0 ? { remarks } : {}),
  };
}

/** "Claims of 12,000 are false": a count denied, and not replaced by none. */
const denies = (claim: Claim, what: Counted): boolean =>
  claim.modality === 'denied' && claim.figures.some((figure) => figure.what === what && figure.low > 0);

/**
 * The figure with which most speakers' figures agree; among equals the one of the narrowest range, then of the lowest
 * number. Figures that count up to now are wider than the happening and only bound it.
 */
function largestAgreeing(current: readonly Told[]): Told | null {
  const alone = current.filter(({ wider }) => !wider);
  const agreeing = (one: Told): number =>
    new Set(alone.filter((other) => meet(one, other)).map(({ voice }) => voice)).size;
  const ranked = alone
    .map((one) => ({ one, agree: agreeing(one), width: one.high - one.low }))
    .sort(
      (a, b) =>
        b.agree - a.agree ||
        compare(a.width, b.width) ||
        a.one.low - b.one.low ||
        (a.one.claim.id < b.one.claim.id ? -1 : 1),
    );
  return ranked[0]?.one ?? null;
}

const compare = (x: number, y: number): number => (x === y ? 0 : x < y ? -1 : 1);
const meet = (a: Told, b: Told): boolean => a.low <= b.high && b.low <= a.high;

/**
 * Whether two figures contradict. A count up to now is at least that of any part of it. A copy that changed a figure is
 * no second witness against the first: the remark says what was changed.
 */
function isApart(one: Told, other: Told, ground: EvidenceGround): boolean {
  if (one === other) return false;
  if (one.wider !== other.wider) {
    const [total, part] = one.wider ? [one, other] : [other, one];
    return total.high < part.low;
  }
  if (meet(one, other)) return false;
  return !(sameWords(one, other) && isOneText(one.claim, other.claim, ground));
}

const sameWords = (a: Told, b: Told): boolean => a.name.toLowerCase() === b.name.toLowerCase();

/** Each side's range over its speakers; a speaker of no side stands alone. */
function bySide(current: readonly Told[], superseded: ReadonlyMap<string, readonly string[]>): SideFigure[] {
  const groups = grouped(current, ({ side, voice, wider }) => `${wider} ${side?.id ?? `voice ${voice}`}`);
  return [...groups.values()]
    .map((told): SideFigure => {
      const open = told.some(({ figure }) => figure.high === null);
      return {
        side: told[0].side?.id ?? null,
        low: Math.min(...told.map(({ figure }) => figure.low)),
        high: open ? null : Math.max(...told.map(({ figure }) => figure.high ?? 0)),
        words: told.map(({ name, figure, claim }) => ({ speaker: name, text: figure.text, claim: claim.id })),
        superseded: [...new Set(told.flatMap(({ voice }) => superseded.get(voice) ?? []))].sort(),
        ...(told[0].wider ? { wider: true as const } : {}),
      };
    })
    .sort((a, b) => a.low - b.low || (a.words[0].claim < b.words[0].claim ? -1 : 1));
}
