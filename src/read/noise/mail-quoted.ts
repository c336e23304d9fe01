import type { Span } from '../../record/span.ts';
import { statedDay } from '../../record/stated-day.ts';
import type { CivilDate } from '../../record/when.ts';

/** Older mail inside a mail, with the line that leads to it. */
export interface QuotedMail extends Span {
  /** End of the lines that say who wrote it and when; `start` where none do. */
  readonly introEnd: number;
  /** Who wrote it, and on which day in the writer's own zone; null where not told. */
  readonly writer: string | null;
  readonly day: CivilDate | null;
}

interface Line extends Span {
  readonly text: string;
}

/** "On Mon, 3 Jun 2019 at 10:12, Ana Reis <ana@mail.example> wrote:", also in Spanish, French and German. */
const INTRO = /^(?:On|El|Le|Am)\s\S.{6,200}\s(?:wrote|escribió|a écrit|schrieb(?: .{1,80})?)\s?:$/u;
const DIVIDER =
  /^(?:-{2,}\s?(?:original message|forwarded message|mensaje original|mensaje reenviado|message d['’]origine|ursprüngliche nachricht)\s?-{2,}|begin forwarded message:)$/iu;
const FIELD = /^(from|sent|date|to|cc|subject):\s/i;
/** Header fields stand within so many lines of the divider. */
const FIELDS_WITHIN = 8;

/**
 * Older mail quoted in a mail: lines marked ">", and what follows a line that says so. Marked lines alone count only
 * where the text is known to be a mail; elsewhere ">" may mark anything.
 */
export function quotedMail(text: string, isMail: boolean): QuotedMail[] {
  if (!text.includes('>') && !/^(?:-{2}|begin forwarded)/im.test(text)) return [];
  const lines = linesOf(text);
  const found: QuotedMail[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (DIVIDER.test(lines[i].text)) {
      found.push(afterDivider(lines, i));
      break;
    }
    if (!lines[i].text.startsWith('>')) continue;
    let last = i;
    while (last + 1 < lines.length && lines[last + 1].text.startsWith('>')) last++;
    const intro = introBefore(lines, i, found.at(-1)?.end ?? -1);
    if (intro || (isMail && last > i)) found.push(marked(lines, i, last, intro));
    i = last;
  }
  return found;
}

/** The text with those stretches made into empty lines, so that offsets stay. */
export function without(text: string, spans: readonly Span[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of spans) {
    rest += text.slice(from, start) + '\n'.repeat(end - start);
    from = end;
  }
  return rest + text.slice(from);
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    lines.push({ start, end, text: text.slice(start, end).trim() });
    start = end + 1;
  }
  return lines;
}

interface Intro {
  readonly start: number;
  readonly words: string;
}

/** The last words before line `at`, on one line or two, where they lead to a quotation. */
function introBefore(lines: readonly Line[], at: number, floor: number): Intro | null {
  let last = at - 1;
  while (last >= 0 && lines[last].text === '') last--;
  for (let first = last; first >= 0 && first > last - 2 && lines[first].start > floor; first--) {
    const words = lines
      .slice(first, last + 1)
      .map((line) => line.text)
      .join(' ');
    if (INTRO.test(words)) return { start: lines[first].start, words };
  }
  return null;
}

function marked(lines: readonly Line[], first: number, last: number, intro: Intro | null): QuotedMail {
  return {
    start: intro?.start ?? lines[first].start,
    introEnd: lines[first].start,
    end: lines[last].end,
    writer: intro && writerIn(intro.words),
    day: intro && statedDay(intro.words),
  };
}

/** The name before "wrote", without its address. */
function writerIn(intro: string): string | null {
  const words = intro.replace(/\s?<[^<>]{1,120}>/g, '').replace(/\b[AP]\.?M\b\.?/g, ',');
  const named = /((?:\p{Lu}[\p{L}.'’-]{0,40} ?){1,5})\s?,?\s(?:wrote|escribió|a écrit|schrieb)/u.exec(words);
  return named?.[1].trim() || null;
}

/** From the divider to the end, with the header fields behind it. */
function afterDivider(lines: readonly Line[], at: number): QuotedMail {
  const fields = new Map<string, string>();
  let introEnd = lines[at].end;
  for (let i = at + 1; i < Math.min(lines.length, at + FIELDS_WITHIN); i++) {
    const line = lines[i].text.replace(/^(?:>\s?)+/, '');
    const name = FIELD.exec(line)?.[1].toLowerCase();
    if (!name) {
      if (line !== '') break;
      continue;
    }
    fields.set(name, line.slice(name.length + 1).trim());
    introEnd = lines[i].end;
  }
  const writer = fields.get('from')?.replace(/\s?[<[][^<>[\]]{1,120}[>\]]/g, '');
  return {
    start: lines[at].start,
    introEnd,
    end: lines[lines.length - 1].end,
    writer: writer?.replace(/^["']|["']$/g, '').trim() || null,
    day: statedDay(fields.get('date') ?? fields.get('sent')),
  };
}
