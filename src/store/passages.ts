import type { Span } from '../record/span.ts';

// Long enough to hold words that belong together, short enough to be shown whole.
const LONGEST = 1200;

/**
 * The stretches of a text that are searched as one: its paragraphs, short ones joined with the next up to 1200 code
 * units, long ones cut at a space. Together they cover every letter; the breaks between them are left out.
 */
export function passagesOf(text: string): Span[] {
  const passages: Span[] = [];
  let open: Span | null = null;
  for (const paragraph of paragraphsOf(text)) {
    if (open && paragraph.end - open.start <= LONGEST) {
      open = { start: open.start, end: paragraph.end };
      continue;
    }
    if (open) passages.push(open);
    const pieces = piecesOf(text, paragraph);
    passages.push(...pieces.slice(0, -1));
    open = pieces[pieces.length - 1];
  }
  return open ? [...passages, open] : passages;
}

function* paragraphsOf(text: string): Generator<Span> {
  for (const match of text.matchAll(/[^\n]+/g)) {
    const start = match.index + match[0].length - match[0].trimStart().length;
    const end = match.index + match[0].trimEnd().length;
    if (start < end) yield { start, end };
  }
}

function piecesOf(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST);
    const to = space > from + LONGEST / 2 ? space : from + LONGEST;
    pieces.push({ start: from, end: to });
    from = to;
  }
  return [...pieces, { start: from, end }];
}
