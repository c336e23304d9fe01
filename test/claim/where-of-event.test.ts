import { describe, expect, test } from 'vitest';
import { placesOn } from '../fixture/passage.ts';

describe('an event is told to have been', () => {
  test.each([
    ['in the town after it', 'burned', 'Rebels burned a depot in Kabwe.', ['Kabwe']],
    ['near a town', 'attacked', 'Our men attacked an army post near Goma.', ['Goma']],
    ['through a town', 'marched', 'About 2,000 workers marched through Porto.', ['Porto']],
    [
      'in the place it was done to',
      'shelled',
      'The militia shelled Saraqib and Kafr Nabl on Sunday.',
      ['Saraqib', 'Kafr Nabl'],
    ],
    ['in the place behind "of"', 'shelling', 'Doctors fled after the shelling of Homs.', ['Homs']],
    ['in every town of a list', 'marched', 'Farmers marched in Rasht, Qom, and Isfahan.', ['Rasht', 'Qom', 'Isfahan']],
    [
      'once in a town named twice',
      'marched',
      'Farmers marched in Rasht, Qom, Tabriz and Rasht.',
      ['Rasht', 'Qom', 'Tabriz'],
    ],
    [
      'in the towns that open the sentence',
      'torched',
      'In Isfahan and Mashhad, youths torched two posters.',
      ['Isfahan', 'Mashhad'],
    ],
    [
      'in the town that opens it, past a clause about the town',
      'looted',
      'In Chaves, where a curfew took effect on Sunday, a crowd looted three shops.',
      ['Chaves'],
    ],
    [
      'in the town before "where"',
      'burned',
      'The clashes spread to Chaves on Monday, where protesters burned two cars.',
      ['Chaves'],
    ],
    [
      'where unrest spread to',
      'Protests',
      'Protests spread to Vila Real and Chaves on Monday.',
      ['Vila Real', 'Chaves'],
    ],
    [
      'where the clause behind "when" puts it',
      'killed',
      'Police killed two men when they opened fire on a march in Mirandela.',
      ['Mirandela'],
    ],
    ['where the act before "and" was', 'seized', 'Police raided an office in Bodrum and seized computers.', ['Bodrum']],
    [
      'where the act behind "and" was',
      'hung banners',
      'Youths hung banners and painted slogans in Porto and Braga.',
      ['Porto', 'Braga'],
    ],
    ['in the one town known of two', 'bombed', 'The enemy bombed villages in Qwertyville and Porto.', ['Porto']],
    [
      'where people have been on it',
      'strike',
      'Workers in Rijeka and Pula have been on strike since May.',
      ['Rijeka', 'Pula'],
    ],
    ['in the streets of a town', 'clashed', 'Students clashed with police in the streets of Porto.', ['Porto']],
  ])('%s', async (_, trigger, text, places) => {
    expect(await placesOn(trigger, text)).toEqual(places);
  });
});

describe('an event is not told to have been', () => {
  test.each([
    [
      'on the way from one town to another',
      'shot down',
      'Soldiers shot down an airliner that flew from Tehran to Kyiv.',
    ],
    ['where the police are from', 'arrested', 'Tehran police arrested nine students.'],
    ['where people are from', 'attacked', 'Residents of Homs attacked a convoy.'],
    ['where another act was', 'arrested', 'Police arrested nine men, and rebels shelled Homs.'],
    [
      'where the act before it was, if its subject is another',
      'shelled',
      'Police arrested nine men in Porto, and rebels shelled two depots.',
    ],
    ['where those who did it had been before', 'arrested', 'Police arrested nine men who had marched in Porto.'],
    ['where the suspects were held for it', 'killing', 'Prosecutors arrested two men in Puebla over the killing.'],
    [
      'where the killing was for which they were held',
      'arrested',
      'Police arrested nine men in connection with the killing of a judge in Porto.',
    ],
    ['where its speaker stood', 'killed', 'Rebels had killed nine men, the minister told reporters in Lisbon.'],
  ])('%s', async (_, trigger, text) => {
    expect(await placesOn(trigger, text)).toEqual([]);
  });

  test('where what is said happened, if it is a statement', async () => {
    const text = 'The ministry said four officers were wounded in Batumi.';
    expect(await placesOn('said', text)).toEqual([]);
    expect(await placesOn('wounded', text)).toEqual(['Batumi']);
  });
});
