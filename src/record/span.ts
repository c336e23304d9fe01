/**
 * A half-open stretch of a reading's text: [start, end), in UTF-16 code units, so that
 * `text.slice(span.start, span.end)` is always the words it stands for.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words a span stands for. */
export const wordsOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** True when the two spans share at least one code unit; touching is not overlapping. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True when `inner` lies wholly inside `outer` (or is the same). */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The smallest span that covers all of `spans`; needs at least one. */
export function cover(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}

/** The span without white space at its edges. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start])) start++;
  while (end > start && /\s/.test(text[end - 1])) end--;
  return { start, end };
}

/** Order of reading: by start, the longer first where two start together. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Code units between two spans; 0 where they touch or overlap. */
export const gapBetween = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);
