import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphsOf as spanishParagraphs, parseProse as spanishProse } from '../../src/language/es/sentences.ts';
import { paragraphsOf as persianParagraphs, parseProse as persianProse } from '../../src/language/fa/sentences.ts';

const spanish = (text: string) => spanishProse(text, spanishParagraphs(text));
const persian = (text: string) => persianProse(text, persianParagraphs(text));
const sentencesOf = ({ text, sentences }: ReturnType<typeof spanish>): string[] =>
  sentences.map(({ start, end }) => text.slice(start, end));
const wordsOf = ({ tokens }: ReturnType<typeof spanish>): string[] => tokens.map((token) => token.text);

describe('Spanish text is cut into sentences', () => {
  test.each([
    ['Llegó a Lugo. Nadie lo vio.', ['Llegó a Lugo.', 'Nadie lo vio.']],
    ['El Sr. Ruiz y la Dra. Vega callaron. Se fueron.', ['El Sr. Ruiz y la Dra. Vega callaron.', 'Se fueron.']],
    ['Costó 1.200 euros. Pagó él.', ['Costó 1.200 euros.', 'Pagó él.']],
    ['«¡Basta!» gritó uno. Hubo silencio.', ['«¡Basta!» gritó uno.', 'Hubo silencio.']],
    ['¿Quién fue? Nadie lo sabe…', ['¿Quién fue?', 'Nadie lo sabe…']],
    ['Lo dijo J. Vega en Toledo.', ['Lo dijo J. Vega en Toledo.']],
    ['Título sin punto\nEl texto sigue.', ['Título sin punto', 'El texto sigue.']],
  ])('%s', (text, expected) => {
    expect(sentencesOf(spanish(text))).toEqual(expected);
  });
});

test('Spanish words keep their apostrophes and lose their marks', () => {
  expect(wordsOf(spanish('L’Hospitalet, a las 8.15 (07:15 GMT)'))).toEqual([
    'L’Hospitalet', ',', 'a', 'las', '8', '.', '15', '(', '07', ':', '15', 'GMT', ')',
  ]); // biome-ignore format: a list
});

test('words with a capital inside a sentence are taken for names', () => {
  const { tokens } = spanish('Ayer en Lugo no llovió.');
  expect(tokens.filter((token) => token.pos === 'PROPN').map((token) => token.text)).toEqual(['Lugo']);
});

test('Persian words are looked up with Persian letters, and sentences end at its own marks', () => {
  const prose = persian('آيا علي رفت؟ كسي نمي‌داند.');
  expect(sentencesOf(prose)).toEqual(['آيا علي رفت؟', 'كسي نمي‌داند.']);
  expect(prose.tokens.map((token) => token.lower)).toContain('کسی');
});

test('every token stands where it says, in order, inside its sentence', () => {
  const piece = fc.constantFrom('Hola', ' ', '. ', '1.5', '\n', '«', '»', 'Sr.', 'می‌رود', '؟', '😀', 'é', '…');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const prose = spanish(text);
      let at = 0;
      for (const token of prose.tokens) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(token.start).toBeGreaterThanOrEqual(at);
        at = token.end;
      }
      const covered = prose.sentences.flatMap((s) => prose.tokens.slice(s.firstToken, s.lastToken));
      expect(covered).toEqual(prose.tokens);
    }),
    { numRuns: 200 },
  );
});
