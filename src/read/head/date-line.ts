import type { HeadWords } from '../../language/head.ts';
import { writtenDate } from './civil-date.ts';
import { isMasthead } from './masthead.ts';
import type { HeadLine } from './text-head.ts';

const LONGEST = 90;
/** A time of day, a zone, marks: what may follow the day in a line of its own. */
const CLOCK = /^[\s\d:.,;|/()+@-]*(?:at\b)?[\s\d:.]*(?:[ap]\.?m\.?)?[\s,|(]*(?:\p{Lu}{2,5})?[\s\d:.,|/()+-]*$/iu;

/**
 * True for a line that says when the report came out, and nothing else: "Published: 4 June 2020, 10:30 GMT",
 * "Thursday, 4 June 2020", "Harbour Post, 4 June 2020".
 */
export function isDateLine(line: string, words: HeadWords): boolean {
  if (line.length > LONGEST) return false;
  const found = writtenDate(line, words.months);
  if (!found) return false;
  const before = beforeDay(line.slice(0, found.start), words);
  const after = line.slice(found.end);
  if (before === '') return CLOCK.test(after);
  if (words.publishedOpenings.includes(before))
    return after.length < 50 && !/[.!?]$/.test(after.replace(/[ap]\.m\.$/i, ''));
  return CLOCK.test(after) && outletBefore({ start: 0, end: line.length, text: line }, words) !== null;
}

/** Words before the day, folded, the weekday left out. */
function beforeDay(opening: string, words: HeadWords): string {
  const before = opening.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.weekdays.has(before[before.length - 1] ?? '')) before.pop();
  return before.join(' ');
}

/** The outlet that a line names before its day: "Harbour Post, 4 June 2020"; null where it names none. */
export function outletBefore(line: HeadLine, words: HeadWords): HeadLine | null {
  const found = writtenDate(line.text, words.months);
  const name = found ? line.text.slice(0, found.start).replace(/[\s,|–—:-]+$/, '') : '';
  return name && isMasthead(name, words) ? { start: line.start, end: line.start + name.length, text: name } : null;
}
