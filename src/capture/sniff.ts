import type { CaptureFormat } from '../record/capture.ts';

/** What a file is: a report of some format, or something that holds reports. */
export type FileKind = Exclude<CaptureFormat, 'docx'> | 'zip' | 'gzip' | 'warc' | 'feed' | 'json' | 'json-lines';

/** What the bytes are taken to be; `not` names what they are where no report can be in them. */
export type Sniffed = { readonly kind: FileKind } | { readonly not: string; readonly isMedia: boolean };

/** Bytes that `sniff` wants to see. */
export const SNIFF_LENGTH = 64 * 1024;

/**
 * Looks at the first bytes; the name and the declared type count only among kinds that the bytes allow (Markdown and
 * plain text look alike, a page may begin like either).
 */
export function sniff(head: Uint8Array, name: string, declared: string | null): Sniffed {
  const marked = byMagic(head);
  if (marked) return marked;
  const text = asText(head);
  if (text === null) return { not: 'unknown binary data', isMedia: false };
  return byWords(text, name.toLowerCase(), declared?.toLowerCase() ?? '');
}

const MAGIC: readonly (readonly [bytes: string, what: Sniffed])[] = [
  ['PK\x03\x04', { kind: 'zip' }],
  ['PK\x05\x06', { kind: 'zip' }],
  ['\x1f\x8b', { kind: 'gzip' }],
  ['WARC/', { kind: 'warc' }],
  ['{\\rtf', { not: 'a Rich Text (RTF) document', isMedia: false }],
  ['\xd0\xcf\x11\xe0', { not: 'an old Office document (.doc, .xls, .msg)', isMedia: false }],
  ['\x89PNG', { not: 'a picture', isMedia: true }],
  ['\xff\xd8\xff', { not: 'a picture', isMedia: true }],
  ['GIF8', { not: 'a picture', isMedia: true }],
  ['RIFF', { not: 'a picture or a recording', isMedia: true }],
  ['II*\0', { not: 'a picture', isMedia: true }],
  ['MM\0*', { not: 'a picture', isMedia: true }],
  ['\0\0\x01\0', { not: 'a picture', isMedia: true }],
  ['ID3', { not: 'a recording', isMedia: true }],
  ['OggS', { not: 'a recording', isMedia: true }],
  ['\x1aE\xdf\xa3', { not: 'a film', isMedia: true }],
  ['wOFF', { not: 'a font', isMedia: true }],
  ['wOF2', { not: 'a font', isMedia: true }],
  ['\0\x01\0\0', { not: 'a font', isMedia: true }],
  ['\x7fELF', { not: 'a program', isMedia: false }],
  ['MZ', { not: 'a program', isMedia: false }],
  ['SQLite format 3\0', { not: 'a database', isMedia: false }],
  ['7z\xbc\xaf', { not: 'a 7-Zip archive', isMedia: false }],
  ['Rar!', { not: 'a RAR archive', isMedia: false }],
  ['BZh', { not: 'a bzip2 archive', isMedia: false }],
  ['\xfd7zXZ', { not: 'an xz archive', isMedia: false }],
  ['(\xb5/\xfd', { not: 'a Zstandard archive', isMedia: false }],
];

function byMagic(head: Uint8Array): Sniffed | null {
  const top = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, 1024)).toString('latin1');
  // PDF allows bytes before its mark.
  if (top.includes('%PDF-')) return { kind: 'pdf' };
  if (top.startsWith('ftyp', 4)) return { not: 'a film', isMedia: true };
  if (top.startsWith('ustar', 257)) return { not: 'a tar archive', isMedia: false };
  // "MZ" may begin a word; a program has zeros soon after.
  return MAGIC.find(([bytes]) => top.startsWith(bytes) && (bytes !== 'MZ' || top.includes('\0')))?.[1] ?? null;
}

const UTF_8 = new TextDecoder('utf-8');
/** Control characters that no text has many of: not tab, line ends, form feed or escape. */
const ODD = /[\x01-\x08\x0b\x0e-\x1a\x1c-\x1f]/g;

/** The head as words, rough where it is not UTF-8 or UTF-16; null where it is no text at all. */
function asText(head: Uint8Array): string | null {
  if (head.includes(0)) {
    const wide = wideCharset(head);
    return wide && new TextDecoder(wide).decode(head).replace(/^\uFEFF/, '');
  }
  const marked = markedCharset(head);
  if (marked) return new TextDecoder(marked).decode(head).replace(/^\uFEFF/, '');
  const text = UTF_8.decode(head);
  const odd = text.match(ODD)?.length ?? 0;
  return odd * 100 > head.byteLength ? null : text.replace(/^\uFEFF/, '');
}

/** UTF-16 by its byte order mark. */
function markedCharset(head: Uint8Array): string | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : null;
}

/** UTF-16 by its mark, or by where its zeros stand. */
function wideCharset(head: Uint8Array): string | null {
  const marked = markedCharset(head);
  if (marked) return marked;
  const zeros = [0, 0];
  const length = Math.min(head.byteLength, 2048);
  for (let i = 0; i < length; i++) if (head[i] === 0) zeros[i & 1]++;
  const half = length / 2;
  if (half < 4) return null;
  if (zeros[1] > half * 0.6 && zeros[0] < half * 0.1) return 'utf-16le';
  return zeros[0] > half * 0.6 && zeros[1] < half * 0.1 ? 'utf-16be' : null;
}

function byWords(text: string, name: string, declared: string): Sniffed {
  const start = text.trimStart().slice(0, 4096);
  if (start.startsWith('<')) return byTags(start, name, declared);
  if (/^[[{]/.test(start)) return byJson(text.trimStart(), name, declared);
  if (isMail(start, name, declared)) return { kind: 'eml' };
  if (/\.(css|m?js|ts)$/.test(name)) return { not: 'program text or a style sheet', isMedia: true };
  if (/\.(md|markdown|mdown)$/.test(name) || declared.startsWith('text/markdown')) return { kind: 'markdown' };
  if (/\.x?html?$/.test(name) || /^(text\/html|application\/xhtml)/.test(declared)) return { kind: 'html' };
  return { kind: 'text' };
}

function byTags(start: string, name: string, declared: string): Sniffed {
  const root = /<(?![?!])([a-z][\w:.-]*)/i.exec(start)?.[1].toLowerCase() ?? '';
  if (root === 'rss' || root === 'feed' || root === 'rdf:rdf') return { kind: 'feed' };
  if (root === 'svg') return { not: 'a picture', isMedia: true };
  const isXml = start.startsWith('<?xml') && !/\.x?html?$/.test(name) && !declared.includes('html');
  if (isXml && !/^(html|head|body|!doctype)$/.test(root)) return { not: `an XML file (<${root}>)`, isMedia: false };
  if (/\.(md|markdown)$/.test(name) && !/^(<!doctype|<html)/i.test(start)) return { kind: 'markdown' };
  return { kind: 'html' };
}

function byJson(text: string, name: string, declared: string): Sniffed {
  if (/\.(jsonl|ndjson)(\.gz)?$/.test(name) || /ndjson|jsonl/.test(declared)) return { kind: 'json-lines' };
  const line = text.slice(0, text.indexOf('\n') === -1 ? undefined : text.indexOf('\n'));
  if (text.startsWith('{') && line.length < text.length && isJson(line)) return { kind: 'json-lines' };
  if (/\.json$/.test(name) || declared.includes('json') || isJson(text)) return { kind: 'json' };
  return { kind: 'text' };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A mail begins with header fields, some of which only mail programs write. */
function isMail(start: string, name: string, declared: string): boolean {
  if (/\.(eml|mht|mhtml)$/.test(name) || /^(message\/rfc822|multipart\/related)/.test(declared))
    return /^[\w-]+:/.test(start);
  const end = /\r?\n\r?\n/.exec(start)?.index ?? start.length;
  const fields =
    start
      .slice(0, end)
      .match(/^[A-Za-z][\w-]*(?=:)/gm)
      ?.map((f) => f.toLowerCase()) ?? [];
  if (!/^[\w-]+:/.test(start) || fields.length < 3) return false;
  return fields.some((f) => /^(received|return-path|message-id|mime-version|dkim-signature)$/.test(f));
}
