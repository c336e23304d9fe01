import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { clusterStories, likeness } from '../../../src/corroborate/incidents/cluster-stories.ts';
import { type Story, storyOf } from '../../../src/corroborate/incidents/story.ts';
import { openReader, type ReportReader } from '../../../src/pipeline.ts';

let reader: ReportReader;
beforeAll(async () => {
  reader = await openReader();
});

const story = (id: string, text: string, published: string | null = '2020-06-05'): Story => {
  const { reading, claims } = reader.readPassage(text, published);
  return storyOf(id, reading, claims, reader.knowledge.comparing.terms);
};

/** Three reports of a warehouse fire, alike but for the names. */
const fire = (prefix: string, town: string, owner: string, street: string, published: string | null = '2020-06-05') =>
  [
    `A fire destroyed the ${owner} warehouse in ${town} on Tuesday. Firefighters from ${town} worked through the night on ${street}, and nobody was hurt.`,
    `Dozens of firefighters were called to ${street} in ${town} when the warehouse of ${owner} caught fire. The owner, ${owner}, said nobody was hurt.`,
    `The ${owner} warehouse on ${street} burned down on Tuesday night, the fire service of ${town} said. Nobody was hurt in the fire.`,
  ].map((text, i) => story(`${prefix}${i}`, text, published));

describe('reports by what they mainly tell', () => {
  it('those of one story are together, those of its look-alike are not', () => {
    const braga = fire('a', 'Braga', 'Quorrin', 'Alvernaz Street');
    const porto = fire('b', 'Setúbal', 'Marchetti', 'Tessaly Quay');
    const other = story('c', 'Parliament in Lisbon passed the budget after a long debate on pensions and rail fares.');
    expect(clusterStories([...braga, ...porto, other])).toEqual([['a0', 'a1', 'a2'], ['b0', 'b1', 'b2'], ['c']]);
  });

  it('the order in which they come does not matter', () => {
    const all = [
      ...fire('a', 'Braga', 'Quorrin', 'Alvernaz Street'),
      ...fire('b', 'Faro', 'Marchetti', 'Tessaly Quay'),
    ];
    const expected = clusterStories(all);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(clusterStories(shuffled)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('a report more than a year later is less alike', () => {
    const [first] = fire('a', 'Braga', 'Quorrin', 'Alvernaz Street');
    const [later] = fire('b', 'Braga', 'Quorrin', 'Alvernaz Street', '2021-06-20');
    expect(likeness(first, first)).toBeCloseTo(1);
    expect(likeness(first, later)).toBeCloseTo(0.85);
  });

  it('no reports, no stories', () => {
    expect(clusterStories([])).toEqual([]);
  });
});
