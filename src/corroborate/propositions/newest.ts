import { grouped } from '../grouped.ts';
import type { Told } from './counted.ts';

/** Figures that stand, and by voice the claims whose figure a later one of the same voice replaced. */
export interface Newest {
  readonly current: readonly Told[];
  readonly superseded: ReadonlyMap<string, readonly string[]>;
}

/**
 * A later figure of the same speaker takes the place of an earlier one, by the day up to which it counts or on which it
 * was said. Figures of one day stand side by side; one without a day replaces nothing and is not replaced. A count up to
 * now and one of this happening alone do not replace each other.
 */
export function newestOf(told: readonly Told[]): Newest {
  const current: Told[] = [];
  const superseded = new Map<string, string[]>();
  for (const all of grouped(told, ({ voice, wider }) => `${wider} ${voice}`).values()) {
    const last = all.reduce((day, one) => (one.day !== null && one.day > day ? one.day : day), '');
    for (const one of all) {
      if (one.day === null || one.day === last) current.push(one);
      else superseded.set(one.voice, [...(superseded.get(one.voice) ?? []), one.claim.id]);
    }
  }
  return { current: current.sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1)), superseded };
}
