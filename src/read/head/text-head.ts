import type { HeadWords } from '../../language/head.ts';
import type { ReportHints } from '../../record/capture.ts';
import type { Head, HeadPart } from '../../record/reading.ts';
import type { Span } from '../../record/span.ts';
import type { CivilDate } from '../../record/when.ts';
import type { Byline } from './byline.ts';
import { writtenDate } from './civil-date.ts';
import { outletIn } from './date-line.ts';
import { type Dateline, datelineOf } from './dateline.ts';
import { languageOf, trueLanguage } from './language.ts';
import { outletInTitle } from './title-outlet.ts';

/** What is needed of a paragraph to read a head from it; a span into the text and its words. */
export interface HeadLine extends Span {
  readonly text: string;
}

/** Where in a text its head stands. All in code units of the text. */
export interface HeadLines {
  readonly title: HeadLine | null;
  readonly bylines: readonly (HeadLine & { readonly byline: Byline })[];
  /** Lines that say when the report came out. */
  readonly dates: readonly HeadLine[];
  /** The first paragraphs of the body. */
  readonly opening: readonly HeadLine[];
  /** The line above the title that names the outlet. */
  readonly masthead: HeadLine | null;
}

const shifted = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

const part = (
  value: string,
  certainty: HeadPart['certainty'],
  by: HeadPart['by'],
  span: Span | null = null,
): HeadPart => ({ value, certainty, by, span });

/** What the text itself says of title, byline, outlet, publication day, dateline and language. */
export function textHead(text: string, lines: HeadLines, words: HeadWords): Head {
  const dateline = firstDateline(lines.opening, words);
  const first = lines.bylines[0] ?? null;
  const writer = first && shifted(first.byline.writer, first.start);
  return {
    title: lines.title && part(lines.title.text, 'stated', 'text', { start: lines.title.start, end: lines.title.end }),
    byline: writer && part(flat(text, writer), 'stated', 'byline', writer),
    outlet: outletOf(text, lines, dateline, words),
    published: publishedOf([...lines.dates, ...lines.bylines], dateline, words),
    dateline: dateline?.line.place ? part(flat(text, dateline.place!), 'stated', 'dateline', dateline.place) : null,
    language: languagePart(text, lines, words),
  };
}

const flat = (text: string, span: Span): string => text.slice(span.start, span.end).replace(/\s+/g, ' ');

/** The first paragraphs of the body, by which a language is told. */
export const openingWords = ({ opening }: HeadLines): string => opening.map((line) => line.text).join('\n');

function languagePart(text: string, lines: HeadLines, words: HeadWords): HeadPart | null {
  const language = languageOf(openingWords(lines) || text, words.smallWords);
  return language ? part(language, 'implied', 'text') : null;
}

interface FoundDateline {
  readonly line: Dateline;
  readonly start: number;
  readonly place: Span | null;
}

function firstDateline(opening: readonly HeadLine[], words: HeadWords): FoundDateline | null {
  for (const paragraph of opening.slice(0, 3)) {
    const line = datelineOf(paragraph.text, words);
    if (line) return { line, start: paragraph.start, place: line.place && shifted(line.place, paragraph.start) };
  }
  return null;
}

function outletOf(
  text: string,
  { bylines, masthead, dates, title }: HeadLines,
  dateline: FoundDateline | null,
  words: HeadWords,
): HeadPart | null {
  const named = masthead ?? dates.map((line) => outletIn(line, words)).find((line) => line !== null);
  if (named) return part(named.text, 'implied', 'text', { start: named.start, end: named.end });
  for (const { byline, start } of bylines) {
    if (!byline.outlet) continue;
    const span = shifted(byline.outlet, start);
    return part(flat(text, span), 'implied', 'byline', span);
  }
  if (dateline?.line.agency) {
    const span = shifted(dateline.line.agency, dateline.start);
    return part(flat(text, span), 'implied', 'dateline', span);
  }
  const issuer = title && outletInTitle(title.text, words);
  if (!issuer) return null;
  const span = shifted(issuer, title.start);
  return part(flat(text, span), 'implied', 'text', span);
}

function publishedOf(dates: readonly HeadLine[], dateline: FoundDateline | null, words: HeadWords): HeadPart | null {
  for (const line of dates) {
    const found = writtenDate(line.text, words.months);
    if (found) return part(found.date, 'stated', 'text', shifted(found, line.start));
  }
  const date = dateline?.line.date;
  return date ? part(date.value, 'stated', 'dateline', shifted(date.span, dateline.start)) : null;
}

/** Lays what the container says of the report over what its text says; the container wins, the text's place stays. */
export function withHints(head: Head, hints: ReportHints, body: string, words: HeadWords): Head {
  const over = (own: HeadPart | null, hint: string | undefined): HeadPart | null =>
    hint ? part(hint, 'stated', 'hint', own && own.value === hint ? own.span : null) : own;
  const published: CivilDate | undefined = hints.published;
  return {
    title: over(head.title, hints.title),
    byline: over(head.byline, hints.byline),
    outlet: over(head.outlet, hints.outlet),
    published: over(head.published, published),
    dateline: head.dateline,
    language: trueLanguage(over(head.language, hints.language), body, words.smallWords) ?? head.language,
  };
}
