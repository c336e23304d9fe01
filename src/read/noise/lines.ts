import type { Span } from '../../record/span.ts';

/** Lines are taken for wrapped by hand where the widest usual line lies between these, in code units. */
const NARROWEST = 50;
const WIDEST = 100;
/** Share of the width from which a line of a wrapped text is too long for a heading. */
const LONG = 0.75;
const STOPPED = /[.:;!?…]["'”’)\]]*$/u;

/**
 * Paragraphs of plain text as spans. A line is a paragraph of its own, unless the text was wrapped to a width: then a
 * line goes on in the next one where the next one's first word would not have fitted. A sentence cut in two by a line
 * end is joined in any case.
 */
export function paragraphSpans(text: string): Span[] {
  const lines = linesOf(text);
  const width = wrapWidth(lines);
  const spans: { start: number; end: number }[] = [];
  lines.forEach((line, i) => {
    if (line.start === line.end) return;
    const before = lines[i - 1];
    if (before && before.end > before.start && (goesOn(text, before, line) || isWrapped(text, before, line, width))) {
      spans[spans.length - 1].end = line.end;
    } else {
      spans.push({ start: line.start, end: line.end });
    }
  });
  return spans;
}

interface Line extends Span {
  /** White space before the first word, in code units. */
  readonly indent: number;
}

/** Every line without the white space at its edges; blank lines are empty spans. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length; ) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    const raw = text.slice(from, to);
    const words = raw.trim();
    const indent = words ? raw.indexOf(words) : 0;
    lines.push({ start: from + indent, end: from + indent + words.length, indent });
    from = to + 1;
  }
  return lines;
}

/** The width the text was wrapped to, in code units; 0 where it was not. */
function wrapWidth(lines: readonly Line[]): number {
  const lengths: number[] = [];
  let long = 0;
  for (let i = 0; i < lines.length; i++) {
    const length = lines[i].end - lines[i].start;
    if (length > WIDEST) long++;
    else if (length > 0 && i + 1 < lines.length && lines[i + 1].end > lines[i + 1].start) lengths.push(length);
  }
  if (lengths.length < 3 || long * 8 > lengths.length) return 0;
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.97)];
  const full = lengths.filter((length) => length > width - 14).length;
  return width >= NARROWEST && full * 2 > lengths.length ? width : 0;
}

function isWrapped(text: string, before: Line, line: Line, width: number): boolean {
  if (width === 0 || line.indent > before.indent + 1 || /[-*•–—·▪◦]\s/.test(text.slice(line.start, line.start + 2)))
    return false;
  const word = /^\S+/.exec(text.slice(line.start, line.start + 60))?.[0] ?? '';
  // The first line of a paragraph may be set in: what it is set in by took room too.
  const setIn = Math.max(0, before.indent - line.indent);
  const taken = setIn + before.end - before.start;
  if (taken + 1 + word.length > width) return true;
  // Wrapped anew by an editor, more narrowly: a long line that stops in the middle of a sentence.
  return taken > width * LONG && !STOPPED.test(text.slice(before.end - 4, before.end));
}

/** A full line without a stop, and a next one that begins in lower case: one sentence, whatever the rest looks like. */
function goesOn(text: string, before: Line, line: Line): boolean {
  const length = before.end - before.start;
  if (length < NARROWEST || length > WIDEST) return false;
  return /\p{Ll}/u.test(text[line.start]) && /[\p{L}\p{N},'’)]/u.test(text[before.end - 1]);
}
