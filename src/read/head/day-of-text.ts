import type { Prose } from '../../record/prose.ts';
import type { HeadPart } from '../../record/reading.ts';
import type { TimeMention } from '../../record/when.ts';

/** Paragraphs at the head of a text in which its day is looked for. */
const OPENING = 4;
/** Code units: the longest line that holds little but a day, and how far into a paragraph the day of a dateline begins. */
const LINE = 90;
const REACH = 40;
/** What closes a dateline: "Toledo, 9 de marzo de 2026 (Agencia).—". */
const CLOSE = /^\s*(?:\([^()]{1,40}\))?\s*[.:،]?\s*(?:[–—-]|\.|:|$)/u;

/**
 * The day a report says it came out, for languages whose words around reports are not known: a day given in full, on a
 * line of its own or at the head of one of the first paragraphs. `times` are those of the text, set against no day.
 */
export function dayOfText({ text, paragraphs }: Prose, times: readonly TimeMention[]): HeadPart | null {
  for (const paragraph of paragraphs.slice(0, OPENING)) {
    const time = times.find(({ span }) => span.start >= paragraph.start && span.end <= paragraph.end);
    if (!time?.from || time.from !== time.to || time.certainty !== 'stated') continue;
    const line =
      paragraph.end - paragraph.start <= LINE && !/[.!?؟]\s/u.test(text.slice(paragraph.start, paragraph.end));
    const heads = time.span.start - paragraph.start <= REACH && CLOSE.test(text.slice(time.span.end, paragraph.end));
    if (line || heads)
      return { value: time.from, certainty: 'stated', by: heads ? 'dateline' : 'text', span: time.span };
  }
  return null;
}
