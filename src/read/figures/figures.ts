import type { CountedWords } from '../../language/counted.ts';
import type { NumberWords } from '../../language/numbers.ts';
import type { Counted, FigureMention } from '../../record/figure.ts';
import type { Prose } from '../../record/prose.ts';
import { isInset } from './after.ts';
import { readMeasure } from './measure.ts';
import { isNoCount } from './not-a-count.ts';
import { nounWords, readCountedNoun } from './noun-phrase.ts';
import type { Found, Passage, Stretch } from './passage.ts';
import { boundsOf, phraseAfter, type Qualified, readQualifier } from './qualifier.ts';
import { type NumberOrRange, readNumberOrRange } from './range.ts';
import { HARMS, readSpecial } from './special.ts';
import { gapped, whatOf } from './what.ts';

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

/** True where a figure can start: most words are passed over here. */
function isStart(p: Passage, i: number): boolean {
  const code = p.tokens[i].text.charCodeAt(0);
  return (code >= 48 && code <= 57) || p.numbers.starters.has(p.tokens[i].lower);
}

function readSentence(text: string, p: Passage, figures: FigureMention[]): void {
  for (let i = p.start; i < p.end; ) {
    if (!isStart(p, i)) {
      i++;
      continue;
    }
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

/** Of what people are counted by, what can be told again in part: "nine killed, among them two children". */
const PEOPLE: ReadonlySet<Counted> = new Set([...HARMS, 'people', 'present']);

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
  const noun = measure ? measure.noun : readCountedNoun(p, qualified.last);
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
    of: nounWords(text, p, noun),
    ...boundsOf(number, qualifier),
    ...(PEOPLE.has(what) && isInset(p, stretch) ? { part: true } : {}),
  };
  return { mention, last };
}
