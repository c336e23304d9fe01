import type { ActorMention } from '../../record/actor.ts';
import type { Span } from '../../record/span.ts';

/** Index of the first mention that ends after `offset`; mentions are by position. */
export function mentionAt(actors: readonly ActorMention[], offset: number): number {
  let low = 0;
  let high = actors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (actors[middle].span.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Mentions that share a letter with the span, by position. */
export function mentionsIn(actors: readonly ActorMention[], span: Span): ActorMention[] {
  const inside: ActorMention[] = [];
  for (let i = mentionAt(actors, span.start); i < actors.length && actors[i].span.start < span.end; i++) {
    inside.push(actors[i]);
  }
  return inside;
}
