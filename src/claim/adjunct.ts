import type { ClaimWords } from '../language/claims.ts';
import type { EventMention } from '../record/event.ts';
import { type Token, tokenRange } from '../record/prose.ts';
import { contains, gapBetween, overlaps, type Span } from '../record/span.ts';
import { isFronted } from './fronted.ts';
import { sameSpeech } from './same-speech.ts';
import type { Scene } from './scene.ts';
import { groupStart, isAfterAnd, isVerb, verbTie } from './verbs-between.ts';

/** Further off than this, words of place or time are not the event's: it stays unknown rather than guessed. */
export const TOO_FAR = 200;

/** Nearness decides only between words that stand to the event alike. */
const MOST_GAP = 100;
const GAP_SHARE = 0.25;
/** Outside the event's clause. */
const ABROAD = 30;
/** The words belong to an act joined by "and", or stand behind a verb form that hangs on the event. */
const JOINED = 30;
/** Behind "when": at the same time and place. */
const WHEN = 40;
/** In a clause that has its own time ("after …"). */
const OTHERWISE = 150;
/** Another finite verb, or another event, has a better right to them. */
const ANOTHERS = 250;
const NEVER = Number.POSITIVE_INFINITY;

/**
 * How far words of place or time stand from being those of an event: 0 is next to it, `TOO_FAR` and more is another's.
 * By the order of words, the verbs and the openers of clauses between the two.
 */
export function distanceOf(event: EventMention, part: Span, scene: Scene): number {
  if (overlaps(event.span, part)) return 0;
  if (!sameSpeech(event.span, part, scene.attributions)) return NEVER;
  if (event.modality === 'historical' && namesRemembrance(part, scene)) return NEVER;
  const led = eventLedBy(part, scene);
  if (led) return led === event ? 0 : NEVER;
  const gap = Math.min(gapBetween(event.span, part) * GAP_SHARE, MOST_GAP);
  const abroad = contains(event.clause, part) ? 0 : ABROAD;
  return gap + abroad + (part.start >= event.span.end ? ahead(event, part, scene) : behind(event, part, scene));
}

/** "The *June 9, 2021,* shooting", "*Monday's* raid": the event whose noun phrase the words open; null where none. */
function eventLedBy(part: Span, { prose, events }: Scene): EventMention | null {
  const { tokens } = prose;
  const [first, last] = tokenRange(prose, part);
  if (tokens[first - 1]?.pos !== 'DET') return null;
  let t = last;
  while (tokens[t] && (tokens[t].text === ',' || tokens[t].pos === 'ADJ')) t++;
  return events.find(({ span }) => span.start === tokens[t]?.start) ?? null;
}

/** "On the anniversary": a day of those who remember, not of what they remember. */
function namesRemembrance(part: Span, { prose, words }: Scene): boolean {
  const [first, last] = tokenRange(prose, part);
  for (let t = first; t < last; t++) if (words.remembrance.has(prose.tokens[t].lemma)) return true;
  return false;
}

/** What is remembered keeps its own day and place: "marched on the anniversary of *the killing in Ayaviri*". */
const isRemembered = (event: EventMention, other: EventMention): boolean =>
  other.modality === 'historical' && event.modality !== 'historical';

/** The words stand after the event: what stands between may claim them. */
function ahead(event: EventMention, part: Span, scene: Scene): number {
  const { prose, words, locations } = scene;
  const { tokens } = prose;
  const [first, last] = tokenRange(prose, { start: event.span.end, end: part.start });
  let cost = 0;
  let opened = false;
  let meanwhile = false;
  // The first verb after a noun is what is told of it: "The protest began on Monday".
  let predicate = !isVerb(tokens[first - 1]);
  for (let t = first; t < last; t++) {
    const token = tokens[t];
    if (token.text === ';') return NEVER;
    if (token.pos === 'CCONJ' || token.text === ',') opened = true;
    // "…, and Hama on Monday": the day is that of the place told anew.
    if (
      token.pos === 'CCONJ' &&
      locations.some((l) => l.span.start === tokens[t + 1]?.start && l.span.start !== part.start)
    )
      cost += ANOTHERS;
    if (words.meanwhile.has(token.lower)) {
      meanwhile = true;
      cost += WHEN;
    } else if (words.otherwise.has(token.lower)) {
      opened = true;
      cost += OTHERWISE;
    } else if (opensRelative(tokens[t - 1], token, words)) {
      cost += ANOTHERS;
    } else if (isVerb(token) && !meanwhile) {
      const tie = verbTie(tokens, t, words, opened);
      if (tie === 'own-clause') cost += predicate && !opened ? JOINED : ANOTHERS;
      predicate = false;
      if (tie !== 'same-group' && tie !== 'own-clause') cost += JOINED;
    }
  }
  const remembers = scene.events.some(
    (other) => isRemembered(event, other) && other.span.start >= event.span.end && other.span.end <= part.start,
  );
  return cost + (remembers || isOfReason(event, part, scene) ? ANOTHERS : 0);
}

/** "Who", "which", "where" right behind a noun or a comma; "that" only where it is no article ("that day"). */
const opensRelative = (before: Token | undefined, { lower, pos }: Token, { relatives, that }: ClaimWords): boolean =>
  relatives.has(lower) &&
  !(lower === that && pos === 'DET') &&
  (before?.pos === 'NOUN' || before?.pos === 'PROPN' || before?.pos === 'PUNCT');

/** "Arrested two men over the killing in Puebla": the place is that of what they were arrested for. */
function isOfReason(event: EventMention, part: Span, { prose, words, events }: Scene): boolean {
  return events.some((other) => {
    if (other.span.start < event.span.end || other.span.end > part.start) return false;
    const [first, last] = tokenRange(prose, { start: event.span.end, end: other.span.start });
    return prose.tokens.slice(Math.max(first, last - 3), last).some((t) => words.reasons.has(t.lower));
  });
}

/** The words stand before the event: at the head of the sentence they are everybody's, after another event its own. */
function behind(event: EventMention, part: Span, scene: Scene): number {
  const { prose, words, events } = scene;
  const { tokens } = prose;
  const [after, at] = tokenRange(prose, { start: part.end, end: event.span.start });
  const group = groupStart(tokens, at, words);
  const between = tokens.slice(after, Math.max(after, group));
  if (between.some((t) => t.text === ';')) return NEVER;
  const earlier = events.some((other) => other.span.end <= part.start && !partedFrom(part, other, prose.text));
  if (opensWhere(scene, after, at)) return 0;
  if (isSubjectOf(event, scene)) return NEVER;
  if (event.modality === 'historical' && between.some((t) => words.remembrance.has(t.lemma))) return NEVER;
  const nearest = events.findLast((other) => other.span.end <= part.start);
  if (earlier && nearest && isRemembered(event, nearest) && closesIn(nearest.span, part, prose)) return NEVER;
  const closed = between.some((t) => isVerb(t) || t.text === ',');
  if (closed && inRelativeClause(part, scene)) return NEVER;
  if (isFronted(part, scene)) return inClauseOfItsOwn(scene, after, at) ? ANOTHERS : 0;
  const joined =
    isAfterAnd(tokens, at, words) || (tokens[at - 1]?.text === ',' && /ing$/.test(tokens[at]?.lower ?? ''));
  if (joined) return JOINED;
  if (earlier) return ANOTHERS;
  const verbs = between.filter(isVerb);
  if (verbs.length === 0) return 0;
  // "Workers in Porto have been on strike", "… staged a protest".
  const carriesNoun = !isVerb(tokens[at]) && !closesClause(between) && verbs.every((t) => words.light.has(t.lemma));
  return carriesNoun ? JOINED : ANOTHERS;
}

/** True when no comma parts the words from those of the event before them. */
const closesIn = (event: Span, part: Span, { text }: Scene['prose']): boolean =>
  event.end <= part.start && !text.slice(event.end, part.start).includes(',');

/** Acts that are about other acts. */
const ABOUT = new Set(['PROTEST', 'ACCUSE', 'REQUEST', 'REJECT', 'THREATEN']);

/** "On Monday teachers struck over *the killings*": what a protest is about was at a time and place of its own. */
function isSubjectOf(event: EventMention, { prose, words, events }: Scene): boolean {
  const { tokens } = prose;
  const [at] = tokenRange(prose, event.span);
  if (tokens[at - 1]?.pos !== 'DET' || !words.subjects.has(tokens[at - 2]?.lower ?? '')) return false;
  return events.some(({ type, span }) => ABOUT.has(type) && span.end <= event.span.start);
}

/** True when a semicolon ends the other event's words before these begin. */
const partedFrom = (part: Span, other: EventMention, text: string): boolean =>
  text.slice(other.span.end, part.start).includes(';');

/** "… in Porto on Monday, where protesters burned": what stands before "where" or "when" is that of the clause. */
function opensWhere({ prose, words, times }: Scene, after: number, at: number): boolean {
  const where = prose.tokens.slice(after, at).findIndex((t) => t.lower === words.where || words.meanwhile.has(t.lower));
  if (where < 0) return false;
  const isNext = prose.tokens
    .slice(after, after + where)
    .every((t) => /^(PUNCT|ADP|DET)$/.test(t.pos) || times.some((time) => contains(time.span, t)));
  return isNext && !prose.tokens.slice(after + where, at).some((t) => t.text === ',');
}

/** True when "after", "because" and the like open the clause of the event behind words that stand at the head. */
function inClauseOfItsOwn({ prose, words }: Scene, after: number, at: number): boolean {
  for (let t = at - 1; t >= after && prose.tokens[t].text !== ','; t--)
    if (words.otherwise.has(prose.tokens[t].lower)) return true;
  return false;
}

/** True when a relative pronoun opens the clause in which the words stand. */
function inRelativeClause(part: Span, { prose, sentence, words, attributions }: Scene): boolean {
  const [at] = tokenRange(prose, { start: part.start, end: prose.text.length });
  for (let t = at - 1; t > sentence.firstToken; t--) {
    const token = prose.tokens[t];
    // "That" may open what somebody said: no more is it told of a noun.
    if (opensRelative(prose.tokens[t - 1], token, words)) return !opensSpeech(prose.tokens, t, attributions);
    if (token.text === ',' || token.text === ';') return false;
  }
  return false;
}

const closesClause = (tokens: readonly Token[]): boolean => tokens.some((t) => t.text === ',' || t.pos === 'CCONJ');

const opensSpeech = (tokens: readonly Token[], at: number, attributions: Scene['attributions']): boolean =>
  attributions.some(({ content }) =>
    content.some((part) => part.start === tokens[at].start || part.start === tokens[at + 1]?.start),
  );
