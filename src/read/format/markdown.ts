import { CORE_SCHEMA, load } from 'js-yaml';
import { Lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import { AttestedError } from '../../errors.ts';
import type { HeadWords } from '../../language/head.ts';
import type { ReportHints } from '../../record/capture.ts';
import type { ParagraphKind } from '../../record/prose.ts';
import type { Extracted } from '../../record/reading.ts';
import { type Block, extractBlocks, type StatedFacts } from './blocks.ts';
import { decode } from './decode.ts';

/** Markdown by CommonMark with GitHub's tables; YAML between `---` lines at the top is the report's head. */
export function extractMarkdown(bytes: Uint8Array, hints: ReportHints, words: HeadWords): Extracted {
  const { text, warnings } = decode(bytes, hints.charset);
  const { facts, body, notes } = frontMatter(text);
  try {
    const blocks = tokensOf(body).flatMap((token) => blocksOf(token as MarkedToken));
    return extractBlocks(withTitle(blocks), facts, hints, words, [...warnings, ...notes]);
  } catch (cause) {
    if (cause instanceof RangeError) throw new AttestedError('read/too-deep', { limit: 1000 }, { cause });
    throw cause;
  }
}

/** Quotations and lists inside one another beyond which nobody writes. */
const DEEPEST = 100;
const MARKERS = new RegExp(`^(?:[ \\t]{0,4}(?:>|[-*+][ \\t]|\\d{1,9}[.)][ \\t])){${DEEPEST}}.*`, 'gm');

/** Marks in one long paragraph beyond which the parser's time grows with their square, and no prose has them. */
const MOST_MARKS = 500;

/** Blocks, each with its inline tokens. */
function tokensOf(text: string): Token[] {
  for (const [line] of text.matchAll(MARKERS))
    if (/[^-*_ \t]/.test(line)) throw new AttestedError('read/too-deep', { limit: DEEPEST });
  const lexer = new Lexer();
  lexer.blockTokens(text.replace(/\r\n?/g, '\n'), lexer.tokens);
  for (const { src, tokens } of lexer.inlineQueue) {
    if (isOvermarked(src)) tokens.push({ type: 'text', raw: src, text: src, escaped: false });
    else lexer.inlineTokens(src, tokens);
  }
  return lexer.tokens;
}

const isOvermarked = (src: string): boolean => src.length > 2000 && (src.match(/[*_`~[<]/g)?.length ?? 0) > MOST_MARKS;

/** The first heading, where it stands before all text, is the title. */
function withTitle(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex((b) => !b.noise);
  return blocks.map((b, i) => (i === first && b.kind === 'heading' ? { ...b, kind: 'title' } : b));
}

function blocksOf(token: MarkedToken): Block[] {
  switch (token.type) {
    case 'heading':
      return block(inline(token.tokens), 'heading');
    case 'paragraph':
      return [...block(inline(token.tokens), null), ...altTexts(token.tokens)];
    case 'text':
      return block(token.tokens ? inline(token.tokens) : token.text, null);
    case 'list':
      return token.items.flatMap((item) => item.tokens.flatMap((t) => blocksOf(t as MarkedToken)));
    case 'blockquote':
      return token.tokens.flatMap((t) => blocksOf(t as MarkedToken));
    case 'table':
      return [token.header, ...token.rows].flatMap((row) =>
        block(row.map((cell) => inline(cell.tokens)).join(' | '), null),
      );
    case 'code':
      return block(token.text, null).map((b) => ({ ...b, noise: 'code' as const }));
    case 'html':
      return block(withoutTags(token.text), null);
    default:
      return [];
  }
}

function block(text: string, kind: ParagraphKind | null): Block[] {
  const single = text.replace(/\s+/g, ' ').trim();
  return single ? [{ text: single, kind }] : [];
}

/** The words of inline tokens as a reader sees them. */
function inline(tokens: readonly Token[]): string {
  return tokens.map((token) => words(token as MarkedToken)).join('');
}

function words(token: MarkedToken): string {
  switch (token.type) {
    case 'image':
    case 'html':
      return '';
    case 'br':
      return ' ';
    case 'strong':
    case 'em':
    case 'del':
    case 'link':
      return inline(token.tokens);
    case 'text':
      return token.tokens ? inline(token.tokens) : unescaped(token.text);
    case 'escape':
    case 'codespan':
      return unescaped(token.text);
    default:
      return '';
  }
}

const altTexts = (tokens: readonly Token[]): Block[] =>
  tokens
    .filter((t): t is Tokens.Image => t.type === 'image')
    .flatMap((t) => block(t.text, null).map((b) => ({ ...b, noise: 'alt-text' as const })));

const withoutTags = (html: string): string =>
  unescaped(html.replace(/<!--[\s\S]*?(?:-->|$)/g, ' ').replace(/<[^<>]*>/g, ' '));

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => ENTITIES[name]);

function frontMatter(text: string): { facts: StatedFacts; body: string; notes: string[] } {
  const found = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text);
  if (!found) return { facts: {}, body: text, notes: [] };
  const body = text.slice(found[0].length);
  try {
    const head: unknown = load(found[1], { schema: CORE_SCHEMA });
    return { facts: factsOf(head), body, notes: [] };
  } catch {
    return { facts: {}, body, notes: ['The front matter is not valid YAML and was left out.'] };
  }
}

function factsOf(head: unknown): StatedFacts {
  if (typeof head !== 'object' || head === null) return {};
  const fields = new Map(Object.entries(head).map(([key, value]) => [key.toLowerCase(), value]));
  const first = (...names: string[]): string | undefined => names.map((n) => asText(fields.get(n))).find(Boolean);
  return {
    title: first('title', 'headline'),
    byline: first('author', 'authors', 'byline', 'by'),
    outlet: first('outlet', 'publisher', 'site', 'publication'),
    published: /^\d{4}-\d{2}-\d{2}(?![\d])/.exec(first('published', 'date', 'pubdate') ?? '')?.[0],
    language: first('language', 'lang'),
    url: first('url', 'link', 'canonical'),
  };
}

function asText(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(asText).filter(Boolean).join(', ') || undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() || undefined : undefined;
}
