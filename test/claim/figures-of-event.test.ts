import { describe, expect, test } from 'vitest';
import { claimsOn, figuresOn } from '../fixture/passage.ts';

describe('a figure goes', () => {
  test('to the event it fits', async () => {
    const text = 'Police killed seven men and arrested 40 others.';
    expect(await figuresOn('killed', text)).toEqual(['killed 7']);
    expect(await figuresOn('arrested', text)).toEqual(['arrested 40']);
  });

  test('to the event of its own clause', async () => {
    const text = 'Rebels shelled two villages after soldiers killed nine of their men.';
    expect(await figuresOn('killed', text)).toEqual(['killed 9']);
    expect(await figuresOn('shelled', text)).not.toContain('killed 9');
  });

  test('to what was said, not to the saying', async () => {
    const text = 'The ministry said four officers were wounded in Batumi.';
    expect(await figuresOn('wounded', text)).toEqual(['wounded 4']);
    expect(await figuresOn('said', text)).toEqual([]);
  });

  test('to the saying where what was said is no event, so that a toll is not lost', async () => {
    expect(await figuresOn('said', 'The ministry said the death toll had risen to 23.')).toEqual(['killed 23']);
  });

  test('to the place it was told of, each making a claim of its own', async () => {
    const claims = await claimsOn(
      'killed',
      'Nine people were killed in Homs on Monday, twelve in Hama and two in Idlib on Tuesday.',
    );
    expect(claims.map((c) => [c.where?.text, c.figures.map((f) => f.low), c.when.text])).toEqual([
      ['Homs', [9], 'Monday'],
      ['Hama', [12], 'Monday'],
      ['Idlib', [2], 'Tuesday'],
    ]);
    expect(new Set(claims.map((c) => c.group)).size).toBe(3);
  });

  test('to its own place past a count of some of them', async () => {
    const claims = await claimsOn(
      'killed',
      'Nine people were killed in Homs, including four children, and twelve in Hama.',
    );
    expect(claims.map((c) => [c.where?.text, c.figures.map((f) => f.low)])).toEqual([
      ['Homs', [9, 4]],
      ['Hama', [12]],
    ]);
  });

  test('to every claim of a list of places, as one figure of the group', async () => {
    const claims = await claimsOn('arrested', 'Police arrested 40 people in Porto and Braga.');
    expect(new Set(claims.map((c) => c.group)).size).toBe(1);
    expect(claims.map((c) => c.figures.map((f) => f.low))).toEqual([[40], [40]]);
  });
});

describe('no figure of the event is', () => {
  test('how many speak', async () => {
    expect(await figuresOn('set fire', 'Two witnesses said masked men set fire to the town hall.')).toEqual([]);
  });

  test('how long something took', async () => {
    expect(await figuresOn('marched', 'Workers marched for three hours in Porto.')).toEqual([]);
  });

  test('what another clause counts without telling of what', async () => {
    const text = 'The minister would send 300 soldiers if the riots went on.';
    expect((await claimsOn('riots', text)).flatMap((c) => c.figures)).toEqual([]);
  });
});
