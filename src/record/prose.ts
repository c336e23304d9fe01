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

export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
  /** Base form, lower case. */
  readonly lemma: string;
}

/** `title` and `heading` are read for names but yield no claims of their own; `body` and `caption` do. */
export type ParagraphKind = 'title' | 'heading' | 'byline' | 'caption' | 'body';

export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
}

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
