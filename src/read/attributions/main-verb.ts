import type { Ground, Run } from './ground.ts';
import type { Site } from './site.ts';
import { isFiniteVerb } from './verb-group.ts';

/**
 * Where content that starts at `from` gives way to the main verb of its sentence, when its cue only tells of the main
 * verb's subject: "men who demanded the release of two clerks | were beaten", "men demanding … | were beaten". `end`
 * where the cue does not, or no such verb follows. `clause` content has a verb of its own.
 */
export function beforeMainVerb(site: Site, from: number, end: number, clause: boolean): number {
  if (!tellsOfSubject(site)) return end;
  if (isFiniteVerb(site.ground, from)) return from;
  const { tokens, cues } = site.ground;
  let own = clause ? 1 : 0;
  let verb = end;
  for (let i = from; i < end; i++) {
    const { pos, lower, text } = tokens[i];
    if (pos === 'CCONJ' || /^[,;:—–]$/.test(text)) break;
    const opens = pos === 'SCONJ' || (pos === 'PRON' && cues.grammar.relatives.has(lower) && i > from);
    if (opens) own++;
    else if (isFiniteVerb(site.ground, i) && tokens[i - 1].pos !== 'AUX' && own-- <= 0) {
      // "Clerks held since May were …": an auxiliary tells more surely than what may be a participle.
      if (pos === 'AUX') return i;
      if (verb === end) verb = i;
    }
  }
  return verb;
}

/** The cue stands in a clause that hangs on the first noun of its sentence, with no verb before it. */
export function tellsOfSubject({ ground, group, level, subject }: Site): boolean {
  if (!subject || ground.quoteOf[group.verb] >= 0) return false;
  const relative =
    subject.last - subject.first === 1 && ground.cues.grammar.relatives.has(ground.tokens[subject.first].lower);
  const participle = group.participle && subject.last === group.first;
  const head = relative ? subject.first : participle ? group.first : level.first;
  return (
    head > level.first && ground.tokens[head - 1].text !== ',' && !hasVerb(ground, { first: level.first, last: head })
  );
}

function hasVerb(ground: Ground, { first, last }: Run): boolean {
  for (let i = first; i < last; i++) if (isFiniteVerb(ground, i)) return true;
  return false;
}
