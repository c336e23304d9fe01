import type { Prose, Sentence } from '../../record/prose.ts';

/**
 * A line that is a heading in all but name: a paragraph of one unfinished sentence without any verb. Its nouns name
 * what the text below tells.
 */
export function isHeadline(prose: Prose, sentence: Sentence): boolean {
  const paragraph = prose.paragraphs[sentence.paragraph];
  if (sentence.start !== paragraph.start || sentence.end !== paragraph.end) return false;
  if (sentence.lastToken - sentence.firstToken > 14) return false;
  for (let t = sentence.firstToken; t < sentence.lastToken; t++) {
    const { pos, text } = prose.tokens[t];
    if (pos === 'VERB' || pos === 'AUX') return false;
    if (t === sentence.lastToken - 1 && /^[.!?…”"]$/.test(text)) return false;
  }
  return true;
}
