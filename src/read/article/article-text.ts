import type { ParagraphKind } from '../../record/prose.ts';
import type { Extracted } from '../../record/reading.ts';

const SAID: ReadonlySet<ParagraphKind> = new Set(['heading', 'body']);

/** The article's own words: headings and body paragraphs, one a line; title, byline and captions left out. */
export function articleText({ text, paragraphs }: Pick<Extracted, 'text' | 'paragraphs'>): string {
  return paragraphs
    .filter((paragraph) => SAID.has(paragraph.kind))
    .map((paragraph) => text.slice(paragraph.start, paragraph.end))
    .join('\n');
}
