import type { Mark } from './marks.ts';

/** A stretch between an opening mark and where it closes, by mark offsets; `close` is null where it never does. */
export interface Pair {
  readonly open: Mark;
  readonly close: Mark | null;
  /** Offset just after the closing mark, or where the unclosed stretch is taken to end. */
  readonly end: number;
}

/**
 * Pairs of marks within one paragraph ending at `end`, by start. Pairs nest. An unclosed opening runs to the end of
 * the paragraph, or to the next opening of its family; single marks that do not pair are apostrophes and are dropped.
 */
export function pairMarks(marks: readonly Mark[], end: number): Pair[] {
  const pairs: Pair[] = [];
  const open: Mark[] = [];
  marks.forEach((mark, i) => {
    if (mark.side === 'open') {
      open.push(mark);
      return;
    }
    const at = lastOf(open, mark);
    if (at < 0 || isPossessive(marks, i, open[at])) return;
    pairs.push(...open.splice(at + 1).flatMap((left) => unclosed(left, mark.at)));
    pairs.push({ open: open.pop()!, close: mark, end: mark.at + mark.length });
  });
  open.forEach((left, i) => {
    const next = pairs.find((p) => p.open.at > left.at && p.open.family === left.family);
    pairs.push(...unclosed(left, Math.min(next?.open.at ?? end, open[i + 1]?.at ?? end)));
  });
  return pairs.sort((a, b) => a.open.at - b.open.at);
}

function lastOf(open: readonly Mark[], close: Mark): number {
  for (let i = open.length - 1; i >= 0; i--) if (open[i].family === close.family) return i;
  return -1;
}

const isSingle = (mark: Mark): boolean => mark.family === 'single' || mark.family === 'straight-single';

const unclosed = (open: Mark, end: number): Pair[] => (isSingle(open) ? [] : [{ open, close: null, end }]);

/** "‘the students’ view’": a closing single mark is an apostrophe if another one closes the same opening later. */
function isPossessive(marks: readonly Mark[], i: number, open: Mark): boolean {
  if (!isSingle(marks[i])) return false;
  const next = marks[i + 1];
  return next?.family === open.family && next.side === 'close' && next.at - marks[i].at > 1;
}
