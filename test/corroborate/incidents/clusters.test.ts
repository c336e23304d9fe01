import { describe, expect, it } from 'vitest';
import { clusterClaims } from '../../../src/corroborate/incidents/incident-index.ts';
import type { LinkJudgement } from '../../../src/corroborate/incidents/judgements.ts';
import { linkFeatures } from '../../../src/corroborate/incidents/link-features.ts';
import { terms } from '../../../src/language/en/terms.ts';
import { claim, type Told } from './claims.ts';

const clusters = (told: readonly Told[], judgements: readonly LinkJudgement[] = []): string[] =>
  clusterClaims(
    told.map((one) => linkFeatures(claim(one), { terms })),
    judgements,
  ).map(({ claims }) => claims.join(' '));

const SHOT = 'Gunmen shot the harbour master Tarek Fawzan outside the grain terminal.';

describe('one happening', () => {
  it('two reports of one day, town and act', () => {
    const told = { place: 'Basra', day: '2020-06-04', to: 'Tarek Fawzan', words: SHOT } as const;
    expect(
      clusters([
        { id: 'a', ...told },
        { id: 'b', ...told },
      ]),
    ).toEqual(['a b']);
  });

  it('told in capitals by one of them', () => {
    const told = { place: 'Basra', day: '2020-06-04' } as const;
    const capitals = { ...told, to: 'TAREK FAWZAN', words: SHOT.toUpperCase(), trigger: 'SHOT' };
    expect(
      clusters([
        { id: 'a', ...told, to: 'Tarek Fawzan', words: SHOT },
        { id: 'b', ...capitals },
      ]),
    ).toEqual(['a b']);
  });

  it('the province or country of one holds the town of the other', () => {
    const told = { day: '2020-06-04', to: 'Tarek Fawzan', words: SHOT } as const;
    expect(
      clusters([
        { id: 'a', ...told, place: 'Basra' },
        { id: 'b', ...told, place: 'Iraq' },
      ]),
    ).toEqual(['a b']);
  });

  it('a denial is about what it denies', () => {
    const told = { place: 'Basra', day: '2020-06-04', to: 'Tarek Fawzan', words: SHOT } as const;
    expect(
      clusters([
        { id: 'a', ...told },
        { id: 'b', ...told, modality: 'denied' },
      ]),
    ).toEqual(['a b']);
  });

  it('a report comes back to what it told first', () => {
    const first = { id: 'a', report: 'r', place: 'Basra', day: '2020-06-04', to: 'Tarek Fawzan', words: SHOT } as const;
    const words = 'The killing was condemned by the union.';
    const later = { id: 'b', report: 'r', at: 200, words, trigger: 'killing' };
    expect(clusters([first, later])).toEqual(['a b']);
  });
});

describe('never one happening', () => {
  const like = { to: 'Tarek Fawzan', killed: 7, words: SHOT, published: '2021-06-05' } as const;

  it.each([
    ['a year apart, in the same words', { day: '2020-06-04' }, { day: '2021-06-04' }],
    ['two days of one week', { day: '2020-06-02' }, { day: '2020-06-04' }],
    ['one day and the next, both stated', { day: '2020-06-03' }, { day: '2020-06-04' }],
    ['two towns on one day', { day: '2020-06-04', place: 'Lyon' }, { day: '2020-06-04', place: 'Marseille' }],
    ['a town and another country', { day: '2020-06-04', place: 'Lyon' }, { day: '2020-06-04', place: 'Iraq' }],
    ['two towns of one list, a few miles apart', { day: '2020-06-04' }, { day: '2020-06-04', place: 'Zubayr' }],
    ['what two speakers said', { type: 'STATEMENT' }, { type: 'STATEMENT', to: 'Odile Marchetti' }],
    ['an agreement and a shooting', { day: '2020-06-04', type: 'AGREE' }, { day: '2020-06-04' }],
    ['what is only supposed, without a day', { modality: 'hypothetical' }, { modality: 'hypothetical' }],
  ] satisfies readonly (readonly [string, Partial<Told>, Partial<Told>])[])('%s', (_name, a, b) => {
    const place = 'Basra' as const;
    expect(
      clusters([
        { id: 'a', place, ...like, ...a },
        { id: 'b', place, ...like, ...b },
      ]),
    ).toEqual(['a', 'b']);
  });

  it('the towns of one list', () => {
    const told = {
      report: 'r',
      group: 'g',
      day: '2020-06-04',
      words: 'Crowds marched in Basra, Zubayr and Baghdad.',
    } as const;
    const towns = ['Baghdad', 'Basra', 'Zubayr'] as const;
    const list = towns.map((place, i) => ({ id: `a${i}`, place, ...told }));
    const other = { ...told, report: 's', group: 'h', id: 'b', place: 'Basra' as const };
    expect(clusters(list)).toEqual(['a0', 'a1', 'a2']);
    expect(clusters([...list, other])).toEqual(['a0', 'a1 b', 'a2']);
  });

  it('the ends of a chain of look-alikes', () => {
    const told = { to: 'Tarek Fawzan', words: SHOT } as const;
    const merged = clusters([
      { id: 'a', ...told, place: 'Basra', day: '2020-06-02' },
      { id: 'b', ...told, place: 'Basra', day: ['2020-06-02', '2020-06-08'] },
      { id: 'c', ...told, place: 'Basra', day: '2020-06-08' },
    ]);
    expect(merged).not.toContain('a b c');
    expect(merged.some((one) => one.includes('a') && one.includes('c'))).toBe(false);
  });
});

describe('one misreading among many', () => {
  const told = { day: '2020-06-04', to: 'Tarek Fawzan', words: SHOT } as const;
  const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${10 + i}`);
  const inBasra = ids('a', 14).map((id): Told => ({ id, ...told, place: 'Basra' }));
  const nowhere = ids('b', 14).map((id): Told => ({ id, ...told }));

  it('is left out, and the rest is one', () => {
    const astray: Told = { id: 'c', ...told, place: 'Lyon' };
    expect(clusters([...inBasra, ...nowhere, astray])).toHaveLength(2);
    expect(clusters([...inBasra, ...nowhere, astray])).toContain('c');
  });

  it('two towns told by many each are two', () => {
    const inLyon = ids('c', 14).map((id): Told => ({ id, ...told, place: 'Lyon' }));
    const made = clusters([...inBasra, ...inLyon]);
    expect(made).toEqual([ids('a', 14).join(' '), ids('c', 14).join(' ')]);
  });
});

describe('judgements', () => {
  const told = { place: 'Basra', day: '2020-06-04', to: 'Tarek Fawzan', words: SHOT } as const;
  const three = [
    { id: 'a', ...told },
    { id: 'b', ...told },
    { id: 'c', ...told },
  ];

  it('"different" keeps the likest apart', () => {
    const parted = clusters(three, [{ verdict: 'different', a: ['a'], b: ['b'] }]);
    expect(parted.some((one) => one.includes('a') && one.includes('b'))).toBe(false);
  });

  it('"different" parts claims of one report', () => {
    const first = { id: 'a', report: 'r', ...told };
    const again = { id: 'b', report: 'r', at: 100, ...told };
    expect(clusters([first, again])).toEqual(['a b']);
    expect(clusters([first, again], [{ verdict: 'different', a: ['a'], b: ['b'] }])).toEqual(['a', 'b']);
  });

  it('"same" puts together what no machine would', () => {
    const far = [
      { id: 'a', ...told },
      { id: 'b', ...told, place: 'Lyon' as const, day: '1999-01-01' },
    ];
    expect(clusters(far)).toEqual(['a', 'b']);
    expect(clusters(far, [{ verdict: 'same', a: ['a'], b: ['b'] }])).toEqual(['a b']);
  });

  it('the later judgement of two claims holds', () => {
    const both: LinkJudgement[] = [
      { verdict: 'same', a: ['a'], b: ['b'] },
      { verdict: 'different', a: ['a'], b: ['b'] },
    ];
    const two = three.slice(0, 2);
    expect(clusters(two, both)).toEqual(['a', 'b']);
    expect(clusters(two, both.toReversed())).toEqual(['a b']);
  });

  it('"unsure" leaves them as they would be without each other', () => {
    expect(clusters(three.slice(0, 2), [{ verdict: 'unsure', a: ['a'], b: ['b'] }])).toEqual(['a', 'b']);
  });
});
