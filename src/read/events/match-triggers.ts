import type { Token } from '../../record/prose.ts';
import type { Trigger, TriggerIndex } from './compile-triggers.ts';

/** A trigger phrase standing in the tokens: the token of its inflected word, and the stretch [first, last). */
export interface TriggerMatch {
  readonly trigger: Trigger;
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** Longest run of other words that `_` stands for. */
const GAP = 6;

const NONE: readonly TriggerMatch[] = [];

/** Every trigger that fits at token `at`, best first; none may reach `end` or run over the end of a clause. */
export function triggersAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  index: TriggerIndex,
): readonly TriggerMatch[] {
  const openings = index.get(tokens[at].lower);
  if (!openings) return NONE;
  const candidates = openings.byNext.get(tokens[at + 1]?.lower ?? '') ?? openings.others;
  const matches: TriggerMatch[] = [];
  for (const trigger of candidates) {
    const ends = matchWords(tokens, at, end, trigger);
    if (!ends) continue;
    const match = { trigger, first: at, last: ends.last, head: ends.head };
    if (fitsWordClass(tokens, match)) matches.push(match);
  }
  return matches;
}

function matchWords(
  tokens: readonly Token[],
  at: number,
  end: number,
  trigger: Trigger,
): { last: number; head: number } | null {
  let t = at;
  let head = at;
  for (let w = 0; w < trigger.words.length; w++) {
    const word = trigger.words[w];
    if (word === null) {
      const next = trigger.words[w + 1];
      const found = next ? findAhead(tokens, t, Math.min(end, t + GAP + 1), next) : -1;
      if (found < 0) return null;
      t = found;
      continue;
    }
    if (t >= end || !word.has(tokens[t].lower)) return null;
    if (w === trigger.head) head = t;
    t++;
  }
  return { last: t, head };
}

/** Marks over which no phrase with a gap reaches. */
const ENDS: ReadonlySet<string> = new Set('.;:“”"?!');

function findAhead(tokens: readonly Token[], from: number, to: number, words: ReadonlySet<string>): number {
  for (let t = from; t < to; t++) {
    if (words.has(tokens[t].lower)) return t;
    if (ENDS.has(tokens[t].text)) return -1;
  }
  return -1;
}

/**
 * Whether the tagger lets the head be what the trigger wants. A capitalised word inside a sentence is part of a name.
 * Past forms pass under any tag but a name's, since taggers call participles adjectives; forms that are nouns as well
 * ("shot", "attack", "attacks") must be tagged as wanted.
 */
function fitsWordClass(tokens: readonly Token[], { trigger, head, first, last }: TriggerMatch): boolean {
  const token = tokens[head];
  if (isPartOfName(tokens, head)) return false;
  if (trigger.kind === 'noun') return isNominal(tokens, first, head);
  if (trigger.kind === 'adjective') return true;
  const kinds = trigger.forms.get(token.lower) ?? [];
  if (kinds.includes('participle') && last - first === 1 && isStatus(tokens, head)) return false;
  if (token.pos === 'VERB' || token.pos === 'AUX')
    return !(kinds.includes('base') && last - first === 1 && isMisTagged(tokens, head));
  if (kinds.includes('participle') && !kinds.includes('base') && token.pos !== 'NOUN') return true;
  if (kinds.includes('participle') && tokens[head - 1]?.pos === 'AUX') return true;
  // "his men shot three": a past form taken for a noun, between a subject and its object.
  if (kinds.includes('past') && isBetweenParties(tokens, head)) return true;
  // "the awakening of cells", "the group awakening cells": a gerund with its object.
  if (kinds.includes('ing')) return token.pos === 'NOUN' && (last - first > 1 || hasObject(tokens, last));
  return last - first > 1 && token.pos !== 'PROPN';
}

const isNominal = (tokens: readonly Token[], first: number, head: number): boolean =>
  tokens[head].pos === 'NOUN' ||
  tokens[head].pos === 'PROPN' ||
  head > first ||
  tokens[head].pos === 'ADJ' ||
  isMisTagged(tokens, head);

/** "The wounded were moved", "the number of wounded": people by what befell them, and no verb. */
function isStatus(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower;
  if (before !== 'the' && before !== 'of') return false;
  const next = tokens[at + 1]?.pos;
  return next !== 'NOUN' && next !== 'ADJ' && next !== 'PROPN' && tokens[at + 1]?.text !== '-';
}

/** A noun tagged as a verb: a base form after a preposition ("cases of torture"), or it stands after a comma, "and" or an adjective and before "and", "of" or "on". */
function isMisTagged(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at].pos !== 'VERB' || !before) return false;
  if (before.pos === 'ADP' && tokens[at].lemma === tokens[at].lower) return true;
  return before.pos === 'DET' || before.pos === 'ADJ' || (before.text === ',' && tokens[at + 1]?.pos === 'CCONJ');
}

const isBetweenParties = (tokens: readonly Token[], at: number): boolean =>
  /^(NOUN|PROPN|PRON)$/.test(tokens[at - 1]?.pos ?? '') && /^(DET|NUM|PRON)$/.test(tokens[at + 1]?.pos ?? '');

const hasObject = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at];
  return next !== undefined && (next.lower === 'of' || /^(DET|NUM|PROPN|PRON|ADJ|NOUN)$/.test(next.pos));
};

function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token.text === token.lower) return false;
  const before = tokens[at - 1];
  if (!before || /^[.!?“"—:…)]$|^\.\.+$/.test(before.text)) return false;
  if (token.pos !== 'PROPN' && !/^\p{Lu}/u.test(before.text)) return false;
  return token.text !== token.text.toUpperCase();
}
