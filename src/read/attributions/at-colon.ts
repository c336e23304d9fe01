import { continuedAfter, quotedAfter, quoteEndingAt, trimEnd } from './content.ts';
import type { Finding } from './finding.ts';
import { type Ground, levelOf, type Run } from './ground.ts';
import { spokenAfter } from './interview.ts';
import { isHead } from './noun-phrase.ts';
import { isFiniteVerb } from './verb-group.ts';

/** Longest name before a colon, in tokens. */
const LONGEST = 9;

/** "Governor: Bridge was mined", "KARIMI: We saw nothing": a name, a colon and what it says, at the start of a paragraph. */
export function atColon(ground: Ground, colon: number): Finding | null {
  const level = levelOf(ground, colon);
  const { tokens, prose } = ground;
  const sentence = prose.sentences[ground.sentenceOf[colon]];
  const paragraph = prose.paragraphs[sentence.paragraph];
  if (tokens[level.first].start !== paragraph.start || colon - level.first > LONGEST || colon + 2 >= level.last)
    return null;
  const speaker = { first: level.first, last: colon };
  if (!namesSpeaker(ground, speaker)) return null;
  const spoken = ground.opens.has(colon + 1) ? null : spokenAfter(ground, speaker, colon);
  const content = spoken
    ? [{ first: spoken.first, last: trimEnd(ground, spoken.last) }]
    : contentAfter(ground, colon + 1, level);
  return (
    content && {
      speaker,
      cue: { first: colon, last: colon + 1 },
      content,
      verb: 'say',
      kind: 'say',
      form: spoken ? 'direct' : formOf(ground, content),
      rule: 'colon',
    }
  );
}

const formOf = (ground: Ground, content: readonly Run[]): Finding['form'] =>
  ground.opens.has(content[0].first) ? 'direct' : 'indirect';

function namesSpeaker(ground: Ground, run: Run): boolean {
  const { tokens, cues } = ground;
  for (let i = run.first; i < run.last; i++) {
    const token = tokens[i];
    if (
      cues.labels.has(token.lower) ||
      cues.calendar.has(token.lower) ||
      (token.pos === 'PUNCT' && !/^[-’'"“”().,]$/.test(token.text))
    )
      return false;
    if (isFiniteVerb(ground, i)) return false;
  }
  if (isHeading(ground, run)) return false;
  return (
    isHead(ground, tokens[run.last - 1]) &&
    /^\p{Lu}/u.test(tokens[run.first].text) &&
    tokens.slice(run.first, run.last).some((token) => token.pos === 'PROPN')
  );
}

/** "Segou region: …", "Gao: …": whose words begin without a quotation mark, the name of a place only says where. */
function isHeading({ tokens, cues, placeNames, opens }: Ground, run: Run): boolean {
  if (opens.has(run.last + 1)) return false;
  if (cues.areas.has(tokens[run.last - 1].lower)) return true;
  const start = tokens[run.first].start;
  const end = tokens[run.last - 1].end;
  return placeNames.some((name) => name.start === start && name.end === end);
}

function contentAfter(ground: Ground, at: number, level: Run): Run[] | null {
  if (ground.opens.has(at)) {
    const quoted = quotedAfter(ground, at, level);
    const end = quoted[quoted.length - 1].last;
    return [...quoted, ...continuedAfter(ground, Math.max(level.last, end), quoteEndingAt(ground, end))];
  }
  if (!/^\p{Lu}|^\p{N}/u.test(ground.tokens[at].text)) return null;
  let verb = false;
  for (let i = at; i < level.last; i++) verb ||= isFiniteVerb(ground, i) || ground.tokens[i].pos === 'VERB';
  const last = trimEnd(ground, level.last);
  return verb && last > at ? [{ first: at, last }] : null;
}
