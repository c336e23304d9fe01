import type { Attribution } from '../record/attribution.ts';
import type { EventMention } from '../record/event.ts';
import type { Sentence } from '../record/prose.ts';
import { contains, gapBetween, overlaps, type Span } from '../record/span.ts';
import type { TimeMention, When } from '../record/when.ts';

/** No day is told: it stays unknown, and the publication day is never written in its place. */
export const UNKNOWN: When = { text: null, span: null, edtf: null, from: null, to: null, certainty: 'unknown' };

/** What days and stretches of time an event's sentence offers. */
export interface WhenContext {
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
  const best = pool.toSorted((a, b) => worth(event, a) - worth(event, b))[0];
  return best ? toWhen(best) : UNKNOWN;
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

/** Lower is better: code units away, a duration counted as further than a date, a plain date before an anniversary. */
const worth = (event: EventMention, time: TimeMention): number =>
  gapBetween(event.span, time.span) + (time.type === 'DURATION' ? 60 : 0);

const toWhen = (t: TimeMention): When => ({
  text: t.text,
  span: t.span,
  edtf: t.edtf,
  from: t.from,
  to: t.to,
  certainty: t.certainty,
  ...(t.warnings.length ? { warnings: t.warnings } : {}),
});
