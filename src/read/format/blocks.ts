import type { HeadWords } from '../../language/head.ts';
import type { ReportHints } from '../../record/capture.ts';
import type { Paragraph, ParagraphKind } from '../../record/prose.ts';
import type { Extracted, Head, HeadPart, Noise, NoiseReason } from '../../record/reading.ts';
import { overlaps, type Span } from '../../record/span.ts';
import { extractPlain } from './plain.ts';

/** One paragraph of a document whose format tells paragraphs and headings apart. One line; white space already single. */
export interface Block {
  readonly text: string;
  /** Null where only the words can tell what it is. */
  readonly kind: ParagraphKind | null;
  /** Set where the format itself shows that this is not the report's prose. */
  readonly noise?: NoiseReason;
}

/** What the document's own metadata say of the report. */
export type StatedFacts = Pick<ReportHints, 'title' | 'byline' | 'outlet' | 'published' | 'language' | 'url'>;

/**
 * Blocks as one text, a blank line between them. The prose is read as plain text for its head and its noise, and what
 * the format knows is laid over that; blocks that are no prose follow after it, so that no sentence runs through them.
 */
export function extractBlocks(
  blocks: readonly Block[],
  facts: StatedFacts,
  hints: ReportHints,
  words: HeadWords,
  warnings: readonly string[] = [],
): Extracted {
  const prose = blocks.filter((b) => !b.noise);
  const plain = extractPlain(prose.map((b) => b.text).join('\n\n'), hints, words);
  const places = locate(prose, plain.text);
  const aside = appendAside(plain.text, blocks);
  const title = prose.findIndex((b) => b.kind === 'title');
  return {
    text: aside.text,
    paragraphs: withKinds(plain.paragraphs, prose, places),
    noise: [...plain.noise, ...aside.noise],
    head: withFacts(plain.head, facts, hints, title === -1 ? null : places[title], plain.text),
    url: hints.url ?? facts.url ?? plain.url,
    warnings: [...warnings, ...plain.warnings],
  };
}

/** Where each block stands in the text, in order; null where the reading of plain text has rewritten it. */
function locate(blocks: readonly Block[], text: string): (Span | null)[] {
  let from = 0;
  return blocks.map((block) => {
    const start = text.indexOf(block.text, from);
    if (start === -1) return null;
    from = start + block.text.length;
    return { start, end: from };
  });
}

function appendAside(text: string, blocks: readonly Block[]): { text: string; noise: Noise[] } {
  const noise: Noise[] = [];
  let whole = text.trimEnd();
  for (const block of blocks) {
    if (!block.noise || !block.text) continue;
    if (whole) whole += '\n\n';
    noise.push({ span: { start: whole.length, end: whole.length + block.text.length }, reason: block.noise });
    whole += block.text;
  }
  return { text: noise.length ? whole : text, noise };
}

/** The format's word on what a paragraph is goes before a guess from its looks. Both lists are in the text's order. */
function withKinds(
  paragraphs: readonly Paragraph[],
  blocks: readonly Block[],
  places: readonly (Span | null)[],
): Paragraph[] {
  let at = 0;
  return paragraphs.map((paragraph) => {
    while (at < places.length && (places[at]?.end ?? 0) <= paragraph.start) at++;
    const place = places[at];
    const kind = place && overlaps(place, paragraph) ? blocks[at].kind : null;
    return kind === null ? paragraph : { ...paragraph, kind };
  });
}

/** Head of the plain reading, with the document's own facts put before its guesses; what a hint says stays first. */
function withFacts(head: Head, facts: StatedFacts, hints: ReportHints, title: Span | null, text: string): Head {
  const own = (name: 'title' | 'byline' | 'outlet' | 'published' | 'language'): HeadPart | null =>
    hints[name] === undefined && facts[name] ? stated(facts[name], 'metadata', null) : head[name];
  const shown = title && !hints.title ? stated(text.slice(title.start, title.end), 'text', title) : null;
  return {
    ...head,
    title: shown ?? own('title'),
    byline: own('byline'),
    outlet: own('outlet'),
    published: own('published'),
    language: own('language'),
  };
}

const stated = (value: string, by: HeadPart['by'], span: Span | null): HeadPart => ({
  value,
  certainty: 'stated',
  by,
  span,
});
