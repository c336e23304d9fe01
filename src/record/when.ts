import type { Certainty } from './certainty.ts';
import type { OtherDate } from './other-date.ts';
import type { Span } from './span.ts';

/** A civil day without zone, `YYYY-MM-DD`. Never an instant; no time zone ever touches it. */
export type CivilDate = string;

/** TIMEX3 types of the annotation standard ISO-TimeML. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** One end of a range of times, with its own words and meaning. */
export interface TimePart {
  readonly span: Span;
  readonly type: TimexType;
  readonly value: string;
}

/** Words that name a time, with what they mean by TIMEX3, by EDTF and as a range of days. */
export interface TimeMention {
  readonly span: Span;
  readonly text: string;
  readonly type: TimexType;
  /** TIMEX3 value, e.g. `2020-06-01`, `2020-W23`, `P2Y`, `PAST_REF`. */
  readonly value: string;
  /** TIMEX3 modifier (`APPROX`, `START`, `END` …) where the words carry one. */
  readonly mod: string | null;
  /** ISO 8601-2 (EDTF) value; null where the words name no point or stretch on the calendar. */
  readonly edtf: string | null;
  /** First and last day it can mean, both inclusive; null with `edtf`. */
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  /** `stated`: the day or days stand in the words. `implied`: worked out from an anchor. `unknown`: cannot be known. */
  readonly certainty: Certainty;
  /** What the words were read against: the publication day, another mention's day, or nothing. */
  readonly anchor: CivilDate | null;
  /** A weekday that does not fit its date, an interval written backwards: said, not silently mended. */
  readonly warnings: readonly string[];
  /** The two ends of a range whose ends have words of their own ("Monday through Wednesday"), as TIMEX3 marks them. */
  readonly parts?: readonly TimePart[];
  /** The date as the words give it, where they give it in another calendar than the Gregorian. */
  readonly original?: OtherDate;
}

/** When a claim says its event was. */
export interface When {
  readonly text: string | null;
  readonly span: Span | null;
  readonly edtf: string | null;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly certainty: Certainty;
  readonly warnings?: readonly string[];
  /** The date as the words give it, where they give it in another calendar than the Gregorian. */
  readonly original?: OtherDate;
}
