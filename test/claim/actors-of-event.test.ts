import { expect, test } from 'vitest';
import { claimOn } from '../fixture/passage.ts';

const parties = async (trigger: string, text: string): Promise<string> => {
  const { actors, recipients } = await claimOn(trigger, text);
  return `${actors.map((a) => a.text).join(', ')} → ${recipients.map((a) => a.text).join(', ')}`;
};

test.each([
  ['who did it and to whom', 'killed', 'Gunmen killed two guards in Chaves.', 'Gunmen → two guards'],
  [
    'without the speaker before them',
    'bombed',
    'My brother told me that planes bombed a school in Taiz.',
    'planes → a school',
  ],
  ['without the day before them', 'seized', 'On 8 May officers seized 14 rifles.', 'officers → 14 rifles'],
  ['without the place before them', 'looted', 'In Eldoret a shop was looted.', ' → a shop'],
  [
    'without the possessor of something else',
    'Mass murder',
    'Mass murder of prisoners and the colonel’s purges were told of.',
    ' → prisoners',
  ],
  ['without the mark of a list', 'burned', '2) In Kandy & Matara ppl burned effigies of the minister.', ' → effigies'],
  [
    'who did it, not who says so',
    'burned',
    'The governor in Braga admitted on Sunday that protesters had burned his office.',
    'protesters → his office',
  ],
])('parties are told %s', async (_, trigger, text, expected) => {
  expect(await parties(trigger, text)).toBe(expected);
});
