import type { HeadWords } from '../../language/head.ts';
import type { ReportHints } from '../../record/capture.ts';
import type { Extracted } from '../../record/reading.ts';
import { withAddress } from '../head/address.ts';
import { textHead, withHints } from '../head/text-head.ts';
import { blockAt } from '../noise/block.ts';
import { paragraphSpans } from '../noise/lines.ts';
import { withoutMailMarks } from '../noise/mail-marks.ts';
import { sortBlocks } from '../noise/sort.ts';

/**
 * A report out of plain text, also text scraped from a page: its paragraphs by kind, and what was set aside. The text
 * stays as it is but for line ends, a byte order mark and the marks of quoted mail.
 */
export function extractPlain(raw: string, hints: ReportHints, words: HeadWords): Extracted {
  const text = withoutMailMarks(raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const blocks = paragraphSpans(text).map((span) => blockAt(text, span.start, span.end));
  const known = { reasons: new Map(), kinds: new Map(), title: hints.title ?? null };
  const { paragraphs, noise, lines } = sortBlocks(text, blocks, known, words);
  const head = withAddress(withHints(textHead(text, lines, words), hints), hints.url ?? null);
  return { text, paragraphs, noise, head, url: hints.url ?? null, warnings: [] };
}
