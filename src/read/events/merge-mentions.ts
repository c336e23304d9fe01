import type { EventCues } from '../../language/events.ts';
import type { EventMention } from '../../record/event.ts';
import { contains, overlaps } from '../../record/span.ts';

/**
 * One happening told by more than one trigger of a clause becomes one mention:
 * "killed by a drone strike", "wounded in the attack": the outcome stays and takes the mode of the means;
 * "a roadside bomb killed three": the same, the other way about;
 * "detonated a car bomb", "launched missile attacks": the verb stays, its object is part of it.
 */
export function mergeMentions(text: string, events: readonly EventMention[], cues: EventCues): EventMention[] {
  const merged: EventMention[] = [];
  for (const event of events) {
    const outcome = merged.at(-1);
    if (outcome && doneBy(event, outcome)) merged[merged.length - 1] = withMeans(event, outcome);
    else if (outcome && isMeansOf(text, event, outcome, cues)) merged[merged.length - 1] = withMeans(outcome, event);
    else if (!outcome || !isObjectOf(event, outcome)) merged.push(event);
  }
  return merged;
}

function withMeans(outcome: EventMention, means: EventMention): EventMention {
  const namesMeans = outcome.actor !== null && contains(outcome.actor, means.span);
  return {
    ...outcome,
    mode: means.mode,
    acled: means.mode === null ? outcome.acled : means.acled,
    actor: namesMeans ? means.actor : (outcome.actor ?? means.actor),
  };
}

/** The outcome's actor is a means that was told as an event itself. */
const doneBy = (outcome: EventMention, means: EventMention): boolean =>
  means.type === 'ASSAULT' &&
  outcome.type === 'ASSAULT' &&
  outcome.modality === means.modality &&
  (outcome.mode === null || outcome.acled === means.acled) &&
  outcome.actor !== null &&
  contains(outcome.actor, means.span);

function isMeansOf(text: string, means: EventMention, outcome: EventMention, cues: EventCues): boolean {
  if (means.type !== 'ASSAULT' || outcome.type !== 'ASSAULT') return false;
  if (outcome.mode !== null && outcome.mode !== means.mode) return false;
  if (means.clause.start !== outcome.clause.start || means.span.start < outcome.span.end) return false;
  const between = text.slice(outcome.span.end, means.span.start);
  if (between.length >= 60) return false;
  const words = between.split(/\s+/).slice(-8);
  // "convicted of killing a guard in May were hanged": what was done to them is no means.
  return words.some((word) => cues.means.has(word)) && !words.some((word) => cues.passive.has(word));
}

/** Inside the words of the one before ("announced a ceasefire"), or of the same type and inside its object. */
function isObjectOf(event: EventMention, verb: EventMention): boolean {
  if (overlaps(event.span, verb.span)) return true;
  return event.type === verb.type && verb.recipient !== null && contains(verb.recipient, event.span);
}
