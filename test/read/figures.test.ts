import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedWords } from '../../src/language/en/counted.ts';
import { numberWords } from '../../src/language/en/numbers.ts';
import { paragraphsOf, parseProse } from '../../src/language/en/sentences.ts';
import { readFigures } from '../../src/read/figures/figures.ts';
import { figureRow } from '../../src/read/figures/row.ts';
import type { FigureMention } from '../../src/record/figure.ts';

const read = (text: string): FigureMention[] =>
  readFigures(parseProse(text, paragraphsOf(text)), { numbers: numberWords, counted: countedWords });

/** One figure in a line: words | what | of | low..high | qualifier. */
const line = (f: FigureMention): string =>
  `${f.text} | ${f.what} | ${f.of} | ${f.low}..${f.high ?? ''} | ${f.qualifier}`;

const FOUND: readonly [string, ...string[]][] = [
  ['At least 13 people were killed and twenty-two wounded in Lashkar Gah.', 'At least 13 people | killed | people | 13.. | at-least', 'twenty-two wounded | wounded | null | 22..22 | exact'],
  ['The blast killed three soldiers and wounded eight.', 'three soldiers | killed | soldiers | 3..3 | exact', 'eight | wounded | null | 8..8 | exact'],
  ['A bomb exploded, killing three and wounding 20.', 'three | killed | null | 3..3 | exact', '20 | wounded | null | 20..20 | exact'],
  ['The death toll rose to 54 on Tuesday.', '54 | killed | null | 54..54 | exact'],
  ['The death toll rose from 50 to 54.', '54 | killed | null | 54..54 | exact'],
  ['The attack left 12 dead and 30 others injured.', '12 dead | killed | null | 12..12 | exact', '30 others | wounded | others | 30..30 | exact'],
  ['Police arrested more than 100 demonstrators.', 'more than 100 demonstrators | arrested | demonstrators | 100.. | at-least'],
  ['The landslide killed 12 people, including four children, and 60 were injured.', '12 people | killed | people | 12..12 | exact', 'four children | killed | children | 4..4 | exact', '60 | wounded | null | 60..60 | exact'],
  ['Nine people, including two medics, were wounded.', 'Nine people | wounded | people | 9..9 | exact', 'two medics | wounded | medics | 2..2 | exact'],
  ['Twelve were killed, three of them miners, while 30 were arrested.', 'Twelve | killed | null | 12..12 | exact', 'three | killed | null | 3..3 | exact', '30 | arrested | null | 30..30 | exact'],
  ['A crowd of about 500 looted shops.', 'about 500 | present | null | 500..500 | about'],
  ['A crowd of 500 displaced farmers met the mayor.', '500 displaced farmers | displaced | displaced farmers | 500..500 | exact'],
  ['Some 40 people looted shops.', 'Some 40 people | people | people | 40..40 | about'],
  ['Marines freed 11 hostages and found three hostages dead.', '11 hostages | released | hostages | 11..11 | exact', 'three hostages | killed | hostages | 3..3 | exact'],
  ['The six hostages were freed, but pirates took nine hostages more.', 'six hostages | released | hostages | 6..6 | exact', 'nine hostages | abducted | hostages | 9..9 | exact'],
  ['Bandits released eight kidnapped herders.', 'eight kidnapped herders | released | kidnapped herders | 8..8 | exact'],
  ['12 soldiers and eight police officers were killed.', '12 soldiers | killed | soldiers | 12..12 | exact', 'eight police officers | killed | police officers | 8..8 | exact'],
  ['Gunmen killed 20 people, including 4 children.', '20 people | killed | people | 20..20 | exact', '4 children | killed | children | 4..4 | exact'],
  ['Over 43,000 people marched through Lyon, while nearly 30 000 gathered in Lille.', 'Over 43,000 people | present | people | 43000.. | at-least', 'nearly 30 000 | present | null | 30000..30000 | about'],
  ['Between 10 and 12 rebels died; 10 to 12 villagers fled, and 13 or 14 houses were burned.', 'Between 10 and 12 rebels | killed | rebels | 10..12 | range', '10 to 12 villagers | displaced | villagers | 10..12 | range', '13 or 14 houses | destroyed | houses | 13..14 | range'],
  ['The army shot 10-12 rebels.', '10-12 rebels | people | rebels | 10..12 | range'],
  ['Some 300 students were detained, and around 2.5 million people were displaced.', 'Some 300 students | arrested | students | 300..300 | about', 'around 2.5 million people | displaced | people | 2500000..2500000 | about'],
  ['The group said $3 million had been stolen.', '$3 million | money | null | 3000000..3000000 | exact'],
  ['Only 20 percent of voters came, 5 km from the capital.', 'Only 20 percent of voters | share | voters | 20..20 | exact', '5 km | distance | km | 5..5 | exact'],
  ['Dozens of villagers were abducted and scores of shops torched.', 'Dozens of villagers | abducted | villagers | 24..99 | vague', 'scores of shops | destroyed | shops | 40..99 | vague'],
  ['They tortured tens of thousands of people.', 'tens of thousands of people | people | people | 20000..99999 | vague'],
  ['Hundreds of thousands of refugees crossed the border.', 'Hundreds of thousands of refugees | displaced | refugees | 200000..999999 | vague'],
  ['No one was hurt. No soldiers were killed. None of the passengers was wounded.', 'No one | wounded | null | 0..0 | exact', 'No soldiers | killed | soldiers | 0..0 | exact', 'None | wounded | null | 0..0 | exact'],
  ['Up to 70 people may have died.', 'Up to 70 people | killed | people | 0..70 | at-most'],
  ['Half a dozen men were shot dead and a couple of houses were damaged.', 'Half a dozen men | killed | men | 6..6 | exact', 'a couple of houses | destroyed | houses | 2..3 | vague'],
  ['Both officers were killed.', 'Both officers | killed | officers | 2..2 | exact'],
  ['The rebels and the army fought a 40-minute battle.', '40-minute | duration | minute | 40..40 | exact'],
  ['Several hundred migrants are missing and a few dozen were rescued.', 'Several hundred migrants | missing | migrants | 300..999 | vague', 'a few dozen | released | null | 36..119 | vague'],
  ['Police detained 12 or more people. 43,000+ people attended.', '12 or more people | arrested | people | 12.. | at-least', '43,000+ people | present | people | 43000.. | at-least'],
  ['The number of those arrested is 120.', '120 | arrested | null | 120..120 | exact'],
  ['One person was killed and two others were wounded.', 'One person | killed | person | 1..1 | exact', 'two others | wounded | others | 2..2 | exact'],
  ['The ministry said 12 soldiers who were guarding the bridge were killed.', '12 soldiers | killed | soldiers | 12..12 | exact'],
  ['Gunmen stopped two buses on the road and three men were shot.', 'two buses | things | buses | 2..2 | exact', 'three men | people | men | 3..3 | exact'],
  ['They took eight women hostage and set 12 cars on fire.', 'eight women | abducted | women | 8..8 | exact', '12 cars | destroyed | cars | 12..12 | exact'],
  ['The execution of 11 prisoners was announced; 5,000 protesters rallied.', '11 prisoners | executed | prisoners | 11..11 | exact', '5,000 protesters | present | protesters | 5000..5000 | exact'],
  ['An estimated 200 people have disappeared since the coup.', 'An estimated 200 people | missing | people | 200..200 | about'],
  ['More than a dozen activists have been jailed, he said.', 'More than a dozen activists | arrested | activists | 12.. | at-least'],
  ['Two hundred and thirty-four thousand five hundred people lost their homes.', 'Two hundred and thirty-four thousand five hundred people | displaced | people | 234500..234500 | exact'],
  ['The explosion injured some 40 people, five of them critically.', 'some 40 people | wounded | people | 40..40 | about', 'five | wounded | null | 5..5 | exact'],
  ['Fewer than 20 delegates attended.', 'Fewer than 20 delegates | present | delegates | 0..20 | at-most'],
  ['Three gunmen killed a guard.', 'Three gunmen | people | gunmen | 3..3 | exact'],
  ['Two men shot dead a policeman near the market.', 'Two men | people | men | 2..2 | exact'],
  ['One side counted 304 dead, the ministry 225.', '304 dead | killed | null | 304..304 | exact', '225 | killed | null | 225..225 | exact'],
  ['Clashes left more than 40 people, mostly civilians, dead.', 'more than 40 people | killed | people | 40.. | at-least'],
  ['Twenty-three people have been confirmed dead.', 'Twenty-three people | killed | people | 23..23 | exact'],
  ['Around a hundred masked men set fire to three police stations.', 'Around a hundred masked men | people | masked men | 100..100 | about', 'three police stations | destroyed | police stations | 3..3 | exact'],
  ['Some 20,000 to 25,000 people took to the streets.', 'Some 20,000 to 25,000 people | present | people | 20000..25000 | range'],
  ['Killed: 12. Wounded: 30.', '12 | killed | null | 12..12 | exact', '30 | wounded | null | 30..30 | exact'],
  ['The murder of six priests and two women shocked the town.', 'six priests | killed | priests | 6..6 | exact', 'two women | killed | women | 2..2 | exact'],
  ['The arrest of 40 operational teams was announced.', '40 operational teams | arrested | operational teams | 40..40 | exact'],
  ['The network woke hundreds of its dormant cells.', 'hundreds of its dormant cells | other | dormant cells | 200..999 | vague'],
  ['In two years there were three nationwide strikes.', 'two years | duration | years | 2..2 | exact', 'three nationwide strikes | events | nationwide strikes | 3..3 | exact'],
  ['Officials put the toll at 20, activists at more than 45.', '20 | killed | null | 20..20 | exact', 'more than 45 | killed | null | 45.. | at-least'],
  ['It left three protesters dead and at least 17 with gunshot wounds.', 'three protesters | killed | protesters | 3..3 | exact', 'at least 17 | wounded | null | 17.. | at-least'],
  ['The euro rose to $1.1175 the day before.', '$1.1175 | money | null | 1.1175..1.1175 | exact'],
  ['12 people may have died.', '12 people | killed | people | 12..12 | exact'],
]; // biome-ignore format: a list

describe('figures that are found', () => {
  it.each(FOUND)('%s', (text, ...figures) => {
    expect(read(text).map(line)).toEqual(figures);
  });
});

const NOT: readonly string[] = [
  'The protests began in 2019 and ended on 5 May 2020.',
  'On November 19, 2019 the government resigned.',
  'The 2018 elections came early.',
  'The 1990s were hard.',
  'In the winter of 2017-2018 the price rose.',
  'Dec. 3 was cold. It rained on June 1 and 2.',
  'A 34-year-old man spoke.',
  'The boy, aged 12, ran home.',
  'Omar Hadi, 34, denied it.',
  'She is 12 years old.',
  'The meeting opened at 10:30 and closed at 7 p.m. local time.',
  'The patrol left at 0715.',
  'Flight 752 took off.',
  'Article 26 of the law and Resolution 2334 apply.',
  'A UH-60 landed near Route 9.',
  'The AK-47 was found.',
  'Covid-19 spread.',
  'The Boeing 737 landed and Room 12 was empty.',
  'One of the officers spoke.',
  'They help one another. One day they will return.',
  'On the one hand he agreed.',
  'No one answered.',
  'No crown, no turban.',
  'No to the crown, yes to the vote.',
  'The team won 3–1 on Sunday.',
  '728 x 90',
  'snapshot_00.04.676',
  'Call 555-0123 for details.',
  'Version 2.0 is out.',
  '1) The army denied it.',
  'The third brigade arrived on the 12th.',
  'There is a single solution for the crisis.',
  'The minister denied the report without giving a number.',
  'So many years of crime.',
  'Many people came.',
  'The four-wheel vehicle stopped beside an 11-floor building.',
  'The score of the film was good.',
  'No comment was made.',
  'It was open 24/7.',
  'He read the book twice.',
  'A mother of three, she died on Monday.',
];

describe('numbers that count nothing', () => {
  it.each(NOT.map((text) => [text]))('%s', (text) => {
    expect(read(text).map(line)).toEqual([]);
  });
});

describe('what holds for every text', () => {
  const words = fc.constantFrom('at least', 'killed', '12', 'and', 'dozens of', 'people', 'were', 'a', 'hundred', 'half', 'no', 'one', 'between', '10-12', '.', ',', '(', ')', '$', 'million', 'percent', 'May', '2019', 'of', 'soldiers', 'to', '-', 'x', 'who', 'including', 'twenty', 'thousands', '\n', 'per', 'set', 'fire'); // biome-ignore format: a list
  it('spans lie inside the text, words are those at the span, and low is never above high', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), (parts) => {
        const text = parts.join(' ');
        for (const figure of read(text)) {
          expect(text.slice(figure.span.start, figure.span.end)).toBe(figure.text);
          expect(figure.number.start).toBeGreaterThanOrEqual(figure.span.start);
          expect(figure.number.end).toBeLessThanOrEqual(figure.span.end);
          expect(figure.low).toBeLessThanOrEqual(figure.high ?? Number.POSITIVE_INFINITY);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a row holds what the mentions hold', () => {
    expect(figureRow('a', read('Nine men died.'))).toEqual({
      id: 'a',
      figures: [{ start: 0, end: 8, what: 'killed', of: 'men', low: 9, high: 9, qualifier: 'exact' }],
    });
  });
});
