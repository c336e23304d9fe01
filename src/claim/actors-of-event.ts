import type { ActorMention, ClaimActor } from '../record/actor.ts';
import { contains, overlaps, type Span } from '../record/span.ts';

/** The words of a span as an actor, tied to the register entry of the mention that stands in it. */
export function claimActor(text: string, span: Span | null, actors: readonly ActorMention[]): ClaimActor[] {
  if (!span || span.end <= span.start) return [];
  const mention =
    actors.find((a) => a.span.start === span.start && a.span.end === span.end) ??
    actors.find((a) => contains(span, a.span)) ??
    actors.find((a) => overlaps(span, a.span));
  return [{ text: text.slice(span.start, span.end), actor: mention?.actor ?? null, span }];
}
