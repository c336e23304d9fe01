import type { EventMention } from '../record/event.ts';
import { tokenRange } from '../record/prose.ts';
import { contains } from '../record/span.ts';
import { distanceOf, TOO_FAR } from './adjunct.ts';
import type { Location } from './location.ts';
import type { Scene } from './scene.ts';

/** Where the event is told to have been; null where its sentence does not say. */
export function locationOf(event: EventMention, scene: Scene): Location | null {
  const target = scene.locations.find((location) => isTarget(event, location, scene));
  if (target) return target;
  const near = scene.locations
    .filter(
      (location) => location.link === 'there' && (event.type !== 'STATEMENT' || contains(event.clause, location.span)),
    )
    .map((location) => ({ location, distance: distanceOf(event, location.span, scene) }))
    .toSorted((a, b) => a.distance - b.distance);
  return near[0] && near[0].distance < TOO_FAR ? near[0].location : null;
}

/** Acts that are done to a place, and so in it. */
const DONE_TO_PLACES = new Set(['ASSAULT', 'COERCE']);

/** The place is what the act was done to: "shelled Homs", "the bombing of Homs", "a raid on the town of Homs". */
function isTarget(event: EventMention, { span }: Location, { prose, words }: Scene): boolean {
  if (!DONE_TO_PLACES.has(event.type) || span.start < event.span.end) return false;
  const [first, last] = tokenRange(prose, { start: event.span.end, end: span.start });
  return prose.tokens
    .slice(first, last)
    .every((t) => words.upon.has(t.lower) || words.partsOfPlace.has(t.lower) || t.pos === 'DET' || t.pos === 'ADJ');
}
