import type { Span } from '../../record/span.ts';
import type { TimeMention } from '../../record/when.ts';
import type { ReportText } from './report-text.ts';
import { type Word, wordRange } from './words.ts';

/** What tells one happening from another, and stays the same when words are swapped or translated. */
export type FactKind = 'figure' | 'day' | 'place' | 'name';

/** A figure, day, place or name of the text, by its meaning: two facts are the same where their keys are. */
export interface Fact {
  readonly kind: FactKind;
  readonly key: string;
  /** Words [first, last). */
  readonly first: number;
  readonly last: number;
  /** First word to show a reader: "over" of "over 43,000". */
  readonly shown: number;
}

const CAPITAL = /^\p{Lu}/u;
const NUMBER = /^\p{N}/u;

/** The facts of a text in order of reading; none overlaps another. */
export function factsOf(report: ReportText, words: readonly Word[]): Fact[] {
  const taken = new Uint8Array(words.length);
  const facts: Fact[] = [];
  const add = (kind: FactKind, key: string, span: Span, from = span.start): void => {
    const [first, last] = wordRange(words, span);
    if (first === last || taken[first] || taken[last - 1]) return;
    taken.fill(1, first, last);
    const shown = from < span.start ? wordRange(words, { start: from, end: span.end })[0] : first;
    facts.push({ kind, key: `${kind}:${key}`, first, last, shown });
  };
  for (const time of report.layers.times) if (isDay(time)) add('day', dayKey(time), time.span);
  // "one", "an hour": in every text.
  for (const { low, high, number, span } of report.layers.figures)
    if ((high ?? low) > 1) add('figure', `${low}–${high ?? ''}`, number, span.start);
  for (const { place, text, span, use } of report.layers.places)
    if (use !== 'part') add('place', place?.id ?? folded(text), span);
  words.forEach((word, i) => {
    if (!taken[i] && NUMBER.test(word.key)) add('figure', `${word.key}–${word.key}`, word);
  });
  for (const run of nameRuns(report, words, taken)) add('name', folded(words[run.last - 1].key), spanOf(words, run));
  return facts.sort((a, b) => a.first - b.first);
}

/** "recently", "this year" and "for three days" are no days; "at six in the morning" is one of any day. */
const isDay = ({ type, value, from }: TimeMention): boolean =>
  type === 'DATE' ? (from === null ? !value.endsWith('_REF') : DAY.test(value)) : type === 'TIME' && from !== null;

const DAY = /^\d{4}-\d{2}-\d{2}/;

/** The value, and not the bounds: "since Tuesday" runs to the day on which each report came out. */
const dayKey = ({ type, from, value, text }: TimeMention): string =>
  from === null ? text.toLowerCase() : type === 'TIME' ? from : value;

const folded = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const spanOf = (words: readonly Word[], { first, last }: { first: number; last: number }): Span => ({
  start: words[first].start,
  end: words[last - 1].end,
});

/** Words with a capital that side by side name one thing; the first word of a sentence counts if it has one elsewhere too. */
function nameRuns(report: ReportText, words: readonly Word[], taken: Uint8Array): { first: number; last: number }[] {
  const opens = new Set(report.prose.sentences.map((s) => s.start));
  for (const paragraph of report.prose.paragraphs) opens.add(paragraph.start);
  const capital = words.map((w) => CAPITAL.test(report.text.slice(w.start, w.start + 2)));
  const inside = new Set<string>();
  words.forEach((w, i) => {
    if (capital[i] && !opensSentence(report.text, w, opens)) inside.add(w.key);
  });
  const runs: { first: number; last: number }[] = [];
  for (let i = 0; i < words.length; i++) {
    if (taken[i] || !capital[i] || !inside.has(words[i].key) || words[i].key.length < 2) continue;
    const run = runs.at(-1);
    if (run?.last === i && words[i].start - words[i - 1].end <= 1) run.last = i + 1;
    else runs.push({ first: i, last: i + 1 });
  }
  return runs;
}

const OPENING = /^["“”‘'«([]?$/;

function opensSentence(text: string, word: Word, opens: ReadonlySet<number>): boolean {
  if (opens.has(word.start)) return true;
  const before = text.slice(word.start - 1, word.start);
  return before !== '' && OPENING.test(before);
}
