import type { HeadWords } from '../../language/head.ts';
import type { ReportHints } from '../../record/capture.ts';
import type { ParagraphKind } from '../../record/prose.ts';
import type { Extracted } from '../../record/reading.ts';
import { asideReasons } from '../article/article.ts';
import type { Page } from '../article/page.ts';
import { titleBlock } from '../article/title-block.ts';
import { withAddress } from '../head/address.ts';
import { bylineOf } from '../head/byline.ts';
import { isDateLine } from '../head/date-line.ts';
import { mergedHead, pageHead } from '../head/page-head.ts';
import { openingWords, textHead, withHints } from '../head/text-head.ts';
import { sortBlocks } from '../noise/sort.ts';
import { walkHtml } from './html-walk.ts';

/** Bylines and days stand among so many blocks before and after the title. */
const BEFORE_TITLE = 3;
const AFTER_TITLE = 8;

/**
 * A report out of a page: all its visible text in document order, the article's paragraphs by kind, everything else
 * set aside with a reason. Throws `read/too-deep` where tags are nested beyond any real page.
 */
export function extractHtml(html: string, hints: ReportHints, words: HeadWords): Extracted {
  const { page, metadata } = walkHtml(html);
  const facts = pageHead(metadata, words);
  const reasons = asideReasons(page);
  const title = titleBlock(page, hints.title ?? facts.title?.value ?? null);
  const kinds = kindsByTag(page);
  if (title !== null) {
    kinds.set(title, 'title');
    reasons.delete(title);
  }
  if (title !== null) for (const i of headMatter(page, title, words)) reasons.delete(i);
  const known = { reasons, kinds, title: hints.title ?? facts.title?.value ?? null };
  const { paragraphs, noise, lines } = sortBlocks(page.text, page.blocks, known, words);
  const body = openingWords(lines);
  const url = hints.url ?? metadata.canonical ?? metadata.meta.get('og:url') ?? null;
  const own = mergedHead(facts, textHead(page.text, lines, words), body, words);
  return {
    text: page.text,
    paragraphs,
    noise,
    head: withAddress(withHints(own, hints, body, words), url),
    url,
    warnings: [],
  };
}

/** Blocks about the title that say who wrote it and when; pages set them apart from the article's body. */
function headMatter(page: Page, title: number, words: HeadWords): number[] {
  const found: number[] = [];
  for (let i = Math.max(0, title - BEFORE_TITLE); i < Math.min(page.blocks.length, title + AFTER_TITLE); i++) {
    const line = page.blocks[i].text;
    if (line.length < 160 && (bylineOf(line, words) || isDateLine(line, words))) found.push(i);
  }
  return found;
}

const KINDS: Readonly<Record<string, ParagraphKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  p: 'body',
  li: 'body',
  blockquote: 'body',
  pre: 'body',
  tr: 'body',
  dd: 'body',
  figcaption: 'caption',
  caption: 'caption',
};

/** A paragraph without a stop and of no more words than this may be a heading. */
const HEADING_WORDS = 14;

/** What mark-up says a block is. A short paragraph without a stop may still be a heading: its words decide. */
function kindsByTag(page: Page): Map<number, ParagraphKind> {
  const kinds = new Map<number, ParagraphKind>();
  page.blocks.forEach((block, i) => {
    const kind = KINDS[block.tag];
    if (kind && (block.tag !== 'p' || block.stops || block.words > HEADING_WORDS)) kinds.set(i, kind);
  });
  return kinds;
}
