import type { Quotation } from '../../record/attribution.ts';
import { tokenAt } from '../quotes/token-at.ts';
import { clauseEnd } from './clause-end.ts';
import type { Ground, Run } from './ground.ts';

/** A quotation as a run of tokens, its marks included. */
export const runOf = (ground: Ground, quote: Quotation): Run => ({
  first: tokenAt(ground.tokens, quote.span.start),
  last: tokenAt(ground.tokens, quote.span.end - 1) + 1,
});

/**
 * Content that stands before its cue: from the quotation that closes there, or from the start of the clause, up to
 * `end`. A quotation that began sentences ago is taken from its opening mark.
 */
export function contentBefore(ground: Ground, end: number, level: Run, quote: Quotation | null): Run | null {
  let first = level.first;
  if (quote) {
    const run = runOf(ground, quote);
    first = run.first < level.first ? run.first : leadingWords(ground, run.first, level);
  }
  const last = trimEnd(ground, end);
  return last > first ? { first, last } : null;
}

/** Words of the sentence before its quotation belong to the content unless they report something themselves. */
function leadingWords(ground: Ground, open: number, level: Run): number {
  for (let i = level.first; i < open; i++) {
    if (
      ground.tokens[i].pos === 'VERB' &&
      ground.cues.verbs.get(ground.tokens[i].lemma)?.takes.has('quote') &&
      ground.quoteOf[i] < 0
    )
      return open;
  }
  return level.first;
}

/** Content that opens a quotation goes on to where that closes, even sentences later. */
export function throughQuotes(ground: Ground, run: Run): Run {
  let last = run.last;
  for (let i = run.first; i < run.last; i++) {
    const quote = ground.opens.get(i);
    if (quote && ground.quoteOf[run.first] < 0) last = Math.max(last, runOf(ground, quote).last);
  }
  return { first: run.first, last };
}

/** Leaves off commas, stops and dashes at the end, but never a closing quotation mark. */
export function trimEnd(ground: Ground, end: number): number {
  let last = end;
  while (last > 0 && /^[,;:.—–]$/.test(ground.tokens[last - 1].text)) last--;
  return last;
}

/** A quotation right of the cue, with the ones listed right behind it and the words that close its clause. */
export function quotedAfter(ground: Ground, open: number, level: Run): Run[] {
  const first = ground.opens.get(open)!;
  const runs = [runOf(ground, first)];
  let at = runs[0].last;
  for (;;) {
    const next = listedAfter(ground, at);
    if (next < 0 || paragraphAt(ground, next) !== paragraphAt(ground, open)) break;
    const run = runOf(ground, ground.opens.get(next)!);
    runs.push(run);
    at = run.last;
  }
  const tail = clauseEnd(ground, at, level);
  if (first.use !== 'slogan' && tail > at && at < level.last && !/^[,;:.)—–-]$/.test(ground.tokens[at].text)) {
    runs[runs.length - 1] = { first: runs[runs.length - 1].first, last: trimEnd(ground, tail) };
  }
  return runs;
}

/** "“…,” “…” and “…”": the opening mark of the next of a list, or -1. */
function listedAfter(ground: Ground, at: number): number {
  for (let i = at; i < at + 3; i++) {
    if (ground.opens.has(i)) return i;
    if (
      !ground.tokens[i] ||
      !(/^[,;&]$/.test(ground.tokens[i].text) || ground.cues.grammar.joins.has(ground.tokens[i].lower))
    )
      return -1;
  }
  return -1;
}

const paragraphAt = (ground: Ground, at: number): number => ground.prose.sentences[ground.sentenceOf[at]].paragraph;

/**
 * Quotations that go on with the same speaker after the sentence that names them: in the same paragraph, or in the
 * next where the one before was left open. Each fills its sentences whole and has no cue of its own.
 */
export function continuedAfter(ground: Ground, end: number, before: Quotation | null = null): Run[] {
  const runs: Run[] = [];
  let at = end;
  let last = before;
  while (ground.opens.has(at)) {
    const quote = ground.opens.get(at)!;
    const near = paragraphAt(ground, at) === paragraphAt(ground, end - 1);
    if (!near && quote.run !== last?.run) break;
    const run = runOf(ground, quote);
    const sentence = ground.prose.sentences[ground.sentenceOf[run.last - 1]];
    if (run.last < sentence.lastToken || ground.tokens[run.last - 2]?.text === ',') break;
    runs.push(run);
    at = run.last;
    last = quote;
  }
  return runs;
}

/** The quotation that ends with the last of these runs. */
export const quoteEndingAt = (ground: Ground, end: number): Quotation | null =>
  ground.quotes.find((quote) => quote.span.end === ground.tokens[end - 1]?.end) ?? null;

/** "“…,” he said, “…”": the quotation that goes on behind the cue, from `from` on; null where none does. */
export function resumedAfter(ground: Ground, from: number, level: Run, quote: Quotation | null): Run[] | null {
  if (!quote) return null;
  for (let i = from; i < level.last; i++) {
    if (!ground.opens.has(i)) continue;
    if (!/^[,:—–.]$/.test(ground.tokens[i - 1].text)) return null;
    const quoted = quotedAfter(ground, i, level);
    return [...quoted, ...continuedAfter(ground, quoted[quoted.length - 1].last)];
  }
  return null;
}
