import type { EventCues } from '../../language/events.ts';
import type { Token } from '../../record/prose.ts';

/** A stretch of tokens [first, last). */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

const NOMINAL = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'SYM', 'X']);
const HEADS = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);

/** The noun phrase that begins at `from` (after adverbs and "at least"), with its "of" phrases; null where none does. */
export function nounPhraseAt(tokens: readonly Token[], from: number, end: number, cues: EventCues): TokenRange | null {
  let first = from;
  while (first < end && (tokens[first].pos === 'ADV' || isQuantifier(tokens, first, cues))) first++;
  let last = first;
  let head = false;
  while (last < end) {
    const token = tokens[last];
    if (NOMINAL.has(token.pos) && !(head && token.pos === 'DET')) {
      if (last > first && (isRelative(token, cues) || (isTimeWord(token, cues) && tokens[last - 1].text !== '-')))
        break;
      if (HEADS.has(token.pos)) head = true;
    } else if (!joins(tokens, last, end, head, cues)) break;
    last++;
  }
  while (last > first && !HEADS.has(tokens[last - 1].pos)) last--;
  return head && last > first && !isRelative(tokens[first], cues) ? { first, last } : null;
}

/** "march" and "may" are months only with a capital. */
export const isTimeWord = ({ lower, text }: Token, cues: EventCues): boolean =>
  cues.time.has(lower) && !(text === lower && cues.capitalTime.has(lower));

const isRelative = (token: Token, cues: EventCues): boolean => cues.noHead.has(token.lower);

const isQuantifier = (tokens: readonly Token[], at: number, cues: EventCues): boolean =>
  cues.quantifier.has(tokens[at].lower) &&
  (cues.quantifier.has(tokens[at + 1]?.lower ?? '') || /^\d/.test(tokens[at + 1]?.lower ?? ''));

/** Words inside a noun phrase that are no nouns: "of", possessives, hyphens, participles before a noun, "and". */
function joins(tokens: readonly Token[], at: number, end: number, head: boolean, cues: EventCues): boolean {
  const token = tokens[at];
  const next = at + 1 < end ? tokens[at + 1] : null;
  if (!next) return false;
  const nominalNext = NOMINAL.has(next.pos) && !isRelative(next, cues);
  if (token.lower === cues.of) return head && nominalNext && !isCharge(tokens, at + 1, end, cues);
  if (/^['’]s?$/.test(token.text)) return head && (nominalNext || next.pos === 'VERB');
  if (/^[-–/]$/.test(token.text)) return token.start === tokens[at - 1]?.end && token.end === next.start;
  // "two captured soldiers"
  if (token.pos === 'VERB' && tokens[at - 1]?.pos === 'NUM' && next.pos === 'NOUN')
    return cues.participle.test(token.lower);
  if (token.pos === 'VERB')
    return !head || tokens[at - 1]?.text === '-' ? nominalNext && next.pos !== 'DET' && next.pos !== 'PRON' : false;
  if (token.pos === 'CCONJ')
    return (
      head &&
      nominalNext &&
      !isCharge(tokens, at + 1, end, cues) &&
      !verbFollows(tokens, at + 1, end) &&
      !isOwned(tokens, at + 1, end)
    );
  return false;
}

/** "Accused the union of *burning two* buses": a gerund with an object of its own is no part of the noun phrase. */
const isCharge = (tokens: readonly Token[], at: number, end: number, cues: EventCues): boolean =>
  cues.gerund.test(tokens[at].text) && at + 1 < end && OBJECTS.has(tokens[at + 1].pos);

const OBJECTS = new Set(['DET', 'NUM', 'PRON', 'PROPN', 'NOUN', 'ADP']);

/** After "and": a noun phrase with an owner of its own ("… and the mayor's order") is another thing. */
const isOwned = (tokens: readonly Token[], at: number, end: number): boolean =>
  tokens.slice(at, Math.min(end, at + 3)).some((t) => /^['’]s?$/.test(t.text));

/** After "and": the next noun phrase is the subject of a verb of its own. */
function verbFollows(tokens: readonly Token[], from: number, end: number): boolean {
  let at = from;
  while (at < end && (NOMINAL.has(tokens[at].pos) || tokens[at].pos === 'ADV')) at++;
  return at < end && (tokens[at].pos === 'VERB' || tokens[at].pos === 'AUX');
}

/** The noun phrase that ends right before `end`, not reaching before `start`; null where none does. */
export function nounPhraseBefore(
  tokens: readonly Token[],
  end: number,
  start: number,
  cues: EventCues,
): TokenRange | null {
  let first = end;
  while (first > start && extendsLeft(tokens, first - 1, start, cues)) first--;
  while (first < end && !NOMINAL.has(tokens[first].pos) && tokens[first].pos !== 'VERB') first++;
  if (first >= end || !HEADS.has(tokens[end - 1].pos) || isRelative(tokens[end - 1], cues)) return null;
  return { first, last: end };
}

function isMarked({ pos, lower }: Token, next: Token, before: Token | null, cues: EventCues): boolean {
  if (pos !== 'VERB' || !lower.endsWith('ed') || next.pos !== 'NOUN') return false;
  return before === null || /^(SCONJ|CCONJ|ADP|PUNCT)$/.test(before.pos) || cues.relatives.has(before.lower);
}

const isNoun = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN';

function extendsLeft(tokens: readonly Token[], at: number, start: number, cues: EventCues): boolean {
  const token = tokens[at];
  const before = at > start ? tokens[at - 1] : null;
  // "At Calle Mayor the gendarmes": an article behind a noun starts a phrase of its own.
  if (NOMINAL.has(token.pos)) return !(isNoun(token) && tokens[at + 1].pos === 'DET');
  // "that *masked* men", "*Armed* men"
  if (isMarked(token, tokens[at + 1], before, cues)) return true;
  if (!before) return false;
  const nominalBefore = HEADS.has(before.pos);
  if (token.lower === cues.of || /^['’]s?$/.test(token.text)) return nominalBefore;
  if (/^[-–/]$/.test(token.text)) return token.start === before.end;
  if (token.pos === 'CCONJ') return nominalBefore || before.pos === 'ADJ';
  if (token.pos === 'VERB') return before.text === '-' || before.pos === 'DET' || before.pos === 'NUM';
  return false;
}
