import { Parser } from 'htmlparser2';
import { AttestedError } from '../../errors.ts';
import type { Page, PageBlock, PageElement } from '../article/page.ts';
import { blockAt } from '../noise/block.ts';
import { isHidden } from './html-hidden.ts';
import { PendingLine } from './html-line.ts';
import { type Metadata, MetadataReader } from './html-metadata.ts';
import { BLOCKS, TELLING, UNSEEN, VOID } from './html-tags.ts';

/** Browsers stop at 512; pages in use stay below 200. */
const DEEPEST = 1500;
const NO_HINT = '';
/** Inline elements with these class names are set apart on the page: captions, shares, words for screen readers only. */
const APART = /(?:^|[\s_-])(?:caption|credit|share|social|byline|sr only|screen reader|visually hidden|timestamp)/;

type Attributes = Record<string, string>;

/** One open tag: what to undo when it closes. */
interface Open {
  readonly name: string;
  readonly isBlock: boolean;
  readonly isLink: boolean;
  readonly isUnseen: boolean;
  readonly tag: string;
  readonly element: number;
}

/** A page's visible words by block, and what its head says; one pass over the mark-up, no tree. */
export function walkHtml(html: string): { page: Page; metadata: Metadata } {
  const walker = new Walker();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => walker.open(name, attributes),
      onclosetag: () => walker.close(),
      ontext: (data) => walker.words(data),
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return walker.done();
}

class Walker {
  private readonly metadata = new MetadataReader();
  private readonly elements: PageElement[] = [];
  private readonly blocks: PageBlock[] = [];
  private readonly stack: Open[] = [];
  private readonly parts: string[] = [];
  private length = 0;
  private unseen = 0;
  private linkDepth = 0;
  private preformatted = 0;
  private element = -1;
  private tag = 'body';
  private readonly line = new PendingLine();
  private linked = 0;
  private opensLinked = false;

  open(name: string, attributes: Attributes): void {
    if (this.stack.length >= DEEPEST) throw new AttestedError('read/too-deep', { limit: DEEPEST });
    this.metadata.open(name, attributes);
    const isUnseen = UNSEEN.has(name) || isHidden(attributes);
    const hint = this.unseen > 0 || isUnseen ? NO_HINT : hintOf(attributes);
    const isBlock = !isUnseen && this.unseen === 0 && (BLOCKS.has(name) || APART.test(hint));
    this.stack.push({ name, isBlock, isLink: name === 'a', isUnseen, tag: this.tag, element: this.element });
    if (isUnseen) this.unseen++;
    if (this.unseen > 0) return;
    if (name === 'a') this.linkDepth++;
    if (name === 'br' && this.line.breaks()) this.flush();
    else if (name === 'td' || name === 'th') this.line.cell();
    if (!isBlock) return;
    this.flush();
    if (name === 'pre') this.preformatted++;
    if (TELLING.has(name) || this.tag === 'tr') this.tag = name;
    if (VOID.has(name)) return;
    this.elements.push({ parent: this.element, tag: name, hint, isBody: attributes.itemprop === 'articleBody' });
    this.element = this.elements.length - 1;
  }

  close(): void {
    const open = this.stack.pop();
    if (!open) return;
    this.metadata.close(open.name);
    if (open.isUnseen) {
      this.unseen--;
      return;
    }
    if (this.unseen > 0) return;
    if (open.isLink) this.linkDepth--;
    if (!open.isBlock) return;
    this.flush();
    if (open.name === 'pre') this.preformatted--;
    this.tag = open.tag;
    this.element = open.element;
  }

  words(data: string): void {
    this.metadata.words(data);
    if (this.unseen > 0) return;
    const added = this.line.add(data, this.preformatted > 0);
    if (this.linkDepth === 0 || added === 0) return;
    if (this.line.isFirst(added)) this.opensLinked = true;
    this.linked += added;
  }

  done(): { page: Page; metadata: Metadata } {
    this.flush();
    const page = { text: this.parts.join(''), elements: this.elements, blocks: this.blocks };
    return { page, metadata: this.metadata.done() };
  }

  private flush(): void {
    const words = this.line.take();
    const { linked, opensLinked } = this;
    this.linked = 0;
    this.opensLinked = false;
    if (!words) return;
    if (this.length > 0) this.write('\n');
    const start = this.length;
    this.write(words);
    const { text, key, words: count, stops } = blockAt(words, 0, words.length);
    const { element, tag, length: end } = this;
    this.blocks.push({
      start,
      end,
      text,
      key,
      words: count,
      stops,
      element,
      tag,
      linked: Math.min(linked, end - start),
      opensLinked,
    });
  }

  private write(words: string): void {
    this.parts.push(words);
    this.length += words.length;
  }
}

const hints = new Map<string, string>();

/** Class names, id and role in lower case, camel case and joined words taken apart. */
function hintOf(attributes: Attributes): string {
  const raw = `${attributes.class ?? ''} ${attributes.id ?? ''} ${attributes.role ?? ''} ${attributes['data-component'] ?? ''}`;
  if (raw.length === 3) return NO_HINT;
  const known = hints.get(raw);
  if (known !== undefined) return known;
  const hint = raw
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
  if (hints.size > 20000) hints.clear();
  hints.set(raw, hint);
  return hint;
}
