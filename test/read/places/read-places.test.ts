import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openGazetteer } from '../../../src/gazetteer/gazetteer.ts';
import { ENGLISH_PLACES } from '../../../src/language/en/places.ts';
import { paragraphsOf, parseProse } from '../../../src/language/en/sentences.ts';
import { readPlaces } from '../../../src/read/places/read-places.ts';

const gazetteer = openGazetteer(readFileSync(join(import.meta.dirname, '../../../gazetteer/places.bin')));
const read = (text: string) =>
  readPlaces(parseProse(text, paragraphsOf(text)), { gazetteer, vocabulary: ENGLISH_PLACES });
/** "Rasht name", "Syrian demonym", in order. */
const found = (text: string): string[] => read(text).map((toponym) => `${toponym.text} ${toponym.use}`);

describe('place names', () => {
  it.each([
    ['Crowds gathered in Rasht and Bandar Anzali on Friday.', ['Rasht name', 'Bandar Anzali name']],
    ['The convoy left Mosul for Al-Qaim.', ['Mosul name', 'Al-Qaim name']],
    ['Police closed roads around Opelousas, La., after the march.', ['Opelousas name', 'La. name']],
    ['The U.S. and the UK closed their embassies in Sanaa.', ['U.S. name', 'UK name', 'Sanaa name']],
    ['Syrian troops shelled villages near the Turkish border.', ['Syrian demonym', 'Turkish demonym']],
    ['Farmers blocked the road in Webster County, Iowa.', ['Webster County name', 'Iowa name']],
  ])('are found in “%s”', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('are found in a list even where one is spelled by ear', () => {
    const text = 'Shops shut in Rasht, Lahijan, Noshahr, Khavaf and Astara.';
    expect(read(text).map((toponym) => toponym.text)).toEqual(['Rasht', 'Lahijan', 'Noshahr', 'Khavaf', 'Astara']);
  });

  it('take the kind from the word beside them', () => {
    expect(read('Clashes spread through Lorestan province.')[0]).toMatchObject({ text: 'Lorestan', kind: 'province' });
    expect(read('The vote was close in Clay, Grant and Wilkin counties.').map(({ kind }) => kind)).toEqual([
      'district',
      'district',
      'district',
    ]);
  });

  it('have spans that hold their words', () => {
    const text = 'In Qom — and in Évora, Portugal — students met.';
    for (const { span, text: words } of read(text)) expect(text.slice(span.start, span.end)).toBe(words);
  });
});

describe('names in other scripts', () => {
  it.each([
    ['اعتراضات در تهران، شیراز و مشهد ادامه دارد.', ['تهران', 'شیراز', 'مشهد']],
    ['وقعت اشتباكات في دمشق وحلب.', ['دمشق', 'وحلب']],
    ['Обыски прошли в Махачкале и Грозном, а митинг — в Москве.', ['Махачкале', 'Грозном', 'Москве']],
    [
      'У Миколаєві та Запоріжжі оголосили тривогу; Харків і Львів чекали.',
      ['Миколаєві', 'Запоріжжі', 'Харків', 'Львів'],
    ],
    ['He signed as an official of Харків, the police said.', ['Харків']],
  ])('are found in “%s”', (text, expected) => {
    expect(read(text).map((toponym) => toponym.text)).toEqual(expected);
  });

  it.each(['وی گفت که مردم آرام هستند.', 'قال إن الوضع هادئ.', 'Министр сказал, что всё спокойно.'])(
    'are not made of plain words: “%s”',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('a name written in another way', () => {
  it.each([
    ['Troops entered Jisr al-Shughur on Friday.', 'Jisr al-Shughur'],
    ['Troops entered Jisr ash-Shughur on Friday.', 'Jisr ash-Shughur'],
    ["Officials of the People's Republic of China came.", "People's Republic of China"],
    ['He was born in Regina, Sask.', 'Sask.'],
    ['She lives near Charleston, W. Va., with two dogs.', 'W. Va.'],
  ])('is one name in “%s”', (text, expected) => {
    expect(read(text).map((toponym) => toponym.text)).toContain(expected);
  });
});

describe('inside the name of an organisation', () => {
  it('a place is a part, no location', () => {
    expect(found('The Workers Council of Iran issued a statement.')).toEqual(['Iran part']);
    expect(found('She lectures at the University of Texas.')).toEqual(['Texas part']);
    expect(found('He was treated for West Nile virus.').filter((one) => one.endsWith('name'))).toEqual([]);
  });
});

describe('words that are no place', () => {
  it.each([
    'Of the wounded, most were students.',
    'Mr. Washington thanked the crowd.',
    'John Jackson spoke first. Jackson then left.',
    'Reading the statement took an hour.',
    'The Quds Force denied it.',
    'The region is calm.',
    'Police fired into the air on Tuesday.',
    'We met Charlotte Hamilton; Hamilton said no.',
    '',
    '728 x 90',
  ])('are left alone: “%s”', (text) => {
    expect(found(text).filter((one) => one.endsWith(' name'))).toEqual([]);
  });
});
