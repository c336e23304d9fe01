import type { Attribution } from '../record/attribution.ts';
import { contains, overlaps, type Span } from '../record/span.ts';

/**
 * True when an event and other words of its sentence stand inside exactly the same attributed words: what a speaker
 * tells of one day or place is not told of the day or place of speaking. A cue may itself be an event ("accused",
 * "ordered"); where and when its content was says nothing of it.
 */
export function sameSpeech(event: Span, part: Span, attributions: readonly Attribution[]): boolean {
  return attributions.every(({ content }) => {
    const holdsEvent = content.some((c) => contains(c, event));
    const holdsPart = content.some((c) => overlaps(c, part));
    return holdsEvent === holdsPart;
  });
}
