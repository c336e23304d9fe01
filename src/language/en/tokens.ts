import winkModel from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import type { PartOfSpeech, Token } from '../../record/prose.ts';
import type { Span } from '../../record/span.ts';
import { asciiLetters } from './ascii-letters.ts';
import { cutLongRuns } from './long-runs.ts';

let loaded: WinkMethods | null = null;

/** The tagger, loaded on first use (about 150 ms) and kept. */
const tagger = (): WinkMethods => (loaded ??= winkNLP(winkModel, ['pos']));

/** Between paragraphs that are read in one go: no word reaches across it. */
const GAP = '\n\n';
/** Code units read in one go: the tagger takes long texts no faster than short ones. */
const BATCH = 16_384;

/**
 * Words and marks of each stretch of English text, with part of speech and base form; white space makes no token.
 * Stretches are read many at a time, since every call of the tagger costs as much as some forty words.
 */
export function tokenize(text: string, stretches: readonly Span[]): Token[][] {
  const all: Token[][] = [];
  for (let first = 0; first < stretches.length; ) {
    let last = first;
    let size = 0;
    while (last < stretches.length && (last === first || size < BATCH)) {
      size += stretches[last].end - stretches[last].start;
      last++;
    }
    all.push(...readTogether(text, stretches.slice(first, last)));
    first = last;
  }
  return all;
}

/** The white space that makes no token; tabs and line ends make one of the class SPACE. */
const BLANKS: ReadonlySet<string> = new Set(
  ' \v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
);

function pastBlanks(text: string, at: number): number {
  let past = at;
  while (BLANKS.has(text[past])) past++;
  return past;
}

function readTogether(text: string, stretches: readonly Span[]): Token[][] {
  const own = stretches.map(({ start, end }) => text.slice(start, end)).join(GAP);
  // The tagger parts words at letters it does not know: "Erdo ğ an".
  const plain = cutLongRuns(asciiLetters(own));
  const nlp = tagger();
  const its = nlp.its;
  const words = nlp.readDoc(plain).tokens();
  const values = words.out(its.value) as unknown as string[];
  const tags = words.out(its.pos as never) as unknown as PartOfSpeech[];
  const bases = words.out(its.lemma as never) as unknown as string[];
  const read: Token[][] = stretches.map(() => []);
  let stretch = 0;
  /** Code units between a place in what was read and the same place in the text. */
  let shift = stretches[0].start;
  let bound = stretches[0].end - shift;
  let at = 0;
  for (let i = 0; i < values.length; i++) {
    const from = pastBlanks(plain, at);
    at = from + values[i].length;
    if (tags[i] === 'SPACE') continue;
    while (from >= bound && stretch + 1 < stretches.length) {
      stretch++;
      shift = stretches[stretch].start - (bound + GAP.length);
      bound += GAP.length + stretches[stretch].end - stretches[stretch].start;
    }
    const word = plain === own ? values[i] : own.slice(from, at);
    const lower = word.toLowerCase();
    const lemma = word === values[i] ? bases[i] : lower;
    read[stretch].push({ start: from + shift, end: at + shift, text: word, lower, pos: tags[i], lemma });
  }
  return read;
}
