import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutLongRuns } from '../../src/language/en/long-runs.ts';
import { paragraphsOf, parseProse } from '../../src/language/en/sentences.ts';

test('text with words of any usual length stays as it is', () => {
  const text = `He wrote to https://news.example/${'a'.repeat(200)} and left.`;
  expect(cutLongRuns(text)).toBe(text);
});

test('whatever the text, its length stays, and no run is longer than 256', () => {
  const piece = fc.oneof(fc.constantFrom(' ', '\n', '\u00a0', '1', 'x'), fc.string({ maxLength: 400 }));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      const cut = cutLongRuns(text);
      expect(cut.length).toBe(text.length);
      expect(cut).not.toMatch(/[^\s\u0000-\u0020]{257}/);
    }),
    { numRuns: 100 },
  );
});

test('a run of 50,000 units is read at once, and words behind it keep their places', () => {
  const text = `${'1x'.repeat(25_000)} ended on Monday.`;
  const { tokens } = parseProse(text, paragraphsOf(text));
  const monday = tokens.find((token) => token.text === 'Monday');
  expect(monday?.start).toBe(text.indexOf('Monday'));
});

test('a paragraph of more words than a call takes arguments is read, in sentences of at most 500 words', () => {
  const text = 'on and '.repeat(80_000);
  const { sentences, tokens } = parseProse(text, paragraphsOf(text));
  expect(tokens.length).toBe(160_000);
  expect(Math.max(...sentences.map((s) => s.lastToken - s.firstToken))).toBeLessThanOrEqual(500);
});
