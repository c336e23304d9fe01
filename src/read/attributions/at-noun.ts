import type { CueNoun } from '../../language/cues.ts';
import { trimEnd } from './content.ts';
import type { Finding } from './finding.ts';
import { type Ground, levelOf, type Run } from './ground.ts';
import { isPossessive, phraseBefore } from './noun-phrase.ts';
import { isFiniteVerb } from './verb-group.ts';

/** "the cleric's fatwa to …", "their claim that …": a noun of saying with its owner and its content. */
export function atNoun(ground: Ground, noun: number, entry: CueNoun): Finding | null {
  const { tokens } = ground;
  const level = levelOf(ground, noun);
  const link = tokens[noun + 1];
  if (!link || noun + 2 >= level.last || !entry.takes.has(link.lower)) return null;
  const speaker = ownerOf(ground, noun, level);
  if (!speaker) return null;
  const { that, to } = ground.cues.grammar;
  const from = link.lower === that || link.lower === to ? noun + 1 : noun + 2;
  const last = trimEnd(ground, nounContentEnd(ground, from, level, link.lower === that));
  if (last <= from) return null;
  return {
    speaker,
    cue: { first: noun, last: from === noun + 1 ? noun + 1 : noun + 2 },
    content: [{ first: from, last }],
    verb: entry.verb,
    kind: entry.kind,
    form: 'mention',
    rule: 'noun',
  };
}

/** The possessor before the noun: "the governor’s", "his"; adjectives may stand between. */
export function ownerOf(ground: Ground, noun: number, level: Run): Run | null {
  const { tokens } = ground;
  let at = noun;
  while (at > level.first && /^(ADJ|NOUN|ADV|PROPN)$/.test(tokens[at - 1].pos)) at--;
  const before = tokens[at - 1];
  if (at <= level.first || !before) return null;
  if (before.pos === 'PRON' && ground.cues.grammar.possessives.has(before.lower)) return { first: at - 1, last: at };
  if (!isPossessive(before)) return null;
  return phraseBefore(ground, at - 1, level.first);
}

/** Up to the verb of the clause the noun is part of, or to the next pause. */
function nounContentEnd(ground: Ground, from: number, level: Run, clause: boolean): number {
  let verbs = clause ? 1 : 0;
  for (let i = from + 1; i < level.last; i++) {
    const token = ground.tokens[i];
    if (/^[;:—–]$/.test(token.text) || (token.text === ',' && !clause)) return i;
    if (token.pos === 'SCONJ' || (token.pos === 'PRON' && ground.cues.grammar.relatives.has(token.lower))) verbs++;
    if (isFiniteVerb(ground, i) && ground.tokens[i - 1].pos !== 'AUX' && verbs-- <= 0) return i;
  }
  return level.last;
}
