import type { OtherCalendar } from '../record/other-date.ts';
import type { Token } from '../record/prose.ts';
import type {
  CalendarPoint,
  DayPart,
  HolidayRule,
  SeasonCode,
  Tense,
  TimeLead,
  TimeMeaning,
  TimeMod,
  TimeUnit,
  Turn,
} from '../record/time-expression.ts';

/** What a word can stand for in a time expression; a word may fill several slots. */
export interface DateWord {
  month?: number;
  /** A month of another calendar: Aban, Ramadan. */
  other?: OtherMonth;
  weekday?: number;
  /** "Mondays": the weekday that comes again. */
  weekdays?: number;
  unit?: TimeUnit;
  /** The unit in the plural. */
  units?: TimeUnit;
  /** A count; NaN where the word leaves it open ("several"). */
  num?: number;
  ord?: number;
  season?: SeasonCode;
  part?: DayPart;
  holiday?: HolidayRule;
  turn?: Turn;
  /** "daily", "annual": comes once in this unit. */
  each?: TimeUnit;
  /** A year standing as a number, or spelled out. */
  year?: number;
  /** The last two digits of a year. */
  yy?: number;
  /** A day of the month. */
  dom?: number;
  /** A day of the month as an ordinal in figures: "14th". */
  nth?: number;
  decade?: number;
  /** "eighties" (8). */
  decadeName?: number;
  clock?: { readonly hour: number; readonly minute: number };
  /** Hours and minutes as four digits, a time of day only before a zone or its like: "0800 GMT". */
  military?: { readonly hour: number; readonly minute: number };
  /** Hours and minutes parted by a full stop: a time of day only before a.m. and p.m. */
  dotted?: { readonly hour: number; readonly minute: number };
  /** A whole date in figures. */
  whole?: CalendarPoint;
  /** A zone after a time of day; only UTC enters the value. */
  zone?: 'utc' | 'other';
  /** 0 for a.m., 12 for p.m. */
  half?: number;
}

/** A month of another calendar than the Gregorian, 1–12. */
export interface OtherMonth {
  readonly calendar: OtherCalendar;
  readonly month: number;
  /** Names the month even without day and year; Mehr and Azar do not, for they name much else. */
  readonly alone: boolean;
}

/** Several words that stand for one: "Rabi al-Awwal", "half past". */
export interface DatePhrase {
  /** Lower case, hyphens and apostrophes as tokens of their own. */
  readonly words: readonly string[];
  readonly word: DateWord;
}

/** What a rule caught, by slot; a slot written `{dom=dom2}` is caught under its second name. */
export type Caught = Required<DateWord> & {
  readonly dom2: number;
  readonly yy2: number;
  readonly num2: number;
  readonly unit2: TimeUnit;
  readonly units2: TimeUnit;
  readonly year2: number;
  readonly month2: number;
};

/**
 * One way of saying a time. `pattern` is elements parted by spaces: `word`, `one|other`, `{slot}` or `{slot=name}`,
 * each with a closing `?` where it may be left out; `~` is any one adjective. A glued hyphen between elements needs no mention.
 */
export interface DateRule {
  readonly pattern: string;
  /** Null where what was caught is no time after all. */
  readonly meaning: (caught: Caught) => TimeMeaning | null;
  readonly mod?: TimeMod;
}

/** Words before an expression that shade it: "early", "about", "the end of". */
export interface DateShade {
  readonly words: readonly string[];
  readonly mod: TimeMod;
  /** Points only, lengths only, or both. */
  readonly on: 'point' | 'length' | 'any';
}

/** A token, or a part of one that hyphens and figures make ("mid-June" is three), with what it can stand for. */
export interface DatePiece extends Token {
  readonly word: DateWord | null;
  /** No white space before it. */
  readonly glued: boolean;
}

/** The words around one candidate, for the language to refuse it. */
export interface Surroundings {
  readonly tokens: readonly DatePiece[];
  /** Pieces [first, last) are the candidate. */
  readonly first: number;
  readonly last: number;
  /** The sentence's own [first, last). */
  readonly sentenceFirst: number;
  readonly sentenceLast: number;
}

/** How number words are added up: "treinta y cinco", "dos mil veinte". */
export interface NumberSums {
  /** The word between tens and units. */
  readonly and: string;
  /** Words that multiply what stands before them: "mil". */
  readonly scales: ReadonlyMap<string, number>;
}

/** Everything a language brings to the reading of times. */
export interface DateRules {
  readonly words: ReadonlyMap<string, DateWord>;
  /** Phrases by their first word, the longest first. */
  readonly phrases?: ReadonlyMap<string, readonly DatePhrase[]>;
  readonly rules: readonly DateRule[];
  readonly shades: readonly DateShade[];
  /** Words that may stand between two expressions that make one: "June, 2020", "the summer of 1988". */
  readonly joints: ReadonlySet<string>;
  /** Words between the ends of a range: "to", "through", "–". */
  readonly rangeWords: ReadonlySet<string>;
  /** Words before a range whose ends are parted by `pairWord`: "between … and …". */
  readonly pairOpener: string;
  readonly pairWord: string;
  /** Words that bind the last two members of a list: "and", "or". */
  readonly listWords: ReadonlySet<string>;
  readonly leads: ReadonlyMap<string, TimeLead>;
  /** Articles, which may open any expression. */
  readonly articles: ReadonlySet<string>;
  /** Day before month in dates such as 6/4/2020. */
  readonly dayFirst: boolean;
  /** The calendar of dates in figures whose year has two digits and comes first: 99/09/01. */
  readonly shortDates?: OtherCalendar;
  /** Number words that are added up, in a language that says tens and units apart; without them as English has it. */
  readonly sums?: NumberSums;
  readonly verbs: {
    /** How the form of a word looks at time, in a language whose words carry no tags; the lists below then hold forms. */
    readonly tenseOf?: (lower: string, before: string) => Tense | null;
    readonly future: ReadonlySet<string>;
    /** Verbs that leave what follows open, and so put it ahead unless `have` comes next: "would", "may". */
    readonly modals: ReadonlySet<string>;
    readonly have: string;
    /** Puts a plan into the past: "had been due to". */
    readonly had?: string;
    /** "rules to be published". */
    readonly be: string;
    readonly perfect: ReadonlySet<string>;
    readonly past: ReadonlySet<string>;
    /** Verbs whose infinitive lies ahead of them: "plans to". */
    readonly forward: ReadonlySet<string>;
    readonly infinitive: string;
    /** Base forms of verbs of saying. */
    readonly speech: ReadonlySet<string>;
    /** What puts the time of its object after itself: "calls for a strike on Monday". */
    readonly ahead: {
      /** Words right before an expression that put it ahead, whatever the verb: "until", "as early as". */
      readonly openers: readonly (readonly string[])[];
      /** Base forms of verbs whose object lies ahead of them, whatever it is: "expect". */
      readonly plans: ReadonlySet<string>;
      /** Base forms of those whose object does where it is a gathering: "call for". */
      readonly calls: ReadonlySet<string>;
      readonly gatherings: ReadonlySet<string>;
      /** Base forms of verbs whose present tense tells of a timetable: "the truce expires Friday". */
      readonly timetable?: ReadonlySet<string>;
      /** Other things set for a day before it comes: a hearing, a deadline. Without them no noun tells of the past. */
      readonly scheduled?: ReadonlySet<string>;
      /** "for": a planned thing's day follows it. */
      readonly goal: string;
      /** Other words that may stand right before the day. */
      readonly leads: ReadonlySet<string>;
      /** Words before such a verb that make no plan of it: "as planned". */
      readonly foils: ReadonlySet<string>;
      /** What makes a day the owner of the next word: "Monday’s vote". */
      readonly possessives: ReadonlySet<string>;
      readonly definite: string;
    };
  };
  /** True where these words are no time in these surroundings: "may" the verb, the Sunday Times. */
  readonly refuses: (meaning: TimeMeaning, around: Surroundings) => boolean;
}
