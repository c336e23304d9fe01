import type { CueKind } from '../record/attribution.ts';
import type { Modality } from '../record/event.ts';

/** What a cue makes of an event that its content tells plainly; cues not listed leave it asserted. */
const BY_CUE: Partial<Record<CueKind, Modality>> = {
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

/** What the clause itself says that a cue leaves standing: the more careful of the two is kept. */
const STANDS: Partial<Record<Modality, readonly Modality[]>> = {
  alleged: ['denied', 'feared', 'ordered', 'planned', 'hypothetical'],
  feared: ['denied'],
  ordered: ['denied', 'hypothetical', 'alleged'],
  planned: ['denied', 'ordered', 'feared', 'hypothetical'],
};

/**
 * How a claim puts its event forward: the clause's own words, then what the cues of the speakers do on whose word it
 * stands (`heard`, outermost first). A denial of what is itself denied asserts it; a denial of anything else denies it.
 */
export function modalityOf(own: Modality, heard: readonly CueKind[]): Modality {
  const denials = heard.filter((kind) => kind === 'deny').length;
  if (denials > 0) return isOdd(denials) === (own === 'denied') ? undenied(own) : 'denied';
  const innermost = heard.at(-1);
  const byCue = innermost && BY_CUE[innermost];
  if (!byCue) return own;
  return STANDS[byCue]?.includes(own) ? own : byCue;
}

const isOdd = (n: number): boolean => n % 2 === 1;

/** What is left when denials undo each other. */
const undenied = (own: Modality): Modality => (own === 'denied' ? 'asserted' : own);
