import type { Spot } from './linkable.ts';
import { isPoint, metresBetween, TOWN_REACH } from './spot.ts';

/** How two places stand to each other. */
export type PlaceRelation =
  /** One place, by its id or by distance. */
  | 'same'
  /** One lies in the other: they agree, but the wider does not tell which place in it is meant. */
  | 'inside'
  /** One area, or areas of which one lies in the other. */
  | 'same-area'
  /** Nothing that is known keeps them apart. */
  | 'open'
  | 'apart';

/** How the places of two claims stand to each other. */
export function relationOf(a: Spot, b: Spot): PlaceRelation {
  if (a.place === b.place) return isPoint(a) && isPoint(b) ? 'same' : isPoint(a) || isPoint(b) ? 'inside' : 'same-area';
  if (a.precision === 'region' || b.precision === 'region') return 'open';
  if (isPoint(a) && isPoint(b)) return pointRelation(a, b);
  const [fine, wide] = a.metres <= b.metres ? [a, b] : [b, a];
  if (fine.country !== wide.country) return 'apart';
  if (wide.precision === 'country' || fine.areas.includes(wide.place)) return isPoint(fine) ? 'inside' : 'same-area';
  // A place whose areas are not known is not said to lie outside one, unless it is too far from it.
  if (fine.areas.length < 2 && metresBetween(a, b) <= a.metres + b.metres) return 'open';
  return 'apart';
}

function pointRelation(a: Spot, b: Spot): PlaceRelation {
  const metres = metresBetween(a, b);
  if (metres <= a.metres + b.metres) return 'same';
  return a.precision !== b.precision && metres <= TOWN_REACH ? 'inside' : 'apart';
}

/** What a relation says for one happening, −1 to 1. An area agrees with what is in it and tells little more. */
export function placeScore(a: Spot | null, b: Spot | null): number {
  if (!a || !b) return 0;
  switch (relationOf(a, b)) {
    case 'same':
      return 1;
    case 'inside':
      return areaScore(a.metres > b.metres ? a : b);
    case 'same-area':
      return areaScore(a.metres > b.metres ? a : b);
    case 'open':
      return 0;
    case 'apart':
      return -1;
  }
}

/** The smaller the area, the more it tells. */
const areaScore = ({ precision }: Spot): number =>
  precision === 'country' || precision === 'region' ? 0.05 : precision === 'province' ? 0.25 : 0.5;
