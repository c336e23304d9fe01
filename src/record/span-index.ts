import { overlaps, type Span } from './span.ts';

/** Finds the items around a span. */
export interface SpanIndex<T> {
  /** Items one of whose spans shares a code unit with `span`, in the order they were given. */
  over(span: Span): T[];
}

interface Entry<T> {
  readonly item: T;
  readonly order: number;
  readonly span: Span;
}

/** Items by where their spans stand, so that those at a place are found without looking at all of them. */
export function indexBySpan<T>(items: readonly T[], spansOf: (item: T) => readonly Span[]): SpanIndex<T> {
  const entries: Entry<T>[] = items
    .flatMap((item, order) => spansOf(item).map((span) => ({ item, order, span })))
    .sort((a, b) => a.span.start - b.span.start);
  // How far anything reaches that starts at or before each entry: where that ends, nothing earlier can overlap.
  const reach: number[] = [];
  for (const [i, { span }] of entries.entries()) reach.push(Math.max(span.end, reach[i - 1] ?? 0));
  return {
    over(span) {
      const found: Entry<T>[] = [];
      for (let i = lastBefore(entries, span.end); i >= 0 && reach[i] > span.start; i--) {
        if (overlaps(entries[i].span, span)) found.push(entries[i]);
      }
      found.sort((a, b) => a.order - b.order);
      return found.filter(({ order }, i) => order !== found[i - 1]?.order).map(({ item }) => item);
    },
  };
}

/** Index of the last entry that starts before `offset`; -1 where none does. */
function lastBefore(entries: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle].span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
