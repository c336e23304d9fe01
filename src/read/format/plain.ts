import type { HeadWords } from '../../language/head.ts';
import type { ReportHints } from '../../record/capture.ts';
import type { Extracted, Head, NoiseReason } from '../../record/reading.ts';
import { withAddress } from '../head/address.ts';
import { openingWords, textHead, withHints } from '../head/text-head.ts';
import { blockAt } from '../noise/block.ts';
import { paragraphSpans } from '../noise/lines.ts';
import { mailHeadLines, subjectOf } from '../noise/mail-head.ts';
import { withoutMailMarks } from '../noise/mail-marks.ts';
import { sortBlocks } from '../noise/sort.ts';

/**
 * A report out of plain text, also text scraped from a page: its paragraphs by kind, and what was set aside. The text
 * stays as it is but for line ends, a byte order mark and the marks of quoted mail.
 */
export function extractPlain(raw: string, hints: ReportHints, words: HeadWords): Extracted {
  const text = withoutMailMarks(raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const blocks = paragraphSpans(text).map((span) => blockAt(text, span.start, span.end));
  const mailHead = mailHeadLines(blocks);
  const reasons = new Map(mailHead.map((i): [number, NoiseReason] => [i, 'not-article']));
  const subject = subjectOf(blocks, mailHead);
  const known = { reasons, kinds: new Map(), title: hints.title ?? subject };
  const { paragraphs, noise, lines } = sortBlocks(text, blocks, known, words);
  const own = subject ? titled(textHead(text, lines, words), subject) : textHead(text, lines, words);
  const head = withAddress(withHints(own, hints, openingWords(lines), words), hints.url ?? null);
  return { text, paragraphs, noise, head, url: hints.url ?? null, warnings: [] };
}

/** A mail's subject is its title. */
const titled = (head: Head, subject: string): Head => ({
  ...head,
  title: { value: subject, certainty: 'stated', by: 'metadata', span: null },
});
