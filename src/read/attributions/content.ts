import type { Quotation } from '../../record/attribution.ts';
import { tokenAt } from '../quotes/token-at.ts';
import type { Ground, Run } from './ground.ts';
import { phraseAfter, phraseBefore } from './noun-phrase.ts';
import { groupAt, isFiniteVerb } from './verb-group.ts';

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
  if (tail > at && at < level.last && !/^[,;:.)—–-]$/.test(ground.tokens[at].text)) {
    runs[runs.length - 1] = { first: runs[runs.length - 1].first, last: trimEnd(ground, tail) };
  }
  return runs;
}

/** "“…,” “…” and “…”": the opening mark of the next of a list, or -1. */
function listedAfter(ground: Ground, at: number): number {
  for (let i = at; i < at + 3; i++) {
    if (ground.opens.has(i)) return i;
    if (!ground.tokens[i] || !/^(,|and|or|;|&)$/.test(ground.tokens[i].lower)) return -1;
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

/**
 * End of the clause that starts at `from`: before a further cue with the same or a new speaker, else the level's end.
 * An `object` also ends before a clause of its own; an `inset` clause (", who said …,") ends with its comma.
 */
export function clauseEnd(ground: Ground, from: number, level: Run, object = false, inset = false): number {
  const { tokens, cues } = ground;
  const fronted = isFronted(ground, from, level);
  for (let i = from + 1; i < level.last; i++) {
    const token = tokens[i];
    if (ground.quoteOf[i] >= 0 && ground.quoteOf[i] !== ground.quoteOf[level.first]) continue;
    if (token.text === ';') return i;
    if (token.text === ',' && (inset || (fronted && newClause(ground, i + 1, level)))) return i;
    if (object && token.text === ':' && !ground.opens.has(i + 1)) return i;
    if (token.text === ',' && breaksAt(ground, i + 1, level, object)) return i;
    if (object && cues.subordinators.has(token.lower) && token.pos !== 'DET' && !/^(as|than)$/.test(token.lower)) return i;
    if (token.pos === 'CCONJ' && tokens[i - 1].text !== ',' && cueFollows(ground, i + 1, level)) return i;
    if (cues.according.some((words) => words.every((word, k) => tokens[i + k]?.lower === word))) return i;
  }
  return level.last;
}

/** "While the minister denied it, the army …": the sentence opens with a subordinate clause that `from` stands in. */
function isFronted(ground: Ground, from: number, level: Run): boolean {
  const opener = ground.tokens[level.first];
  if (opener.pos !== 'SCONJ' && !ground.cues.subordinators.has(opener.lower)) return false;
  for (let i = level.first + 1; i < from; i++) if (ground.tokens[i].text === ',') return false;
  return true;
}

/** A noun phrase and its finite verb stand here: a clause of its own begins. */
function newClause(ground: Ground, at: number, level: Run): boolean {
  const phrase = at < level.last ? phraseAfter(ground.tokens, at, level.last) : null;
  if (!phrase) return false;
  let i = phrase.last;
  while (i < level.last && ground.tokens[i].pos === 'ADV') i++;
  return i < level.last && isFiniteVerb(ground.tokens, i);
}

/** What stands after a comma ends the content: ", adding that …", ", but the mayor denied …", ", according to …". */
function breaksAt(ground: Ground, at: number, level: Run, object: boolean): boolean {
  const { tokens, cues } = ground;
  const token = tokens[at];
  if (!token || at >= level.last) return false;
  if (token.pos === 'VERB' && token.lower.endsWith('ing')) return object || cues.verbs.has(token.lemma);
  if (token.pos === 'CCONJ' && object && newClause(ground, at + 1, level)) return true;
  if (token.pos === 'CCONJ')
    return cueFollows(ground, at + 1, level) || ownCue(ground, at + 1, level) || (object && token.lower === 'but');
  if (token.pos === 'SCONJ' && cues.subordinators.has(token.lower)) return object || ownCue(ground, at + 1, level);
  if (object && /^(who|which|whose|where|when)$/.test(token.lower)) return true;
  return (
    cues.according.some((words) => words.every((word, k) => tokens[at + k]?.lower === word)) ||
    ownCue(ground, at, level, 6)
  );
}

/** A cue verb of saying stands right here, behind at most auxiliaries and adverbs. */
function cueFollows(ground: Ground, at: number, level: Run): boolean {
  for (let i = at; i < Math.min(level.last, at + 4); i++) {
    const token = ground.tokens[i];
    if (token.pos === 'VERB')
      return ground.cues.verbs.get(token.lemma)?.takes.has('clause') === true && !token.lower.endsWith('ing');
    if (token.pos !== 'AUX' && token.pos !== 'ADV') return false;
  }
  return false;
}

/** A subject and a cue verb of saying that takes a clause follow at once. */
function ownCue(ground: Ground, at: number, level: Run, reach = 9): boolean {
  for (let i = at + 1; i < Math.min(level.last, at + reach); i++) {
    const token = ground.tokens[i];
    if (token.pos !== 'VERB') continue;
    if (ground.cues.verbs.get(token.lemma)?.takes.has('quote') !== true || token.lower.endsWith('ing')) return false;
    const group = groupAt(ground.tokens, i, at);
    return phraseBefore(ground.tokens, group.first, at, ground.cues.calendar)?.first === at;
  }
  return false;
}
