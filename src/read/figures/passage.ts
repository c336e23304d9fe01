import type { CountedWords } from '../../language/counted.ts';
import type { NumberWords } from '../../language/numbers.ts';
import type { FigureMention } from '../../record/figure.ts';
import type { Token } from '../../record/prose.ts';

/** The tokens of one sentence and the words they are read with. */
export interface Passage {
  readonly tokens: readonly Token[];
  /** First token of the sentence. */
  readonly start: number;
  /** After its last token. */
  readonly end: number;
  readonly numbers: NumberWords;
  readonly counted: CountedWords;
}

/** A figure and the token after its last. */
export interface Found {
  readonly mention: FigureMention;
  readonly last: number;
}

/** A figure before it is known what it counts: tokens [first, last) with qualifier and noun. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  /** Where the noun starts, `last` where there is none. */
  readonly noun: number;
}

/** How many words away from the figure its verb is looked for. */
export const REACH = 25;
