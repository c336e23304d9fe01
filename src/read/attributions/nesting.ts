import type { Finding } from './finding.ts';
import type { Run } from './ground.ts';

/**
 * For each finding, the index of the smallest other one whose content holds its cue; null at the outermost level.
 * Findings that would each stand in the other (a shared slip) are kept apart by size.
 */
export function parentsOf(findings: readonly Finding[]): (number | null)[] {
  const holders = findings.flatMap((finding, index) => finding.content.map((run) => ({ run, index })));
  holders.sort((a, b) => a.run.first - b.run.first);
  return findings.map((finding, index) => {
    let parent: number | null = null;
    let size = Number.POSITIVE_INFINITY;
    for (const holder of holders) {
      if (holder.run.first > finding.cue.first) break;
      if (holder.index === index || holder.run.last < finding.cue.last) continue;
      const own = sizeOf(findings[holder.index].content);
      if (own < size && own > sizeOf(finding.content)) {
        size = own;
        parent = holder.index;
      }
    }
    return parent;
  });
}

const sizeOf = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + run.last - run.first, 0);
