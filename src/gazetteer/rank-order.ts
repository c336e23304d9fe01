import { OWN_ID } from './format.ts';

/** What the rank of a place depends on, by the order of adding. */
export interface Ranking {
  readonly id: Uint32Array;
  /** Ids that are no GeoNames numbers, by what their number is above `OWN_ID`. */
  readonly own: readonly string[];
  readonly feature: Uint32Array;
  readonly features: readonly string[];
  readonly population: Uint32Array;
}

const RANKS: Readonly<Record<string, number>> = { L: 0, A: 1 };
const OTHERS = 2;

/** Places that stand for themselves, greatest first: regions, areas, the rest; then by people; then by id as text. */
export function rankOrder(kept: Uint32Array, { id, own, feature, features, population }: Ranking): Uint32Array {
  const ranks = features.map((code) => RANKS[code[0]] ?? OTHERS);
  const text = (place: number): string => (id[place] < OWN_ID ? `geonames:${id[place]}` : own[id[place] - OWN_ID]);
  const byText = (a: number, b: number): number => {
    if (id[a] < OWN_ID && id[b] < OWN_ID) return byDigits(id[a], id[b]);
    return text(a) < text(b) ? -1 : 1;
  };
  return kept
    .filter((place, added) => place === added)
    .sort((a, b) => ranks[feature[a]] - ranks[feature[b]] || population[b] - population[a] || byText(a, b));
}

/** As the numbers' texts compare: 12 before 3, 12 before 120. */
function byDigits(a: number, b: number): number {
  const [longA, longB] = [digitsOf(a), digitsOf(b)];
  const [x, y] = [a * 10 ** (10 - longA), b * 10 ** (10 - longB)];
  return x - y || longA - longB;
}

const digitsOf = (number: number): number => (number < 10 ? 1 : Math.floor(Math.log10(number) + 1e-12) + 1);
