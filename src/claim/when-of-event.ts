import type { Attribution } from '../record/attribution.ts';
import type { EventMention } from '../record/event.ts';
import { contains, type Span } from '../record/span.ts';
import type { TimeMention, When } from '../record/when.ts';
import { distanceOf, TOO_FAR } from './adjunct.ts';
import type { Scene } from './scene.ts';

/** No day is told: it stays unknown, and the publication day is never written in its place. */
export const UNKNOWN: When = { text: null, span: null, edtf: null, from: null, to: null, certainty: 'unknown' };

/** A duration tells less than a date. */
const DURATION = 60;

/**
 * The time an event's sentence gives for it. The day on which a speaker spoke is not the day of what they spoke of, and
 * the day of another act of the sentence is not this one's.
 */
export function whenOf(event: EventMention, scene: Scene): When {
  const heard = { ...scene, attributions: scene.attributions.filter((a) => !keepsCount(a, event, scene)) };
  const near = scene.times
    .filter((time) => time.from !== null)
    .map((time) => ({
      time,
      distance: distanceOf(event, time.span, heard) + (time.type === 'DURATION' ? DURATION : 0),
    }))
    .toSorted((a, b) => a.distance - b.distance);
  return near[0] && near[0].distance < TOO_FAR ? toWhen(near[0].time) : UNKNOWN;
}

/** "In May, the group documented 64 arrests": the time before a verb of keeping count is that of what was counted. */
const keepsCount = ({ verb, content }: Attribution, event: EventMention, { words }: Scene): boolean =>
  words.recording.has(verb) && content.some((c) => contains(c, event.span));

/** The time told in a stretch of words; null where none is. */
export function timeWithin(span: Span, { times }: Scene): When | null {
  const time = times.find((t) => t.from !== null && contains(span, t.span));
  return time ? toWhen(time) : null;
}

const toWhen = ({ text, span, edtf, from, to, certainty, warnings }: TimeMention): When => ({
  text,
  span,
  edtf,
  from,
  to,
  certainty,
  ...(warnings.length ? { warnings } : {}),
});
