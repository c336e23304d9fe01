import type { EventMention } from '../../record/event.ts';

/**
 * "Killed by a drone strike", "wounded in the attack": one happening told by its outcome and its means. The outcome's
 * trigger stays and takes the mode of the means, which is dropped.
 */
export function mergeMeans(text: string, events: readonly EventMention[]): EventMention[] {
  const merged: EventMention[] = [];
  for (const event of events) {
    const outcome = merged.at(-1);
    if (outcome && isMeansOf(text, event, outcome)) {
      merged[merged.length - 1] = {
        ...outcome,
        mode: event.mode,
        acled: event.mode === null ? outcome.acled : event.acled,
        actor: outcome.actor && overlapsWith(outcome.actor, event) ? event.actor : (outcome.actor ?? event.actor),
      };
    } else merged.push(event);
  }
  return merged;
}

function isMeansOf(text: string, means: EventMention, outcome: EventMention): boolean {
  if (means.type !== 'ASSAULT' || outcome.type !== 'ASSAULT' || outcome.mode !== null) return false;
  if (means.clause.start !== outcome.clause.start || means.span.start < outcome.span.end) return false;
  const between = text.slice(outcome.span.end, means.span.start);
  return between.length < 60 && /(?:^|\s)(?:by|in|during)\s(?:\S+\s){0,6}$/.test(between);
}

const overlapsWith = (actor: { start: number; end: number }, event: EventMention): boolean =>
  actor.start <= event.span.start && event.span.end <= actor.end;
