import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains } from '../../../src/record/span.ts';
import { eventsOf, proseOf, told } from './reading.ts';

describe('metaphor, sport, trade and everyday words yield nothing', () => {
  it.each([
    'The powder-keg situation in the south worried everyone.',
    'They spread the flames of hope across the valley.',
    'The council wants an attack on poverty.',
    'The two firms struck a deal after weeks of talks.',
    'Marin had a shot at goal in the final minute.',
    'Lukas was fired from his job at the bakery.',
    'The committee killed the bill in June.',
    'A former clerk dropped a bombshell in the dining room.',
    'The mayor came under fire from critics over the budget.',
    'The election battle in the north went to a second round.',
    'The home side attacked from the first whistle and beat the guests 3-0.',
    'He suffered a heart attack while playing tennis.',
    'The film shoots in Tbilisi next month.',
    'The gallery shows a demonstration of glass blowing.',
    'A storm killed four people in the delta.',
    'The bus crash injured nine passengers.',
    'The market exploded with colour.',
    'The band released a new album in March.',
    'Farmers seized the chance to sell early.',
    'The chef fired up the oven.',
    'He has no plans to resign.',
    'Amara and Jon met at a café and agreed to share a taxi.',
    'The teacher asked pupils to attack the problem with energy.',
    'Nine people died in Homs.',
    'She died in hospital after a heart attack.',
    'Nine pupils took part in the gathering at the museum.',
    'The hotel charged the guests for the room.',
    'The novel tells of a murder in Venice.',
    'The clerk left the office in protest at the noise.',
    'She raised two children in a quiet village and grew roses.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('words of defiance yield nothing', () => {
  it.each([
    'Down with the tyrant, the banner read.',
    '“Down with the killing,” they shouted.',
    '“We will fight to the last man,” the crowd sang.',
    '“Death to the killers of the valley” was seen on a wall.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('but what a quotation tells as done does', () => {
    expect(told('“Soldiers killed forty of our people in May,” they sang.')).toEqual(['ASSAULT/- killed']);
  });
});

describe('what is no prose of the report', () => {
  it('is not read for events', () => {
    for (const kind of ['title', 'heading', 'byline'] as const)
      expect(eventsOf('Rebels attacked the camp.', kind)).toEqual([]);
    expect(eventsOf('Rebels attacked the camp.', 'caption')).toHaveLength(1);
  });
  it('nor is a line without a verb or an end', () => {
    expect(told('More looting and repression in the north')).toEqual([]);
  });
});

it('an accusation of possessing explosives is an accusation and no explosion', () => {
  expect(told('The men were accused of possession of explosives.')).toEqual(['ACCUSE/allege accused']);
});

it('every span lies in its sentence and stands for its words, whatever the text', () => {
  const words = ['police', 'rebels', 'killed', 'attack', 'on', 'the', 'town', 'were', 'by', 'and', 'protest', ',', '“', '”', 'who', 'arrested', 'strike', 'to', 'of', 'not', '.', 'Gulu', 'set', 'fire']; // biome-ignore format: a list
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (chosen) => {
      const text = chosen.join(' ');
      const prose = proseOf(text);
      for (const event of eventsOf(text)) {
        expect(text.slice(event.span.start, event.span.end)).toBe(event.text);
        const sentence = prose.sentences.find((s) => contains(s, event.span));
        expect(sentence).toBeDefined();
        for (const part of [event.clause, event.actor, event.recipient]) {
          if (part) expect(sentence && contains(sentence, part) && part.start < part.end).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
});
