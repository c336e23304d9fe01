import type { Finding } from './finding.ts';
import { type Ground, levelOf, type Run } from './ground.ts';
import { phraseAfter } from './noun-phrase.ts';

/**
 * Adds whom a teller quotes beside telling: in "State TV, quoting the police chief, claimed that …", "… reported,
 * citing the mayor, that …" and "… reported, citing the mayor" the content is on the second one's word as well, and
 * that inside the first one's.
 */
export function withRelays(ground: Ground, found: readonly Finding[]): Finding[] {
  const { tokens, cues, sentenceOf } = ground;
  const near = new Map<number, Finding[]>();
  const trimmed = new Map<Finding, Finding>();
  const added = new Map<number, Finding>();
  for (let i = 1; i < tokens.length; i++) {
    if (!cues.relaying.has(tokens[i].lower) || tokens[i - 1].text !== ',') continue;
    if (near.size === 0) for (const one of found) list(near, sentenceOf[one.cue.first]).push(one);
    const quoted = quotedAt(ground, i);
    const outer = quoted && near.get(sentenceOf[i])?.find((one) => tells(one, i, quoted));
    if (!quoted || !outer?.speaker) continue;
    const { first, last } = outer.speaker;
    trimmed.set(outer, { ...outer, speaker: { first, last: Math.min(last, i - 1) } });
    const cue = { first: i, last: i + 1 };
    added.set(i, { ...outer, speaker: quoted, cue, verb: tokens[i].lemma, kind: 'say', within: outer.cue });
  }
  if (added.size === 0) return [...found];
  const kept = found.filter((one) => !added.has(one.cue.first)).map((one) => trimmed.get(one) ?? one);
  return [...kept, ...added.values()].sort((x, y) => x.cue.first - y.cue.first);
}

function list(lists: Map<number, Finding[]>, key: number): Finding[] {
  const known = lists.get(key) ?? [];
  lists.set(key, known);
  return known;
}

/** The one quoted, up to the comma or the end of the sentence; null where "as saying" tells what was said. */
function quotedAt(ground: Ground, i: number): Run | null {
  const { tokens, cues } = ground;
  const level = levelOf(ground, i);
  const phrase = phraseAfter(ground, i + 1, level.last);
  if (!phrase) return null;
  const next = tokens[phrase.last];
  const closes = phrase.last >= level.last || /^[,.]$/.test(next.text);
  return closes && next?.lower !== cues.grammar.as ? phrase : null;
}

/** The telling that the words at `i` are set into or hang on. */
function tells({ speaker, cue, content }: Finding, i: number, quoted: Run): boolean {
  if (!speaker || content.length === 0) return false;
  const before = speaker.first < i && cue.first > quoted.last && cue.first <= quoted.last + 2 && speaker.last >= i - 1;
  const between = cue.last === i - 1 && content[0].first === quoted.last + 1;
  const behind = content[content.length - 1].last === i - 1;
  return before || between || behind;
}
