import type { Quotation } from '../../record/attribution.ts';
import { ownerOf } from './at-noun.ts';
import { quotedAfter } from './content.ts';
import type { Finding } from './finding.ts';
import { type Ground, levelOf, type Run } from './ground.ts';
import { subjectOf } from './subject.ts';
import { groupAt, isFiniteVerb } from './verb-group.ts';

/**
 * Slogans that no verb of saying introduces ("their slogans such as “…”", "hung banners that read: “…”"). They belong
 * to whoever owns the slogans or does what the sentence tells; a banner alone names nobody.
 */
export function atSlogan(ground: Ground, open: number, quote: Quotation): Finding | null {
  const level = levelOf(ground, open);
  const cue = sloganWord(ground, open, level);
  if (cue < 0 || quote.use !== 'slogan') return null;
  return {
    speaker: ownerOf(ground, cue, level) ?? doer(ground, cue, level),
    cue: { first: cue, last: Math.max(cue + 1, lastWord(ground, open)) },
    content: quotedAfter(ground, open, level),
    verb: 'chant',
    kind: 'chant',
    form: 'slogan',
    rule: 'slogan',
  };
}

/** The words from the slogan noun up to the opening mark, the pause left off. */
function lastWord(ground: Ground, open: number): number {
  let last = open;
  while (/^[,:—–]$/.test(ground.tokens[last - 1].text)) last--;
  return last;
}

function sloganWord(ground: Ground, open: number, level: Run): number {
  let found = -1;
  for (let i = level.first; i < open; i++) {
    if (ground.cues.slogans.has(ground.tokens[i].lower) && ground.tokens[i].pos !== 'VERB' && found < 0) found = i;
  }
  return found;
}

/** The subject of the clause before the slogan noun; the noun itself where it is the subject does nothing. */
function doer(ground: Ground, cue: number, level: Run): Run | null {
  for (let i = cue - 1; i > level.first; i--) {
    if (!isFiniteVerb(ground, i)) continue;
    const subject = subjectOf(ground, groupAt(ground, i, level.first), level);
    if (subject) return subject;
  }
  return null;
}
