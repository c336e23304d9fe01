import type { Cues } from '../../language/cues.ts';
import type { PartOfSpeech, Token } from '../../record/prose.ts';
import type { Run } from './ground.ts';

const INSIDE: ReadonlySet<PartOfSpeech> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM', 'X']);
const HEADS: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'X', 'SYM']);
/** Longest bracket, in tokens, that a name may carry inside its phrase: "the Council (NCRI) president". */
const BRACKET = 5;

/** The tokens and words that phrases are read by. */
export interface PhraseGround {
  readonly tokens: readonly Token[];
  readonly cues: Cues;
}

/** True for a token that can end a noun phrase. */
export const isHead = ({ cues }: PhraseGround, token: Token | undefined): boolean =>
  token !== undefined &&
  (HEADS.has(token.pos) ||
    token.text === ')' ||
    (token.pos === 'DET' && cues.grammar.determinersAlone.has(token.lower)) ||
    (token.pos === 'ADJ' && token.lower === 'others'));

/** "Omar Said has …": a verb's capitalised form between a name and a verb is a name. */
export function isNameBeforeVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return (
    token.pos === 'VERB' &&
    tokens[i - 1]?.pos === 'PROPN' &&
    isVerbal(tokens[i + 1]) &&
    /^\p{Lu}\p{Ll}/u.test(token.text)
  );
}

/** "the wounded said", "the minister of works said": what the tagger takes for an adjective or verb, but ends a phrase. */
function isNominal(tokens: readonly Token[], i: number): boolean {
  if (!isVerbal(tokens[i + 1])) return false;
  const before = tokens[i - 1]?.pos;
  if (tokens[i].pos === 'ADJ') return before === 'DET' || before === 'NOUN' || before === 'PROPN';
  return tokens[i].pos === 'VERB' && (before === 'ADP' || before === 'DET') && !tokens[i].lower.endsWith('ing');
}

const isStandalone = ({ cues }: PhraseGround, token: Token): boolean =>
  token.pos === 'PRON' && cues.grammar.pronouns.has(token.lower);

/** True for "'s" and the bare apostrophe of a plural. */
export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && (token.text === '’s' || token.text === "'s" || token.text === '’' || token.text === "'");

/**
 * The noun phrase that ends just before `end`, with the phrases that hang on it by a preposition ("the head of the
 * union in Shiraz"); null when none ends there. Never reaches before `floor`.
 */
export function phraseBefore(ground: PhraseGround, end: number, floor: number): Run | null {
  const { tokens, cues } = ground;
  let first = coreBefore(ground, end, floor);
  if (first === end) return null;
  for (;;) {
    const link = tokens[first - 1];
    if (first - 1 <= floor || !link || link.pos !== 'ADP' || !cues.grammar.links.has(link.lower)) break;
    if (!isHead(ground, tokens[first - 2]) || tokens[first - 2].pos === 'PRON') break;
    const next = coreBefore(ground, first - 1, floor);
    if (next === first - 1) break;
    first = next;
  }
  return { first: joinedBefore(ground, first, floor), last: end };
}

/** Start of the noun phrase without prepositional tail that ends before `end`; `end` itself where there is none. */
function coreBefore(ground: PhraseGround, end: number, floor: number): number {
  const { tokens, cues } = ground;
  let at = end;
  if (at <= floor || !(isHead(ground, tokens[at - 1]) || isNameBeforeVerb(tokens, at - 1) || isNominal(tokens, at - 1)))
    return end;
  if (cues.reflexives.has(tokens[at - 1].lower) && at - 1 > floor && isHead(ground, tokens[at - 2])) {
    return coreBefore(ground, at - 1, floor);
  }
  if (isStandalone(ground, tokens[at - 1])) return at - 1;
  while (at > floor) {
    const token = tokens[at - 1];
    if (token.text === ')') {
      const open = bracketBefore(tokens, at - 1, floor);
      if (open <= floor || !isHead(ground, tokens[open - 1])) return at === end ? end : at;
      at = open;
    } else if (token.pos === 'DET') {
      if (isPossessive(tokens[at])) break;
      at--;
      if (tokens[at - 1]?.pos !== 'DET') break;
    } else {
      const dated = at < end && token.pos !== 'NOUN' && tokens[at].pos !== 'NUM' && cues.calendar.has(token.lower);
      if (dated || !(belongsBefore(ground, at - 1, floor) || (at === end && isNominal(tokens, at - 1)))) break;
      at--;
    }
  }
  return at;
}

function bracketBefore(tokens: readonly Token[], close: number, floor: number): number {
  let at = close;
  while (at > floor && close - at <= BRACKET && tokens[at].text !== '(') at--;
  return tokens[at].text === '(' ? at : -1;
}

/** Whether the token can stand inside a noun phrase, seen from its right neighbour. */
function belongsBefore(ground: PhraseGround, i: number, floor: number): boolean {
  const { tokens, cues } = ground;
  const token = tokens[i];
  if (INSIDE.has(token.pos)) return true;
  const before = i > floor ? tokens[i - 1] : undefined;
  if (token.pos === 'PRON') return cues.grammar.possessives.has(token.lower) || isPossessive(tokens[i + 1]);
  if (isPossessive(token)) return isHead(ground, before);
  if (isHyphen(token)) return before !== undefined && before.end >= token.start - 1;
  if (token.pos === 'ADV') return tokens[i + 1].pos === 'ADJ' || tokens[i + 1].pos === 'NUM';
  if (token.pos !== 'VERB' || !before) return false;
  if (isNameBeforeVerb(tokens, i)) return true;
  if (before.text === '-') return true;
  return isBent(token) && tokens[i + 1].pos !== 'DET' && /^(DET|ADJ|NUM)$/.test(before.pos);
}

const isHyphen = (token: Token): boolean =>
  token.text === '-' || token.text === '–' || token.text === '/' || token.text === '&';

/** A participle that can stand before a noun: "detained", "ruling". */
const isBent = (token: Token): boolean => /(ed|ing|en|run|led)$/.test(token.lower);

/** Extends a phrase over "A and B", "A, B and C" where the list itself stands at the start of its clause. */
function joinedBefore(ground: PhraseGround, first: number, floor: number): number {
  const { tokens, cues } = ground;
  const and = tokens[first - 1];
  if (first - 1 <= floor || !and || and.pos !== 'CCONJ' || !cues.grammar.joins.has(and.lower)) return first;
  let stop = first - 1;
  if (tokens[stop - 1]?.text === ',') stop--;
  let start = coreBefore(ground, stop, floor);
  if (start === stop) return first;
  let best = opensClause(tokens, start, floor) ? start : first;
  while (start - 1 > floor && tokens[start - 1].text === ',') {
    const next = coreBefore(ground, start - 1, floor);
    if (next === start - 1) break;
    start = next;
    // A list has one "and": what stands behind another belongs to what goes before.
    if (opensClause(tokens, start, floor) && tokens[start - 1]?.pos !== 'CCONJ') best = start;
  }
  return best;
}

const opensClause = (tokens: readonly Token[], start: number, floor: number): boolean =>
  start <= floor || /^(PUNCT|SCONJ|CCONJ)$/.test(tokens[start - 1].pos);

/**
 * The noun phrase that starts at `start`, with what hangs on it by a preposition where `tail` is true; null when
 * none starts there. Never reaches `ceiling`.
 */
export function phraseAfter(ground: PhraseGround, start: number, ceiling: number, tail = true): Run | null {
  const { tokens, cues } = ground;
  let last = coreAfter(ground, start, ceiling);
  if (last === start) return null;
  while (tail && last + 1 < ceiling && tokens[last].pos === 'ADP' && cues.grammar.links.has(tokens[last].lower)) {
    const next = coreAfter(ground, last + 1, ceiling);
    if (next === last + 1) break;
    last = next;
  }
  return { first: start, last };
}

function coreAfter(ground: PhraseGround, start: number, ceiling: number): number {
  const { tokens } = ground;
  if (start < ceiling && isStandalone(ground, tokens[start])) return start + 1;
  let head = -1;
  for (let at = start; at < ceiling; at++) {
    const token = tokens[at];
    const opensNew = token.pos === 'DET' && at > start && tokens[at - 1].pos !== 'DET' && !isPossessive(tokens[at - 1]);
    if (opensNew || !belongsAfter(ground, at, start)) break;
    if (isHead(ground, token) && (token.pos !== 'DET' || isVerbal(tokens[at + 1]))) head = at;
  }
  return head < 0 ? start : head + 1;
}

const isVerbal = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';

/** Whether the token can stand inside a noun phrase that began at `start`, seen from its left neighbour. */
function belongsAfter(ground: PhraseGround, i: number, start: number): boolean {
  const { tokens, cues } = ground;
  const token = tokens[i];
  if (INSIDE.has(token.pos)) return true;
  if (token.pos === 'PRON') return i === start && cues.grammar.possessives.has(token.lower);
  if (token.pos === 'ADV') return modifies(tokens[i + 1]);
  if (i === start) return false;
  const before = tokens[i - 1];
  if (isPossessive(token)) return isHead(ground, before);
  if (isHyphen(token)) return INSIDE.has(before.pos);
  if (token.pos !== 'VERB') return false;
  if (before.pos === 'PROPN') return /^\p{Lu}\p{Ll}/u.test(token.text);
  return before.pos !== 'NOUN' && isBent(token);
}

/** What an adverb may stand before inside a noun phrase: "a properly calibrated price", "nearly 40 men". */
const modifies = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'ADJ' || token.pos === 'NUM' || (token.pos === 'VERB' && isBent(token)));
