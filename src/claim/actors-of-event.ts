import type { ActorMention, ClaimActor } from '../record/actor.ts';
import type { Attribution } from '../record/attribution.ts';
import type { EventMention } from '../record/event.ts';
import { type Prose, tokenRange } from '../record/prose.ts';
import { contains, overlaps, type Span } from '../record/span.ts';
import type { Scene } from './scene.ts';
import { groupStart, isVerb } from './verbs-between.ts';

/** The words of a party to an event, tied to the register entry of the mention that stands in them; none where none is told. */
export function claimActor(
  party: Span | null,
  event: Span,
  scene: Scene,
  actors: readonly ActorMention[],
): ClaimActor[] {
  const span = party && ownWords(party, event, scene);
  if (!span) return [];
  const mention =
    actors.find((a) => a.span.start === span.start && a.span.end === span.end) ??
    actors.find((a) => contains(span, a.span)) ??
    actors.find((a) => overlaps(span, a.span));
  return [{ text: scene.prose.text.slice(span.start, span.end), actor: mention?.actor ?? null, span }];
}

/**
 * The party's own words: without the clause of a speaker before it ("me that planes" → "planes"), a verb, a day or a
 * place at its head, or a possessor at its end ("prisoners and the governor’s …" → "prisoners"). Null where nothing is left.
 */
function ownWords(party: Span, event: Span, { prose, attributions, times, locations, words }: Scene): Span | null {
  const { tokens, text } = prose;
  let [first, last] = tokenRange(prose, withinSpeech(party, event, attributions));
  for (let t = last - 2; t >= first; t--)
    if (tokens[t].lower === words.that || (isVerb(tokens[t]) && !isModifier(prose, t))) {
      first = t + 1;
      break;
    }
  const heads = [...times, ...locations.filter((location) => location.link === 'there')];
  while (first < last && heads.some(({ span }) => contains(span, tokens[first]))) first++;
  // "a curfew on Gao and Tessit": places, and nobody.
  if (tokens[first]?.pos === 'CCONJ') return null;
  first = pastTeller(prose, first, last, words);
  last = beforeDay(prose, first, last, times);
  if (words.possessive.has(tokens[last]?.lower ?? '')) {
    const and = tokens.slice(first, last).findLastIndex((t) => t.pos === 'CCONJ');
    if (and > 0) last = first + and;
  }
  if (first >= last) return null;
  const span = { start: tokens[first].start, end: tokens[last - 1].end };
  return /\p{L}/u.test(text.slice(span.start, span.end)) ? span : null;
}

/** "The *fate of* three teachers": whose it is. */
function pastTeller({ tokens }: Prose, first: number, last: number, words: Scene['words']): number {
  const noun = tokens[first]?.pos === 'DET' ? first + 1 : first;
  const isTold = noun + 2 < last && words.tellers.has(tokens[noun].lower) && tokens[noun + 1].lower === words.of;
  return isTold ? noun + 2 : first;
}

/** "A court in the county seat *on Friday*": without the day. */
function beforeDay({ tokens }: Prose, first: number, last: number, times: Scene['times']): number {
  const day = times.find(({ span }) => span.end === tokens[last - 1]?.end);
  if (!day) return last;
  let at = last;
  while (at > first && tokens[at - 1].start >= day.span.start) at--;
  while (at > first && tokens[at - 1].pos === 'ADP') at--;
  return at > first ? at : last;
}

/** "Armed men", "detained students", "state-run radio": a verb form that only tells which. */
const isModifier = ({ tokens }: Prose, t: number): boolean =>
  /(?:ed|en|ing|run|held|born|led|made)$/.test(tokens[t].lower) && tokens[t].pos === 'VERB';

/** The part of the words that stands in the innermost attributed words in which the event stands. */
function withinSpeech(party: Span, event: Span, attributions: readonly Attribution[]): Span {
  let { start } = party;
  for (const { content } of attributions)
    for (const part of content)
      if (contains(part, event) && part.start > start && part.start < party.end) start = part.start;
  return { start, end: party.end };
}

/**
 * Who did it, where the words told stand outside the speech in which the event stands ("the governor admitted that
 * *protesters* had burned …"): the words between the start of the speech and the verb.
 */
export function actorInSpeech(event: EventMention, { prose, attributions, words }: Scene): Span | null {
  const { actor, span } = event;
  const speech = attributions
    .flatMap((one) => one.content)
    .filter((part) => contains(part, span))
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
  if (!actor || !speech || actor.end > speech.start) return actor;
  const { tokens } = prose;
  let [first, last] = tokenRange(prose, { start: speech.start, end: span.start });
  last = groupStart(tokens, last, words);
  if (tokens[first]?.lower === words.that) first++;
  const own = tokens.slice(first, last);
  const isPhrase = own.length > 0 && own.every((t) => /^(DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(t.pos));
  return isPhrase ? { start: own[0].start, end: own[own.length - 1].end } : actor;
}
