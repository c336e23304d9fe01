import { describe, expect, it } from 'vitest';
import { explainLink } from '../../../src/corroborate/incidents/explain.ts';
import { terms } from '../../../src/language/en/terms.ts';
import type { LinkFeature } from '../../../src/record/incident.ts';
import { claim, type Told } from './claims.ts';

const SHOT = 'Gunmen shot the harbour master Tarek Fawzan outside the grain terminal.';
const told = (more: Partial<Told>): Told => ({ id: 'a', place: 'Basra', day: '2020-06-04', to: 'Tarek Fawzan', killed: 7, words: SHOT, ...more }); // biome-ignore format: one claim
type Reasons = { score: number } & Partial<Record<LinkFeature['name'], string>>;
const reasons = (a: Partial<Told>, b: Partial<Told>, verdict: 'same' | 'different' | null = null): Reasons => {
  const link = explainLink([claim(told({ id: 'a', ...a }))], [claim(told({ id: 'b', ...b }))], { terms }, verdict);
  const found: Reasons = { score: link.score };
  for (const { name, reason } of link.features) found[name] = reason;
  return found;
};

describe('why two claims are of one happening', () => {
  it('says for each feature what both have', () => {
    expect(reasons({}, {})).toMatchObject({
      type: 'both tell of ASSAULT',
      place: 'both in Basra',
      day: 'both on 2020-06-04',
      actors: 'both name Fawzan, Tarek',
      figures: 'their figures agree: 7 people – 7 people',
      names: expect.stringContaining('Fawzan'),
      wording: expect.stringMatching(/^their wording is alike to 100 %: /),
    });
  });

  it('says what keeps them apart, and counts it against them', () => {
    expect(reasons({}, { day: '2021-06-04' }).day).toBe('2020-06-04 and 2021-06-04 are 365 days apart');
    expect(reasons({}, { place: 'Lyon' }).place).toMatch(/^Basra and Lyon are two places, 4\d{3} km apart$/);
    expect(reasons({}, { type: 'AGREE' }).type).toBe('ASSAULT and AGREE cannot be one happening');
    expect(reasons({}, { place: 'Lyon' }).score).toBeLessThan(reasons({}, {}).score);
  });

  it('says what an area, a stretch of days and other figures leave open', () => {
    expect(reasons({}, { place: 'Iraq' }).place).toBe('Iraq holds Basra, but does not tell that it is meant');
    expect(reasons({}, { day: ['2020-06-01', '2020-06-07'] }).day).toBe(
      '2020-06-04 and 2020-06-01 to 2020-06-07 overlap',
    );
    expect(reasons({}, { killed: 40 }).figures).toBe('their figures differ: 7 people – 40 people');
    expect(reasons({}, { to: 'Odile Marchetti' }).actors).toMatch(/^their parties have nothing in common/);
  });

  it('says nothing of what is not told', () => {
    expect(reasons({ place: null }, {}).place).toBeUndefined();
    expect(reasons({ day: null, published: '2020-06-05' }, { published: '2020-06-08' }).day).toBe(
      'not both say when; the reports came out 3 days apart',
    );
  });

  it('puts what a person said above all else', () => {
    expect(reasons({}, {}, 'different').score).toBeLessThan(-50);
    expect(reasons({}, { place: 'Lyon' }, 'same').score).toBeGreaterThan(50);
  });
});
