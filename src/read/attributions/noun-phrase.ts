import type { PartOfSpeech, Token } from '../../record/prose.ts';
import type { Run } from './ground.ts';

const INSIDE: ReadonlySet<PartOfSpeech> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM', 'X']);
const HEADS: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'X', 'SYM']);
/** Prepositions that tie a noun to the noun before it. */
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'in', 'from', 'at', 'with', 'to', 'on', 'against', 'inside', 'behind', 'near', 'who', 'between', 'about', 'within']); // biome-ignore format: a list
/** Longest bracket, in tokens, that a name may carry inside its phrase: "the Council (NCRI) president". */
const BRACKET = 5;
const STANDALONE: ReadonlySet<string> = new Set(['he', 'she', 'they', 'we', 'i', 'you', 'it', 'who', 'which', 'that', 'this', 'these', 'those', 'everyone', 'someone', 'nobody', 'anyone', 'everybody', 'somebody', 'one', 'others', 'many', 'some', 'both', 'all', 'most', 'few', 'him', 'her', 'them', 'us', 'me', 'himself', 'herself', 'themselves', 'itself']); // biome-ignore format: a list

/** True for a token that can end a noun phrase. */
export const isHead = (token: Token | undefined): boolean =>
  token !== undefined && (HEADS.has(token.pos) || token.text === ')' || token.lower === 'others');

/** True for a pronoun that stands for a whole noun phrase by itself. */
export const isStandalone = (token: Token): boolean => token.pos === 'PRON' && STANDALONE.has(token.lower);

/** True for "'s" and the bare apostrophe of a plural. */
export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'PART' || token.pos === 'PUNCT') && /^['’]s?$/.test(token.text);

/**
 * The noun phrase that ends just before `end`, with the phrases that hang on it by a preposition ("the head of the
 * union in Shiraz"); empty when none ends there. Never reaches before `floor`.
 */
export function phraseBefore(
  tokens: readonly Token[],
  end: number,
  floor: number,
  calendar: ReadonlySet<string>,
): Run | null {
  let first = coreBefore(tokens, end, floor, calendar);
  if (first === end) return null;
  for (;;) {
    const link = tokens[first - 1];
    if (first - 1 <= floor || !link || link.pos !== 'ADP' || !LINKS.has(link.lower)) break;
    if (!isHead(tokens[first - 2]) || tokens[first - 2].pos === 'PRON') break;
    const next = coreBefore(tokens, first - 1, floor, calendar);
    if (next === first - 1) break;
    first = next;
  }
  first = joinedBefore(tokens, first, floor, calendar);
  return { first, last: end };
}

/** Start of the noun phrase without prepositional tail that ends before `end`; `end` itself where there is none. */
function coreBefore(tokens: readonly Token[], end: number, floor: number, calendar: ReadonlySet<string>): number {
  let at = end;
  if (at <= floor || !isHead(tokens[at - 1])) return end;
  if (isStandalone(tokens[at - 1])) return at - 1;
  if (tokens[at - 1].text === ')') {
    const open = openingBefore(tokens, at - 1, floor);
    if (open <= floor || !isHead(tokens[open - 1])) return end;
    at = open;
  }
  while (at > floor) {
    const token = tokens[at - 1];
    if (token.text === ')' && at < end) {
      const open = openingBefore(tokens, at - 1, floor);
      if (open <= floor || at - open > BRACKET || !isHead(tokens[open - 1])) break;
      at = open;
      continue;
    }
    if (token.pos === 'DET') {
      if (isPossessive(tokens[at])) break;
      at--;
      if (tokens[at - 1]?.pos !== 'DET') break;
      continue;
    }
    if (!belongs(tokens, at - 1, floor) || (at < end && calendar.has(token.lower) && token.pos !== 'NOUN' && tokens[at].pos !== 'NUM')) break;
    at--;
  }
  return at;
}

function openingBefore(tokens: readonly Token[], close: number, floor: number): number {
  let at = close;
  while (at > floor && tokens[at].text !== '(') at--;
  return tokens[at].text === '(' ? at : -1;
}

/** Whether the token can stand inside a noun phrase, seen from its right neighbour. */
function belongs(tokens: readonly Token[], i: number, floor: number): boolean {
  const token = tokens[i];
  if (INSIDE.has(token.pos)) return true;
  if (token.pos === 'PRON')
    return /^(his|her|their|its|our|my|your|whose)$/.test(token.lower) || isPossessive(tokens[i + 1]);
  if (isPossessive(token)) return i > floor && isHead(tokens[i - 1]);
  if (/^[-–/&]$/.test(token.text)) return i > floor && tokens[i - 1].end >= token.start - 1;
  if (token.pos === 'ADV') return tokens[i + 1].pos === 'ADJ' || tokens[i + 1].pos === 'NUM';
  if (token.pos === 'VERB') {
    const next = tokens[i + 1];
    const before = tokens[i - 1];
    if (i > floor && before.text === '-') return true;
    const bent = /(ed|ing|en|run|led)$/.test(token.lower);
    return (
      bent &&
      next.pos !== 'DET' &&
      i > floor &&
      (before.pos === 'DET' || before.text === '-' || before.pos === 'ADJ' || before.pos === 'NUM')
    );
  }
  return false;
}

/** Extends a phrase over "A and B", "A, B and C" where the list itself stands at the start of its clause. */
function joinedBefore(tokens: readonly Token[], first: number, floor: number, calendar: ReadonlySet<string>): number {
  const and = tokens[first - 1];
  if (first - 1 <= floor || !and || and.pos !== 'CCONJ' || !/^(and|or)$/.test(and.lower)) return first;
  let stop = first - 1;
  if (tokens[stop - 1]?.text === ',') stop--;
  let start = coreBefore(tokens, stop, floor, calendar);
  if (start === stop) return first;
  let best = opensClause(tokens, start, floor) ? start : first;
  while (start - 1 > floor && tokens[start - 1].text === ',') {
    const next = coreBefore(tokens, start - 1, floor, calendar);
    if (next === start - 1) break;
    start = next;
    if (opensClause(tokens, start, floor)) best = start;
  }
  return best;
}

const opensClause = (tokens: readonly Token[], start: number, floor: number): boolean =>
  start <= floor || /^(PUNCT|SCONJ|CCONJ)$/.test(tokens[start - 1].pos);

/**
 * The noun phrase that starts at `start`, with what hangs on it by a preposition where `tail` is true; null when
 * none starts there. Never reaches `ceiling`.
 */
export function phraseAfter(tokens: readonly Token[], start: number, ceiling: number, tail = true): Run | null {
  let last = coreAfter(tokens, start, ceiling);
  if (last === start) return null;
  while (tail && last + 1 < ceiling && tokens[last].pos === 'ADP' && LINKS.has(tokens[last].lower)) {
    const next = coreAfter(tokens, last + 1, ceiling);
    if (next === last + 1) break;
    last = next;
  }
  return { first: start, last };
}

function coreAfter(tokens: readonly Token[], start: number, ceiling: number): number {
  if (start < ceiling && isStandalone(tokens[start])) return start + 1;
  let at = start;
  let head = -1;
  while (at < ceiling) {
    const token = tokens[at];
    const opensNew = token.pos === 'DET' && at > start && tokens[at - 1].pos !== 'DET' && !isPossessive(tokens[at - 1]);
    if (opensNew || !continues(tokens, at, start)) break;
    if (isHead(token)) head = at;
    at++;
  }
  return head < 0 ? start : head + 1;
}

/** What an adverb may stand before inside a noun phrase: "a properly calibrated price", "nearly 40 men". */
const isBentAdjective = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'ADJ' || token.pos === 'NUM' || (token.pos === 'VERB' && /(ed|ing|en)$/.test(token.lower)));

const isCapital = (token: Token): boolean => /^\p{Lu}\p{Ll}/u.test(token.text);

function continues(tokens: readonly Token[], i: number, start: number): boolean {
  const token = tokens[i];
  if (INSIDE.has(token.pos)) return true;
  if (token.pos === 'PRON') return i === start && /^(his|her|their|its|our|my|your)$/.test(token.lower);
  if (isPossessive(token)) return i > start && isHead(tokens[i - 1]);
  if (/^[-–/&]$/.test(token.text)) return i > start && INSIDE.has(tokens[i - 1].pos);
  if (token.pos === 'ADV') return isBentAdjective(tokens[i + 1]);
  if (token.pos === 'VERB' && i > start && isCapital(token) && tokens[i - 1].pos === 'PROPN') return true;
  if (token.pos === 'VERB')
    return (
      /(ed|ing|en)$/.test(token.lower) && i > start && tokens[i - 1].pos !== 'NOUN' && tokens[i - 1].pos !== 'PROPN'
    );
  return false;
}
