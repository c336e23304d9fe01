import type { HeadWords } from '../../language/head.ts';
import type { Span } from '../../record/span.ts';
import { bylineOf } from './byline.ts';
import { type WrittenDate, writtenDate } from './civil-date.ts';
import { isMasthead } from './masthead.ts';
import type { HeadLine } from './text-head.ts';

const LONGEST = 90;
/** A time of day, a zone, marks: what may follow the day in a line of its own. */
const CLOCK = /^[\s\d:.,;|/()+@·•-]*(?:at\b)?[\s\d:.]*(?:[ap]\.?m\.?)?[\s,|(]*(?:\p{Lu}{2,5})?[\s\d:.,|/()+-]*$/iu;
const BARS = /[|·•]/;
/** "@northwatch", "North Watch (@northwatch)". */
const HANDLE = /^(?:[\p{Lu}\d][^@.!?]{0,40}[\s(])?(@\w{2,30})\)?[\s:,–—-]*$/u;
/** Words that a name may have in small letters. */
const SMALL = /^(?:of|the|and|for|de|del|la|le|el|al|al-.+|bin|van|von|y|e|et|du|da|di|en)$/;

/**
 * True for a line that says when the report came out, and who by at most: "Published: 4 June 2020, 10:30 GMT",
 * "Harbour Post, 4 June 2020", "4 June 2020, Harbour Post", "Ana Roe | Harbour Post | 4 June 2020", "@harbour 4 June 2020".
 */
export function isDateLine(line: string, words: HeadWords): boolean {
  if (line.length > LONGEST) return false;
  const found = writtenDate(line, words.months);
  if (!found) return false;
  if (isBarred(line, found, words)) return true;
  const before = beforeDay(line.slice(0, found.start), words);
  const after = line.slice(found.end);
  if (before === '' && CLOCK.test(after)) return true;
  if (words.publishedOpenings.includes(before))
    return after.length < 50 && !/[.!?]$/.test(after.replace(/[ap]\.m\.$/i, ''));
  return outletIn({ start: 0, end: line.length, text: line }, words) !== null;
}

/**
 * "Valparaíso, 2 May 2018": a capitalised name or two, a comma and the day, and nothing else. Right below a title that
 * is when and where the report was written; further down it may be a caption's.
 */
export function isPlaceAndDay(line: string, words: HeadWords): boolean {
  if (line.length > LONGEST) return false;
  const day = writtenDate(line, words.months);
  const place = day && /^([^\d:]{2,40}?)\s*,\s*$/.exec(line.slice(0, day.start))?.[1];
  return !!place && CLOCK.test(line.slice(day.end)) && isName(place, words);
}

/** Words before the day, folded, the weekday left out. */
function beforeDay(opening: string, words: HeadWords): string {
  const before = opening.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.weekdays.has(before[before.length - 1] ?? '')) before.pop();
  return before.join(' ');
}

/** True for names and one day with bars between them. */
function isBarred(line: string, day: WrittenDate, words: HeadWords): boolean {
  const parts = barredParts(line, day, words);
  return parts !== null && parts.length > 0 && parts.every((part) => isName(line.slice(part.start, part.end), words));
}

/** The parts between bars that are not the day's; null where no bar stands there, or the day shares its part. */
function barredParts(line: string, day: WrittenDate, words: HeadWords): Span[] | null {
  const parts: Span[] = [];
  let start = 0;
  for (const piece of line.split(BARS)) {
    const bare = piece.trim();
    const at = start + piece.indexOf(bare);
    const holds = day.start >= start && day.start < start + piece.length;
    if (holds && (beforeDay(line.slice(start, day.start), words) || !CLOCK.test(line.slice(day.end, at + bare.length))))
      return null;
    if (!holds && /\p{L}/u.test(bare)) parts.push({ start: at, end: at + bare.length });
    start += piece.length + 1;
  }
  return BARS.test(line) ? parts : null;
}

/** At most six words with a capital each, or a byline. */
function isName(part: string, words: HeadWords): boolean {
  if (bylineOf(part, words)) return true;
  const names = part.split(/\s+/);
  return names.length <= 6 && !/[.!?]$/.test(part) && names.every((name) => /^[\p{Lu}\p{Lo}@]/u.test(name) || SMALL.test(name)); // biome-ignore format: one question
}

/**
 * The outlet that a line names beside its day: "Harbour Post, 4 June 2020", "By Ana Roe | Harbour Post | 4 June 2020";
 * null where it names none.
 */
export function outletIn(line: HeadLine, words: HeadWords): HeadLine | null {
  const day = writtenDate(line.text, words.months);
  if (!day) return null;
  const barred = outletAmong(line, barredParts(line.text, day, words) ?? [], words);
  if (barred) return barred;
  const before = line.text.slice(0, day.start);
  const after = line.text.slice(day.end);
  if (beforeDay(before, words) === '') {
    const name = /^\s*[,|·•–—-]\s*(?=\p{L})/u.exec(after)?.[0];
    const rest = after.slice(name?.length ?? 0).trim();
    return name && isName(rest, words) && isMasthead(rest, words)
      ? cut(line, { start: day.end + name.length, end: line.text.trimEnd().length })
      : null;
  }
  if (!CLOCK.test(after)) return null;
  const handle = handleIn(line, { start: 0, end: day.start });
  if (handle) return handle;
  const name = before.replace(/[\s,|–—:-]+$/, '');
  const byline = bylineOf(name, words);
  if (byline) return byline.outlet && cut(line, byline.outlet);
  return isMasthead(name, words) ? cut(line, issuer(name, words)) : null;
}

/** The one part that is an outlet's name, or the only one beside a byline. */
function outletAmong(line: HeadLine, parts: readonly Span[], words: HeadWords): HeadLine | null {
  const text = (part: Span): string => line.text.slice(part.start, part.end);
  const handle = parts.map((part) => handleIn(line, part)).find((part) => part !== null);
  if (handle) return handle;
  const others = parts.filter((part) => !bylineOf(text(part), words));
  const named = others.find((part) => isMasthead(text(part), words));
  const only = others.length === 1 && parts.length > 1 && isName(text(others[0]), words) ? others[0] : null;
  const outlet = named ?? only;
  return outlet && cut(line, outlet);
}

/** The account a post is from, where the words are that and its name. */
function handleIn(line: HeadLine, within: Span): HeadLine | null {
  const words = line.text.slice(within.start, within.end);
  const handle = HANDLE.exec(words)?.[1];
  const start = within.start + words.indexOf('@');
  return handle ? cut(line, { start, end: start + handle.length }) : null;
}

/** "Statement of the Harbour Committee": who issued it. */
function issuer(name: string, words: HeadWords): Span {
  const lower = name.toLowerCase();
  const opening = words.issuedOpenings.find((one) => lower.startsWith(`${one} `));
  return { start: opening ? opening.length + 1 : 0, end: name.length };
}

const cut = (line: HeadLine, span: Span): HeadLine => ({
  start: line.start + span.start,
  end: line.start + span.end,
  text: line.text.slice(span.start, span.end),
});
