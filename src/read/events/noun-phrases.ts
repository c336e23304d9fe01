import type { Token } from '../../record/prose.ts';

/** A stretch of tokens [first, last). */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

const NOMINAL = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'SYM', 'X']);
const HEADS = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);

/** The noun phrase that begins at `from` (after adverbs and "at least"), with its "of" phrases; null where none does. */
export function nounPhraseAt(tokens: readonly Token[], from: number, end: number): TokenRange | null {
  let first = from;
  while (first < end && (tokens[first].pos === 'ADV' || isQuantifier(tokens, first))) first++;
  let last = first;
  let head = false;
  while (last < end) {
    const token = tokens[last];
    if (NOMINAL.has(token.pos) && !(head && token.pos === 'DET')) {
      if (isRelative(token) && last > first) break;
      if (HEADS.has(token.pos)) head = true;
    } else if (!joins(tokens, last, end, head)) break;
    last++;
  }
  while (last > first && !HEADS.has(tokens[last - 1].pos)) last--;
  return head && last > first && !isRelative(tokens[first]) ? { first, last } : null;
}

const isRelative = (token: Token): boolean => /^(who|which|that|whom|whose|what|there)$/.test(token.lower);

const isQuantifier = (tokens: readonly Token[], at: number): boolean =>
  /^(at|least|most|more|less|fewer|than|up|to|about|around|over|nearly|some|as|many)$/.test(tokens[at].lower) &&
  /^(at|least|most|more|less|fewer|than|up|to|about|around|over|nearly|some|as|many|\d.*)$/.test(
    tokens[at + 1]?.lower ?? '',
  );

/** Words inside a noun phrase that are no nouns: "of", possessives, hyphens, participles before a noun, "and". */
function joins(tokens: readonly Token[], at: number, end: number, head: boolean): boolean {
  const token = tokens[at];
  const next = at + 1 < end ? tokens[at + 1] : null;
  if (!next) return false;
  const nominalNext = NOMINAL.has(next.pos) && !isRelative(next);
  if (token.lower === 'of') return head && nominalNext;
  if (/^['’]s?$/.test(token.text)) return head && (nominalNext || next.pos === 'VERB');
  if (token.text === '-' || token.text === '/') return token.start === tokens[at - 1]?.end && token.end === next.start;
  if (token.pos === 'VERB')
    return !head || tokens[at - 1]?.text === '-' ? nominalNext && next.pos !== 'DET' && next.pos !== 'PRON' : false;
  if (token.pos === 'CCONJ') return head && nominalNext && !verbFollows(tokens, at + 1, end);
  return false;
}

/** After "and": the next noun phrase is the subject of a verb of its own. */
function verbFollows(tokens: readonly Token[], from: number, end: number): boolean {
  let at = from;
  while (at < end && (NOMINAL.has(tokens[at].pos) || tokens[at].pos === 'ADV')) at++;
  return at < end && (tokens[at].pos === 'VERB' || tokens[at].pos === 'AUX');
}

/** The noun phrase that ends right before `end`, not reaching before `start`; null where none does. */
export function nounPhraseBefore(tokens: readonly Token[], end: number, start: number): TokenRange | null {
  let first = end;
  while (first > start && extendsLeft(tokens, first - 1, start)) first--;
  while (first < end && !NOMINAL.has(tokens[first].pos) && tokens[first].pos !== 'VERB') first++;
  if (first >= end || !HEADS.has(tokens[end - 1].pos) || isRelative(tokens[end - 1])) return null;
  return { first, last: end };
}

function extendsLeft(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at];
  const before = at > start ? tokens[at - 1] : null;
  if (NOMINAL.has(token.pos)) return true;
  if (!before) return false;
  const nominalBefore = HEADS.has(before.pos);
  if (token.lower === 'of' || /^['’]s?$/.test(token.text)) return nominalBefore;
  if (token.text === '-' || token.text === '/') return token.start === before.end;
  if (token.pos === 'CCONJ') return nominalBefore || before.pos === 'ADJ';
  if (token.pos === 'VERB') return before.text === '-' || before.pos === 'DET' || before.pos === 'NUM';
  return false;
}
