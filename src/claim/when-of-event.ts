import type { Attribution } from '../record/attribution.ts';
import type { EventMention } from '../record/event.ts';
import { type Prose, type Sentence, sentenceAt, tokenRange } from '../record/prose.ts';
import { contains, gapBetween, overlaps, type Span } from '../record/span.ts';
import type { TimeMention, When } from '../record/when.ts';

/** No day is told: it stays unknown, and the publication day is never written in its place. */
export const UNKNOWN: When = { text: null, span: null, edtf: null, from: null, to: null, certainty: 'unknown' };

/** What days and stretches of time an event's sentence offers. */
export interface WhenContext {
  readonly prose: Prose;
  readonly times: readonly TimeMention[];
  readonly attributions: readonly Attribution[];
  readonly sentence: Sentence;
  /** Other events of the sentence: a time nearer to one of them is theirs. */
  readonly others: readonly EventMention[];
}

/**
 * The time an event's sentence gives for it: within the event's own clause if there, else the nearest in the sentence
 * that no other event has a better right to. The day on which a speaker spoke is not the day of what they spoke of.
 */
export function whenOf(event: EventMention, context: WhenContext): When {
  const open = context.times.filter(
    (t) =>
      t.from !== null && contains(context.sentence, t.span) && sameSpeech(event.span, t.span, context.attributions),
  );
  const inClause = open.filter((t) => contains(event.clause, t.span));
  const pool = inClause.length ? inClause : open.filter((t) => !claimedByOther(t, event, context.others));
  const priced = pool.map((time) => ({ time, cost: cost(event, time, context) })).toSorted((a, b) => a.cost - b.cost);
  return priced[0] && priced[0].cost < TOO_FAR ? toWhen(priced[0].time) : UNKNOWN;
}

/** True when the time stands inside exactly the same attributed words as the event. */
function sameSpeech(event: Span, time: Span, attributions: readonly Attribution[]): boolean {
  return attributions.every((a) => {
    const holdsEvent = a.content.some((c) => contains(c, event));
    const holdsTime = a.content.some((c) => overlaps(c, time));
    const isCue = a.cue.some((c) => overlaps(c, event));
    return holdsEvent === holdsTime || (isCue && !holdsTime);
  });
}

const claimedByOther = (time: TimeMention, event: EventMention, others: readonly EventMention[]): boolean =>
  others.some((o) => o !== event && contains(o.clause, time.span) && !contains(o.clause, event.span));

/** A time further off than this, by the weights below, is not the event's: it stays unknown rather than guessed. */
const TOO_FAR = 300;
/** A duration tells less than a date. */
const DURATION = 60;
/** Another verb stands between: the time is more likely that verb's. */
const OTHER_VERB = 100;
/** The time stands in a relative clause about something else: "a tariff that took effect this month". */
const RELATIVE = 400;

/** Lower is better: code units away, and more for every sign that the time belongs to another verb. */
function cost(event: EventMention, time: TimeMention, { prose }: WhenContext): number {
  const [from, to] =
    time.span.start > event.span.start ? [event.span.end, time.span.start] : [time.span.end, event.span.start];
  const [first, last] = tokenRange(prose, { start: from, end: to });
  const between = prose.tokens.slice(first, last).filter((t) => t.pos === 'VERB').length;
  const relative = inRelativeClause(event, time, prose) ? RELATIVE : 0;
  return (
    gapBetween(event.span, time.span) + between * OTHER_VERB + relative + (time.type === 'DURATION' ? DURATION : 0)
  );
}

const RELATIVE_WORDS = new Set(['that', 'which', 'who', 'whom', 'where', 'when', 'whose']);

/** True when a relative pronoun opens a clause around the time that does not hold the event. */
function inRelativeClause(event: EventMention, time: TimeMention, prose: Prose): boolean {
  const sentence = sentenceAt(prose, time.span.start);
  if (!sentence) return false;
  const [at] = tokenRange(prose, time.span);
  for (let i = at - 1; i >= sentence.firstToken; i--) {
    const token = prose.tokens[i];
    if (token.start <= event.span.start && event.span.start < time.span.start) return false;
    if (token.text === ',' || token.text === ';') return false;
    if (
      RELATIVE_WORDS.has(token.lower) &&
      (prose.tokens[i - 1]?.pos === 'NOUN' || prose.tokens[i - 1]?.pos === 'PROPN')
    )
      return true;
  }
  return false;
}

const toWhen = (t: TimeMention): When => ({
  text: t.text,
  span: t.span,
  edtf: t.edtf,
  from: t.from,
  to: t.to,
  certainty: t.certainty,
  ...(t.warnings.length ? { warnings: t.warnings } : {}),
});
