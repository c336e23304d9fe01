import type { CountedWords } from '../../language/counted.ts';
import type { NumberWords } from '../../language/numbers.ts';
import type { Counted, FigureMention } from '../../record/figure.ts';
import type { Prose } from '../../record/prose.ts';
import { governed } from './governor.ts';
import { isNoCount } from './not-a-count.ts';
import { type CountedNoun, readCountedNoun } from './noun-phrase.ts';
import { touches } from './number.ts';
import type { Found, Passage, Stretch } from './passage.ts';
import { boundsOf, phraseAfter, type Qualified, readQualifier } from './qualifier.ts';
import { type NumberOrRange, readNumberOrRange } from './range.ts';
import { HARMS, readSpecial } from './special.ts';

/** The words figures are read with. */
export interface FigureWords {
  readonly numbers: NumberWords;
  readonly counted: CountedWords;
}

/** Every count in the prose, in order: the number with its qualifier, its bounds, the noun it counts and what it counts. */
export function readFigures(prose: Prose, words: FigureWords): FigureMention[] {
  const figures: FigureMention[] = [];
  for (const sentence of prose.sentences) {
    const passage: Passage = { tokens: prose.tokens, start: sentence.firstToken, end: sentence.lastToken, ...words };
    readSentence(prose.text, passage, figures);
  }
  return figures;
}

function readSentence(text: string, p: Passage, figures: FigureMention[]): void {
  for (let i = p.start; i < p.end; ) {
    const number = readNumberOrRange(p.tokens, i, p.end, p.numbers);
    if (number && 'skip' in number) {
      i = number.last;
      continue;
    }
    const found = number ? readFigure(text, p, number, figures.at(-1)) : readSpecial(text, p, i);
    if (found) figures.push(found.mention);
    i = Math.max(i + 1, found?.last ?? number?.last ?? 0);
  }
}

function readFigure(
  text: string,
  p: Passage,
  number: NumberOrRange,
  previous: FigureMention | undefined,
): Found | null {
  if (isNoCount(p, number)) return null;
  const measure = readMeasure(p, number);
  const qualified = readQualifier(p.tokens, number, p.start, p.end, p.numbers);
  const first = measure?.first !== undefined ? Math.min(measure.first, qualified.first) : qualified.first;
  const noun = measure?.noun ?? readCountedNoun(p, measure ? measure.last : qualified.last);
  const end = Math.max(qualified.last, measure?.last ?? 0, noun?.last ?? 0);
  const trailing = phraseAfter(p.tokens, end, p.end, p.numbers);
  const last = trailing ? end + trailing.words.length : end;
  const stretch: Stretch = { first, last, noun: noun?.first ?? last };
  const what = measure?.what ?? whatOf(p, stretch, noun, number) ?? (noun ? null : gapped(p, stretch, previous));
  if (!what) return null;
  const qualifier: Qualified['qualifier'] = qualified.qualifier ?? trailing?.qualifier ?? measure?.qualifier ?? null;
  const span = { start: p.tokens[first].start, end: p.tokens[last - 1].end };
  const mention: FigureMention = {
    span,
    text: text.slice(span.start, span.end),
    number: { start: p.tokens[number.first].start, end: p.tokens[number.last - 1].end },
    what,
    of: noun ? text.slice(p.tokens[noun.first].start, p.tokens[noun.last - 1].end) : null,
    ...boundsOf(number, qualifier),
  };
  return { mention, last };
}

interface Measure {
  readonly what: Counted;
  readonly first?: number;
  readonly last: number;
  readonly noun: CountedNoun | null;
  readonly qualifier?: Qualified['qualifier'];
}

/** Money signs, percent, and units joined by a hyphen: what is counted stands in the writing itself. */
function readMeasure(p: Passage, number: NumberOrRange): Measure | null {
  const before = p.tokens[number.first - 1];
  if (number.first > p.start && p.counted.moneySigns.has(before.lower)) {
    return { what: 'money', first: number.first - 1, last: number.last, noun: null };
  }
  const after = p.tokens[number.last];
  if (number.form === 'part') return share(p, number.last);
  if (number.last >= p.end) return null;
  if (p.counted.moneySigns.has(after.lower)) return { what: 'money', last: number.last + 1, noun: null };
  if (p.counted.unit.get(after.lower) === 'share') return share(p, number.last + 1);
  const second = p.counted.shareAfter.get(after.lower);
  if (second && p.tokens[number.last + 1]?.lower === second) return share(p, number.last + 2);
  return /^[-‐‑]$/.test(after.text) && touches(p.tokens[number.last - 1], after) ? hyphened(p, number) : null;
}

/** A share, with the whole it is of: "20 percent of voters". */
function share(p: Passage, last: number): Measure {
  const whole = p.tokens[last]?.lower === p.numbers.of && last < p.end ? readCountedNoun(p, last) : null;
  return { what: 'share', last: whole?.last ?? last, noun: whole };
}

/** "a 40-minute exchange", "a 5,000-strong crowd". */
function hyphened(p: Passage, number: NumberOrRange): Measure | null {
  const at = number.last + 1;
  const tail = p.tokens[at]?.lower ?? '';
  const unit = p.counted.unit.get(tail);
  if (unit) return { what: unit, last: at + 1, noun: { first: at, last: at + 1, head: at, kind: unit } };
  const qualifier = p.numbers.hyphenTails.get(tail);
  if (!qualifier) return null;
  const noun = readCountedNoun(p, at + 1);
  return noun ? { what: noun.kind === 'other' ? 'people' : noun.kind, last: noun.last, noun, qualifier } : null;
}

const UNITS: ReadonlySet<Counted> = new Set(['duration', 'distance', 'money', 'share']);
/** What can befall things; people can suffer anything. */
const THINGS: ReadonlySet<Counted> = new Set(['destroyed', 'released', 'missing']);

/** "one side counted 304 dead, the other 225": a bare number after a new counter counts what the one before it did. */
function gapped(p: Passage, { first, last }: Stretch, previous: FigureMention | undefined): Counted | null {
  if (!previous || previous.span.start < p.tokens[p.start].start || !HARMS.has(previous.what)) return null;
  const ends = last >= p.end || /^(?:PUNCT|CCONJ)$/.test(p.tokens[last].pos);
  const counter = p.tokens[first - 1];
  const gap = p.tokens.slice(p.start, first).some((token) => token.text === ',' && token.start >= previous.span.end);
  return ends && gap && first > p.start && /^(?:NOUN|PROPN)$/.test(counter.pos) ? previous.what : null;
}

/** "a mother of three": children, but nobody the report counts. */
const isFamily = (p: Passage, first: number): boolean =>
  p.tokens[first - 1]?.lower === p.numbers.of && p.counted.noun.get(p.tokens[first - 2]?.lower ?? '') === 'people';

/** What the figure counts, from its noun and the words that govern it; null where nothing is counted. */
function whatOf(p: Passage, stretch: Stretch, noun: CountedNoun | null, number: NumberOrRange): Counted | null {
  const kind = noun?.kind ?? null;
  if (!noun && isFamily(p, stretch.first)) return null;
  if (kind && UNITS.has(kind)) return kind;
  const verb = governed(p, stretch);
  if (kind === 'things') return verb && THINGS.has(verb) ? verb : kind;
  if (kind === 'events') return verb === 'executed' ? verb : 'events';
  if (kind === 'people' || kind === 'present') return verb && verb !== 'events' && verb !== 'destroyed' ? verb : kind;
  if (kind && kind !== 'other') return kind;
  if (verb && !(kind && verb === 'released')) return verb;
  return noun && (number.high !== 1 || number.low !== 1) ? 'other' : null;
}
