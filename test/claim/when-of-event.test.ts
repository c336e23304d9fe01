import { describe, expect, test } from 'vitest';
import { daysOn, sharedReader } from '../fixture/passage.ts';

describe('an event is told to have been', () => {
  test.each([
    ['on the day beside it', 'killed', 'Gunmen killed two guards on 4 May.', '2024-05-04'],
    [
      'on the day that opens the sentence, like every act of it',
      'arrested',
      'On 4 May, police fired on the crowd and arrested nine men.',
      '2024-05-04',
    ],
    [
      'on the day that opens it, past a clause',
      'burned',
      'On 4 May, after police killed a student, crowds burned three banks.',
      '2024-05-04',
    ],
    [
      'on the day of the act it is joined to',
      'seized',
      'Police raided the office on 4 May and seized computers.',
      '2024-05-04',
    ],
    [
      'on its own day, not on that of the act before',
      'shelled',
      'Rebels killed two guards on 4 May, and the army shelled their camp on 6 May.',
      '2024-05-06',
    ],
    [
      'on its own day, not on that of the act after',
      'killed',
      'Rebels killed two guards on 4 May after the army shelled their camp on 2 May.',
      '2024-05-04',
    ],
    ['on the day of which a count was kept', 'arrests', 'On 4 May, the group documented 64 arrests.', '2024-05-04'],
    ['on the day its own verb tells, where it is a noun', 'protest', 'The protest began on 4 May.', '2024-05-04'],
    [
      'on the day that opens the words behind a semicolon',
      'kidnapped',
      'Rebels freed two men last week; on 4 May, they had kidnapped six.',
      '2024-05-04',
    ],
  ])('%s', async (_, trigger, text, days) => {
    expect(await daysOn(trigger, text)).toBe(days);
  });
});

describe('the day of an event stays unknown', () => {
  test.each([
    [
      'where only the day of speaking is told',
      'killed',
      'The minister said on 4 May that rebels had killed two guards.',
    ],
    [
      'where the words come before the day of speaking',
      'killed',
      'Rebels had killed two guards, the minister said on 4 May.',
    ],
    [
      'where a clause about something else has one',
      'boycott',
      'A tariff that took effect on 4 May provoked a boycott.',
    ],
    ['where who did it has one', 'threw stones', 'The teachers, who had met on 4 May, threw stones at the soldiers.'],
    [
      'where a clause about the place has one',
      'looted',
      'In Chaves, where a new mayor took office on 4 May, a crowd looted three shops.',
    ],
    ['where none is told at all', 'killed', 'Gunmen killed two guards.'],
  ])('%s', async (_, trigger, text) => {
    expect(await daysOn(trigger, text)).toBe('unknown');
  });

  test('where only the dateline has one', async () => {
    const text =
      'Guards killed\n\nCHAVES, Portugal, 4 May 2024 (Harbour Radio) — Gunmen killed two guards in Chaves.\n';
    const { claims } = await (await sharedReader()).readBytes(Buffer.from(text), 'report.txt');
    expect(claims.filter((c) => c.event.trigger === 'killed').map((c) => c.when.from)).toEqual([null]);
  });
});
