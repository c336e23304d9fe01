import type { Attribution, CueKind } from '../record/attribution.ts';
import type { EventMention, Modality } from '../record/event.ts';
import { tokenRange } from '../record/prose.ts';
import { cover, overlaps, type Span } from '../record/span.ts';
import type { Scene } from './scene.ts';

/** What the event's own sentence says of its standing, before any speaker is heard. */
export function ownStanding(event: EventMention, heard: readonly Attribution[], scene: Scene): Modality {
  const { modality } = event;
  if (modality === 'asserted' && isOfNobody(event, scene)) return 'denied';
  if (modality === 'denied') return isDeniedByCue(event, heard, scene) ? 'asserted' : 'denied';
  return (modality === 'asserted' || modality === 'planned') && isFeared(event, scene) ? 'feared' : modality;
}

/** What a speaker's cue does: who "did not deny" or "has not confirmed" a thing leaves it open. */
export function standingOfSpeech({ cue, kind }: Attribution, events: readonly EventMention[]): CueKind {
  const isNegated = events.some((e) => e.modality === 'denied' && cue.some((part) => overlaps(part, e.span)));
  return isNegated ? 'hearsay' : kind;
}

/** "No protester was shot", "Nobody attacked the guards". */
const isOfNobody = ({ actor, recipient }: EventMention, { prose, words }: Scene): boolean =>
  [actor, recipient].some((party) => party && words.none.has(prose.tokens[tokenRange(prose, party)[0]]?.lower ?? ''));

/** In "denied killing" only the cue denies; where "not" stands between, the clause denies too. */
function isDeniedByCue(event: EventMention, heard: readonly Attribution[], scene: Scene): boolean {
  const cue = heard.findLast((one) => one.kind === 'deny')?.cue;
  return cue !== undefined && cue.length > 0 && !isBetween(cover(cue), event.span, scene, scene.words.negations);
}

/** "Fear that …", "are afraid …" before the event, no mark between. */
function isFeared(event: EventMention, { prose, sentence, words }: Scene): boolean {
  for (let t = tokenRange(prose, event.span)[0] - 1; t >= sentence.firstToken; t--) {
    const { lower, text } = prose.tokens[t];
    if (words.fearing.has(lower)) return true;
    if (/^[,;:“”"]$/.test(text)) return false;
  }
  return false;
}

function isBetween(cue: Span, event: Span, { prose }: Scene, wanted: ReadonlySet<string>): boolean {
  const [first, last] = tokenRange(prose, {
    start: Math.min(cue.end, event.end),
    end: Math.max(event.start, cue.start),
  });
  return prose.tokens.slice(first, last).some((t) => wanted.has(t.lower));
}
