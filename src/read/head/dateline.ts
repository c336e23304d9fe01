import type { HeadWords } from '../../language/head.ts';
import type { Span } from '../../record/span.ts';
import type { CivilDate } from '../../record/when.ts';
import { shortYearDate, writtenDate } from './civil-date.ts';

/** "TEHRAN, June 4 (Agency) —": where and when a report was filed. Spans are in code units of the paragraph's words. */
export interface Dateline {
  /** The place as written, without day and agency; null where only a day stands there. */
  readonly place: Span | null;
  readonly date: { readonly value: CivilDate; readonly span: Span } | null;
  readonly agency: Span | null;
  /** Offset just after the dateline's dash. */
  readonly end: number;
}

const LONGEST = 110;
const DASH = /\s*(?:—|–|--|―| -(?= )|(?<=[)\d])\s?[-:](?=\s))\s*/;
const DAY_WITHOUT_YEAR = /^(?:\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}\.?)$/u;

/** The dateline a paragraph opens with; null where it has none. */
export function datelineOf(paragraph: string, words: HeadWords): Dateline | null {
  const opening = paragraph.slice(0, LONGEST);
  const dash = DASH.exec(opening);
  if (!dash || dash.index === 0) return null;
  const end = dash.index + dash[0].length;
  let head: Span = { start: 0, end: dash.index };
  if (opening[0] === '(' && opening[dash.index - 1] === ')') head = { start: 1, end: dash.index - 1 };
  const agency = agencyOf(opening, head);
  if (agency) head = { start: head.start, end: agency.start - 1 };
  const parts = partsOf(opening, head);
  const date = dateOf(opening, head, words);
  const places = parts.filter((part) => !isDay(opening.slice(part.start, part.end), words));
  const dated = places.length < parts.length;
  const place = placeOf(opening, places);
  if (places.length > 0 && !place) return null;
  if (!place && !date) return null;
  if (!dated && !agency && !standsAlone(paragraph, opening, place, dash, end, words)) return null;
  if (place && words.sentenceOpenings.has(firstWord(opening, place))) return null;
  return { place, date, agency, end };
}

/** The agency in brackets at the end of the dateline's head, without the brackets. */
function agencyOf(text: string, head: Span): Span | null {
  const inner = text.slice(head.start, head.end).trimEnd();
  const open = inner.lastIndexOf('(');
  if (open <= 0 || !inner.endsWith(')')) return null;
  return { start: head.start + open + 1, end: head.start + inner.length - 1 };
}

/** The head's parts between commas, trimmed, empty ones left out. */
function partsOf(text: string, head: Span): Span[] {
  const parts: Span[] = [];
  let start = head.start;
  for (const piece of text.slice(head.start, head.end).split(/[,/;|]/)) {
    const bare = piece.trim();
    const at = start + piece.indexOf(bare);
    if (bare) parts.push({ start: at, end: at + bare.length });
    start += piece.length + 1;
  }
  return parts;
}

function dateOf(text: string, head: Span, words: HeadWords): Dateline['date'] {
  const told = text.slice(head.start, head.end);
  const found = writtenDate(told, words.months) ?? shortYearDate(told, words.months);
  return found && { value: found.date, span: { start: head.start + found.start, end: head.start + found.end } };
}

/** A day, a year, a weekday, a time of day: anything of a date. */
function isDay(part: string, words: HeadWords): boolean {
  const lower = part.toLowerCase().replace(/\.$/, '');
  if (/^(?:19|20)\d\d$/.test(lower) || words.weekdays.has(lower) || /^\d{1,2}[:.]\d\d/.test(lower)) return true;
  if (writtenDate(part, words.months) ?? shortYearDate(part, words.months)) return true;
  return DAY_WITHOUT_YEAR.test(part) && lower.split(/[ .]+/).some((word) => words.months.has(word));
}

/** The stretch over all place parts, if each is made of capitalised words. */
function placeOf(text: string, parts: readonly Span[]): Span | null {
  if (parts.length === 0 || parts.length > 3) return null;
  for (const part of parts) {
    const names = text.slice(part.start, part.end).split(' ');
    if (names.length > 5 || !/^\p{Lu}/u.test(names[0])) return null;
    if (
      !names.every(
        (name) =>
          /^\(?[\p{Lu}’'‘-]/u.test(name) ||
          /^(?:de|del|la|le|el|al|al-.+|of|the|and|sur|bin|ad-.+|an|am|upon)$/.test(name),
      )
    )
      return null;
  }
  return { start: parts[0].start, end: parts[parts.length - 1].end };
}

/** Without day or agency a dateline is only believed in capitals, or when a sentence begins after a long dash. */
function standsAlone(
  paragraph: string,
  opening: string,
  place: Span | null,
  dash: RegExpExecArray,
  end: number,
  words: HeadWords,
): boolean {
  if (!place || words.sentenceOpenings.has(firstWord(opening, place))) return false;
  const name = opening.slice(place.start, place.end);
  const starts = /^["“‘'«(]?\p{Lu}/u.test(paragraph.slice(end, end + 2));
  if (!starts || paragraph.length < end + 60) return false;
  const later = paragraph.slice(end, end + 200);
  if (/^[^.]*(?:—|–| - |--)/.test(later) && name !== name.toUpperCase()) return false;
  return name === name.toUpperCase() ? name.length > 2 : name.split(' ').length <= 3 && !/-/.test(dash[0]);
}

const firstWord = (text: string, span: Span): string =>
  text.slice(span.start, span.end).split(/[\s,]/, 1)[0].toLowerCase();
