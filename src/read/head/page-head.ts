import type { HeadWords } from '../../language/head.ts';
import type { Head, HeadPart } from '../../record/reading.ts';
import type { Span } from '../../record/span.ts';
import { fold } from '../noise/block.ts';
import { machineDate, writtenDate } from './civil-date.ts';
import { trueLanguage } from './language.ts';
import { structuredFacts } from './structured.ts';

/** What a page's head and mark-up say, by name; see the format's reader. */
export interface PageFacts {
  readonly meta: ReadonlyMap<string, string>;
  readonly title: string | null;
  readonly language: string | null;
  readonly time: string | null;
  readonly author: string | null;
  readonly structured: readonly string[];
}

const TITLES = [
  'og:title',
  'twitter:title',
  'dc.title',
  'dcterms.title',
  'headline',
  'sailthru.title',
  'parsely-title',
];
const AUTHORS = ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'byl', 'parsely-author', 'sailthru.author', 'twitter:creator']; // biome-ignore format: a list
const OUTLETS = ['og:site_name', 'publisher', 'dc.publisher', 'dcterms.publisher', 'application-name', 'article:publisher', 'copyright']; // biome-ignore format: a list
const DAYS = ['article:published_time', 'og:published_time', 'datepublished', 'date', 'pubdate', 'publishdate', 'publish-date', 'dc.date', 'dc.date.issued', 'dcterms.date', 'dcterms.created', 'dcterms.issued', 'parsely-pub-date', 'sailthru.date', 'cxenseparse:recs:publishtime', 'article.published', 'publication_date', 'citation_publication_date']; // biome-ignore format: a list

const stated = (value: string | null): HeadPart | null =>
  value ? { value, certainty: 'stated', by: 'metadata', span: null } : null;

/** What a page's metadata say of title, byline, outlet, day and language. */
export function pageHead(facts: PageFacts, words: HeadWords): Omit<Head, 'dateline'> {
  const structured = structuredFacts(facts.structured);
  const outlet = structured?.publisher ?? first(facts, OUTLETS.slice(0, 5), isName);
  return {
    title: stated(withoutOutlet(structured?.headline ?? first(facts, TITLES, () => true) ?? facts.title, outlet)),
    byline: stated(withoutBy(structured?.author ?? first(facts, AUTHORS, isName) ?? facts.author, words)),
    outlet: stated(outlet),
    published: stated(day(structured?.published, words) ?? firstDay(facts, words) ?? day(facts.time, words)),
    language: stated(tidyLanguage(facts.language ?? structured?.language ?? facts.meta.get('og:locale') ?? null)),
  };
}

function first(facts: PageFacts, names: readonly string[], fits: (value: string) => boolean): string | null {
  for (const name of names) {
    const value = facts.meta.get(name);
    if (value && fits(value)) return value;
  }
  return null;
}

/** No address, no account name. */
const isName = (value: string): boolean => !/^(?:https?:|\/\/|@)/i.test(value) && value.length <= 120;

const day = (value: string | null | undefined, words: HeadWords): string | null =>
  value ? (machineDate(value) ?? writtenDate(value, words.months)?.date ?? null) : null;

function firstDay(facts: PageFacts, words: HeadWords): string | null {
  for (const name of DAYS) {
    const found = day(facts.meta.get(name), words);
    if (found) return found;
  }
  return null;
}

/** "Clashes in Basra | Harbour Post": the title alone. */
export function withoutOutlet(title: string | null, outlet: string | null): string | null {
  const parts = title?.split(/\s+[|–—·»-]\s+|\s*\|\s*/) ?? [];
  if (!title || parts.length < 2) return title;
  const last = parts[parts.length - 1];
  const named = outlet !== null && last.toLowerCase().includes(outlet.toLowerCase().replace(/^the /, ''));
  const short = parts[0].split(' ').length >= 3 && last.split(' ').length <= 4 && /\|/.test(title);
  return named || short ? title.slice(0, title.lastIndexOf(last)).replace(/\s*[|–—·»-]\s*$/, '') : title;
}

function withoutBy(author: string | null, words: HeadWords): string | null {
  const opening = author && words.bylineOpenings.find((one) => author.toLowerCase().startsWith(`${one} `));
  return opening ? author.slice(opening.length).trim() : author;
}

/** BCP 47 from what pages write: "en_US" becomes "en-US". */
const tidyLanguage = (code: string | null): string | null => {
  const tidy = code?.trim().replace(/_/g, '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tidy) ? tidy : null;
};

/** The page's word on each part before the text's; a day the text only implies never goes before one that is stated. */
export function mergedHead(page: Omit<Head, 'dateline'>, text: Head, body: string, words: HeadWords): Head {
  return {
    title: page.title && !isShownWithin(text.title, page.title) ? page.title : text.title,
    byline: page.byline ? { ...page.byline, span: sameWords(page.byline, text.byline) } : text.byline,
    outlet: page.outlet ?? text.outlet,
    published: page.published ?? text.published,
    dateline: text.dateline,
    language: trueLanguage(page.language, body, words.smallWords) ?? text.language,
  };
}

const sameWords = (part: HeadPart, shown: HeadPart | null): Span | null =>
  shown && shown.value.toLowerCase() === part.value.toLowerCase() ? shown.span : null;

/** The title as the page shows it is better than a longer one in its head: "Opinion | …", "Harbour Post: …". */
function isShownWithin(shown: HeadPart | null, stated: HeadPart): boolean {
  if (!shown?.span) return false;
  const [short, long] = [fold(shown.value), fold(stated.value)];
  return short === long || (short.split(' ').length >= 3 && (long.startsWith(short) || long.endsWith(short)));
}
