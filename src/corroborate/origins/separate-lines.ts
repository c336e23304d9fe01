/** How many branches are looked at before the best found so far is taken: it is then a lower bound, "at least". */
const BRANCHES = 20_000;

/**
 * The size of the largest set of members of which every two are adjacent: a maximum clique by branch and bound, members
 * coloured greedily for the bound (Tomita and Seki 2003). `adjacent[i]` holds the neighbours of member i.
 */
export function largestSeparateSet(adjacent: readonly ReadonlySet<number>[]): number {
  const members = adjacent.map((_, i) => i).sort((a, b) => adjacent[b].size - adjacent[a].size || a - b);
  let best = members.length > 0 ? 1 : 0;
  let branches = 0;
  const grow = (size: number, candidates: readonly number[]): void => {
    if (candidates.length === 0) best = Math.max(best, size);
    const { order, colours } = coloured(candidates, adjacent);
    for (let i = order.length - 1; i >= 0; i--) {
      if (size + colours[i] <= best || branches++ > BRANCHES) return;
      const rest = order.slice(0, i).filter((other) => adjacent[order[i]].has(other));
      grow(size + 1, rest);
    }
  };
  grow(0, members);
  return best;
}

/** Members in order of colour, no two of one colour adjacent: a set of n colours holds no clique larger than n. */
function coloured(candidates: readonly number[], adjacent: readonly ReadonlySet<number>[]) {
  const groups: number[][] = [];
  for (const member of candidates) {
    const group = groups.find((one) => one.every((other) => !adjacent[member].has(other)));
    if (group) group.push(member);
    else groups.push([member]);
  }
  const order = groups.flat();
  const colours = groups.flatMap((group, i) => group.map(() => i + 1));
  return { order, colours };
}
