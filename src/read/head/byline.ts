import type { HeadWords } from '../../language/head.ts';
import type { Span } from '../../record/span.ts';

/** Who a report says wrote it. Spans are in code units of the line. */
export interface Byline {
  /** The writers' words: "Jane Roe and John Doe", "OTM/TAPS". */
  readonly writer: Span;
  /** The outlet or agency the byline names; null where it names none. */
  readonly outlet: Span | null;
}

const LONGEST = 160;

/** The byline that a line is ("By Jane Roe, Harbour Post", "(Reporting by …; Editing by …)"); null for other lines. */
export function bylineOf(line: string, words: HeadWords): Byline | null {
  if (line.length > LONGEST) return null;
  const open = /^[\s([*_—–-]*/.exec(line)?.[0].length ?? 0;
  const lower = line.toLowerCase();
  const opening = words.bylineOpenings.find((one) => opens(lower, open, one));
  if (!opening) return null;
  let start = open + opening.length;
  while (start < line.length && /[\s:–—-]/.test(line[start])) start++;
  const writer = { start, end: writersEnd(line, lower, start, words) };
  if (!areNames(line.slice(writer.start, writer.end), words)) return null;
  return { writer: withoutOutlet(line, writer, words), outlet: outletIn(line, writer, words) };
}

const opens = (lower: string, at: number, opening: string): boolean =>
  lower.startsWith(opening, at) && /[\s:]/.test(lower[at + opening.length] ?? '');

/** Where the writers' names end: at "editing by", a bar, a bracket, a stop, a day. */
function writersEnd(line: string, lower: string, start: number, words: HeadWords): number {
  let end = line.length;
  for (const stop of words.bylineStops) {
    const at = lower.indexOf(stop, start);
    if (at > start && at < end && !/\p{L}/u.test(lower[at - 1])) end = at;
  }
  const mark = /[|•·;)\]–—]| - |\. |\d/.exec(line.slice(start, end));
  if (mark) end = start + mark.index;
  const month = lastWordIsMonth(line.slice(start, end), words);
  if (mark && month > 0) end = start + month;
  while (end > start && /[\s,.;:(–—-]/.test(line[end - 1])) end--;
  return end;
}

/** "Jane Roe, June" before the digit of a day: offset of the month or weekday that ends the words; 0 for none. */
function lastWordIsMonth(words: string, { months, weekdays }: HeadWords): number {
  const found = /[\s,]+(\p{L}+)\.?,?\s*$/u.exec(words);
  if (!found) return 0;
  const lower = found[1].toLowerCase();
  if (!months.has(lower) && !weekdays.has(lower)) return 0;
  return lastWordIsMonth(words.slice(0, found.index), { months, weekdays } as HeadWords) || found.index;
}

/** Names are capitalised words, with small words between them; a sentence that opens with "By" is not a byline. */
function areNames(line: string, words: HeadWords): boolean {
  const parts = line.split(/[\s,/&]+/).filter(Boolean);
  if (parts.length === 0 || parts.length > 14) return false;
  if (words.months.has(parts[0].toLowerCase()) || words.weekdays.has(parts[0].toLowerCase())) return false;
  let capitals = 0;
  for (const part of parts) {
    if (/^[\p{Lu}\p{Lo}@]/u.test(part)) capitals++;
    else if (
      !words.deskWords.has(part) &&
      !/^(?:al|el|bin|ibn|de|da|del|di|du|van|von|der|den|la|le|of|y|e|et|for|at|with|al-\S+)$/.test(part)
    )
      return false;
  }
  return capitals > 0 || parts.every((part) => words.deskWords.has(part.toLowerCase()));
}

/** The body a byline names: the part after a comma, or all of it where it is a body's name. */
function outletIn(line: string, writer: Span, words: HeadWords): Span | null {
  const parts = commaParts(line, writer);
  const named = parts.filter(
    (part, i) =>
      isBody(line.slice(part.start, part.end), words) ||
      (i > 0 && /^@?\p{Lu}[\p{Lu}/]+$/u.test(line.slice(part.start, part.end))),
  );
  return named[named.length - 1] ?? null;
}

/** The writers without the outlet after the comma; the whole where the outlet is the writer. */
function withoutOutlet(line: string, writer: Span, words: HeadWords): Span {
  const parts = commaParts(line, writer);
  const outlet = outletIn(line, writer, words);
  if (!outlet || parts.length < 2 || outlet.start === writer.start) return writer;
  const before = parts.filter((part) => part.end <= outlet.start);
  return { start: writer.start, end: before[before.length - 1].end };
}

function commaParts(line: string, within: Span): Span[] {
  const parts: Span[] = [];
  let start = within.start;
  for (const piece of line.slice(within.start, within.end).split(/[,(]/)) {
    const bare = piece.trim();
    if (bare) parts.push({ start: start + piece.indexOf(bare), end: start + piece.indexOf(bare) + bare.length });
    start += piece.length + 1;
  }
  return parts;
}

/** True for the name of an outlet or organisation: an abbreviation in capitals, or one with "News", "Agency" … in it. */
export function isBody(name: string, words: HeadWords): boolean {
  const parts = name.split(/[\s,]+/).filter((part) => !/^(?:the|of|for|and)$/i.test(part));
  if (parts.length === 0 || parts.length > 8) return false;
  const capitals = parts.every((part) => /^\p{Lu}[\p{Lu}\d/&.-]+$/u.test(part)) && !/^\p{Lu}\.$/u.test(parts[0]);
  if (capitals && (parts.length === 1 || (parts.length === 2 && name.includes('/')))) return true;
  const desk = parts.every((part) => words.deskWords.has(part.toLowerCase()));
  return !desk && parts.some((part) => /^\p{Lu}/u.test(part) && words.outletWords.has(part.toLowerCase()));
}
