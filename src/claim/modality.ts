import type { Attribution, CueKind } from '../record/attribution.ts';
import type { EventMention, Modality } from '../record/event.ts';

/** What a cue makes of an event that its content tells plainly; cues not listed leave it asserted. */
const BY_CUE: Partial<Record<CueKind, Modality>> = {
  deny: 'denied',
  accuse: 'alleged',
  hearsay: 'alleged',
  believe: 'alleged',
  chant: 'alleged',
  fear: 'feared',
  order: 'ordered',
  ask: 'ordered',
  plan: 'planned',
  threaten: 'planned',
};

/**
 * How a claim puts its event forward: the clause's own word first, then the cue of the last speaker on whose word it
 * stands. A denial of what the clause itself denies asserts it.
 */
export function modalityOf(event: EventMention, innermost: Attribution | undefined): Modality {
  const byCue = innermost && BY_CUE[innermost.kind];
  if (byCue === 'denied') return event.modality === 'denied' ? 'asserted' : 'denied';
  return event.modality === 'asserted' ? (byCue ?? 'asserted') : event.modality;
}
