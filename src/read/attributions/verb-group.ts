import type { Token } from '../../record/prose.ts';
import type { Run } from './ground.ts';

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

const BE = /^(is|are|was|were|be|been|being|am|'s|’s|'re|’re|get|gets|got|gotten)$/;

/** The group of the verb at `verb`, reaching left no further than `floor`. */
export function groupAt(tokens: readonly Token[], verb: number, floor: number): VerbGroup {
  let first = verb;
  let infinitive = false;
  let be = false;
  let aux = false;
  for (let i = verb - 1; i >= floor; i--) {
    const token = tokens[i];
    if (token.pos === 'ADV' && !/^(how|why|where|when|then|now|there|here)$/.test(token.lower)) continue;
    if (token.pos === 'PART' && token.lower === 'to') infinitive = true;
    else if (token.pos === 'AUX' || (token.lower.startsWith('g') && BE.test(token.lower))) {
      if (infinitive) break;
      aux = true;
      be ||= BE.test(token.lower) && first === verb;
    } else if (!(token.pos === 'PART' && /^(not|n't|n’t)$/.test(token.lower))) break;
    first = i;
    if (infinitive) break;
  }
  first = withAdverbs(tokens, first, floor);
  const ing = tokens[verb].lower.endsWith('ing');
  return { first, last: verb + 1, verb, infinitive, passive: be && !ing, participle: ing && !aux && !infinitive };
}

/** Adverbs directly left of the group belong to it: "also said". */
function withAdverbs(tokens: readonly Token[], first: number, floor: number): number {
  let at = first;
  while (
    at - 1 >= floor &&
    tokens[at - 1].pos === 'ADV' &&
    /ly$|^(also|now|then|once|even|later|still|first|again|further|never|just)$/.test(tokens[at - 1].lower)
  )
    at--;
  return at;
}

/** True for a verb or auxiliary that can be the main verb of a clause. */
export function isFiniteVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token.pos === 'AUX') return !/^(be|been|being)$/.test(token.lower);
  if (token.pos !== 'VERB' || token.lower.endsWith('ing')) return false;
  const before = tokens[i - 1];
  if (before?.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(token.text)) return false;
  return !(before && (before.lower === 'to' || before.pos === 'DET' || before.pos === 'ADP'));
}
