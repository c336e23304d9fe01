import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { AttestedError } from '../../errors.ts';
import type { HeadWords } from '../../language/head.ts';
import type { ReportHints } from '../../record/capture.ts';
import type { Extracted } from '../../record/reading.ts';
import { type Block, extractBlocks, type StatedFacts } from './blocks.ts';
import { setAsideFurniture } from './pdf-furniture.ts';
import { type Line, type Page, pageOf } from './pdf-lines.ts';
import { paragraphsOfLines } from './pdf-paragraphs.ts';

type Pdf = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
type PdfDocument = Awaited<ReturnType<Pdf['getDocument']>['promise']>;

/** More pages than this are no report. */
const MOST_PAGES = 2000;

/**
 * A PDF with a text layer: words joined to lines, lines to paragraphs across columns and pages, words broken at line
 * ends made whole, what repeats at the edges of pages set aside.
 */
export async function extractPdf(bytes: Uint8Array, hints: ReportHints, words: HeadWords): Promise<Extracted> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await opened(pdfjs, bytes);
  try {
    const pages = await pagesOf(document);
    const warnings = checkTextLayer(pages);
    const { lines, furniture } = setAsideFurniture(pages);
    const blocks: Block[] = [
      ...paragraphsOfLines(lines),
      ...furniture.map((text) => ({ text, kind: null, noise: 'repeated' as const })),
    ];
    return extractBlocks(blocks, await factsOf(document, lines), hints, words, warnings);
  } finally {
    await document.loadingTask.destroy();
  }
}

/** Folder of the tables by which East Asian fonts name their characters; it ends in a slash, as the library asks. */
const characterMaps = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps/');

async function opened(pdfjs: Pdf, bytes: Uint8Array): Promise<PdfDocument> {
  try {
    // The library takes the bytes for its own, so it gets a copy.
    return await pdfjs.getDocument({
      data: Uint8Array.from(bytes),
      verbosity: pdfjs.VerbosityLevel.ERRORS,
      useSystemFonts: false,
      disableFontFace: true,
      isOffscreenCanvasSupported: false,
      useWasm: false,
      cMapUrl: characterMaps(),
      cMapPacked: true,
    }).promise;
  } catch (cause) {
    throw failure(cause);
  }
}

function failure(cause: unknown): AttestedError {
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'PasswordException') return new AttestedError('read/encrypted', { what: 'PDF' }, { cause });
  const reason = cause instanceof Error ? cause.message.replace(/\.$/, '') : 'unreadable';
  return new AttestedError('read/broken-pdf', { reason }, { cause });
}

async function pagesOf(document: PdfDocument): Promise<Page[]> {
  if (document.numPages > MOST_PAGES)
    throw new AttestedError('read/too-large', { what: 'PDF', limit: `${MOST_PAGES} pages` });
  const pages: Page[] = [];
  try {
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const content = await page.getTextContent({ disableNormalization: false });
      pages.push(pageOf(number, page.view, content.items));
      page.cleanup();
    }
  } catch (cause) {
    throw failure(cause);
  }
  return pages;
}

/** Throws where no page has words; says which pages have none or have words that are not letters. */
function checkTextLayer(pages: readonly Page[]): string[] {
  const bad = pages.filter((p) => !hasWords(p));
  if (bad.length === pages.length) throw new AttestedError('read/no-text-layer', { pages: pages.length });
  const list = bad.map((p) => p.number).join(', ');
  return bad.length === 0
    ? []
    : [`No text layer, or one that is no writing, on page${bad.length > 1 ? 's' : ''} ${list}.`];
}

/** Fonts without a table back to characters give private-use or replacement characters instead of letters. */
function hasWords(page: Page): boolean {
  const text = page.lines.map((l) => l.text).join('');
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const lost = text.match(/[\uFFFD\p{Co}\p{Cc}]/gu)?.length ?? 0;
  return letters > 0 && lost * 4 < letters;
}

/** The document's title counts only where the pages show it: most programs write a file name or a template's title there. */
async function factsOf(document: PdfDocument, lines: readonly Line[]): Promise<StatedFacts> {
  try {
    const { info } = await document.getMetadata();
    const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.replace(/\s+/g, ' ').trim() : '';
    const top = lines
      .slice(0, 40)
      .map((l) => l.text)
      .join(' ')
      .replace(/\s+/g, ' ')
      .toLowerCase();
    return title.length > 3 && top.includes(title.toLowerCase()) ? { title } : {};
  } catch {
    return {};
  }
}
