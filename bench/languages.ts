// What a language without a tagger costs: our words and sentences beside Intl.Segmenter's, on the same texts, and the
// calendars: loading the library, and converting days both ways.
//   npm run bench -- languages      writes bench/frozen/languages.json
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { daysOfOther, otherDateOn } from '../src/calendar/other-calendar.ts';
import { spanish } from '../src/language/es/spanish.ts';
import { persian } from '../src/language/fa/persian.ts';
import type { Language } from '../src/language/language.ts';
import { readTimes } from '../src/read/times/times.ts';
import { dayNumber } from '../src/record/civil-day.ts';
import type { OtherCalendar } from '../src/record/other-date.ts';
import { resolveDays } from '../src/resolve/days/days.ts';
import { evalAtHand, rows } from './eval.ts';

/** Measures both and prints them; status 1 where the labelled documents are not at hand. */
export async function languages(): Promise<number> {
  if (!evalAtHand()) return 1;
  const result = {
    // First, while the library is not loaded yet.
    calendars: {
      'ms to load, with the first Persian date': once(() => otherDateOn('persian', dayNumber(2020, 11, 21))),
      'ms for the first Islamic date': once(() => otherDateOn('islamic', dayNumber(2020, 11, 21))),
      'µs a Persian day, both ways': bothWays('persian'),
      'µs an Islamic day, both ways': bothWays('islamic'),
    },
    'MB a second': { spanish: speeds(spanish, 'timebank-es'), persian: speeds(persian, 'parstdex-fa') },
  };
  console.dir(result, { depth: null });
  writeFileSync(
    fileURLToPath(new URL('frozen/languages.json', import.meta.url)),
    `${JSON.stringify(result, null, 2)}\n`,
  );
  return 0;
}

const rounded = (n: number): number => Number(n.toPrecision(3));

function once(work: () => unknown): number {
  const started = performance.now();
  work();
  return rounded(performance.now() - started);
}

const DAYS = 2000;

function bothWays(calendar: OtherCalendar): number {
  const days = Array.from({ length: DAYS }, (_, i) => dayNumber(1900, 1, 1) + i * 30);
  const took = once(() => days.forEach((day) => void daysOfOther(otherDateOn(calendar, day))));
  return rounded((took * 1000) / DAYS);
}

/** Milliseconds of passes over a set, of which the best counts: the first ones are spent on getting warm. */
const BUDGET = 1500;

function speeds(language: Language, set: string): Readonly<Record<string, number>> {
  const texts = rows<{ readonly text: string }>(`times/${set}.dev.jsonl`).map((row) => row.text);
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const segmenter = new Intl.Segmenter(language.code, { granularity: 'word' });
  const speed = (work: (text: string) => void): number => {
    const passes: number[] = [];
    const started = performance.now();
    while (performance.now() - started < BUDGET) passes.push(once(() => texts.forEach(work)));
    return rounded(megabytes / (Math.min(...passes) / 1000));
  };
  const proseOf = (text: string) => language.parseProse(text, language.paragraphsOf(text));
  const { dates } = language;
  if (!dates) throw new Error(`${language.name} has no dates`);
  return {
    'Intl.Segmenter, words, whole texts': speed((text) => void Array.from(segmenter.segment(text))),
    'Intl.Segmenter, words, line by line': speed((text) => {
      for (const line of text.split('\n')) Array.from(segmenter.segment(line));
    }),
    'our words and sentences': speed((text) => void proseOf(text)),
    'our words, sentences and times': speed((text) => {
      const prose = proseOf(text);
      resolveDays(readTimes(prose, dates), { published: '2020-11-21', prose });
    }),
  };
}
