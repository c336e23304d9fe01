import type { Attribution } from '../record/attribution.ts';
import type { EventMention } from '../record/event.ts';
import { tokenRange } from '../record/prose.ts';
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
  return near[0] && near[0].distance < TOO_FAR ? withJoined(near[0].time, scene) : UNKNOWN;
}

/** "On Friday and Saturday": both days, where nothing but "and" or commas stands between. */
function withJoined(time: TimeMention, { times, prose, words }: Scene): When {
  const all = times.filter((t) => t.from !== null && t.type === 'DATE');
  const at = all.indexOf(time);
  const isJoined = (a: TimeMention, b: TimeMention): boolean => {
    const [first, last] = tokenRange(prose, { start: a.span.end, end: b.span.start });
    const between = prose.tokens.slice(first, last);
    return between.some((t) => t.pos === 'CCONJ') && between.every((t) => words.joins.has(t.lower) || t.pos === 'ADP');
  };
  const other = [all[at - 1], all[at + 1]].find(
    (t) => t && (t.span.end < time.span.start ? isJoined(t, time) : isJoined(time, t)),
  );
  return at >= 0 && other ? bothDays(time, other, prose.text) : toWhen(time);
}

/** Two times told as one: an EDTF set, from the first day to the last. */
function bothDays(a: TimeMention, b: TimeMention, text: string): When {
  const [first, second] = a.span.start < b.span.start ? [a, b] : [b, a];
  const span = { start: first.span.start, end: second.span.end };
  const [from, to] = [
    [first.from ?? '', second.from ?? ''].toSorted()[0],
    [first.to ?? '', second.to ?? ''].toSorted()[1],
  ];
  const certainty = first.certainty === second.certainty ? first.certainty : 'implied';
  return { text: text.slice(span.start, span.end), span, edtf: `{${first.edtf},${second.edtf}}`, from, to, certainty };
}

/** "In May, the group documented 64 arrests": the time before a verb of keeping count is that of what was counted. */
const keepsCount = ({ verb, content }: Attribution, event: EventMention, { words }: Scene): boolean =>
  words.recording.has(verb) && content.some((c) => contains(c, event.span));

/** The time told in a stretch of words; null where none is. */
export function timeWithin(span: Span, { times }: Scene): When | null {
  const time = times.find((t) => t.from !== null && contains(span, t.span));
  return time ? toWhen(time) : null;
}

const toWhen = ({ text, span, edtf, from, to, certainty, warnings, original }: TimeMention): When => ({
  text,
  span,
  edtf,
  from,
  to,
  certainty,
  ...(warnings.length ? { warnings } : {}),
  ...(original ? { original } : {}),
});
