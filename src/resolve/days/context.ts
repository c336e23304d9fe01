import type { DayNumber } from '../../record/civil-day.ts';
import type { Grain, Period } from './period.ts';

/** A point spoken of, with its sentence and where its words end. */
export interface Told {
  readonly period: Period;
  readonly sentence: number;
  readonly end: number;
}

/** What has been read so far that later words can point back at. */
export interface Context {
  readonly published: DayNumber | null;
  /** The text tells of a time long before it was written (or its day of writing is not known): days lean on each other. */
  readonly narrative: boolean;
  /** The point last spoken of, and in which sentence. */
  latest: Period | null;
  latestSentence: number;
  /** Points spoken of, in order. */
  readonly told: Told[];
  /** Where a narrative stands: the point last told of, asides left out. Null in news. */
  thread: Period | null;
  /** Last day of the first stretch of days that a report without a day of its own names: "Period: 3–9 April 2022". */
  frame: DayNumber | null;
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
  told: [],
  thread: null,
  frame: null,
  latestSentence: -1,
  lastOf: new Map(),
  saying: null,
  recent: null,
});

const COARSE: ReadonlySet<Grain> = new Set(['year', 'decade', 'century']);

/** Keeps a point for later words to lean on; `opens` where it stands at the start of its sentence. */
export function remember(context: Context, told: Told, opens: boolean): void {
  const { period, sentence } = told;
  context.told.push(told);
  context.latest = period;
  context.latestSentence = sentence;
  context.lastOf.set(period.grain, period);
  // A year in the middle of a sentence is mostly an aside: "papers released in 2005", "the campaign planned for 1976".
  // Where the day of writing is not known either, such a year is nothing to hang days on: "the 2015 agreement".
  const isOpen = context.thread !== null || context.published === null;
  const aside = isOpen && COARSE.has(period.grain) && !opens;
  if (context.narrative && !aside) context.thread = period;
}
