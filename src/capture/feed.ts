import { parseFeed } from 'feedsmith';
import iconv from 'iconv-lite';
import { AttestedError } from '../errors.ts';
import type { ReportHints } from '../record/capture.ts';
import { statedDay } from '../record/stated-day.ts';
import { memoryContent } from './content.ts';
import { type FeedItem, itemsOf } from './feed-items.ts';
import type { CaptureFailure, Piece } from './outcome.ts';

/** Elements inside one another beyond which no feed goes. */
const DEEPEST = 200;

/** The items of an RSS, Atom, RDF or JSON feed, each a report with what the feed says of it. */
export function* feedReports(
  file: string,
  bytes: Uint8Array,
  address: string | undefined,
): Generator<Piece | CaptureFailure> {
  const { outlet, language, items } = parsed(bytes);
  if (items.length === 0) throw new AttestedError('capture/empty-container', { what: 'feed' });
  for (const [i, item] of items.entries()) {
    const name = `${file}, item ${i + 1}${item.title ? ` (${item.title.slice(0, 60)})` : ''}`;
    if (!item.content?.trim()) {
      yield {
        kind: 'failure',
        name,
        error: new AttestedError('capture/bad-row', { place: `item ${i + 1}`, reason: 'it has no text' }),
      };
      continue;
    }
    yield {
      name,
      origin: { kind: 'member', of: file, container: 'feed', locator: item.id ?? item.link ?? `item ${i + 1}` },
      declaredType: null,
      hints: hintsOf(item, outlet, language, address),
      content: memoryContent(Buffer.from(item.content, 'utf8')),
      format: /<[a-z!/]|&[a-z#]/i.test(item.content) ? 'html' : 'text',
    };
  }
}

function hintsOf(
  item: FeedItem,
  outlet: string | undefined,
  language: string | undefined,
  address: string | undefined,
): ReportHints {
  const published = statedDay(item.published);
  const url = item.link && absolute(item.link, address);
  return {
    ...(item.title && { title: plain(item.title) }),
    ...(item.author && { byline: plain(item.author) }),
    ...(outlet && { outlet: plain(outlet) }),
    ...(published && { published }),
    ...(url && { url }),
    ...(language && { language }),
    charset: 'utf-8',
  };
}

function parsed(bytes: Uint8Array): ReturnType<typeof itemsOf> {
  const text = decoded(bytes);
  checkSafe(text);
  try {
    return itemsOf(parseFeed(text));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'unreadable';
    throw new AttestedError('capture/bad-feed', { reason }, { cause });
  }
}

/** XML names its encoding in its first line; JSON is UTF-8. */
function decoded(bytes: Uint8Array): string {
  const top = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(200, bytes.byteLength)).toString('latin1');
  const label = /^<\?xml[^<>]{0,100}encoding\s{0,5}=\s{0,5}["']([\w:-]+)/.exec(top.trimStart())?.[1] ?? 'utf-8';
  return iconv.decode(Buffer.from(bytes), iconv.encodingExists(label) ? label : 'utf-8');
}

/** Own entities can grow without bound, and elements nested without end exhaust the parser. */
function checkSafe(text: string): void {
  if (/<!ENTITY/i.test(text)) throw new AttestedError('capture/bad-feed', { reason: 'it declares its own entities' });
  let depth = 0;
  for (const [tag] of text.matchAll(/<\/?[a-z][^<>]*>/gi)) {
    if (tag.startsWith('</')) depth--;
    else if (!tag.endsWith('/>')) depth++;
    if (depth > DEEPEST)
      throw new AttestedError('capture/bad-feed', { reason: `it is nested more than ${DEEPEST} deep` });
  }
}

function absolute(link: string, address: string | undefined): string | undefined {
  return URL.canParse(link, address) ? new URL(link, address).href : undefined;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  apos: "'",
  nbsp: ' ',
};

/** Titles and names in feeds may carry mark-up. */
const plain = (text: string): string =>
  text
    .replace(/<[^<>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39|apos|nbsp);/g, (_, name: string) => ENTITIES[name])
    .replace(/\s+/g, ' ')
    .trim();
