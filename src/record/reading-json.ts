import type { Reading } from './reading.ts';
import type { Span } from './span.ts';

/** A reading as it is printed, stored and sent: without its tokens, which can be made again from the text. */
export interface ReadingJson extends Omit<Reading, 'prose' | 'layers'> {
  readonly layers: Reading['layers'] & {
    readonly paragraphs: Reading['prose']['paragraphs'];
    readonly sentences: readonly Span[];
  };
}

/** The JSON form of a reading. */
export function readingJson({ prose, layers, ...rest }: Reading): ReadingJson {
  const sentences = prose.sentences.map(({ start, end }) => ({ start, end }));
  return { ...rest, layers: { paragraphs: prose.paragraphs, sentences, ...layers } };
}
