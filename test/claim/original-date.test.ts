import { beforeAll, expect, test } from 'vitest';
import { daysInWords } from '../../src/claim/in-words.ts';
import { openReader, type ReportReader } from '../../src/pipeline.ts';

let reader: ReportReader;
beforeAll(async () => {
  reader = await openReader();
});

test('a claim keeps the date of another calendar as its report gave it', () => {
  const { claims } = reader.readPassage('Four men were arrested in Shiraz on 1 Azar 1399.', '2020-12-01');
  expect(claims[0].when).toMatchObject({
    from: '2020-11-21',
    to: '2020-11-21',
    certainty: 'stated',
    original: { calendar: 'persian', year: 1399, month: 9, day: 1 },
  });
  expect(daysInWords(claims[0].when)).toBe('2020-11-21, stated by “1 Azar 1399”; 1399-09-01 in the Persian calendar');
});

test('a Gregorian date has no original', () => {
  const { claims } = reader.readPassage('Four men were arrested in Shiraz on 21 November 2020.', '2020-12-01');
  expect(claims[0].when.original).toBeUndefined();
});
