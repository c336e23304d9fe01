import type { EventMention } from '../record/event.ts';
import { type Token, tokenRange } from '../record/prose.ts';
import type { Span } from '../record/span.ts';
import type { Scene } from './scene.ts';
import { isVerb } from './verbs-between.ts';

/** Who is said to have done an act, by whoever charges, accuses, tries or clears them of it. */
export interface Accused {
  /** Null where it is not told. */
  readonly party: Span | null;
  /** Base form of the verb: "accuse", "acquit". */
  readonly verb: string;
}

/** Tokens between the verb and the act, at most: "accused the two guards on the gate of beating". */
const REACH = 14;

/**
 * "Accused the army *of bombing*", "convicted the colonel *of torturing*", "charged two soldiers *with killing*": the
 * one between the verb and the act is who is said to have done it, not the one who charges. Null where it is not so.
 */
export function accusedOf(event: EventMention, scene: Scene): Accused | null {
  const { prose, sentence, words, events } = scene;
  const { tokens } = prose;
  const [at] = tokenRange(prose, event.span);
  // "… of bombing the town, *killing nine*": what came of the act charged.
  if (tokens[at - 1]?.text === ',' && tokens[at].lower.endsWith('ing')) {
    const charged = events.findLast(({ span }) => span.end <= event.span.start);
    return charged ? accusedOf(charged, scene) : null;
  }
  let charge = chargeBefore(tokens, at, sentence.firstToken, words);
  for (let t = charge - 1; t >= Math.max(sentence.firstToken, charge - REACH); t--) {
    if (!isVerb(tokens[t])) continue;
    if (words.charges.has(tokens[t - 1]?.lower ?? '') && tokens[t].lower.endsWith('ing')) {
      // "of breaking the truce and *of* bombing": the first of two charges.
      t = charge = t - 1;
      continue;
    }
    if (!words.charging.has(tokens[t].lemma)) return null;
    const isActive = t + 1 < charge;
    const party = isActive
      ? { start: tokens[t + 1].start, end: tokens[charge - 1].end }
      : partyBefore(tokens, t, sentence.firstToken);
    return { party, verb: tokens[t].lemma };
  }
  return null;
}

/** Tokens between the charge and the act at most: "of having ordered the killing". */
const LEAD = 5;

const LEADS = new Set(['DET', 'ADJ', 'ADV', 'NUM', 'PROPN']);

/** The "of" or "with" of the charge: right before the act, or before what the accused had to do with it; -1 if none. */
function chargeBefore(tokens: readonly Token[], at: number, start: number, words: Scene['words']): number {
  for (let t = at - 1; t >= Math.max(start, at - LEAD); t--) {
    const { lower, pos } = tokens[t];
    const leads = t === at - 1 || isVerb(tokens[t + 1]) || t === at - 2;
    if (words.charges.has(lower) && leads) return t;
    if (!isVerb(tokens[t]) && !LEADS.has(pos)) return -1;
  }
  return -1;
}

/** "A colonel *accused* of …", "two soldiers *were charged* with …": the noun phrase before the verb. */
function partyBefore(tokens: readonly Token[], verb: number, start: number): Span | null {
  let last = verb;
  while (last > start && (isVerb(tokens[last - 1]) || tokens[last - 1].pos === 'ADV')) last--;
  let first = last;
  while (first > start && /^(DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[first - 1].pos)) first--;
  return first < last ? { start: tokens[first].start, end: tokens[last - 1].end } : null;
}
