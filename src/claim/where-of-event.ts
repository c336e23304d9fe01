import type { EventMention } from '../record/event.ts';
import { type Sentence, tokenRange } from '../record/prose.ts';
import type { Reading } from '../record/reading.ts';
import { contains, gapBetween, type Span } from '../record/span.ts';
import { type Location, locationsIn } from './location.ts';

/** Where an event's place is looked for. */
export interface WhereContext {
  readonly reading: Reading;
  readonly sentence: Sentence;
  /** All events of the sentence, this one among them. */
  readonly siblings: readonly EventMention[];
}

/**
 * Where the event is told to have been: in its own clause, else in its sentence if no other event has that place, else
 * where the act it is joined to by "and" is told to have been. Null where the sentence does not say.
 */
export function locationOf(event: EventMention, context: WhereContext): Location | null {
  const { reading, sentence } = context;
  // What a speaker tells of one place is not told of where the speaker is.
  const all = locationsIn(reading.prose, reading.layers.places, sentence).filter(
    (l) => l.link === 'there' && sameContent(reading, event.span, l.span) && !apart(reading, event.span, l.span),
  );
  const near = (a: Location, b: Location): number => gapBetween(event.span, a.span) - gapBetween(event.span, b.span);
  const own = all.filter((l) => contains(event.clause, l.span)).toSorted(near);
  if (own[0] || event.type === 'STATEMENT') return own[0] ?? null;
  const free = all.filter((l) => !belongsToAnother(event, l, context)).toSorted(near);
  return free[0] ?? null;
}

const belongsToAnother = (event: EventMention, place: Location, { siblings, reading }: WhereContext): boolean =>
  siblings.some(
    (s) =>
      s !== event &&
      contains(s.clause, place.span) &&
      !contains(s.clause, event.span) &&
      !joinedActs(reading, event.span, s.span),
  );

/** True when the second act follows the first with the same subject: "hung banners and painted slogans in …". */
function joinedActs({ prose }: Reading, first: Span, second: Span): boolean {
  if (second.start < first.end) return false;
  const [from, to] = tokenRange(prose, { start: first.end, end: second.start });
  const last = prose.tokens[to - 1];
  const between = prose.tokens.slice(from, to);
  return (
    last !== undefined &&
    (last.lower === 'and' || last.lower === 'or') &&
    !between.some((t) => t.pos === 'VERB' || t.pos === 'AUX' || t.text === ';')
  );
}

/** True when a comma and a verb stand between the event and the place: the place is then the other clause's. */
function apart({ prose, text }: Reading, event: Span, place: Span): boolean {
  if (place.start < event.end) return false;
  const [first, last] = tokenRange(prose, { start: event.end, end: place.start });
  const between = prose.tokens.slice(first, last);
  return text.slice(event.end, place.start).includes(',') && between.some((t) => t.pos === 'VERB' || t.pos === 'AUX');
}

/** True when the same attributed words hold both spans. */
const sameContent = (reading: Reading, event: Span, place: Span): boolean =>
  reading.layers.attributions.every(
    (a) =>
      a.content.some((c) => contains(c, event)) === a.content.some((c) => contains(c, place)) ||
      a.cue.some((c) => contains(c, event)) === true,
  );
