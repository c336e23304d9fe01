import type { Block } from './blocks.ts';
import type { Line } from './pdf-lines.ts';

/** What the pages are mostly set in: what larger type and wider gaps are measured against. */
interface Setting {
  readonly size: number;
  /** Distance between base lines. */
  readonly leading: number;
}

/** A line and the width of a full line around it: columns have their own. */
interface Measured extends Line {
  readonly measure: number;
}

/** Lines joined to paragraphs; larger type makes headings, the largest near the top the title. */
export function paragraphsOfLines(lines: readonly Line[]): Block[] {
  const setting = settingOf(lines);
  const paragraphs: Measured[][] = [];
  for (const line of measured(lines)) {
    const open = paragraphs.at(-1);
    if (open && goesOn(open, line, setting)) open.push(line);
    else paragraphs.push([line]);
  }
  const words = new Set(lines.flatMap((l) => l.text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []));
  const title = titleOf(paragraphs, setting);
  return paragraphs.map((p) => ({
    text: joined(p, words),
    kind: p === title ? 'title' : isHeading(p, setting) ? 'heading' : null,
  }));
}

function settingOf(lines: readonly Line[]): Setting {
  const size = commonest(lines.map((l) => [Math.round(l.size * 2) / 2, l.text.length]));
  const body = lines.filter((l) => Math.abs(l.size - size) < 1);
  const gaps = body.slice(1).map((l, i) => body[i].y - l.y);
  const leading = commonest(gaps.filter((g) => g > size * 0.8 && g < size * 3).map((g) => [Math.round(g * 2) / 2, 1]));
  return { size, leading: leading || size * 1.2 };
}

/** The value of most weight; 0 where there is none. */
function commonest(weighed: readonly (readonly [value: number, weight: number])[]): number {
  const sums = new Map<number, number>();
  for (const [value, weight] of weighed) sums.set(value, (sums.get(value) ?? 0) + weight);
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

const NEIGHBOURS = 4;

function measured(lines: readonly Line[]): Measured[] {
  return lines.map((line, i) => {
    const near = lines.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 1);
    const column = near.filter((l) => Math.abs(l.left - line.left) < line.size * 4 && Math.abs(l.size - line.size) < 1);
    return { ...line, measure: Math.max(...column.map((l) => l.right - l.left)) };
  });
}

const ENDED = /[.!?:"”’)\]]$/;

/** True where `line` belongs to the paragraph whose lines so far are `open`. */
function goesOn(open: readonly Measured[], line: Measured, setting: Setting): boolean {
  const last = open[open.length - 1];
  if (Math.abs(last.size - line.size) > setting.size * 0.12 || isItem(line)) return false;
  const fill = (last.right - last.left) / last.measure;
  const ended = ENDED.test(last.text);
  const down = last.y - line.y;
  // Over the edge of a page or column only what is plainly unfinished goes on.
  if (line.page !== last.page || down < 0) return !ended && (fill > 0.85 || /[\p{Ll},-]$/u.test(last.text));
  if (down > Math.max(setting.leading, last.size * 1.25) * 1.35) return false;
  // A line set in from the one before begins a paragraph, unless that one hangs out as the first of an item does.
  if (line.left > last.left + setting.size * 0.8 && open.length > 1) return false;
  return fill > (ended ? 0.85 : 0.5);
}

const isItem = (line: Line): boolean => /^[•‣▪◦●–—*] /.test(line.text);

function isHeading(paragraph: readonly Line[], setting: Setting): boolean {
  const letters = paragraph.reduce((sum, l) => sum + l.text.length, 0);
  return paragraph[0].size > setting.size * 1.12 && letters < 200;
}

/** The largest type on the first page, where it is larger than the rest. */
function titleOf(paragraphs: readonly (readonly Line[])[], setting: Setting): readonly Line[] | null {
  const page = paragraphs[0]?.[0].page;
  const large = paragraphs.filter((p) => p[0].page === page && isHeading(p, setting) && p[0].size > setting.size * 1.3);
  return large.reduce<readonly Line[] | null>((best, p) => (!best || p[0].size > best[0].size ? p : best), null);
}

/** One line of text, words broken at line ends made whole. */
function joined(paragraph: readonly Line[], words: ReadonlySet<string>): string {
  return paragraph.reduce((text, line) => {
    if (text === '') return line.text;
    const broken = /(\p{L}+)([-\u00AD\u2010])$/u.exec(text);
    const next = /^\p{Ll}+/u.exec(line.text)?.[0];
    if (!broken || !next)
      return /[-\u2010\u2013\u2014/]$/.test(text) && broken ? text + line.text : `${text} ${line.text}`;
    return (keepsHyphen(broken[1], broken[2], next, words) ? text : text.slice(0, -1)) + line.text;
  }, '');
}

/** The document's other pages tell "anti-government" from "govern-ment". */
function keepsHyphen(before: string, mark: string, after: string, words: ReadonlySet<string>): boolean {
  if (mark === '\u00AD') return false;
  const [a, b] = [before.toLowerCase(), after.toLowerCase()];
  return !words.has(a + b) && words.has(`${a}-${b}`);
}
