import type { TallyWords } from '../../language/tallies.ts';
import { civilDate, dayNumber, isDay, parseCivilDate, partsOfDay } from '../../record/civil-day.ts';
import type { Claim } from '../../record/claim.ts';
import type { Figure } from '../../record/figure.ts';
import type { CivilDate } from '../../record/when.ts';

/** "As of 7 March 2026", "as of March 7": day and month in either order, the year where it is said. */
const DAY_FIRST = /^\s+(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}{3,9})\.?(?:,?\s+(\d{4}))?/u;
const MONTH_FIRST = /^\s+(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?/u;

/** Whether the sentence of a figure says that it counts everything up to now, or up to a day. */
export function isUpToNow(claim: Claim, figure: Figure, words: TallyWords): boolean {
  const sentence = sentenceOf(claim, figure);
  return [...words.upToNow, ...words.asOf].some((phrase) => holds(sentence, phrase));
}

/** The day a figure counts up to, where its sentence says one; without a year, the last such day before publication. */
export function asOfDay(claim: Claim, figure: Figure, words: TallyWords): CivilDate | null {
  const sentence = sentenceOf(claim, figure);
  for (const phrase of words.asOf) {
    const at = sentence.indexOf(phrase);
    if (at < 0) continue;
    const rest = sentence.slice(at + phrase.length);
    const dayFirst = DAY_FIRST.exec(rest);
    const monthFirst = MONTH_FIRST.exec(rest);
    const [day, name, year] = dayFirst
      ? [dayFirst[1], dayFirst[2], dayFirst[3]]
      : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
    const month = words.months.get(name ?? '');
    if (month && day) return dayIn(month, Number(day), year ? Number(year) : null, claim.report.published);
  }
  return null;
}

function dayIn(month: number, day: number, year: number | null, published: CivilDate | null): CivilDate | null {
  const anchor = published === null ? null : parseCivilDate(published);
  const base = year ?? (anchor === null ? null : partsOfDay(anchor).year);
  if (base === null || !isDay(base, month, day)) return null;
  const number = dayNumber(base, month, day);
  if (year !== null || anchor === null || number <= anchor) return civilDate(number);
  return isDay(base - 1, month, day) ? civilDate(dayNumber(base - 1, month, day)) : null;
}

/** The sentence of the claim's words that a figure stands in, in lower case. */
export function sentenceOf({ evidence }: Claim, { span }: Figure): string {
  const at = Math.max(0, span.start - evidence.span.start);
  const start = Math.max(evidence.quote.lastIndexOf('. ', at), evidence.quote.lastIndexOf('\n', at)) + 1;
  const end = evidence.quote.indexOf('. ', at);
  return evidence.quote.slice(start, end < 0 ? undefined : end).toLowerCase();
}

/** The phrase as whole words. */
function holds(sentence: string, phrase: string): boolean {
  const at = sentence.indexOf(phrase);
  if (at < 0) return false;
  const isLetter = (char: string | undefined): boolean => char !== undefined && /\p{L}/u.test(char);
  return !isLetter(sentence[at - 1]) && !isLetter(sentence[at + phrase.length]);
}
