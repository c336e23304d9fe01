import type { TermWords } from '../../language/terms.ts';
import { type DayNumber, parseCivilDate } from '../../record/civil-day.ts';
import type { Claim } from '../../record/claim.ts';
import type { Reading } from '../../record/reading.ts';
import { hashOf } from './hash.ts';
import type { Weighted } from './linkable.ts';
import { ofMap } from './weighted.ts';

/** What a whole report is about, as reports are compared. */
export interface Story {
  readonly id: string;
  readonly words: Weighted;
  /** Publication day, or else the last day its words state; null where neither is known. */
  readonly day: DayNumber | null;
}

/** How often a word of the title counts, one of the lead, and one of a main claim's own words, beside the body's once. */
const TIMES = { title: 3, lead: 2, claim: 1 };
/** Code units: the first sentences tell what a report is about; what comes far below is background. */
const LEAD = 400;
const BODY = 2500;
/** Numbers of two digits and more: they weigh as much as a word that one text in fifty has. */
const NUMBER = /\d[\d.,]*\d/g;
const NUMBER_WEIGHT = 4;

/** What a report is about: the words of its title, its lead, its first claims and its body. */
export function storyOf(id: string, reading: Reading, claims: readonly Claim[], words: TermWords): Story {
  const body = proseOf(reading);
  const counted = new Map<string, { times: number; readonly weight: number }>();
  const add = (word: string, weight: number, times: number): void => {
    const known = counted.get(word);
    if (known) known.times += times;
    else counted.set(word, { times, weight });
  };
  const read = (text: string, times: number): void => {
    for (const { stem, weight } of words.termsOf(text)) add(stem, weight, times);
    for (const [number] of text.matchAll(NUMBER)) add(number.replaceAll(',', ''), NUMBER_WEIGHT, times);
  };
  read(reading.title ?? '', TIMES.title);
  read(body.slice(0, LEAD), TIMES.lead);
  read(body.slice(0, BODY), 1);
  for (const { event, actors, recipients, where } of claims.slice(0, MAIN))
    for (const { text } of [{ text: event.trigger }, ...actors, ...recipients, ...(where ? [where] : [])])
      read(text, TIMES.claim);
  const weights = [...counted].map(
    ([word, { times, weight }]) => [hashOf(word), weight * (1 + Math.log(times))] as const,
  );
  return { id, words: ofMap(new Map(weights)), day: dayOf(reading) };
}

/** The claims a report makes first are its main ones. */
const MAIN = 3;

/** The report's own words in order, what was set aside left out. */
function proseOf({ prose }: Reading): string {
  let text = '';
  for (const { kind, start, end } of prose.paragraphs) {
    if (kind === 'title' || kind === 'byline') continue;
    text += `${prose.text.slice(start, end)}\n`;
    if (text.length >= BODY) break;
  }
  return text;
}

function dayOf({ published, layers }: Reading): DayNumber | null {
  if (published !== null) return parseCivilDate(published);
  let last: DayNumber | null = null;
  for (const { certainty, from } of layers.times) {
    const day = certainty === 'stated' && from !== null ? parseCivilDate(from) : null;
    if (day !== null && (last === null || day > last)) last = day;
  }
  return last;
}
