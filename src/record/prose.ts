import type { Span } from './span.ts';

/** Universal part-of-speech tags (universaldependencies.org/u/pos), and SPACE. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

/** A word or mark. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
  /** Base form, lower case. */
  readonly lemma: string;
}

/** `title` and `heading` are read for names but yield no claims of their own; `body` and `caption` do. */
export type ParagraphKind = 'title' | 'heading' | 'byline' | 'caption' | 'body';

/** A block of prose; the span leaves out white space at its edges. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
}

/** A sentence; never crosses a paragraph. */
export interface Sentence extends Span {
  /** Index in `paragraphs`. */
  readonly paragraph: number;
  /** Tokens [firstToken, lastToken) of `tokens`. */
  readonly firstToken: number;
  readonly lastToken: number;
}

/** A reading's words in order, boilerplate left out: what every layer is read from. Spans are into the whole `text`. */
export interface Prose {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}

/** Indexes [first, last) of the tokens that lie wholly inside `span`. */
export function tokenRange(prose: Prose, span: Span): readonly [number, number] {
  const first = lowerBound(prose.tokens, span.start);
  let last = lowerBound(prose.tokens, span.end);
  if (last > first && prose.tokens[last - 1].end > span.end) last--;
  return [first, last];
}

/** The sentence in which the code unit at `offset` stands; null between sentences and in what was set aside. */
export function sentenceAt(prose: Prose, offset: number): Sentence | null {
  const next = lowerBound(prose.sentences, offset + 1);
  const sentence = prose.sentences[next - 1];
  return sentence && offset < sentence.end ? sentence : null;
}

/** Index of the first of `spans` (in order of reading) that starts at or after `offset`. */
function lowerBound(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle].start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
