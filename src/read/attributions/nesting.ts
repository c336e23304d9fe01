import type { Finding } from './finding.ts';
import type { Run } from './ground.ts';

interface Holder {
  readonly run: Run;
  readonly index: number;
}

/**
 * For each finding, the index of the smallest other one whose content holds its cue; null at the outermost level.
 * Of two that would each stand in the other, the one with more content is the outer.
 */
export function parentsOf(findings: readonly Finding[]): (number | null)[] {
  const holders = findings.flatMap(({ content }, index) => content.map((run): Holder => ({ run, index })));
  holders.sort((a, b) => a.run.first - b.run.first);
  const sizes = findings.map(({ content }) => content.reduce((sum, run) => sum + run.last - run.first, 0));
  const longest = holders.reduce((most, { run }) => Math.max(most, run.last - run.first), 0);
  const byCue = new Map(findings.map(({ cue }, index) => [cue, index]));
  return findings.map(({ cue, within }, index) => {
    if (within) return byCue.get(within) ?? null;
    let parent: number | null = null;
    for (let i = lastAtOrBefore(holders, cue.first); i >= 0 && holders[i].run.first > cue.first - longest; i--) {
      const holder = holders[i];
      if (holder.index === index || holder.run.last < cue.last || sizes[holder.index] <= sizes[index]) continue;
      if (parent === null || sizes[holder.index] < sizes[parent]) parent = holder.index;
    }
    return parent;
  });
}

/** Index of the last holder that starts at `first` or before; -1 where none does. */
function lastAtOrBefore(holders: readonly Holder[], first: number): number {
  let low = 0;
  let high = holders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holders[middle].run.first > first) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}
