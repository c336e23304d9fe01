import type { Token } from '../../record/prose.ts';
import type { Ground, Run } from './ground.ts';
import { isHead, phraseAfter, phraseBefore } from './noun-phrase.ts';
import { groupAt, isFiniteVerb, type VerbGroup } from './verb-group.ts';

/** How many verbs a shared subject is followed through: "came forward and wanted to say". */
const DEPTH = 5;

/**
 * The words left of a verb that name who acts: the noun phrase with its apposition or relative clause, the subject
 * shared with an earlier verb, or the subject of the clause a participle hangs on. Null where there is none.
 */
export function subjectOf(ground: Ground, group: VerbGroup, level: Run, depth = 0): Run | null {
  const { tokens } = ground;
  const before = tokens[group.first - 1];
  if (depth > DEPTH || group.first <= level.first) return null;
  if (group.infinitive) return subjectOfInfinitive(ground, group, level, depth);
  if (group.participle) return subjectOfParticiple(ground, group, level, depth);
  if (before.pos === 'CCONJ') return subjectShared(ground, group.first - 1, level, depth);
  if (before.text === ',' || before.text === '—' || before.text === '–')
    return subjectAcross(ground, group, level, depth);
  return pastReduced(ground, phraseBefore(ground, beforeTime(ground, group.first, level.first), level.first), level);
}

/** "A report *seen by the Post* says": not the Post, but what it saw. */
function pastReduced(ground: Ground, phrase: Run | null, level: Run): Run | null {
  const { tokens, cues } = ground;
  if (!phrase || tokens[phrase.first - 1]?.lower !== cues.grammar.by) return phrase;
  const verb = phrase.first - 2;
  if (verb <= level.first || tokens[verb].pos !== 'VERB' || !/^(NOUN|PROPN)$/.test(tokens[verb - 1].pos)) return phrase;
  return phraseBefore(ground, verb, level.first) ?? phrase;
}

/** "who *last month* called": back over a time right before a verb, which nobody is. */
function beforeTime({ tokens, cues }: Ground, end: number, floor: number): number {
  if (!cues.calendar.has(tokens[end - 1]?.lower ?? '')) return end;
  let at = end - 1;
  while (at > floor && isOfTime(tokens[at - 1], cues)) at--;
  const before = tokens[at - 1];
  return at > floor && before && /^(NOUN|PROPN|PRON)$/.test(before.pos) && tokens[at].pos !== 'PROPN' ? at : end;
}

const isOfTime = ({ pos, lower }: Token, cues: Ground['cues']): boolean =>
  pos === 'DET' || pos === 'NUM' || cues.grammar.timeOpeners.has(lower);

/** "refused to say": the subject of the verb before; "asked Smith to say": Smith. */
function subjectOfInfinitive(ground: Ground, group: VerbGroup, level: Run, depth: number): Run | null {
  const at = verbBefore(ground.tokens, group.first, level.first);
  if (at < 0) return null;
  return subjectOf(ground, groupAt(ground, at, level.first), level, depth + 1);
}

/** ", saying that …": the subject of the reporting verb before it, else of the first clause; "men saying": the men. */
function subjectOfParticiple(ground: Ground, group: VerbGroup, level: Run, depth: number): Run | null {
  const { tokens, cues } = ground;
  if (isHead(ground, tokens[group.first - 1])) return phraseBefore(ground, group.first, level.first);
  for (let at = group.first - 1; at >= level.first; at--) {
    if (
      tokens[at].pos !== 'VERB' ||
      ground.quoteOf[at] !== ground.quoteOf[group.verb] ||
      !cues.verbs.get(tokens[at].lemma)?.takes.has('quote')
    )
      continue;
    const subject = subjectOfClause(ground, at, level, depth) ?? subjectBehind(ground, at, level, group.first);
    if (subject) return subject;
  }
  for (let at = level.first; at < group.first; at++) {
    const subject = isFiniteVerb(ground, at) ? subjectOfClause(ground, at, level, depth) : null;
    if (subject) return subject;
  }
  return null;
}

function subjectOfClause(ground: Ground, at: number, level: Run, depth: number): Run | null {
  const { tokens } = ground;
  const earlier = groupAt(ground, at, level.first);
  if (earlier.participle || earlier.infinitive) return null;
  const before = tokens[earlier.first - 1];
  if (before?.pos === 'PRON' && ground.cues.grammar.relatives.has(before.lower)) return null;
  return subjectOf(ground, earlier, level, depth + 1);
}

/** "“…,” said Smith, adding …": the subject stands behind its verb. */
function subjectBehind(ground: Ground, verb: number, level: Run, end: number): Run | null {
  const phrase = phraseAfter(ground, verb + 1, Math.min(level.last, end));
  return phrase && ground.tokens[phrase.last]?.text === ',' ? phrase : null;
}

/** "… and added": the subject of the finite verb before. */
function subjectShared(ground: Ground, and: number, level: Run, depth: number): Run | null {
  const { tokens } = ground;
  const teller = lastTeller(ground, and, level);
  for (let at = teller < 0 ? and - 1 : teller; at > level.first; at--) {
    if (tokens[at].pos !== 'VERB') continue;
    const group = groupAt(ground, at, level.first);
    if (group.infinitive) continue;
    const subject = subjectOf(ground, group, level, depth + 1);
    if (subject) return subject;
  }
  return null;
}

/** "said that … and accused …": the verb of saying before, whose subject goes on, rather than one inside what was said. */
function lastTeller({ tokens, cues, quoteOf }: Ground, end: number, level: Run): number {
  for (let at = end - 1; at > level.first; at--) {
    const takes =
      tokens[at].pos === 'VERB' && quoteOf[at] === quoteOf[end] ? cues.verbs.get(tokens[at].lemma)?.takes : undefined;
    if (takes?.has('clause') && takes.has('quote')) return at;
  }
  return -1;
}

/** "Smith, who runs the port, said": back over the commas to the noun phrase they interrupt. */
function subjectAcross(ground: Ground, group: VerbGroup, level: Run, depth: number): Run | null {
  const { tokens, cues } = ground;
  for (let at = group.first - 2; at > level.first; at--) {
    if (!/^[,—–]$/.test(tokens[at].text)) continue;
    if (tokens[at + 1]?.pos === 'CCONJ') return subjectShared(ground, at + 1, level, depth);
    if (!isHead(ground, tokens[at - 1]) || cues.calendar.has(tokens[at - 1].lower)) continue;
    const phrase = phraseBefore(ground, at, level.first);
    if (!phrase) continue;
    const opener = tokens[phrase.first - 1];
    if (phrase.first > level.first + 1 && opener.text === ',') continue;
    return { first: phrase.first, last: group.first - 1 };
  }
  return null;
}

function verbBefore(tokens: readonly Token[], end: number, floor: number): number {
  for (let at = end - 1; at >= floor && end - at < 12; at--) {
    if (tokens[at].pos === 'VERB') return at;
    if (/^[.;:]$/.test(tokens[at].text)) return -1;
  }
  return -1;
}
