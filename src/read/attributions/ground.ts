import type { Cues } from '../../language/cues.ts';
import type { ActorMention } from '../../record/actor.ts';
import type { Quotation } from '../../record/attribution.ts';
import type { Prose, Token } from '../../record/prose.ts';
import type { Span } from '../../record/span.ts';
import { tokenAt } from '../quotes/token-at.ts';
import { behindDateline } from './dateline.ts';
import { mendedTags } from './mended-tags.ts';

/** What every attribution rule reads from: the words, their marks and, per token, sentence and quotation. */
export interface Ground {
  readonly prose: Prose;
  readonly tokens: readonly Token[];
  readonly quotes: readonly Quotation[];
  readonly actors: readonly ActorMention[];
  /** Where places are named. */
  readonly placeNames: readonly Span[];
  readonly cues: Cues;
  /** Per token: index of its sentence. */
  readonly sentenceOf: Int32Array;
  /** Per sentence: its first token, a dateline left out. */
  readonly startOf: Int32Array;
  /** Per token: index of the innermost quotation of speech or slogan whose inside it stands in; -1 outside. */
  readonly quoteOf: Int32Array;
  /** Index of the token behind "according to" where such words start at the token; -1 elsewhere. */
  readonly accordingEnd: (at: number) => number;
  /** Quotation of speech or slogan by the token index of its opening and of its closing mark. */
  readonly opens: ReadonlyMap<number, Quotation>;
  readonly closes: ReadonlyMap<number, Quotation>;
}

/** A run of tokens [first, last). */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Lays quotations and sentences over the tokens. */
export function groundOf(
  prose: Prose,
  quotes: readonly Quotation[],
  actors: readonly ActorMention[],
  placeNames: readonly Span[],
  cues: Cues,
): Ground {
  const { sentences } = prose;
  const tokens = mendedTags(prose.tokens, cues);
  const sentenceOf = new Int32Array(tokens.length);
  sentences.forEach((sentence, s) => {
    sentenceOf.fill(s, sentence.firstToken, sentence.lastToken);
  });
  const startOf = Int32Array.from(sentences, (s) => behindDateline(tokens, s.firstToken, s.lastToken));
  const quoteOf = new Int32Array(tokens.length).fill(-1);
  const opens = new Map<number, Quotation>();
  const closes = new Map<number, Quotation>();
  quotes.forEach((quote, q) => {
    if (quote.use === 'term') return;
    const first = tokenAt(tokens, quote.inner.start);
    const last = tokenAt(tokens, quote.inner.end - 1);
    quoteOf.fill(q, first, last + 1);
    opens.set(tokenAt(tokens, quote.span.start), quote);
    if (quote.closed) closes.set(tokenAt(tokens, quote.span.end - 1), quote);
  });
  const accordingEnd = accordingIn(tokens, cues.according);
  return { prose, tokens, quotes, actors, placeNames, cues, sentenceOf, startOf, quoteOf, accordingEnd, opens, closes };
}

/** Finds word runs fast: all but a few tokens are told off by their first word. */
function accordingIn(tokens: readonly Token[], runs: readonly (readonly string[])[]): (at: number) => number {
  const firsts = new Set(runs.map((run) => run[0]));
  return (at) => {
    if (!firsts.has(tokens[at].lower)) return -1;
    const run = runs.find((words) => words.every((word, k) => tokens[at + k]?.lower === word));
    return run ? at + run.length : -1;
  };
}

/** The stretch of text a run of tokens covers. */
export const spanOf = (tokens: readonly Token[], run: Run): Span => ({
  start: tokens[run.first].start,
  end: tokens[run.last - 1].end,
});

/** How far a level reaches on either side, in tokens: longer than any sentence a person writes. */
const REACH = 400;

/** The clause level at a token: rules never leave the sentence, nor step into or out of a quotation. */
export function levelOf(ground: Ground, at: number): Run {
  const sentence = ground.prose.sentences[ground.sentenceOf[at]];
  const start = ground.startOf[ground.sentenceOf[at]];
  const floor = Math.max(at < start ? sentence.firstToken : start, at - REACH);
  const ceiling = Math.min(sentence.lastToken, at + REACH);
  const quote = ground.quoteOf[at];
  if (quote < 0) return { first: floor, last: ceiling };
  let first = at;
  let last = at + 1;
  while (first > floor && ground.quoteOf[first - 1] === quote) first--;
  while (last < ceiling && ground.quoteOf[last] === quote) last++;
  return { first, last };
}
