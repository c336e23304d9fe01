import type { OtherCalendar } from './other-date.ts';
import type { Span } from './span.ts';

/** Lengths a calendar counts in; a fortnight is two weeks, and `weekend` is counted by the week. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

/** TIMEX3 codes: morning, midday, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';
/** TIMEX3 codes: spring, summer, fall, winter. */
export type SeasonCode = 'SP' | 'SU' | 'FA' | 'WI';

/** How a yearly feast is found: a fixed day, the n-th weekday of a month (negative: from its end), or days from Easter. */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly easter: number };

/** `now`: the day of writing or speaking. `then`: the time last spoken of. */
export type Viewpoint = 'now' | 'then';
/** −1 last, 0 this, 1 next. */
export type Turn = -1 | 0 | 1;

/** A point named by its place in the calendar, as far as the words go. */
export interface CalendarPoint {
  readonly kind: 'calendar';
  /** The calendar in which `year`, `month` and `day` count; the Gregorian where there is none. */
  readonly calendar?: OtherCalendar;
  /** Astronomical: 0 is 1 BC. Of another calendar's month, from 1500 on, a Gregorian year: "Ramadan 2020". */
  readonly year?: number;
  /** Two digits only: the century is left open ("'89"). */
  readonly shortYear?: boolean;
  /** First three digits: 198 for the 1980s; below 10 where the century is left open ("the eighties" is 8). */
  readonly decade?: number;
  /** First two digits: 19 for the twentieth century. */
  readonly century?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly season?: SeasonCode;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly weekend?: true;
  /** The whole week that holds the day: "the week of 6 March". */
  readonly wholeWeek?: true;
  readonly holiday?: HolidayRule;
  readonly part?: DayPart;
  readonly hour?: number;
  readonly minute?: number;
  /** The time of day is said to be that of Universal Time. */
  readonly utc?: true;
  /** Day and month stand in an order that words alone do not settle: 6/4/2020. */
  readonly swappable?: true;
  /** "last June", "this Friday", "next spring". */
  readonly turn?: Turn;
  /** "June last year", "Friday of that week". */
  readonly within?: StepPoint;
}

/** A point named by how far it is from another: yesterday, last week, two years ago, the next day, that month. */
export interface StepPoint {
  readonly kind: 'step';
  readonly unit: TimeUnit;
  /** The calendar whose weeks, months and years are named; the Gregorian where there is none. */
  readonly calendar?: OtherCalendar;
  /** Signed; 0 is "this"; null where the words do not say ("years ago"). */
  readonly count: number | null;
  /** Without a count it leads ahead: "years later". */
  readonly ahead?: true;
  readonly from: Viewpoint;
  /** Counted by the clock of the event, as "a year ago", not as a named period, as "last year". */
  readonly ago?: true;
  /** "the year-ago quarter": the quarter so far away from the one spoken of. */
  readonly of?: TimeUnit;
  readonly part?: DayPart;
  readonly hour?: number;
  readonly minute?: number;
  readonly utc?: true;
}

/** A length: three days, the last two years, for 41 years. */
export interface Stretch {
  readonly kind: 'stretch';
  readonly unit: TimeUnit;
  /** Null for "several", "a few" and bare plurals. */
  readonly count: number | null;
  /** Which side of the viewpoint it lies on, where the words say so. */
  readonly side: 'past' | 'future' | null;
  readonly from: Viewpoint;
}

/** Something that comes again: daily, every Monday, twice a year. */
export interface Repeat {
  readonly kind: 'repeat';
  readonly unit?: TimeUnit;
  readonly count?: number | null;
  readonly point?: CalendarPoint;
}

/** A time that only points: now, recently, soon. */
export interface Pointer {
  readonly kind: 'pointer';
  readonly to: 'past' | 'present' | 'future';
}

/** From one point to another, both included. */
export interface Between {
  readonly kind: 'between';
  readonly first: CalendarPoint | StepPoint;
  readonly last: CalendarPoint | StepPoint;
  /** The two points' own words. */
  readonly parts: readonly [Span, Span] | null;
}

/** The yearly return of a day the words do not give. */
export interface Anniversary {
  readonly kind: 'anniversary';
  /** Which one it is, where the words say so: "the tenth anniversary". */
  readonly count?: number;
}

/** What the words mean before they are set against any day. */
export type TimeMeaning = CalendarPoint | StepPoint | Stretch | Repeat | Pointer | Between | Anniversary;

/** TIMEX3 modifiers. */
export type TimeMod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'MORE_THAN'
  | 'LESS_THAN'
  | 'EQUAL_OR_MORE'
  | 'EQUAL_OR_LESS'
  | 'BEFORE'
  | 'AFTER';

/** How the verb the words hang on looks: at what was, what is (also what has been), what will be. */
export type Tense = 'past' | 'perfect' | 'present' | 'future';

/** What kind of word brings the expression in. */
export type TimeLead = 'for' | 'after' | 'before' | 'since' | 'until' | 'within' | 'at';

/** The event that a length or a day is counted from by the words behind it: "two days after the attack". */
export interface EventLink {
  /** −1 before the event, 1 after it. */
  readonly side: -1 | 1;
  /** Base forms of the words that can name it. */
  readonly heads: readonly string[];
  /** Where the last of them ends. */
  readonly end: number;
}

/** Words that name a time, read but not yet set against a day; free of any one language. */
export interface TimeExpression {
  readonly span: Span;
  readonly meaning: TimeMeaning;
  readonly mod: TimeMod | null;
  readonly tense: Tense | null;
  readonly lead: TimeLead | null;
  /** Stands at the head of its clause and is parted from it: "For 41 years, they …". */
  readonly fronted: boolean;
  /** Closes a bracketed citation: "(Sarmento, 6 February 2026)". */
  readonly cited: boolean;
  /** A verb of speech stands in the same sentence before it, outside quotation marks. */
  readonly told: boolean;
  /** Index in `Prose.sentences`. */
  readonly sentence: number;
  readonly event?: EventLink;
}
