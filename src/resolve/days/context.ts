import type { DayNumber } from '../../record/civil-day.ts';
import type { Grain, Period } from './period.ts';

/** What has been read so far that later words can point back at. */
export interface Context {
  readonly published: DayNumber | null;
  /** The text tells of a time long before it was written (or its day of writing is not known): days lean on each other. */
  readonly narrative: boolean;
  /** The point last spoken of, and in which sentence. */
  latest: Period | null;
  latestSentence: number;
  /** Where a narrative stands: the point last told of, asides left out. Null in news. */
  thread: Period | null;
  /** The last point of each grain. */
  readonly lastOf: Map<Grain, Period>;
  /** Day and place of the last dated act of speech. */
  saying: { readonly day: DayNumber; readonly sentence: number; readonly paragraph: number } | null;
  /** The last stretch of at most a week of which days are known, for anniversaries. */
  recent: { readonly edtf: string; readonly sentence: number } | null;
}

/** A context with nothing read yet. */
export const openContext = (published: DayNumber | null, narrative: boolean): Context => ({
  published,
  narrative,
  latest: null,
  thread: null,
  latestSentence: -1,
  lastOf: new Map(),
  saying: null,
  recent: null,
});

/** Code units into its sentence up to which a time opens it: "In the autumn of 1942, …". */
const OPENING = 18;
const COARSE: ReadonlySet<Grain> = new Set(['year', 'decade', 'century']);

/** Keeps a point for later words to lean on; `place` is its distance in code units from the start of its sentence. */
export function remember(context: Context, period: Period, sentence: number, place: number): void {
  context.latest = period;
  context.latestSentence = sentence;
  context.lastOf.set(period.grain, period);
  // A year in the middle of a sentence is mostly an aside: "papers released in 2005", "the campaign planned for 1976".
  const aside = context.thread !== null && COARSE.has(period.grain) && place > OPENING;
  if (context.narrative && !aside) context.thread = period;
}
