import type { PlaceMention } from '../record/where.ts';

/** True when the place the first words mean lies in the area the second words mean, as the gazetteer has it. */
export function liesIn(inner: PlaceMention, outer: PlaceMention): boolean {
  return outer.place !== null && inner.areas?.includes(outer.place.id) === true;
}
