import type { HeadWords } from '../../language/head.ts';
import type { ReportHints } from '../../record/capture.ts';
import type { Extracted, Head, Noise, NoiseReason } from '../../record/reading.ts';
import { trimSpan } from '../../record/span.ts';
import { withAddress } from '../head/address.ts';
import { openingWords, textHead, withHints } from '../head/text-head.ts';
import { blockAt } from '../noise/block.ts';
import { paragraphSpans } from '../noise/lines.ts';
import { mailHeadLines, subjectOf } from '../noise/mail-head.ts';
import { withoutMailMarks } from '../noise/mail-marks.ts';
import { type QuotedMail, quotedMail, without } from '../noise/mail-quoted.ts';
import { sortBlocks } from '../noise/sort.ts';

/**
 * A report out of plain text, also text scraped from a page: its paragraphs by kind, and what was set aside. The text
 * stays as it is but for line ends, a byte order mark and the marks of quoted mail.
 *
 * Older mail below what the writer says is set aside: it is another's, and its "yesterday" counts from another day. A
 * mail that only passes another one on is read as that other's.
 */
export function extractPlain(raw: string, hints: ReportHints, words: HeadWords, isMail = false): Extracted {
  const plain = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const older = quotedMail(plain, isMail || MAIL_HEAD.test(plain));
  const own = without(plain, older);
  if (older.length === 0 || isPassedOn(own)) return passedOn(plain, older[0] ?? null, hints, words);
  const read = extractLines(plain, own, hints, words);
  const noise = [...read.noise, ...older.map(asNoise)].sort((a, b) => a.span.start - b.span.start);
  return { ...read, noise, warnings: older.flatMap(setAside) };
}

/** A mail pasted with its header. */
const MAIL_HEAD = /^(?:from|subject): [^\n]{1,300}\n(?:from|sent|to|cc|date|subject): /im;

/** Words of a mail's own below which it only passes on what it quotes: "For your information, see below. Regards, …". */
const OWN_WORDS = 25;

/** True where little is written besides header lines. */
const isPassedOn = (own: string): boolean =>
  (own.replace(/^(?:from|sent|to|cc|date|subject): [^\n]*/gim, '').match(/\p{L}{2,}/gu)?.length ?? 0) < OWN_WORDS;

const asNoise = ({ start, end }: QuotedMail): Noise => ({ span: { start, end }, reason: 'quoted-mail' });

const setAside = ({ writer, day }: QuotedMail): string[] =>
  writer || day
    ? [
        `Set aside: older mail${writer ? ` by ${writer}` : ''}${day ? ` of ${day}` : ''}. Add it as a report of its own.`,
      ]
    : [];

/** The whole text without the marks of quotation, as the one who wrote what is passed on has it. */
function passedOn(plain: string, older: QuotedMail | null, hints: ReportHints, words: HeadWords): Extracted {
  const text = withoutMailMarks(plain);
  if (!older || !(older.writer || older.day)) return extractLines(text, text, hints, words);
  const { writer, day, start, introEnd } = older;
  const facts = { ...hints, ...(writer && { byline: writer }), ...(day && { published: day }) };
  const lead = { start, end: Math.min(introEnd, text.length) };
  const read = extractLines(text, without(text, [lead]), facts, words);
  const noise = [...read.noise, { span: trimSpan(text, lead), reason: 'quoted-mail' as const }];
  return {
    ...read,
    noise: noise.sort((a, b) => a.span.start - b.span.start),
    warnings: [`A mail passed on: read as${writer ? ` ${writer}’s` : ' the older one'}${day ? `, of ${day}` : ''}.`],
  };
}

/** `own` is the text with what must not be read made into empty lines. */
function extractLines(text: string, own: string, hints: ReportHints, words: HeadWords): Extracted {
  const blocks = paragraphSpans(own).map((span) => blockAt(text, span.start, span.end));
  const mailHead = mailHeadLines(blocks);
  const reasons = new Map(mailHead.map((i): [number, NoiseReason] => [i, 'not-article']));
  const subject = subjectOf(blocks, mailHead);
  const known = { reasons, kinds: new Map(), title: hints.title ?? subject };
  const { paragraphs, noise, lines } = sortBlocks(text, blocks, known, words);
  const found = subject ? titled(textHead(text, lines, words), subject) : textHead(text, lines, words);
  const head = withAddress(withHints(found, hints, openingWords(lines), words), hints.url ?? null);
  return { text, paragraphs, noise, head, url: hints.url ?? null, warnings: [] };
}

/** A mail's subject is its title. */
const titled = (head: Head, subject: string): Head => ({
  ...head,
  title: { value: subject, certainty: 'stated', by: 'metadata', span: null },
});
