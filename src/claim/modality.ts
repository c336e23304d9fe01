import type { Attribution, CueKind } from '../record/attribution.ts';
import type { EventMention, Modality } from '../record/event.ts';
import { contains } from '../record/span.ts';

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

/** How a claim puts its event forward: the clause's own word first, then the innermost cue whose content holds it. */
export function modalityOf(event: EventMention, attributions: readonly Attribution[]): Modality {
  const around = attributions.filter((a) => a.content.some((c) => contains(c, event.span)));
  const size = (a: Attribution): number =>
    Math.min(...a.content.filter((c) => contains(c, event.span)).map((c) => c.end - c.start));
  const innermost = around.toSorted((a, b) => size(a) - size(b))[0];
  const byCue = innermost && BY_CUE[innermost.kind];
  if (byCue === 'denied' && event.modality === 'denied') return 'asserted';
  if (event.modality !== 'asserted') return byCue === 'denied' ? 'denied' : event.modality;
  return byCue ?? 'asserted';
}
