import type { HeadWords } from '../../language/head.ts';
import type { Paragraph, ParagraphKind } from '../../record/prose.ts';
import type { Noise, NoiseReason } from '../../record/reading.ts';
import { trimSpan } from '../../record/span.ts';
import { type Byline, bylineOf } from '../head/byline.ts';
import { isDateLine, isPlaceAndDay } from '../head/date-line.ts';
import { datelineOf } from '../head/dateline.ts';
import { isMasthead } from '../head/masthead.ts';
import type { HeadLine, HeadLines } from '../head/text-head.ts';
import { type Block, fold } from './block.ts';
import { fileNameSpans } from './file-names.ts';
import { furnitureReason } from './furniture.ts';
import { isCaption, kindOf, titleIndex } from './kinds.ts';
import { menuRuns } from './menus.ts';
import { repeats } from './repeats.ts';
import { furnitureSections } from './sections.ts';

/** A text's blocks told apart: what is prose, of which kind, what was set aside, and where the head stands. */
export interface Sorted {
  readonly paragraphs: readonly Paragraph[];
  readonly noise: readonly Noise[];
  readonly lines: HeadLines;
}

/** What is known of the blocks beforehand, by index: from mark-up, or from the container. */
export interface Known {
  readonly reasons: ReadonlyMap<number, NoiseReason>;
  readonly kinds: ReadonlyMap<number, ParagraphKind>;
  readonly title: string | null;
}

/** Bylines and days are looked for among this many blocks of prose from the top, and bylines from the bottom. */
const TOP = 8;
const BOTTOM = 3;
/** Title, subtitle and what stands right below them. */
const HEAD = 3;

/** Tells the blocks of a text apart. */
export function sortBlocks(text: string, blocks: readonly Block[], known: Known, words: HeadWords): Sorted {
  const reasons = new Map<number, NoiseReason>(known.reasons);
  const aside = (i: number): boolean => reasons.has(i);
  setAsideFurniture(blocks, reasons, words);
  const bylines = bylinesOf(text, blocks, aside, words);
  const dates = new Set(
    edges(blocks, aside).filter(
      (i, order) =>
        isDateLine(blocks[i].text, words) || (order > 0 && order < HEAD && isPlaceAndDay(blocks[i].text, words)),
    ),
  );
  const isHeadMatter = (i: number): boolean => bylines.has(i) || dates.has(i);
  const masthead = mastheadIndex(blocks, (i) => aside(i) || isHeadMatter(i), words);
  const title = titleOf(blocks, (i) => aside(i) || i === masthead || isHeadMatter(i), known);
  for (const [i, reason] of repeats(blocks, aside, title)) if (i !== title && !isHeadMatter(i)) reasons.set(i, reason);
  const kinds = kindsOf(blocks, aside, known, words);
  if (title !== null) kinds.set(title, 'title');
  for (const i of [...bylines.keys(), ...dates, ...(masthead === null ? [] : [masthead])]) kinds.set(i, 'byline');
  return laidOut(text, blocks, reasons, kinds, { title, bylines, dates, masthead });
}

function setAsideFurniture(blocks: readonly Block[], reasons: Map<number, NoiseReason>, words: HeadWords): void {
  blocks.forEach((block, i) => {
    if (reasons.has(i)) return;
    const reason = furnitureReason(block, words) ?? (isBareFileName(block) ? 'file-name' : null);
    if (reason) reasons.set(i, reason);
  });
  for (const i of menuRuns(blocks, words)) if (!reasons.has(i)) reasons.set(i, 'navigation');
  const open = blocks.map((block, i) => ({ block, i })).filter(({ i }) => !reasons.has(i) || isSectionMark(reasons, i));
  for (const [at, reason] of furnitureSections(
    open.map(({ block }) => block),
    words,
  )) {
    // biome-ignore format: one loop
    if (!reasons.has(open[at].i)) reasons.set(open[at].i, reason);
  }
}

/** "Comments" and "Read more" are furniture themselves and open a section of it. */
const isSectionMark = (reasons: ReadonlyMap<number, NoiseReason>, i: number): boolean =>
  reasons.get(i) === 'comments' || reasons.get(i) === 'related-links';

/** A line with nothing of its own beside a file's name. */
function isBareFileName(block: Block): boolean {
  if (block.text.length > 300 || block.stops) return false;
  const spans = fileNameSpans(block.text);
  if (spans.length === 0) return false;
  let rest = block.text;
  for (const span of [...spans].reverse()) rest = rest.slice(0, span.start) + rest.slice(span.end);
  return (rest.match(/\p{L}{2,}/gu) ?? []).length < 2;
}

/** Indexes of the first and last blocks of prose. */
function edges(blocks: readonly Block[], aside: (i: number) => boolean): number[] {
  const prose = blocks.flatMap((_, i) => (aside(i) ? [] : [i]));
  return prose.length <= TOP + BOTTOM ? prose : [...prose.slice(0, TOP), ...prose.slice(-BOTTOM)];
}

/** The same words with every white-space character made a blank, so that offsets stay. */
const blankedLine = (text: string, block: Block): HeadLine => ({
  start: block.start,
  end: block.end,
  text: text.slice(block.start, block.end).replace(/[^\S ]/g, ' '),
});

function bylinesOf(
  text: string,
  blocks: readonly Block[],
  aside: (i: number) => boolean,
  words: HeadWords,
): Map<number, Byline> {
  const found = new Map<number, Byline>();
  for (const i of edges(blocks, aside)) {
    const byline = bylineOf(blankedLine(text, blocks[i]).text, words);
    if (byline) found.set(i, byline);
  }
  return found;
}

/** A line above the title that names an outlet; another line that could be the title must follow it at once. */
function mastheadIndex(blocks: readonly Block[], skip: (i: number) => boolean, words: HeadWords): number | null {
  const [first, second] = blocks.flatMap((_, i) => (skip(i) ? [] : [i]));
  if (first === undefined || second === undefined) return null;
  const follows = !blocks[second].stops && blocks[second].words >= 3 && datelineOf(blocks[second].text, words) === null;
  return follows && blocks[first].words <= 5 && isMasthead(blocks[first].text, words) ? first : null;
}

function titleOf(blocks: readonly Block[], skip: (i: number) => boolean, known: Known): number | null {
  for (const [i, kind] of known.kinds) if (kind === 'title' && !skip(i)) return i;
  const title = known.title ? fold(known.title) : null;
  return titleIndex(blocks, skip, title);
}

function kindsOf(
  blocks: readonly Block[],
  aside: (i: number) => boolean,
  known: Known,
  words: HeadWords,
): Map<number, ParagraphKind> {
  const kinds = new Map<number, ParagraphKind>();
  let last = blocks.length - 1;
  while (last >= 0 && (aside(last) || !blocks[last].stops)) last--;
  blocks.forEach((block, i) => {
    if (aside(i)) return;
    const given = known.kinds.get(i);
    kinds.set(
      i,
      given && given !== 'title' && !(given === 'body' && isCaption(block, words))
        ? given
        : kindOf(block, i < last, words),
    );
  });
  return kinds;
}

interface Found {
  readonly title: number | null;
  readonly bylines: ReadonlyMap<number, Byline>;
  readonly dates: ReadonlySet<number>;
  readonly masthead: number | null;
}

function laidOut(
  text: string,
  blocks: readonly Block[],
  reasons: ReadonlyMap<number, NoiseReason>,
  kinds: ReadonlyMap<number, ParagraphKind>,
  found: Found,
): Sorted {
  const paragraphs: Paragraph[] = [];
  const noise: Noise[] = [];
  const opening: HeadLine[] = [];
  blocks.forEach((block, i) => {
    const reason = reasons.get(i);
    const kind = kinds.get(i) ?? 'body';
    if (reason) noise.push({ span: { start: block.start, end: block.end }, reason });
    else for (const piece of withoutFileNames(text, block, kind, noise)) paragraphs.push(piece);
    if (!reason && kind === 'body' && opening.length < 4) opening.push(blankedLine(text, block));
  });
  const line = (i: number | null): HeadLine | null => (i === null ? null : blankedLine(text, blocks[i]));
  const bylines = [...found.bylines].map(([i, byline]) => ({ ...blankedLine(text, blocks[i]), byline }));
  const dates = [...found.dates].map((i) => blankedLine(text, blocks[i]));
  return {
    paragraphs,
    noise,
    lines: { title: line(found.title), bylines, dates, opening, masthead: line(found.masthead) },
  };
}

/** The paragraph, or what is left of it beside the names of files; those go to `noise`. */
function withoutFileNames(text: string, block: Block, kind: ParagraphKind, noise: Noise[]): Paragraph[] {
  const names = block.stops ? [] : fileNameSpans(text.slice(block.start, block.end));
  if (names.length === 0) return [{ start: block.start, end: block.end, kind }];
  const pieces: Paragraph[] = [];
  let start = block.start;
  const keep = (from: number, to: number): void => {
    const piece = trimSpan(text, { start: from, end: to });
    if (/\p{L}{2}/u.test(text.slice(piece.start, piece.end)))
      pieces.push({ ...piece, kind: kind === 'title' ? kind : 'caption' });
  };
  for (const name of names) {
    keep(start, block.start + name.start);
    noise.push({ span: { start: block.start + name.start, end: block.start + name.end }, reason: 'file-name' });
    start = block.start + name.end;
  }
  keep(start, block.end);
  return pieces;
}
