import type { Attribution } from '../record/attribution.ts';
import type { EventMention } from '../record/event.ts';
import { type Prose, tokenRange } from '../record/prose.ts';
import { overlaps, type Span } from '../record/span.ts';

/** Acts done by speaking: whoever the words are laid on did them. */
const SPOKEN: ReadonlySet<string> = new Set(['STATEMENT', 'ACCUSE', 'REQUEST', 'THREATEN', 'REJECT']);

/**
 * Who did an act of speaking, where an attribution is found at its words: in "denied that police fired and *accused*
 * the union" the one who denied, whatever noun stands nearer. Null where none is.
 */
export function speakerOfAct(
  { type, span }: EventMention,
  attributions: readonly Attribution[],
  prose: Prose,
): Span | null {
  if (!SPOKEN.has(type)) return null;
  const at = attributions.find((one) => one.form !== 'passive' && one.cue.some((cue) => overlaps(cue, span)));
  const [source] = at?.source ?? [];
  if (!source) return null;
  // "The union, which called the march," is the union.
  const [first, last] = tokenRange(prose, source);
  for (let t = first + 1; t < last; t++) {
    if (prose.tokens[t].text === ',') return { start: source.start, end: prose.tokens[t - 1].end };
  }
  return prose.tokens[first]?.pos === 'PRON' && at?.speaker ? at.speaker.span : source;
}
