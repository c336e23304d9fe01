import type { Attribution } from '../record/attribution.ts';
import { contains, cover, type Span } from '../record/span.ts';
import type { CivilDate, TimeMention } from '../record/when.ts';

/** How far behind the cue, in code units, a day of speaking may stand: "said in a statement on Monday". */
const BEHIND = 60;

/**
 * The day the speaker spoke, where the text tells it: inside or right behind the cue and before the content ("as
 * saying on May 5: …"), or in the bracket that names the speaker ("(Karimi, May 3, 2019)"). Null where it is no one day.
 */
export function daySpoken(attribution: Attribution, text: string, times: readonly TimeMention[]): CivilDate | null {
  const days = times.filter((time) => time.from !== null && time.from === time.to);
  const cited = attribution.speaker && days.find((time) => inBracketWith(attribution.speaker!.span, time.span, text));
  const spoken = cited ?? days.find((time) => besideCue(attribution, time.span, text));
  return spoken?.from ?? null;
}

function inBracketWith(speaker: Span, time: Span, text: string): boolean {
  if (time.start < speaker.end || time.start - speaker.end > BEHIND) return false;
  return text[speaker.start - 1] === '(' && !text.slice(speaker.end, time.start).includes(')');
}

/** In the cue, or between cue and content (or the end of the sentence where content stands before) with no clause between. */
function besideCue(attribution: Attribution, time: Span, text: string): boolean {
  if (attribution.cue.length === 0) return false;
  const cue = cover(attribution.cue);
  if (contains(cue, time)) return true;
  if (attribution.content.some((part) => contains(part, time))) return false;
  const content = attribution.content.find((part) => part.start >= cue.end);
  const end = content ? content.start : cue.end + BEHIND;
  return time.start >= cue.end && time.end <= end && !/[.;!?"“”\n]/.test(text.slice(cue.end, time.start));
}
