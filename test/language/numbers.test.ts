import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberWords } from '../../src/language/en/numbers.ts';
import { paragraphsOf, parseProse } from '../../src/language/en/sentences.ts';
import { readNumberOrRange } from '../../src/read/figures/range.ts';

const SMALL = new Map([...numberWords.small].map(([word, value]) => [value, word]));

/** A whole number from 1 to a million in English words. */
function inWords(n: number): string {
  if (n === 1e6) return 'one million';
  if (n >= 1000) return `${inWords(Math.floor(n / 1000))} thousand${n % 1000 ? ` ${inWords(n % 1000)}` : ''}`;
  if (n >= 100) return `${SMALL.get(Math.floor(n / 100))} hundred${n % 100 ? ` and ${inWords(n % 100)}` : ''}`;
  return SMALL.get(n) ?? `${SMALL.get(n - (n % 10))}-${SMALL.get(n % 10)}`;
}

const numberIn = (text: string) => {
  const { tokens } = parseProse(text, paragraphsOf(text));
  return readNumberOrRange(tokens, 0, tokens.length, numberWords);
};

describe('numbers', () => {
  it('read back as the value they were written from, up to a million', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (n) => {
        expect(numberIn(`${inWords(n)} men`)).toMatchObject({ low: n, high: n });
      }),
      { numRuns: 400 },
    );
  });

  it('read the same with commas, with spaces and plain', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (n) => {
        const commas = n.toLocaleString('en-US');
        for (const text of [`${n}`, commas, commas.replaceAll(',', ' ')]) {
          expect(numberIn(`${text} men`)).toMatchObject({ low: n, high: n });
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['a dozen men', 12, 12],
    ['two dozen men', 24, 24],
    ['half a million men', 5e5, 5e5],
    ['3.5m people', 3.5e6, 3.5e6],
    ['2 to 3 million people', 2e6, 3e6],
    ['hundreds or thousands of men', 200, 9999],
    ['a few thousand men', 3000, 9999],
    ['two-thirds of men', 67, 67],
    ['a quarter of men', 25, 25],
  ])('%s', (text, low, high) => {
    expect(numberIn(text)).toMatchObject({ low, high });
  });

  it('a vague word never reaches the next larger word', () => {
    const names = ['dozens', 'hundreds', 'thousands', 'millions', 'billions'];
    for (let i = 1; i < names.length; i++) {
      expect(numberWords.vague.get(names[i - 1])!.high).toBeLessThan(numberWords.vague.get(names[i])!.low);
    }
  });
});
