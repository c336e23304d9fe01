import type { EventMention } from '../record/event.ts';
import { tokenRange } from '../record/prose.ts';
import type { Span } from '../record/span.ts';
import type { Scene } from './scene.ts';
import { isVerb } from './verbs-between.ts';

/** Who is said to have done an act, by whoever charges, accuses, tries or clears them of it. */
export interface Accused {
  readonly party: Span;
  /** Base form of the verb: "accuse", "acquit". */
  readonly verb: string;
}

/** Tokens between the verb and the act, at most: "accused the two guards on the gate of beating". */
const REACH = 14;

/**
 * "Accused the army *of bombing*", "convicted the colonel *of torturing*", "charged two soldiers *with killing*": the
 * one between the verb and the act is who is said to have done it, not the one who charges. Null where it is not so.
 */
export function accusedOf({ span }: EventMention, { prose, sentence, words }: Scene): Accused | null {
  const { tokens } = prose;
  const [at] = tokenRange(prose, span);
  if (!words.charges.has(tokens[at - 1]?.lower ?? '')) return null;
  for (let t = at - 2; t >= Math.max(sentence.firstToken, at - REACH); t--) {
    if (!isVerb(tokens[t])) continue;
    if (!words.charging.has(tokens[t].lemma) || t + 1 >= at - 1) return null;
    return { party: { start: tokens[t + 1].start, end: tokens[at - 2].end }, verb: tokens[t].lemma };
  }
  return null;
}
