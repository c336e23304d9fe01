import PostalMime from 'postal-mime';
import { AttestedError } from '../../errors.ts';
import type { HeadWords } from '../../language/head.ts';
import type { ReportHints } from '../../record/capture.ts';
import type { Extracted, Head, HeadPart } from '../../record/reading.ts';
import { statedDay } from '../../record/stated-day.ts';
import { extractHtml } from './html.ts';
import { extractPlain } from './plain.ts';

type Email = Awaited<ReturnType<typeof PostalMime.parse>>;

/**
 * A mail: its subject, sender and day are the head, its plain body the text, its HTML body where there is no plain one;
 * older mail it quotes is set aside, or read as its writer's where the mail only passes it on.
 * A page saved by a browser (MHTML) has the form of a mail; its header tells the page's address and title, and its
 * sender and day are the browser's, of no interest.
 */
export async function extractEml(bytes: Uint8Array, hints: ReportHints, words: HeadWords): Promise<Extracted> {
  const mail = await parse(bytes);
  const own = factsOf(mail);
  const joined: ReportHints = { ...own, ...hints };
  const extracted = bodyOf(mail, joined, words);
  return {
    ...extracted,
    head: relabelled(extracted.head, own, hints),
    warnings: [...extracted.warnings, ...attachments(mail)],
  };
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 50, maxHeadersSize: 1024 * 1024 });
  } catch (cause) {
    throw new AttestedError(
      'read/broken-mail',
      { reason: cause instanceof Error ? cause.message : 'unreadable' },
      { cause },
    );
  }
}

function bodyOf(mail: Email, hints: ReportHints, words: HeadWords): Extracted {
  if (mail.text?.trim()) return extractPlain(mail.text, hints, words, true);
  if (!mail.html?.trim()) throw new AttestedError('read/no-text', { what: 'mail' });
  return extractHtml(mail.html, hints, words);
}

const headerOf = (mail: Email, key: string): string | undefined =>
  mail.headers.find((h) => h.key === key)?.value.trim();

function factsOf(mail: Email): Pick<ReportHints, 'title' | 'byline' | 'published' | 'url'> {
  const page = headerOf(mail, 'snapshot-content-location');
  if (page) return { url: page };
  const sender = mail.from?.name || mail.from?.address;
  const published = statedDay(headerOf(mail, 'date'));
  return {
    ...(mail.subject?.trim() && { title: mail.subject.trim() }),
    ...(sender && { byline: sender }),
    ...(published && { published }),
  };
}

/** What came from the mail's own header is its metadata, not a hint from outside. */
function relabelled(head: Head, own: ReportHints, hints: ReportHints): Head {
  const part = (name: 'title' | 'byline' | 'published'): HeadPart | null => {
    const value = head[name];
    return value?.by === 'hint' && own[name] !== undefined && hints[name] === undefined
      ? { ...value, by: 'metadata' }
      : value;
  };
  return { ...head, title: part('title'), byline: part('byline'), published: part('published') };
}

function attachments(mail: Email): string[] {
  const files = mail.attachments.filter((a) => !a.related);
  if (files.length === 0) return [];
  const names = files.map((a) => a.filename || a.mimeType).join(', ');
  return [`Not read: ${files.length} attachment${files.length === 1 ? '' : 's'} (${names}).`];
}
