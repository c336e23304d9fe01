import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphsOf, parseProse } from '../../src/language/en/sentences.ts';

const parse = (text: string) => parseProse(text, paragraphsOf(text));
const sentencesOf = (text: string) => parse(text).sentences.map((s) => text.slice(s.start, s.end));

describe('sentences', () => {
  test('end at a full stop, with the quotation mark behind it', () => {
    expect(sentencesOf('“They left.” Nobody stayed.')).toEqual(['“They left.”', 'Nobody stayed.']);
  });

  test('do not end at a title, an initial or a number', () => {
    expect(sentencesOf('Gen. Ana M. Couto paid 3.5 million to Dr. Reis.')).toHaveLength(1);
  });

  test('end behind an abbreviation when the next word opens a sentence', () => {
    expect(sentencesOf('They flew to the U.S. The army stayed.')).toEqual([
      'They flew to the U.S.',
      'The army stayed.',
    ]);
  });

  test('end behind a name with letters that English does not know', () => {
    expect(sentencesOf('Two men were shot near Aydın. Of those, one died.')).toHaveLength(2);
  });

  test('go on after a quotation that ends with a mark of its own', () => {
    expect(sentencesOf('“Enough!” he said. “Go home.”')).toEqual(['“Enough!” he said.', '“Go home.”']);
  });

  test('never cross a paragraph', () => {
    expect(sentencesOf('A line without a stop\n\nAnother line')).toEqual(['A line without a stop', 'Another line']);
  });
});

describe('tokens', () => {
  test('keep the possessive apart from the name', () => {
    expect(parse('Rita’s house').tokens.map((t) => t.text)).toEqual(['Rita', '’s', 'house']);
  });

  test('keep names with foreign letters whole', () => {
    const names = 'Aktaş Erdoğan Yıldız Győr Brăila Timișoara Galați Šimić Žilina Łukasz Jurgaitė Ṣāliḥ ʿAbbās İzmir';
    expect(parse(names).tokens.map((t) => t.text)).toEqual(names.split(' '));
    expect(parse(names).tokens.every((t) => t.pos === 'PROPN')).toBe(true);
    expect(parse('Aktaş’s son').tokens.map((t) => t.text)).toEqual(['Aktaş', '’s', 'son']);
    expect(parse('Çağla Aktas\u0327 left').tokens.map((t) => t.text)).toEqual(['Çağla', 'Aktas\u0327', 'left']);
  });

  test('carry part of speech and base form', () => {
    const [, verb] = parse('Police arrested three men.').tokens;
    expect(verb).toMatchObject({ pos: 'VERB', lemma: 'arrest' });
  });

  test('no white space of any kind moves a word', () => {
    for (const blank of '\v\f\u00a0\u1680\u2000\u2006\u2007\u2008\u2028\u2029\u202f\u205f\u3000\ufeff') {
      const text = `Police${blank}fired ${blank} gas`;
      for (const t of parse(text).tokens) expect(text.slice(t.start, t.end)).toBe(t.text);
    }
  });

  test('stand at their offsets, in order, inside their sentence, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { tokens, sentences } = parse(text);
        let last = 0;
        for (const t of tokens) {
          expect(text.slice(t.start, t.end)).toBe(t.text);
          expect(t.start).toBeGreaterThanOrEqual(last);
          last = t.end;
        }
        for (const s of sentences) {
          for (const t of tokens.slice(s.firstToken, s.lastToken)) {
            expect(t.start).toBeGreaterThanOrEqual(s.start);
            expect(t.end).toBeLessThanOrEqual(s.end);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
