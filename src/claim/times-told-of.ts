import type { Reading } from '../record/reading.ts';
import { overlaps, type Span } from '../record/span.ts';
import type { TimeMention } from '../record/when.ts';

/** The times of the text without the day in its dateline: that is when the report was written, not when anything was. */
export function timesToldOf({ head, layers, text }: Reading): readonly TimeMention[] {
  const spans = [head.published?.span, datelineOf(head, text)].filter((s): s is Span => s != null);
  return spans.length ? layers.times.filter((t) => !spans.some((s) => overlaps(s, t.span))) : layers.times;
}

/** The dateline from its place to the dash that ends it: "CHAVES, March 4 (Harbour Radio) —"; null where there is none. */
export function datelineOf({ dateline }: Reading['head'], text: string): Span | null {
  if (!dateline?.span) return null;
  const { start, end } = dateline.span;
  const dash = /^[^.!?\n]{0,80}?(?:[—–]|\s-\s)/.exec(text.slice(end, end + 90));
  return dash ? { start, end: end + dash[0].length } : dateline.span;
}
