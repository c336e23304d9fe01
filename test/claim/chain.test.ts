import { describe, expect, it } from 'vitest';
import { chainsOver } from '../../src/claim/chain.ts';
import { englishActors } from '../../src/language/en/actors.ts';
import { englishCues } from '../../src/language/en/cues.ts';
import { paragraphsOf, parseProse } from '../../src/language/en/sentences.ts';
import { readActors } from '../../src/read/actors/read-actors.ts';
import { readAttributions } from '../../src/read/attributions/read-attributions.ts';
import { readQuotes } from '../../src/read/quotes/read-quotes.ts';
import type { Head } from '../../src/record/reading.ts';
import type { TimeMention } from '../../src/record/when.ts';
import { loadRegister } from '../../src/register/load.ts';

const register = loadRegister('register');
const bare: Head = { title: null, byline: null, outlet: null, published: null, dateline: null, language: null };
const outlet = (value: string): Head => ({
  ...bare,
  outlet: { value, certainty: 'stated', by: 'metadata', span: null },
});

function day(text: string, words: string, date: string): TimeMention {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  const fixed = { type: 'DATE', value: date, mod: null, edtf: date, from: date, to: date } as const;
  return { span, text: words, ...fixed, certainty: 'stated', anchor: null, warnings: [] };
}

function chain(
  text: string,
  words: string,
  head: Head = outlet('The Lantern'),
  days: readonly [string, string][] = [],
) {
  const prose = parseProse(text, paragraphsOf(text));
  const quotes = readQuotes(prose, englishCues);
  const actors = readActors(prose, englishActors, register);
  const attributions = readAttributions(prose, {
    quotes,
    actors,
    placeNames: [],
    cues: englishCues,
    words: englishActors,
  });
  const start = text.indexOf(words);
  const times = days.map(([said, date]) => day(text, said, date));
  return chainsOver({ attributions, head, text, register, times })({ start, end: start + words.length });
}

const names = (links: ReturnType<typeof chain>) => links.map((link) => link.speaker);

describe('a chain of speakers', () => {
  const relayed =
    'The state-run website Delta News quoted Lena Brandt, the spokeswoman of the court, as saying on May 5: “Two clerks have been accused of hiding files. A year ago, the minister of transport revealed the arrest of 40 drivers (Halim, April 9, 2019).';
  const days: [string, string][] = [
    ['May 5', '2020-05-05'],
    ['April 9, 2019', '2019-04-09'],
  ];

  it('is the outlet alone where the text speaks in its own voice', () => {
    expect(chain('Two bridges fell on Monday.', 'bridges fell')).toMatchObject([{ speaker: 'The Lantern', cue: null }]);
  });

  it('adds whoever is quoted', () => {
    const links = chain('The mayor said that two bridges fell.', 'bridges fell');
    expect(names(links)).toEqual(['The Lantern', 'mayor']);
    expect(links[1].cue).toBe('said');
  });

  it('leaves out whoever plans or wants what is told, and keeps who vows it', () => {
    const text = 'The group had planned to attack the port, the spokesman told reporters.';
    expect(names(chain(text, 'attack the port'))).toEqual(['The Lantern', 'spokesman']);
    expect(names(chain('The rebels want to bomb the bridge.', 'bomb'))).toEqual(['The Lantern']);
    expect(names(chain('The rebels vowed to bomb the bridge.', 'bomb'))).toEqual(['The Lantern', 'rebels']);
  });

  it.each([
    ['State TV, quoting the police chief, claimed that nine clerks were held.', ['State TV', 'police chief']],
    ['Harbour Radio reported, citing the mayor, that nine clerks were held.', ['Harbour Radio', 'mayor']],
    ['Harbour Radio reported that nine clerks were held, citing the mayor.', ['Harbour Radio', 'mayor']],
  ])('adds whom a teller quotes or cites: %s', (text, speakers) => {
    expect(names(chain(text, 'clerks were held'))).toEqual(['The Lantern', ...speakers]);
  });

  it('goes four deep and dates each speaker where the text does', () => {
    const links = chain(relayed, 'arrest of 40 drivers', outlet('The Lantern'), days);
    expect(names(links)).toEqual(['The Lantern', 'Delta News', 'Lena Brandt', 'Halim']);
    expect(links.map((link) => link.date)).toEqual([null, null, '2020-05-05', '2019-04-09']);
    expect(links[1].described).toBe('state-run website');
    expect(links[3].described).toBe('the minister of transport');
  });

  it('ends in an unstated accuser for what somebody “has been accused” of', () => {
    const links = chain(relayed, 'hiding files');
    expect(names(links)).toEqual(['The Lantern', 'Delta News', 'Lena Brandt', '']);
    expect(links[3].described).toBe('unstated accuser');
  });

  it('gives a quotation to its own speaker even where the one before was never closed', () => {
    const text = `${relayed}\n\n“Now the drivers meet in cellars,” the Delta News report continued.`;
    expect(names(chain(text, 'meet in cellars'))).toEqual(['The Lantern', 'Delta News']);
  });

  it('starts with the byline where no outlet is known', () => {
    const text = 'Bridges fall\n\nReporting by River/UNION\n\nTwo bridges fell on Monday.';
    expect(chain(text, 'bridges fell', bare)).toMatchObject([{ speaker: 'River/UNION' }]);
  });

  it('adds the agency a byline names beside the outlet', () => {
    const text = 'Reporting by Reuters\n\nTwo bridges fell on Monday.';
    const links = chain(text, 'bridges fell');
    expect(names(links)).toEqual(['The Lantern', 'Reuters']);
    expect(links[1].actor).toBe('outlet:reuters');
  });

  it('does not put praise, blame or support of a thing on the chain', () => {
    expect(names(chain('The mayor condemned the burning of two bridges.', 'burning'))).toEqual(['The Lantern']);
  });

  it('does not put what a man is accused of on those who only say who he is', () => {
    const text = 'Five men held since May were accused of arson.';
    expect(names(chain(text, 'held since May'))).toEqual(['The Lantern']);
  });
});
