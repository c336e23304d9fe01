import { type Bits, both, dropBit, lowestBit } from './bits.ts';

/** How many branches are looked at before the best found so far is taken: it is then a lower bound, "at least". */
const BRANCHES = 1_000;

/**
 * The size of the largest set of `members` of which every two are adjacent: a maximum clique by branch and bound, with
 * members coloured greedily for the bound and sets kept as bits (San Segundo, Rodríguez-Losada and Jiménez 2011).
 * `adjacent[i]` holds the neighbours of member i.
 */
export function largestSeparateSet(adjacent: readonly Bits[], members: Bits): number {
  let best = lowestBit(members) < 0 ? 0 : 1;
  let branches = 0;
  const grow = (size: number, candidates: Bits): void => {
    const { order, colours } = coloured(candidates, adjacent);
    if (order.length === 0) best = Math.max(best, size);
    const left = candidates.slice();
    for (let i = order.length - 1; i >= 0; i--) {
      if (size + colours[i] <= best || branches++ > BRANCHES) return;
      grow(size + 1, both(left, adjacent[order[i]]));
      dropBit(left, order[i]);
    }
  };
  grow(0, members);
  return best;
}

/** Members in order of colour, no two of one colour adjacent: a set of n colours holds no clique larger than n. */
function coloured(candidates: Bits, adjacent: readonly Bits[]): { order: number[]; colours: number[] } {
  const uncoloured = candidates.slice();
  const order: number[] = [];
  const colours: number[] = [];
  for (let colour = 1, first = lowestBit(uncoloured); first >= 0; colour++, first = lowestBit(uncoloured)) {
    const free = uncoloured.slice();
    for (let member = first; member >= 0; member = lowestBit(free)) {
      order.push(member);
      colours.push(colour);
      dropBit(uncoloured, member);
      dropBit(free, member);
      const near = adjacent[member];
      for (let i = 0; i < free.length; i++) free[i] &= ~near[i];
    }
  }
  return { order, colours };
}
