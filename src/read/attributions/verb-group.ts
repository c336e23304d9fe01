import type { Grammar } from '../../language/grammar.ts';
import type { Token } from '../../record/prose.ts';
import type { Run } from './ground.ts';
import type { PhraseGround } from './noun-phrase.ts';

/** A verb with what belongs to it on its left: "has also said", "was not expected", "to say". */
export interface VerbGroup extends Run {
  /** Index of the verb itself; `last` is just after it. */
  readonly verb: number;
  /** Opens with "to". */
  readonly infinitive: boolean;
  /** Has "be" or "get" and a past participle: the speaker is not its subject. */
  readonly passive: boolean;
  /** Ends in -ing without "be": hangs on another clause. */
  readonly participle: boolean;
}

/** The group of the verb at `verb`, reaching left no further than `floor`. */
export function groupAt({ tokens, cues }: PhraseGround, verb: number, floor: number): VerbGroup {
  const { grammar } = cues;
  let first = verb;
  let infinitive = false;
  let be = false;
  let aux = false;
  for (let i = verb - 1; i >= floor && !infinitive; i--) {
    const token = tokens[i];
    if (skipped(tokens, i, grammar)) continue;
    if (token.pos === 'PART' && token.lower === grammar.to) infinitive = true;
    else if (token.pos === 'AUX' || (token.pos === 'VERB' && grammar.passives.has(token.lower))) {
      be ||= grammar.passives.has(token.lower) && !aux;
      aux = true;
    } else if (!(token.pos === 'PART' && grammar.negations.has(token.lower))) break;
    first = i;
  }
  first = withAdverbs(tokens, first, floor, grammar);
  const ing = tokens[verb].lower.endsWith('ing');
  return { first, last: verb + 1, verb, infinitive, passive: be && !ing, participle: ing && !aux && !infinitive };
}

/** Adverbs, and "both" in "have both argued", are looked past for an auxiliary. */
function skipped(tokens: readonly Token[], i: number, grammar: Grammar): boolean {
  const token = tokens[i];
  if (token.pos === 'ADV') return !grammar.questions.has(token.lower);
  return token.pos === 'DET' && tokens[i - 1]?.pos === 'AUX' && grammar.determinersAlone.has(token.lower);
}

/** Adverbs directly left of the group belong to it, and "neither" and "both" behind a noun: "also said", "officials neither confirmed". */
function withAdverbs(tokens: readonly Token[], first: number, floor: number, grammar: Grammar): number {
  let at = first;
  while (at - 1 >= floor && tokens[at - 1].pos === 'ADV' && isLight(tokens[at - 1], grammar)) at--;
  const floats = at - 2 >= floor && grammar.determinersAlone.has(tokens[at - 1].lower);
  return floats && tokens[at - 1].pos === 'DET' && /^(NOUN|PROPN)$/.test(tokens[at - 2].pos) ? at - 1 : at;
}

const isLight = (token: Token, grammar: Grammar): boolean =>
  token.lower.endsWith(grammar.adverbEnding) || grammar.lightAdverbs.has(token.lower);

/** True for a verb or auxiliary that can be the main verb of a clause. */
export function isFiniteVerb({ tokens, cues }: PhraseGround, i: number): boolean {
  const token = tokens[i];
  if (token.pos === 'AUX') return !cues.grammar.nonFinite.has(token.lower);
  if (token.pos !== 'VERB' || token.lower.endsWith('ing')) return false;
  const before = tokens[i - 1];
  if (!before) return true;
  if (before.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(token.text)) return false;
  return before.lower !== cues.grammar.to && before.pos !== 'DET' && before.pos !== 'ADP';
}
