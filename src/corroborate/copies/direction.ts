import type { Change } from '../../record/copy.ts';
import type { Slot } from './slot.ts';
import type { Wording } from './wording.ts';

/** Who copied whom: above 0 the first is the original, below 0 the second; 0 where nobody knows. */
export interface Direction {
  readonly sign: number;
  readonly reasons: readonly string[];
}

/** What a sign of direction is worth: naming the other outlet outweighs all else, since a day can be that of a later edit. */
const CREDIT = 5;
const DAY = 2;
const ROUNDED = 1;
const CUT = 1;
/** Share of its words by which the longer must go on to have been cut. */
const CLEARLY_SHORTER = 0.15;
/** Words of a dateline or a credit line, which may stand before and after what is shared. */
const NEAR = 12;

/** From the first to the last words the two texts share. */
export type Stretched = Pick<Slot, 'aFirst' | 'aLast' | 'bFirst' | 'bLast'>;

interface Sign {
  /** Above 0 for the first as the original. */
  readonly weight: number;
  readonly reason: string;
}

/** Weighs the credit line, the days, what was rounded and, where the words say where the text stops, what was left out. `changes` are from `a` to `b`. */
export function directionOf(
  a: Wording,
  b: Wording,
  stretched: Stretched | null,
  changes: readonly Change[],
): Direction {
  const signs = [credit(a, b), day(a, b), rounded(a, b, changes), stretched && cut(a, b, stretched)].filter(
    (sign) => sign !== null,
  );
  const sum = signs.reduce((total, sign) => total + sign.weight, 0);
  if (sum === 0) return { sign: 0, reasons: ['Nothing shows who copied whom.', ...signs.map((sign) => sign.reason)] };
  const forIt = signs.filter((sign) => sign.weight * sum > 0).map((sign) => sign.reason);
  const against = signs.filter((sign) => sign.weight * sum < 0).map((sign) => `Against this: ${sign.reason}`);
  return { sign: Math.sign(sum), reasons: [...forIt, ...against] };
}

const label = ({ outlet, id }: Wording): string => outlet ?? id;

function credit(a: Wording, b: Wording): Sign | null {
  const [aNamesB, bNamesA] = [naming(a, b.outlet), naming(b, a.outlet)];
  if ((aNamesB === null) === (bNamesA === null)) return null;
  return bNamesA !== null
    ? { weight: CREDIT, reason: `${label(b)} names ${label(a)}: “${bNamesA}”.` }
    : { weight: -CREDIT, reason: `${label(a)} names ${label(b)}: “${aNamesB}”.` };
}

function day(a: Wording, b: Wording): Sign | null {
  if (!a.published || !b.published || a.published === b.published) return null;
  const [first, second] = a.published < b.published ? [a, b] : [b, a];
  const reason = `${label(first)} came out on ${first.published}, ${label(second)} on ${second.published}.`;
  return { weight: first === a ? DAY : -DAY, reason };
}

/** The shorter is the head of the longer, which goes on: desks cut from the end. */
function cut(a: Wording, b: Wording, stretched: Stretched): Sign | null {
  const [tailA, tailB] = [a.words.length - stretched.aLast, b.words.length - stretched.bLast];
  if (Math.max(stretched.aFirst, stretched.bFirst) > NEAR) return null;
  if (tailB <= NEAR && tailA > CLEARLY_SHORTER * a.words.length)
    return { weight: CUT, reason: `${label(b)} stops where ${label(a)} goes on.` };
  if (tailA <= NEAR && tailB > CLEARLY_SHORTER * b.words.length)
    return { weight: -CUT, reason: `${label(a)} stops where ${label(b)} goes on.` };
  return null;
}

/** The words around the outlet's name in the report's text; null where it is not named, or the outlet is its own. */
function naming({ text, outlet: own }: Wording, outlet: string | null): string | null {
  const name = outlet?.replace(/^the\s+/i, '') ?? '';
  if (name.length < 3 || outlet === own) return null;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (/\p{L}/u.test(text[at - 1] ?? '') || /\p{L}/u.test(text[at + name.length] ?? '')) continue;
    const before = /(?:\S+[^\S\n]+){0,4}$/.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? '';
    return `${before}${name}`;
  }
  return null;
}

/** Share of a figure by which a rounding may miss it. */
const NEAR_FIGURE = 0.1;

const DIGITS = /\p{N}+(?:[.,]\p{N}{3})*/u;

/** A figure that is exact on one side and round on the other: rounding is what a copyist does. */
function rounded(a: Wording, b: Wording, changes: readonly Change[]): Sign | null {
  for (const { what, before, after } of changes) {
    if (what !== 'figure' || !before || !after) continue;
    const [x, y] = [before, after].map(digitsOf);
    if (!x || !y || Math.abs(Number(x) - Number(y)) > NEAR_FIGURE * Number(x)) continue;
    const [left, right] = [zeros(x), zeros(y)];
    if (left === right) continue;
    const [exact, round] = left < right ? [a, b] : [b, a];
    const [fine, coarse] = left < right ? [before, after] : [after, before];
    const reason = `“${coarse}” in ${label(round)} is a rounding of “${fine}” in ${label(exact)}.`;
    return { weight: exact === a ? ROUNDED : -ROUNDED, reason };
  }
  return null;
}

/** The digits of the first figure of three digits or more. */
function digitsOf(text: string): string | null {
  const digits = DIGITS.exec(text)?.[0].replace(/\P{N}/gu, '');
  return digits && digits.length > 2 ? digits : null;
}

const zeros = (digits: string): number => digits.length - digits.replace(/0+$/, '').length;
