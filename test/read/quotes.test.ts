import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishCues } from '../../src/language/en/cues.ts';
import { paragraphsOf, parseProse } from '../../src/language/en/sentences.ts';
import { readQuotes } from '../../src/read/quotes/read-quotes.ts';
import { contains } from '../../src/record/span.ts';

const read = (text: string) =>
  readQuotes(parseProse(text, paragraphsOf(text)), englishCues).map((quote) => ({
    ...quote,
    words: text.slice(quote.inner.start, quote.inner.end),
  }));

describe('quotations', () => {
  it.each([
    ['curly', 'The mayor said: “We lost the bridge.”', 'We lost the bridge.'],
    ['straight', 'The mayor said: "We lost the bridge."', 'We lost the bridge.'],
    ['guillemets', 'The mayor said: «We lost the bridge.»', 'We lost the bridge.'],
    ['doubled single', "The mayor said: ''We lost the bridge.''", 'We lost the bridge.'],
    ['single curly', 'The mayor said: ‘We lost the bridge.’', 'We lost the bridge.'],
    ['single straight', "The mayor said: 'We lost the bridge.'", 'We lost the bridge.'],
  ])('are found in %s marks', (_, text, words) => {
    expect(read(text)).toMatchObject([{ words, closed: true, use: 'speech' }]);
  });

  it('nest, the outer first', () => {
    const quotes = read('She said: “They shouted ‘leave now’ and fired.”');
    expect(quotes.map((quote) => quote.words)).toEqual(['They shouted ‘leave now’ and fired.', 'leave now']);
    expect(contains(quotes[0].span, quotes[1].span)).toBe(true);
  });

  it('share a run over paragraphs when the mark is opened again and not closed', () => {
    const quotes = read('He said: “First we heard shots.\n\n“Then the lights went out.”');
    expect(quotes.map((quote) => [quote.run, quote.closed])).toEqual([
      [0, false],
      [0, true],
    ]);
  });

  it('end with their paragraph when never closed', () => {
    const quotes = read('He said: “The gate was open.\n\nThe ministry gave no reply.');
    expect(quotes).toMatchObject([{ words: 'The gate was open.', closed: false }]);
  });

  it('end where the next one opens when a mark is missing in between', () => {
    const quotes = read('“One side fired, he said. “The other fled.”');
    expect(quotes.map((quote) => quote.closed)).toEqual([false, true]);
    expect(quotes[1].words).toBe('The other fled.');
  });

  it('are slogans when chanted or written, through a whole list', () => {
    const quotes = read('Marchers chanted “Bread and work,” “No more dams,” and “The river is ours!”');
    expect(quotes.map((quote) => quote.use)).toEqual(['slogan', 'slogan', 'slogan']);
    expect(read('They hung banners reading “Open the gates”.')).toMatchObject([{ use: 'slogan' }]);
  });

  it.each([
    ['scare quotes', 'The “reform” was dropped in May.', 'reform'],
    ['a title', 'Her novel “The Winter Gate” won a prize.', 'The Winter Gate'],
    ['a name', 'A unit known as “Falcon Two” left the base.', 'Falcon Two'],
  ])('are terms, not speech, for %s', (_, text, words) => {
    expect(read(text)).toMatchObject([{ words, use: 'term' }]);
  });

  it('keep the shortest words for speech right behind a verb of saying', () => {
    expect(read('Asked about it, he said “never”.')).toMatchObject([{ words: 'never', use: 'speech' }]);
  });
});

describe('what is no quotation', () => {
  it.each([
    'The students’ view didn’t change.',
    "It's the '90s, rock 'n' roll and the drivers' union.",
    'He is 6\' tall and the pipe is 3" wide.',
    '',
  ])('%s', (text) => {
    expect(read(text).filter((quote) => quote.use !== 'term')).toEqual([]);
  });

  it('never leaves its paragraph, whatever the marks', () => {
    const piece = fc.constantFrom('“', '”', '"', '‘', '’', "'", 'word', ' ', '. ', '\n', '«', '»');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const paragraphs = paragraphsOf(text);
        for (const quote of read(text)) {
          expect(quote.span.start).toBeLessThanOrEqual(quote.inner.start);
          expect(quote.inner.end).toBeLessThanOrEqual(quote.span.end);
          expect(paragraphs.some((paragraph) => contains(paragraph, quote.span))).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});
