import type { Qualifier } from '../record/figure.ts';

/** Lowest and highest count a vague word can stand for. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Words that stand before or after a number and say how it is meant; lower case, in text order. */
export interface QualifierPhrase {
  readonly words: readonly string[];
  readonly qualifier: Exclude<Qualifier, 'range' | 'vague'>;
}

/** How one language writes numbers. All words are lower case. */
export interface NumberWords {
  /** Words of their own value below one hundred: "thirteen", "forty". */
  readonly small: ReadonlyMap<string, number>;
  /** Words that multiply what stands before them: "hundred", "million", "dozen". */
  readonly scales: ReadonlyMap<string, number>;
  /** Letters written against digits: "m", "bn". */
  readonly attachedScales: ReadonlyMap<string, number>;
  /** Plurals that name an order of size: "dozens", "thousands". */
  readonly vague: ReadonlyMap<string, Bounds>;
  /** Words that need an article and a noun: "a couple of", "a handful of". */
  readonly few: ReadonlyMap<string, Bounds>;
  /** Words that count few without an article: "several". */
  readonly several: ReadonlyMap<string, Bounds>;
  /** Words for a part of a whole, in percent: "half". */
  readonly parts: ReadonlyMap<string, number>;
  /** "a", "an". */
  readonly articles: ReadonlySet<string>;
  /** "and", inside a number ("one hundred and five") and between the ends of a range. */
  readonly and: string;
  /** "of", in "tens of thousands" and "a couple of men". */
  readonly of: string;
  /** "between", before a range joined with `and`. */
  readonly between: string;
  /** "from", before a range or a change. */
  readonly from: string;
  /** Words and marks that join the ends of a range: "to", "or", "-". */
  readonly joins: ReadonlySet<string>;
  /** Verbs of change: after them "from 10 to 12" tells two counts of which the second is now. */
  readonly change: ReadonlySet<string>;
  /** Words before the number, found by their last word. */
  readonly before: ReadonlyMap<string, readonly QualifierPhrase[]>;
  /** Words after the number or its noun, found by their first word. */
  readonly after: ReadonlyMap<string, readonly QualifierPhrase[]>;
  /** Words between a verb and the number that say nothing of its size: "another", "the", "all". */
  readonly neutral: ReadonlySet<string>;
  /** Words for nobody: "nobody", "none". */
  readonly nobody: ReadonlySet<string>;
  /** "no", before a noun. */
  readonly no: string;
  /** "one": a number and a pronoun. */
  readonly one: string;
  /** "both", "single": numbers only before a noun that is counted. */
  readonly adjectives: ReadonlyMap<string, number>;
  /** Words that make the number after them a label: "flight", "article", "no.". */
  readonly labels: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  /** Words that mark a time of day after a number. */
  readonly clock: ReadonlySet<string>;
  /** "at", before a time of day. */
  readonly atTime: string;
  /** Words after a time of day in four digits: "1400 hours". */
  readonly hours: ReadonlySet<string>;
  /** Words before an age: "aged". */
  readonly aged: ReadonlySet<string>;
  /** "old", after years of age. */
  readonly old: string;
  /** Words before a bare year: "in", "since". */
  readonly yearBefore: ReadonlySet<string>;
  /** Words that say when, and so end a counted noun: "Monday", "yesterday". */
  readonly days: ReadonlySet<string>;
  /** Nouns after "one" that make an idiom: "day", "hand". */
  readonly oneIdioms: ReadonlySet<string>;
  /** "strong", "odd", "plus": after a hyphen they leave the number a count. */
  readonly hyphenTails: ReadonlyMap<string, QualifierPhrase['qualifier']>;
  /** As `startersOf` gives them. */
  readonly starters: ReadonlySet<string>;
}

/** Every word a figure can start with, but for digits: what a reader looks for before anything else. */
export const startersOf = (words: Omit<NumberWords, 'starters'>): ReadonlySet<string> =>
  new Set([
    ...[words.small, words.vague, words.several, words.parts, words.adjectives].flatMap((table) => [...table.keys()]),
    ...words.articles,
    ...words.nobody,
    words.no,
  ]);

/** Phrases by the word they are looked up with: the last word for those before a number, the first for those after. */
export function phrasesBy(
  end: 'first' | 'last',
  phrases: readonly (readonly [string, QualifierPhrase['qualifier']])[],
): ReadonlyMap<string, readonly QualifierPhrase[]> {
  const table = new Map<string, QualifierPhrase[]>();
  for (const [text, qualifier] of phrases) {
    const words = text.split(' ');
    const key = end === 'first' ? words[0] : words[words.length - 1];
    const row = table.get(key) ?? [];
    row.push({ words, qualifier });
    // Longest first: "no more than" must win over "more than".
    table.set(key, row.sort((a, b) => b.words.length - a.words.length)); // biome-ignore format: one thought
  }
  return table;
}
