import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englishDates } from '../../src/language/en/dates.ts';
import { paragraphsOf, parseProse } from '../../src/language/en/sentences.ts';
import { readTimes } from '../../src/read/times/times.ts';
import { civilDate } from '../../src/record/civil-day.ts';
import type { TimeMention } from '../../src/record/when.ts';
import { resolveDays } from '../../src/resolve/days/days.ts';
import { edtfBounds } from '../../src/resolve/days/edtf.ts';

const timesIn = (text: string, published: string | null): TimeMention[] => {
  const prose = parseProse(text, paragraphsOf(text));
  return resolveDays(readTimes(prose, englishDates), { published, prose });
};
const days = (text: string, published: string | null): (string | null)[][] =>
  timesIn(text, published).map(({ from, to }) => (from === to ? [from] : [from, to]));

/** 18 March 2021 was a Thursday. */
const DAY = '2021-03-18';

describe('against the day of publication, a Thursday', () => {
  test.each([
    ['Police fired on the crowd on Monday.', [['2021-03-15']]],
    ['The court will sit on Monday.', [['2021-03-22']]],
    ['A bridge collapsed Thursday.', [['2021-03-18']]],
    ['They came last Friday.', [['2021-03-12']]],
    ['Monday through Wednesday, the town was shut.', [['2021-03-15', '2021-03-17']]],
    ['It burned from Friday to Sunday.', [['2021-03-12', '2021-03-14']]],
    ['In the last three days six were hurt.', [['2021-03-15', '2021-03-18']]],
    ['In the last two years much changed.', [['2019-03-18', '2021-03-18']]],
    ['This week shops were looted.', [['2021-03-15', '2021-03-18']]],
    ['Last week shops were looted.', [['2021-03-08', '2021-03-14']]],
    ['He was seen yesterday.', [['2021-03-17']]],
    ['She will speak tomorrow.', [['2021-03-19']]],
    ['They fought in January.', [['2021-01-01', '2021-01-31']]],
    ['They fought in November.', [['2020-11-01', '2020-11-30']]],
    ['He died on December 9.', [['2020-12-09']]],
    ['He died on the 14th.', [['2021-03-14']]],
    ['They met on 3, 4 and 6 May 2020.', [['2020-05-03'], ['2020-05-04'], ['2020-05-06']]],
    ['They met on May 3 and 4, 2020.', [['2020-05-03'], ['2020-05-04']]],
    ['They met on 3 and 4 March.', [['2021-03-03'], ['2021-03-04']]],
    ['He will speak on the 24th.', [['2021-03-24']]],
    ['He died on 14.5.2020.', [['2020-05-14']]],
    ['On the first Friday of March it rained.', [['2021-03-05']]],
    ['On the last Friday of May 2020 it rained.', [['2020-05-29']]],
    ['On the last day of February it rained.', [['2021-02-28']]],
    ['In the second week of March it rained.', [['2021-03-08', '2021-03-14']]],
    ['It rained in Q3 2020.', [['2020-07-01', '2020-09-30']]],
    ["It rained in the summer of '19.", [['2019-06-21', '2019-09-22']]],
    ['It rained a fortnight ago.', [['2021-03-01', '2021-03-07']]],
    ['In the early hours of Tuesday it rained.', [['2021-03-16']]],
    ['At dawn on Tuesday it rained.', [['2021-03-16']]],
    ['The guild set its congress for early April.', [['2021-04-01', '2021-04-10']]],
    [
      'They met in April and June 2019.',
      [
        ['2019-04-01', '2019-04-30'],
        ['2019-06-01', '2019-06-30'],
      ],
    ],
    ['It ran from 15 November to 2 February 2020.', [['2019-11-15', '2020-02-02']]],
    ['It ran in 1990-94.', [['1990-01-01', '1994-12-31']]],
    ['He died on 9 December 2018.', [['2018-12-09']]],
    ['He died on 4/13/2019.', [['2019-04-13']]],
    ['He died on 13/4/2019.', [['2019-04-13']]],
    ['The war of the summer of 2008 was short.', [['2008-06-21', '2008-09-22']]],
    ['It lasted through the 1980s.', [['1980-01-01', '1989-12-31']]],
    ['It was a port in the 19th century.', [['1800-01-01', '1899-12-31']]],
    ['In the third quarter of 2019 output fell.', [['2019-07-01', '2019-09-30']]],
    ['They marched June 1–3, 2019.', [['2019-06-01', '2019-06-03']]],
    ['They marched from 3 to 5 May 2019.', [['2019-05-03', '2019-05-05']]],
    ['The unrest of December 2017-January 2018 spread.', [['2017-12-01', '2018-01-31']]],
    ['The unrest of December to January 2018 spread.', [['2017-12-01', '2018-01-31']]],
    ['For 41 years, the family ruled the port.', [['1980-01-01', '2021-12-31']]],
    ['They have held the port for three years.', [['2018-03-01', '2021-03-31']]],
    ['Over the weekend two boats sank.', [['2021-03-13', '2021-03-14']]],
    ['On Good Friday 2019 the bells rang.', [['2019-04-19']]],
    ['They fasted last Christmas.', [['2020-12-25']]],
  ])('%s', (text, expected) => {
    expect(days(text, DAY)).toEqual(expected);
  });
});

describe('one time leans on another', () => {
  test('the next day, the same day, days later', () => {
    const text =
      'On 2 May 2020 the gate was shut. The next day it was opened. The same day a guard fell. Two days later he died.';
    expect(days(text, '2020-05-20')).toEqual([['2020-05-02'], ['2020-05-03'], ['2020-05-03'], ['2020-05-05']]);
  });

  test('a day cited in brackets stands for “a year ago”', () => {
    const [first] = timesIn('A year ago the minister announced forty arrests (Ferrin, April 2, 2020).', DAY);
    expect([first.from, first.to, first.certainty]).toEqual(['2020-04-02', '2020-04-02', 'implied']);
  });

  test('a cited day that is far from “a year ago” is not borrowed', () => {
    const [first] = timesIn('A year ago the minister announced forty arrests (Ferrin, April 2, 2011).', DAY);
    expect(first.from).toBe('2020-01-01');
  });

  test('words in a quotation count from the day they were said', () => {
    const text = 'The mayor said on March 2: “We have lost much in the last two days.”';
    expect(days(text, DAY)[1]).toEqual(['2021-02-28', '2021-03-02']);
  });

  test('an anniversary lies within the days spoken of around it', () => {
    expect(days('This week people kept the anniversary of the flood.', DAY)[1]).toEqual(['2021-03-15', '2021-03-18']);
    expect(days('People kept the anniversary of the flood.', DAY)).toEqual([[null]]);
  });

  test.each([
    ['The flood came on 16 March 2019. People kept the anniversary of the flood.', '2021-03-16'],
    ['The flood came on 16 March 2019. People kept the first anniversary of the flood.', '2020-03-16'],
    ['People kept the second anniversary of the flood of 16 March 2019.', '2021-03-16'],
    ['People kept the second anniversary of the 16 March 2019 flood.', '2021-03-16'],
  ])('an anniversary of an event whose day is told: %s', (text, day) => {
    expect(timesIn(text, DAY).filter((t) => t.text.includes('anniversary'))).toMatchObject([
      { value: day, from: day, to: day, certainty: 'implied' },
    ]);
  });
});

describe('what cannot be known stays unknown', () => {
  test.each([
    'So many years have gone.',
    'They meet every Monday.',
    'Now they wait.',
    'Recent events show it.',
    'It took nine days.',
  ])('%s', (text) => {
    const [time] = timesIn(text, DAY);
    expect(time).toMatchObject({ edtf: null, from: null, to: null, certainty: 'unknown' });
  });

  test.each([
    'It burned yesterday.',
    'It burned on Monday.',
    'It burned last week.',
    'It burned in the last three days.',
    'It burned in June.',
  ])('without a day of publication: %s', (text) => {
    const [time] = timesIn(text, null);
    expect(time).toMatchObject({ edtf: null, certainty: 'unknown', anchor: null });
  });

  test('a full date needs no day of publication', () => {
    expect(timesIn('It burned on 3 June 2019.', null)[0]).toMatchObject({
      from: '2019-06-03',
      certainty: 'stated',
      anchor: null,
    });
  });
});

describe('times counted from an event', () => {
  const ends = (text: string): (string | null)[] => {
    const last = timesIn(text, DAY).at(-1);
    return [last?.value ?? null, last?.edtf ?? null];
  };
  test.each([
    ['The attack came on 3 May 2020. He died two days after the attack.', 'P2D', '2020-05-05'],
    ['Gunmen attacked the port on 3 May 2020. Two days after the attack he died.', 'P2D', '2020-05-05'],
    ['The vote was held on 3 May 2020. Shops were shut the day before the vote.', '2020-05-02', '2020-05-02'],
    ['The siege began on 3 May 2020. Three weeks after the siege began, it rained.', 'P3W', '2020-05-24~'],
    ['On 6 May 2020, three days after the killing, a crowd gathered.', 'P3D', '2020-05-06'],
  ])('%s', (text, value, edtf) => {
    expect(ends(text)).toEqual([value, edtf]);
  });

  test('told behind the event', () => {
    const [length] = timesIn('He died two days after the attack on 3 May 2020.', DAY);
    expect(length).toMatchObject({ text: 'two days', value: 'P2D', from: '2020-05-05', certainty: 'implied' });
  });

  test.each([
    'He died two days after the attack.',
    'The march was on 3 May 2020. He died two days after the attack.',
    'The attack came on 3 May 2020. It rained. It snowed. It thawed. He died two days after the attack.',
  ])('but not where the event’s day is not told near by: %s', (text) => {
    expect(ends(text)).toEqual(['P2D', null]);
  });
});

describe('a telling of the past leans on itself', () => {
  const told =
    'The canal was dug in 1911. In March 1912 the guild was banned. In May the miners rose. By December it was over. In January the town burned. Papers released in 1998 name the dead. In March 1915 the mayor fell. On 3 April 1915 he died.';
  const values = (text: string, published: string | null): string[] => timesIn(text, published).map((t) => t.value);

  test('months go on from the month before, and a year in passing does not move the telling', () => {
    const expected = ['1911', '1912-03', '1912-05', '1912-12', '1913-01', '1998', '1915-03', '1915-04-03'];
    expect(values(told, '2009-12-19')).toEqual(expected);
    expect(values(told, null)).toEqual(expected);
    expect(values('In March 1912 they rose. Papers released in 1998 name the dead. In May they fell.', null)).toEqual([
      '1912-03',
      '1998',
      '1912-05',
    ]);
  });

  test('today is no day of it', () => {
    const text = `${told} It is a park today.`;
    expect(timesIn(text, '2009-12-19').at(-1)).toMatchObject({ value: 'PRESENT_REF', edtf: null });
  });

  test('a report with weekdays and no day of its own is none: its weekdays stay open', () => {
    const [, monday, june] = timesIn(
      'The bank closed on 3 April 2019. Police came on Monday. In June it opened.',
      null,
    );
    expect([monday.edtf, june.edtf]).toEqual([null, null]);
  });
});

describe('what is planned lies ahead', () => {
  test.each([
    ['The bakers’ guild calls for a strike on Monday.', '2021-03-22'],
    ['Calls for a boycott on Tuesday were heard.', '2021-03-23'],
    ['Police expect demonstrations on Saturday.', '2021-03-20'],
    ['The pilots plan to march on Friday.', '2021-03-19'],
    ['The protest called for Monday was banned.', '2021-03-22'],
    ['A rally is planned for Sunday.', '2021-03-21'],
    ['Organisers announced a march on Saturday.', '2021-03-20'],
    ['Officials urged residents to stay home on Tuesday.', '2021-03-23'],
    ['The port stays shut until Saturday.', '2021-03-20'],
    ['They would speak at the Saturday hearing.', '2021-03-20'],
    ['The truce expires Friday.', '2021-03-19'],
    ['Voters go to the polls on Sunday.', '2021-03-21'],
    ['They could come as early as Friday.', '2021-03-19'],
    ['The court would sit again on Monday.', '2021-03-22'],
    ['He praised the rules to be published on Tuesday.', '2021-03-23'],
  ])('%s', (text, day) => {
    expect(days(text, DAY)).toEqual([[day]]);
  });

  test.each([
    ['The minister announced on Saturday that two had died.', '2021-03-13'],
    ['He called for calm on Monday.', '2021-03-15'],
    ['They may have fled on Monday.', '2021-03-15'],
    ['Families would seek redress for the Monday raids.', '2021-03-15'],
    ['The strike they had called began on Monday.', '2021-03-15'],
    ['The march went ahead as planned on Monday.', '2021-03-15'],
    ['They blamed the group that planned the attack on Monday.', '2021-03-15'],
    ['Police called for help after Monday’s rally.', '2021-03-15'],
  ])('but not: %s', (text, day) => {
    expect(days(text, DAY)).toEqual([[day]]);
  });
});

describe('what has been since a time reaches to the day of writing', () => {
  test.each([
    ['They have been on strike since January.', '2021-01', '2021-01/2021-03-18'],
    ['Since 2015, 300 boats have sunk.', '2015', '2015/2021-03-18'],
    ['She has been missing since Monday.', '2021-03-15', '2021-03-15/2021-03-18'],
    ['Prices have doubled since last summer.', '2020-SU', '2020-06-21~/2021-03-18'],
  ])('%s', (text, value, edtf) => {
    expect(timesIn(text, DAY)).toMatchObject([{ value, edtf, to: DAY, certainty: 'implied' }]);
  });

  test('where no day of writing is known, to no end', () => {
    expect(timesIn('Since 2015, 300 boats have sunk.', null)).toMatchObject([{ edtf: '2015', certainty: 'stated' }]);
  });
});

test('a comma behind a range of days is no part of it', () => {
  expect(timesIn('Between 10 and 16 May, 40 boats sank.', DAY)[0].text).toBe('Between 10 and 16 May');
  expect(timesIn('From May 10 to 16, 2020, boats sank.', DAY)[0].text).toBe('From May 10 to 16, 2020');
});

describe('what does not fit is said', () => {
  test('a weekday that is not the date’s own', () => {
    const [time] = timesIn('It burned on Tuesday, 3 June 2019.', DAY);
    expect(time).toMatchObject({ from: '2019-06-03', warnings: ['weekday-does-not-fit'] });
    expect(time.text).toContain('Tuesday');
  });

  test('a range written backwards is put right', () => {
    const [time] = timesIn('It lasted from 9 June 2019 to 3 June 2019.', DAY);
    expect(time).toMatchObject({ from: '2019-06-03', to: '2019-06-09', warnings: ['interval-written-backwards'] });
  });

  test('a day no month has is no date', () => {
    expect(timesIn('It burned on 31 February 2019.', DAY)).toEqual([]);
    expect(timesIn('It burned on June 31.', DAY)).toEqual([]);
  });

  test('day and month that may be swapped', () => {
    expect(timesIn('It burned on 3/4/2019.', DAY)[0].warnings).toEqual(['day-and-month-may-be-swapped']);
  });
});

test('TIMEX3 values', () => {
  const values = (text: string): string[] => timesIn(text, DAY).map(({ value }) => value);
  expect(values('It fell at 16:08 UTC and 5 p.m. EST Tuesday.')).toEqual(['2021-03-18T16:08Z', '2021-03-16T17:00']);
  expect(values('It took 5 1/2 hours and two and a half years.')).toEqual(['PT5H30M', 'P2Y6M']);
  expect(values('For almost a hundred years, two thousand years and nineteen hundred days.')).toEqual([
    'P100Y',
    'P2000Y',
    'P1900D',
  ]);
  expect(values('It lasted the whole year and twelve thousand days.')).toEqual(['2021', 'P12000D']);
  expect(values('A few days later he died. Years later she came.')).toEqual(['FUTURE_REF', 'FUTURE_REF']);
  expect(values('In the past ten years little changed in the past.')).toEqual(['P10Y', 'PAST_REF']);
  expect(values('It began at 10:30 a.m. Tuesday.')).toEqual(['2021-03-16T10:30']);
  expect(values('They sang this morning.')).toEqual(['2021-03-18TMO']);
  expect(values('They sang every Monday, daily, for two decades.')).toEqual(['XXXX-WXX-1', 'P1D', 'P20Y']);
  expect(values('The fleet of 480 BC was lost.')).toEqual(['BC0480']);
  expect(values('By the end of 2019 they had gone.')).toEqual(['2019']);
});

test('whatever the text and the day, bounds are in order and are those of the EDTF value', () => {
  const word = fc.constantFrom('Monday', 'May', '3', '31', '2019', 'last', 'next', 'the', 'year', 'week', 'ago', 'two', '-', ',', 'to', 'of', 'in', 'from', 'June', 'February', 'ended', 'will', 'days', 'later', '(', ')', '.', '1990s', 'summer', 'quarter', 'first', 'early', 'that', 'anniversary', 'for', 'have', 'been'); // biome-ignore format: a list
  const day = fc.option(fc.integer({ min: -20000, max: 30000 }).map(civilDate));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 25 }), day, (words, published) => {
      const text = words.join(' ');
      for (const time of timesIn(text, published)) {
        expect(text.slice(time.span.start, time.span.end)).toBe(time.text);
        expect(time.edtf === null).toBe(time.from === null);
        expect(time.edtf === null).toBe(time.certainty === 'unknown');
        if (time.edtf === null || time.from === null || time.to === null) continue;
        const bounds = edtfBounds(time.edtf);
        expect(bounds && [civilDate(bounds.first), civilDate(bounds.last)]).toEqual([time.from, time.to]);
        expect(bounds && bounds.first <= bounds.last).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
