import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { AttestedError } from '../../errors.ts';
import type { HeadWords } from '../../language/head.ts';
import type { ReportHints } from '../../record/capture.ts';
import type { Extracted } from '../../record/reading.ts';
import { type Block, extractBlocks } from './blocks.ts';
import { checkParts } from './docx-parts.ts';

/** Pictures are not read: their bytes would only be carried along. */
const WITHOUT_PICTURES = {
  styleMap: [
    "p[style-name='Title'] => h1:fresh",
    "p[style-name='Caption'] => p.caption:fresh",
    "p[style-name='caption'] => p.caption:fresh",
  ],
  convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  externalFileAccess: false,
};

/** A Word document (OOXML): paragraphs, headings, lists, tables row by row, footnotes; alt texts are set aside. */
export async function extractDocx(bytes: Uint8Array, hints: ReportHints, words: HeadWords): Promise<Extracted> {
  const html = await toHtml(bytes);
  const blocks = withTitle(blocksOf(html));
  if (!blocks.some((b) => !b.noise)) throw new AttestedError('read/no-text', { what: 'document' });
  return extractBlocks(blocks, {}, hints, words);
}

async function toHtml(bytes: Uint8Array): Promise<string> {
  await checkParts(bytes);
  try {
    return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, WITHOUT_PICTURES)).value;
  } catch (cause) {
    if (cause instanceof RangeError) throw new AttestedError('read/too-deep', { limit: 1000 }, { cause });
    throw new AttestedError(
      'read/broken-docx',
      { reason: cause instanceof Error ? cause.message : 'unreadable' },
      { cause },
    );
  }
}

/** What is asked of a node of the parsed page. */
interface Element {
  readonly nodeName: string;
  readonly localName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Element>;
  readonly parentElement: Element | null;
  readonly classList: { contains(name: string): boolean };
  getAttribute(name: string): string | null;
  closest(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}

const UNITS = 'h1,h2,h3,h4,h5,h6,p,li,tr,img';

function blocksOf(html: string): Block[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const units: Iterable<Element> = document.querySelectorAll(UNITS);
  return [...units].flatMap(blockOf);
}

/** An item or row that holds further units is told by them; a paragraph in a table row is told by the row. */
function blockOf(element: Element): Block[] {
  const name = element.localName;
  if (name === 'img')
    return single(element.getAttribute('alt') ?? '').map((text) => ({ text, kind: null, noise: 'alt-text' }));
  if (element.parentElement?.closest('tr')) return [];
  if (name === 'tr')
    return single([...element.querySelectorAll('td,th')].map((c) => oneLine(c.textContent)).join(' | ')).map(
      (text) => ({ text, kind: null }),
    );
  if (name === 'li') return single(ownText(element)).map((text) => ({ text, kind: null }));
  const kind = name.startsWith('h') ? 'heading' : element.classList.contains('caption') ? 'caption' : null;
  return single(element.textContent).map((text) => ({ text, kind }));
}

/** Words of a list item without the lists and paragraphs inside it. */
const ownText = (item: Element): string =>
  [...item.childNodes].map((n) => (/^(UL|OL|P)$/i.test(n.nodeName) ? '' : n.textContent)).join('');

const oneLine = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

function single(text: string | null): string[] {
  const line = oneLine(text);
  return line && line !== '|' ? [line] : [];
}

/** A heading before all text is the title. */
function withTitle(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex((b) => !b.noise);
  return blocks.map((b, i) => (i === first && b.kind === 'heading' ? { ...b, kind: 'title' } : b));
}
