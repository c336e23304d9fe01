import { expect, test } from 'vitest';
import { englishDates } from '../../src/language/en/dates.ts';
import { paragraphsOf, parseProse } from '../../src/language/en/sentences.ts';
import { holdsSign, signsOf } from '../../src/read/times/signs.ts';

const signs = signsOf(englishDates);
const seen = (text: string): boolean => {
  const prose = parseProse(text, paragraphsOf(text));
  return prose.sentences.some((sentence) => holdsSign(prose, sentence, signs));
};

/** Words that fill an element of a pattern, all of them; a figure where only figures do. */
function fillers(element: string): string[] {
  if (element === '~') return ['long'];
  if (!element.startsWith('{')) return element.split('|');
  const slot = element.slice(1, -1).split('=')[0];
  // Names that are several tokens are read as phrases.
  const words = [...englishDates.words]
    .filter(([name, word]) => slot in word && /^[a-z.]+$/.test(name))
    .map(([n]) => n);
  return words.length ? words : ['1990'];
}

test('a sentence that any rule could find something in is looked at', () => {
  for (const { pattern } of englishDates.rules) {
    const needed = pattern.split(' ').filter((element) => element.length === 1 || !element.endsWith('?'));
    const columns = needed.map(fillers);
    for (let i = 0; i < Math.max(...columns.map((c) => c.length)); i++) {
      const words = columns.map((column) => column[i % column.length]).join(' ');
      expect(seen(words), `${pattern}: ${words}`).toBe(true);
    }
  }
});

test('a sentence without a word of time is passed over', () => {
  expect(seen('The crowd ran to the port and threw stones at the guards.')).toBe(false);
  expect(seen('In the port of the town he told them that this was the first of it.')).toBe(false);
});
