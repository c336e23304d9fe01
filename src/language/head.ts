import type { NoiseReason } from '../record/reading.ts';

/**
 * The words around a report: what furniture of a page looks like, how a report says who wrote it, for whom and when.
 * All phrases are folded: lower case, letters and digits only, one space between words.
 */
export interface HeadWords {
  /** Whole lines that are never prose, and why. */
  readonly noiseLines: ReadonlyMap<string, NoiseReason>;
  /** First words of lines that are never prose as long as the line has at most `limit` words. */
  readonly noiseOpenings: readonly NoiseOpening[];
  /** Lines after which other reports' titles or readers' comments follow. */
  readonly sectionOpenings: readonly NoiseOpening[];
  /** Entries of menus: "home", "contact us", "politics". */
  readonly menuWords: ReadonlySet<string>;
  /** "by", "reporting by", longest first. */
  readonly bylineOpenings: readonly string[];
  /** What parts a writer from the others of a byline: "editing by", "and". */
  readonly bylineStops: readonly string[];
  /** Words of a byline that name a desk or a job, not a person: "staff", "correspondent". */
  readonly deskWords: ReadonlySet<string>;
  /** Words that are part of the names of outlets and other bodies: "news", "agency", "times". */
  readonly outletWords: ReadonlySet<string>;
  /** "published", "updated", "posted on", longest first. */
  readonly publishedOpenings: readonly string[];
  /** What stands before the name of who issued a document: "statement of the", longest first. */
  readonly issuedOpenings: readonly string[];
  /** What comes out in numbers or on occasion: "bulletin", "statement"; beside it in a title stands who puts it out. */
  readonly papers: ReadonlySet<string>;
  /** What leads to the name of who put out a paper: ", issued by the". */
  readonly issuers: readonly string[];
  /** Openings and endings of captions: "photo", "file photo", "in this image". */
  readonly captionOpenings: readonly string[];
  /** Words that no dateline place begins with: "but", "the", "when". */
  readonly sentenceOpenings: ReadonlySet<string>;
  /** Month names and their short forms, 1–12. */
  readonly months: ReadonlyMap<string, number>;
  /** Weekday names and their short forms. */
  readonly weekdays: ReadonlySet<string>;
  /** Most frequent small words of the languages told apart, by BCP 47 code. */
  readonly smallWords: ReadonlyMap<string, ReadonlySet<string>>;
}

/** First words by which a line, or what follows it, is known for furniture of a page. */
export interface NoiseOpening {
  readonly words: string;
  /** Most words the line may have. */
  readonly limit: number;
  readonly reason: NoiseReason;
}
