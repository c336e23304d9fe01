import type { CueKind } from '../../record/attribution.ts';
import { clauseEnd } from './clause-end.ts';
import { trimEnd } from './content.ts';
import type { Finding } from './finding.ts';
import { type Ground, levelOf, type Run } from './ground.ts';

/** "The bridge was reportedly hit": the clause around the adverb is told on nobody's word. */
export function atHearsay(ground: Ground, adverb: number, kind: CueKind): Finding | null {
  const level = levelOf(ground, adverb);
  const first = clauseStart(ground, adverb, level);
  const last = trimEnd(ground, clauseEnd(ground, adverb, level, { object: true, charge: true }));
  const content = [
    ...(adverb > first ? [{ first, last: adverb }] : []),
    ...(last > adverb + 1 ? [{ first: adverb + 1, last }] : []),
  ];
  if (content.length === 0) return null;
  const cue = { first: adverb, last: adverb + 1 };
  return { speaker: null, cue, content, verb: ground.tokens[adverb].lower, kind, form: 'indirect', rule: 'hearsay' };
}

function clauseStart(ground: Ground, at: number, level: Run): number {
  for (let i = at - 1; i > level.first; i--) {
    const token = ground.tokens[i];
    if (/^[,;:—–(]$/.test(token.text) || token.pos === 'SCONJ' || token.pos === 'CCONJ') return i + 1;
  }
  return level.first;
}
