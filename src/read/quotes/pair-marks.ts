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
  const closed = pairs.sort((a, b) => a.open.at - b.open.at);
  const left = open.filter((mark) => !isSingle(mark));
  const next = nextOfFamily(closed, left);
  const running = left.flatMap((mark, i) => unclosed(mark, Math.min(next[i], left[i + 1]?.at ?? end, end)));
  return [...closed, ...running].sort((a, b) => a.open.at - b.open.at);
}

/** For each unclosed mark, where the next closed pair of its family opens; both lists are by position. */
function nextOfFamily(closed: readonly Pair[], open: readonly Mark[]): number[] {
  const latest = new Map<Mark['family'], number>();
  const next: number[] = new Array(open.length);
  let at = closed.length - 1;
  for (let i = open.length - 1; i >= 0; i--) {
    for (; at >= 0 && closed[at].open.at > open[i].at; at--) latest.set(closed[at].open.family, closed[at].open.at);
    next[i] = latest.get(open[i].family) ?? Number.POSITIVE_INFINITY;
  }
  return next;
}

/** How deep quotations may nest before older marks are given up as unclosed. */
const DEEPEST = 12;

function lastOf(open: readonly Mark[], close: Mark): number {
  for (let i = open.length - 1; i >= Math.max(0, open.length - DEEPEST); i--)
    if (open[i].family === close.family) return i;
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
