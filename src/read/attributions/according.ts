import { clauseEnd } from './clause-end.ts';
import { contentBefore, continuedAfter, quotedAfter, trimEnd } from './content.ts';
import type { Finding } from './finding.ts';
import { type Ground, levelOf, type Run } from './ground.ts';
import { phraseAfter } from './noun-phrase.ts';

/** "According to the mayor, …" and "…, according to the mayor". `at` is the first token of the phrase. */
export function atAccording(ground: Ground, at: number): Finding | null {
  const end = ground.accordingEnd(at);
  if (end < 0) return null;
  const level = levelOf(ground, at);
  const cue = { first: at, last: end };
  const speaker = speakerAfter(ground, cue.last, level);
  if (!speaker) return null;
  const content = opens(ground, at, level) ? after(ground, speaker, level) : before(ground, at, speaker, level);
  if (content.length === 0) return null;
  return {
    speaker,
    cue,
    content,
    verb: wordsOf(ground, cue),
    kind: 'say',
    form: formOf(ground, content),
    rule: 'according',
  };
}

const wordsOf = (ground: Ground, run: Run): string =>
  ground.tokens
    .slice(run.first, run.last)
    .map((token) => token.lower)
    .join(' ');

const formOf = (ground: Ground, content: readonly Run[]): Finding['form'] =>
  content.every((run) => ground.opens.has(run.first)) ? 'direct' : 'indirect';

/** At the start of its sentence, behind at most "But" or "And". */
const opens = (ground: Ground, at: number, level: Run): boolean =>
  at === level.first ||
  (at === level.first + 1 && /^(CCONJ|ADV|PUNCT)$/.test(ground.tokens[level.first].pos)) ||
  /^[;:—–]$/.test(ground.tokens[at - 1].text);

/** The noun phrase up to the comma that closes the phrase, its apposition included. */
function speakerAfter(ground: Ground, start: number, level: Run): Run | null {
  const phrase = phraseAfter(ground, start, level.last);
  if (!phrase || ground.cues.standards.has(ground.tokens[start].lower)) return null;
  let last = phrase.last;
  while (last < level.last && !/^[,.;:—–?!)]$/.test(ground.tokens[last].text) && !ground.opens.has(last)) last++;
  return { first: start, last };
}

function after(ground: Ground, speaker: Run, level: Run): Run[] {
  let at = speaker.last;
  while (at < level.last && /^[,:—–]$/.test(ground.tokens[at].text)) at++;
  if (ground.opens.has(at)) {
    const quoted = quotedAfter(ground, at, level);
    return [...quoted, ...continuedAfter(ground, Math.max(level.last, quoted[quoted.length - 1].last))];
  }
  const last = trimEnd(ground, clauseEnd(ground, at, level));
  return last > at ? [{ first: at, last }] : [];
}

function before(ground: Ground, at: number, speaker: Run, level: Run): Run[] {
  const quote = ground.closes.get(at - 1) ?? ground.closes.get(at - 2) ?? null;
  const first = contentBefore(ground, at, level, quote);
  const resumes = ground.tokens[speaker.last]?.text === ',' && speaker.last + 1 < level.last;
  const rest = resumes ? { first: speaker.last + 1, last: trimEnd(ground, level.last) } : null;
  return [...(first ? [first] : []), ...(rest && rest.last > rest.first ? [rest] : [])];
}
