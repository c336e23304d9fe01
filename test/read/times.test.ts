import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englishDates } from '../../src/language/en/dates.ts';
import { paragraphsOf, parseProse } from '../../src/language/en/sentences.ts';
import { readTimes } from '../../src/read/times/times.ts';

const wordsIn = (text: string): string[] =>
  readTimes(parseProse(text, paragraphsOf(text)), englishDates).map(({ span }) => text.slice(span.start, span.end));

describe('times are read out of', () => {
  test.each([
    ['The strike began on Monday and ended on Thursday.', ['Monday', 'Thursday']],
    ['Monday through Wednesday, shops stayed shut.', ['Monday through Wednesday']],
    ['Between March 3 and March 9 nobody came.', ['March 3 and March 9']],
    ['It rained from 3 to 5 May.', ['from 3 to 5 May']],
    ['The fair ran June 1–3.', ['June 1–3']],
    ['The raids of December 2017-January 2018 went on.', ['December 2017-January 2018']],
    ['They met on Saturday, April 25, at noon.', ['Saturday, April 25, at noon']],
    ['In early June 2019 and the late 1980s.', ['early June 2019', 'the late 1980s']],
    ['In the last three days two died.', ['the last three days']],
    ['For nearly forty years they waited.', ['nearly forty years']],
    ['Nineteen ninety-six was worse.', ['Nineteen ninety-six']],
    ['The third-quarter loss and a nine-month fast.', ['The third-quarter', 'a nine-month']],
    ['Every Monday they pray daily.', ['Every Monday', 'daily']],
    ['He left two and a half years ago.', ['two and a half years ago']],
    ['It began at 10:30 a.m. Tuesday.', ['10:30 a.m. Tuesday']],
    ['They met on 3, 4 and 5 May 2020.', ['3', '4', '5 May 2020']],
    ['They met on 3 and 4 May.', ['3', '4 May']],
    ['They met on May 3 and 4, 2020.', ['May 3', '4, 2020']],
    ['They met on May 3 and 4 people died.', ['May 3']],
    ['They shot 12 and 5 May saw more.', ['5 May']],
    ['It was signed on 2020-06-04 and 17 May 2020.', ['2020-06-04', '17 May 2020']],
  ])('%s', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });
});

test('the tense of the verb is taken along', () => {
  const tenseOf = (text: string) => readTimes(parseProse(text, paragraphsOf(text)), englishDates)[0]?.tense;
  expect(tenseOf('The council met on Monday.')).toBe('past');
  expect(tenseOf('The council will meet on Monday.')).toBe('future');
  expect(tenseOf('The council plans to meet on Monday.')).toBe('future');
  expect(tenseOf('They have ruled for ten years.')).toBe('perfect');
});

test('whatever the text, times lie inside it, in order and apart', () => {
  const word = fc.constantFrom('Monday', 'May', '3', '2019', 'last', 'the', 'year', 'ago', 'two', '-', '–', ',', 'to', 'of', 'in', '10:30', 'a.m.', 'June', 'every', 'days', '(', ')', '.', '1990s', 'half', '2020-02-31', '“', 'ran'); // biome-ignore format: a list
  fc.assert(
    fc.property(fc.array(word, { maxLength: 25 }), (words) => {
      const text = words.join(' ');
      let end = 0;
      for (const { span } of readTimes(parseProse(text, paragraphsOf(text)), englishDates)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        end = span.end;
      }
    }),
    { numRuns: 150 },
  );
});
