import type { Ground, Run } from './ground.ts';

/** How many paragraphs on either side the same name is looked for. */
const NEAR = 12;

/**
 * The rest of a paragraph that opens with a name and a colon, where it is that person's own speech: it says "I" or
 * "we", or the same name opens another paragraph so ("Obando: … / Interviewer: … / Obando: …"). Null elsewhere, as in
 * the headline "Governor: Bridge was mined".
 */
export function spokenAfter(ground: Ground, speaker: Run, colon: number): Run | null {
  const run = { first: colon + 1, last: paragraphEnd(ground, colon) };
  return saysI(ground, run) || opensAnother(ground, speaker) ? run : null;
}

function paragraphEnd({ prose, sentenceOf }: Ground, at: number): number {
  let s = sentenceOf[at];
  while (prose.sentences[s + 1]?.paragraph === prose.sentences[s].paragraph) s++;
  return prose.sentences[s].lastToken;
}

function saysI({ tokens, cues, quoteOf }: Ground, { first, last }: Run): boolean {
  for (let i = first; i < last; i++) if (quoteOf[i] < 0 && cues.grammar.writer.has(tokens[i].lower)) return true;
  return false;
}

function opensAnother({ tokens, prose, sentenceOf }: Ground, { first, last }: Run): boolean {
  const { text, paragraphs, sentences } = prose;
  const at = sentences[sentenceOf[first]].paragraph;
  const label = `${text.slice(tokens[first].start, tokens[last - 1].end)}:`;
  const near = paragraphs.slice(Math.max(0, at - NEAR), at + NEAR + 1);
  return near.some(({ start }) => start !== tokens[first].start && text.startsWith(label, start));
}
