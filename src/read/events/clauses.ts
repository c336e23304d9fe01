import type { EventCues } from '../../language/events.ts';
import type { Sentence, Token } from '../../record/prose.ts';
import type { TokenRange } from './noun-phrases.ts';

/** A clause: tokens [first, last), and how it opens. */
export interface Clause extends TokenRange {
  /**
   * `main`, after a relative pronoun, after "and" or a comma with the subject of the clause before, `resumed` after a
   * relative clause between commas ("the union, which called it, *said*"), or any other.
   */
  readonly opens: 'main' | 'relative' | 'shared' | 'resumed' | 'other';
  /** Where `resumed`: the token after the noun phrase that the relative clause tells of and this one goes on with. */
  readonly subjectEnd?: number;
}

/**
 * The clauses of a sentence, in order and without gaps. A stretch without a verb belongs to the clause before it, or
 * to the one after it where it comes first ("Monday through Wednesday, …").
 */
export function clausesOf(tokens: readonly Token[], sentence: Sentence, cues: EventCues): Clause[] {
  const cuts: Clause[] = [];
  let first = sentence.firstToken;
  let opens: Clause['opens'] = 'main';
  let hasVerb = false;
  let subjectEnd: number | undefined;
  /** The comma before the relative pronoun of a clause not yet closed; -1 where none is open. */
  let inset = -1;
  for (let t = sentence.firstToken; t < sentence.lastToken; t++) {
    if (isInset(tokens, t, sentence, cues)) inset = t;
    if (inset >= 0 && t > inset && resumesAfter(tokens, t, sentence.lastToken, cues)) {
      if (hasVerb) cuts.push({ first, last: t, opens, ...(subjectEnd === undefined ? {} : { subjectEnd }) });
      if (hasVerb) [first, opens, hasVerb, subjectEnd] = [t, 'resumed', false, inset];
      inset = -1;
      continue;
    }
    const next: Clause['opens'] | null = hasVerb || t > first ? opening(tokens, t, sentence, cues, hasVerb) : null;
    if (next && (hasVerb || next === 'other') && verbAhead(tokens, t, sentence.lastToken)) {
      if (hasVerb) {
        cuts.push({ first, last: t, opens, ...(subjectEnd === undefined ? {} : { subjectEnd }) });
        [first, opens, hasVerb, subjectEnd] = [t, next, false, undefined];
      }
    }
    if (isVerb(tokens[t]) || isToldThat(tokens, t)) hasVerb = true;
  }
  cuts.push({ first, last: sentence.lastToken, opens, ...(subjectEnd === undefined ? {} : { subjectEnd }) });
  return cuts;
}

/** ", which", ", who": a clause that a comma will close. */
const isInset = (tokens: readonly Token[], t: number, { lastToken }: Sentence, cues: EventCues): boolean =>
  tokens[t].text === ',' &&
  t + 2 < lastToken &&
  cues.relatives.has(tokens[t + 1].lower) &&
  tokens[t + 1].pos !== 'DET' &&
  isNominal(tokens[t - 1]);

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN' || token.text === ')');

/** ", said …", ", has accused …": a finite verb right behind a comma goes on with what stood before the clause. */
function resumesAfter(tokens: readonly Token[], t: number, end: number, cues: EventCues): boolean {
  if (tokens[t].text !== ',') return false;
  let at = t + 1;
  while (at < end && tokens[at].pos === 'ADV') at++;
  return at < end && isVerb(tokens[at]) && !cues.gerund.test(tokens[at].lower);
}

/** Marks that end a clause for certain. */
const BREAKS: ReadonlySet<string> = new Set(';:—“"”');

const MARK = /^["“”]$/;
/** Words between the marks of a term, at most. */
const TERM = 3;

/** "Had fired "warning shots"": marks round a word or two of the sentence's own end no clause. */
function isOfTerm(tokens: readonly Token[], t: number, { firstToken, lastToken }: Sentence): boolean {
  if (!MARK.test(tokens[t].text)) return false;
  const isShort = (step: 1 | -1): boolean => {
    for (let at = t + step, n = 0; at >= firstToken && at < lastToken && n <= TERM; at += step, n++) {
      if (MARK.test(tokens[at].text)) return n > 0;
      if (isVerb(tokens[at]) || tokens[at].pos === 'PUNCT') return false;
    }
    return false;
  };
  return isShort(1) || isShort(-1);
}

/** "The minister alleged that …": a past form taken for an adjective. */
const isToldThat = (tokens: readonly Token[], t: number): boolean =>
  tokens[t].pos === 'ADJ' && tokens[t].lower.endsWith('ed') && tokens[t + 1]?.lower === 'that';

const isVerb = (token: Token): boolean => token.pos === 'VERB' || token.pos === 'AUX';

function opening(
  tokens: readonly Token[],
  t: number,
  sentence: Sentence,
  cues: EventCues,
  hasVerb: boolean,
): Clause['opens'] | null {
  const token = tokens[t];
  const next = t + 1 < sentence.lastToken ? tokens[t + 1] : null;
  if (BREAKS.has(token.text)) return isOfTerm(tokens, t, sentence) ? null : 'other';
  if (!next) return null;
  if (token.text === ',') return opensAfterComma(tokens, t + 1, cues);
  if (token.pos === 'CCONJ') return opensAfterAnd(tokens, t, sentence.lastToken, hasVerb);
  if (!cues.openers.has(token.lower)) return null;
  if (cues.relatives.has(token.lower)) {
    if (token.pos === 'DET' && !isToldThat(tokens, t - 1)) return null;
    const before = tokens[t - 1];
    return before && (before.pos === 'NOUN' || before.pos === 'PROPN' || before.text === ',') ? 'relative' : 'other';
  }
  if (token.pos === 'ADP' && endsBeforeAnd(tokens, t + 1, sentence.lastToken)) return null;
  // "as well", "so far", "since May", "after the vote" open no clause; the verb check cannot see that, an adverb can.
  return next.pos === 'ADV' && token.pos !== 'ADV' ? null : 'other';
}

/** "After *the explosion and* hit two": a noun phrase and no clause, with the verb of another behind "and". */
function endsBeforeAnd(tokens: readonly Token[], from: number, end: number): boolean {
  let at = from;
  while (at < end && /^(DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[at].pos)) at++;
  return at > from && at + 1 < end && tokens[at].pos === 'CCONJ' && tokens[at + 1].pos === 'VERB';
}

/** ", killing five", ", backed by tanks"; but not ", collapsed economy". */
function opensAfterComma(tokens: readonly Token[], from: number, cues: EventCues): Clause['opens'] | null {
  // ", slightly injuring two"
  const t = tokens[from].pos === 'ADV' && cues.gerund.test(tokens[from + 1]?.lower ?? '') ? from + 1 : from;
  if (tokens[t].pos !== 'VERB') return null;
  // "the June 9, 2021, shooting of four": a gerund that stands as a noun.
  if (cues.gerund.test(tokens[t].lower)) return tokens[t + 1]?.lower === cues.of ? null : 'shared';
  const next = tokens[t + 1]?.pos;
  return cues.participle.test(tokens[t].lower) && next !== 'NOUN' && next !== 'ADJ' && next !== 'PROPN'
    ? 'shared'
    : null;
}

function opensAfterAnd(tokens: readonly Token[], t: number, end: number, hasVerb: boolean): Clause['opens'] | null {
  let at = t + 1;
  while (at < end && tokens[at].pos === 'ADV') at++;
  if (at >= end) return null;
  if (isVerb(tokens[at])) return 'shared';
  if (!hasVerb) return null;
  while (at < end && /^(DET|ADJ|NUM|NOUN|PROPN|PRON|PART|ADV)$/.test(tokens[at].pos)) at++;
  return at < end && isVerb(tokens[at]) ? 'other' : null;
}

/** Whether a verb stands between `t` and the next mark that ends a clause for certain. */
function verbAhead(tokens: readonly Token[], t: number, end: number): boolean {
  for (let at = t + 1; at < end; at++) {
    if (isVerb(tokens[at])) return true;
    if (BREAKS.has(tokens[at].text)) return false;
  }
  return false;
}

/** The clause that holds a token. */
export function clauseAt(clauses: readonly Clause[], token: number): number {
  for (let c = clauses.length - 1; c >= 0; c--) if (clauses[c].first <= token) return c;
  return 0;
}
