import type { Counted } from '../../record/figure.ts';
import { isPlural } from './not-a-count.ts';
import { type Passage, REACH, type Stretch } from './passage.ts';

/** "12 people dead", "three others missing", "eight women hostage", "12 cars on fire". */
export function resultAfter(p: Passage, at: number): Counted | null {
  if (at >= p.end) return null;
  return resultAt(p, at) ?? (p.tokens[at].text === ',' ? resultAt(p, afterInset(p, at)) : null);
}

/** "with serious gunshot wounds". */
function bearing(p: Passage, at: number): Counted | null {
  for (let k = at; k < Math.min(p.end, at + 4); k++) {
    if (p.counted.bearing.harms.has(p.tokens[k].lower)) return 'wounded';
    if (!/^(?:ADJ|NOUN|ADV)$/.test(p.tokens[k].pos)) return null;
  }
  return null;
}

/** After the second comma of "40 people, mostly civilians, dead". */
function afterInset(p: Passage, comma: number): number {
  const far = Math.min(p.end, comma + 8);
  for (let k = comma + 1; k < far; k++) {
    if (p.tokens[k].text === ',') return k + 1;
    if (p.tokens[k].pos === 'VERB' || p.tokens[k].pos === 'NUM') return p.end;
  }
  return p.end;
}

function resultAt(p: Passage, at: number): Counted | null {
  if (at >= p.end) return null;
  const { lower } = p.tokens[at];
  if (lower === p.counted.bearing.with) return bearing(p, at + 1);
  const phrase = p.counted.resultPhrases.get(lower);
  if (phrase && p.tokens[at + 1]?.lower === phrase.next) return phrase.what;
  const what = p.counted.result.get(lower);
  return what && !hasObject(p, at + 1) ? what : null;
}

/**
 * What the verb after the figure makes of it: "… were killed", "… died", "… killed in the blast". `own` where the
 * figure is the subject of some other verb, so that no verb before it can govern it.
 */
export function predicateAfter(p: Passage, figure: Stretch): Counted | 'own' | null {
  const subject = isSubject(p, figure.first);
  const inset = isInset(p, figure);
  const seen: Seen = {
    relative: false,
    skipping: false,
    passive: false,
    auxiliary: false,
    comma: false,
    preposition: false,
  };
  for (let k = figure.last; k < Math.min(p.end, figure.last + REACH); k++) {
    const { lower, pos, text } = p.tokens[k];
    if (text === ';' || text === ':' || (!subject && !seen.relative && k > figure.last + 1)) return null;
    if (pos === 'CCONJ' && startsVerb(p, k + 1)) return null;
    if (text === ',' && inset && opensClause(p, k + 1)) return null;
    if (text === '(') {
      k = afterBracket(p, k);
      continue;
    }
    if (noteWord(p, k, figure, subject, seen)) continue;
    const what = verbAt(p, k, seen.passive, isNear(p, k, figure, subject, seen));
    if (what && !seen.skipping) return what;
    // "two policemen guarding the gate were killed": a verb in -ing ends no clause.
    if (!what && k === figure.last && isReducedClause(p, k)) continue;
    if (!what && (pos !== 'VERB' || (subject && !seen.auxiliary && p.counted.gerund.test(lower)))) continue;
    if (!seen.relative && !seen.skipping) return subject && !seen.comma ? 'own' : null;
    seen.relative = seen.skipping = seen.passive = false;
  }
  return null;
}

/** "Two men *convicted of* murder were …": an auxiliary follows, with no mark, "and" or relative between. */
function isReducedClause(p: Passage, k: number): boolean {
  if (p.tokens[k].pos !== 'VERB' || p.tokens[k + 1]?.pos !== 'ADP') return false;
  for (let j = k + 2; j < Math.min(p.end, k + REACH); j++) {
    const { pos, lower } = p.tokens[j];
    if (pos === 'AUX') return true;
    if (/^(?:PUNCT|CCONJ|SCONJ|VERB)$/.test(pos) || p.counted.relative.has(lower)) return false;
  }
  return false;
}

/** The closing bracket of the one at `k`, or `k` where it is not closed. */
function afterBracket(p: Passage, k: number): number {
  for (let j = k + 1; j < Math.min(p.end, k + REACH); j++) if (p.tokens[j].text === ')') return j;
  return k;
}

/** What stands between the figure and the word looked at. */
interface Seen {
  /** Inside a clause that tells of the figure itself: "who were guarding …". */
  relative: boolean;
  /** Inside a clause that tells of another noun: its verb is not the figure's. */
  skipping: boolean;
  passive: boolean;
  auxiliary: boolean;
  comma: boolean;
  preposition: boolean;
}

/** Takes note of a word that is no verb of its own; tells whether it was one. */
function noteWord(p: Passage, k: number, figure: Stretch, subject: boolean, seen: Seen): boolean {
  const { lower, pos, text } = p.tokens[k];
  if (p.counted.relative.has(lower) && pos !== 'DET') {
    const near = k === figure.last || (k === figure.last + 1 && seen.comma);
    seen.relative = near;
    seen.skipping = !near;
    return true;
  }
  seen.auxiliary ||= pos === 'AUX';
  if (p.counted.passive.has(lower)) {
    seen.passive = subject || seen.relative || !isAdjunct(p, figure.first);
    return true;
  }
  seen.comma ||= text === ',';
  seen.preposition ||= pos === 'ADP';
  return p.counted.including.has(lower);
}

/** True where a participle without "were" can still be the figure's own: right after it or after its list. */
function isNear(p: Passage, k: number, figure: Stretch, subject: boolean, seen: Seen): boolean {
  if (k === figure.last || seen.relative) return true;
  if (k === figure.last + 1) return !seen.comma || p.tokens[k + 1]?.lower === p.counted.by;
  return subject && !seen.preposition && !seen.comma;
}

/** True right after a preposition: "in two attacks". */
const isAdjunct = (p: Passage, first: number): boolean => first > p.start && p.tokens[first - 1].pos === 'ADP';

/** What the verb at `k` makes of the words before it; `own` where they do it rather than suffer it. */
function verbAt(p: Passage, k: number, passive: boolean, near: boolean): Counted | 'own' | null {
  const { lower } = p.tokens[k];
  const suffered = p.counted.participle.get(lower);
  if (suffered && (passive || near)) return !passive && hasObject(p, k + 1) ? 'own' : firmer(p, k, suffered);
  const result = passive ? (p.counted.result.get(lower) ?? p.counted.suffered.get(lower)) : undefined;
  if (result) return result;
  if ((passive || near) && p.tokens[k].pos === 'VERB') {
    const told = resultAt(p, k + 1);
    if (told || passive) return told;
  }
  const done = p.counted.subject.get(lower) ?? subjectPhrase(p, k);
  return done && !passive && p.tokens[k].pos !== 'NOUN' ? done : null;
}

/** "took to the streets". */
const subjectPhrase = (p: Passage, k: number): Counted | undefined =>
  p.counted.subjectPhrases.find(({ verbs, rest }) => verbs.has(p.tokens[k].lower) && rest.every((word, j) => p.tokens[k + 1 + j]?.lower === word))?.what; // biome-ignore format: one question

/** "Shot dead", "shot and killed" and "shot and wounded" say more than "shot". */
export function firmer(p: Passage, k: number, what: Counted): Counted {
  const next = p.tokens[k + 1]?.lower ?? '';
  const last = next === p.numbers.and ? (p.tokens[k + 2]?.lower ?? '') : next;
  const said = p.counted.result.get(last) ?? p.counted.participle.get(last);
  return (said === 'killed' || (said === 'wounded' && what === 'people')) && k + 2 < p.end ? said : what;
}

/** True for a part of what was counted before: "…, including four children and two women, …", "…, four of them children, …". */
export function isInset(p: Passage, { first, last, noun }: Stretch): boolean {
  const them = noun === last && p.tokens[last]?.lower === p.numbers.of;
  if (them && p.counted.including.has(p.tokens[last + 1]?.lower ?? '')) return true;
  for (let k = first - 1; k >= Math.max(p.start, first - REACH); k--) {
    if (p.counted.including.has(p.tokens[k].lower)) return true;
    if (!/^(?:NOUN|PROPN|NUM|ADJ|ADV|DET|CCONJ)$/.test(p.tokens[k].pos)) return false;
  }
  return false;
}

/** True where another clause begins at `k`: "and 60 were …", "while …". */
const opensClause = (p: Passage, k: number): boolean =>
  k < p.end && /^[CS]CONJ$/.test(p.tokens[k].pos) && !startsVerb(p, k + 1);

const startsVerb = (p: Passage, k: number): boolean =>
  k < p.end && (p.tokens[k].pos === 'VERB' || p.tokens[k].pos === 'AUX') && !p.counted.including.has(p.tokens[k].lower);

/** The "and" of "shot and killed". */
const isSecondVerb = (p: Passage, k: number): boolean =>
  p.tokens[k].lower === p.numbers.and && p.counted.participle.has(p.tokens[k + 1]?.lower ?? '');

/** True where an object follows: then the participle before it is an active past tense. */
export function hasObject(p: Passage, k: number): boolean {
  if (k < p.end && (p.counted.result.has(p.tokens[k].lower) || isSecondVerb(p, k))) k++;
  if (k < p.end && p.counted.participle.has(p.tokens[k].lower) && p.tokens[k - 1].lower === p.numbers.and) k++;
  const token = p.tokens[k];
  if (k >= p.end || p.counted.adverbs.has(token.lower)) return false;
  if (/^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/.test(token.pos)) return !p.numbers.days.has(token.lower);
  return isPlural(token);
}

/** True where the figure can be the subject of its clause: no verb or preposition stands right before it. */
function isSubject(p: Passage, first: number): boolean {
  let k = first - 1;
  while (k >= p.start && p.numbers.neutral.has(p.tokens[k].lower)) k--;
  if (k < p.start) return true;
  const { pos, lower } = p.tokens[k];
  if (p.counted.including.has(lower) || lower === p.numbers.of) return true;
  if (pos === 'VERB') return p.counted.saying.has(lower);
  return pos !== 'ADP' && pos !== 'DET' && pos !== 'AUX' && pos !== 'PART';
}
