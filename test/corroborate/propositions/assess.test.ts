import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/corroborate/propositions/assess.ts';
import type { Claim } from '../../../src/record/claim.ts';
import type { Proposition, PropositionKind } from '../../../src/record/incident.ts';
import { claim, copy, ground, type Told } from '../evidence.ts';

type More = Parameters<typeof ground>[1];

const of = (claims: readonly Claim[], kind: PropositionKind, said?: string, more: More = {}): Proposition | undefined =>
  assess(claims, ground(claims, more)).propositions.find(
    (one) => one.kind === kind && (said === undefined || one.said === said),
  );

const HALDEN = ['Halden', 59.12, 11.38] as const;
const MOSS = ['Moss', 59.43, 10.66] as const;
const hill = (more: Partial<Told> = {}) =>
  claim({ id: 'clm_1', outlet: 'Hill Radio', voices: ['two witnesses'], published: '2026-03-02', ...more });
const moor = (more: Partial<Told> = {}) =>
  claim({ id: 'clm_2', outlet: 'Moor Gazette', voices: ['Tally House'], published: '2026-03-03', ...more });
const blog = (more: Partial<Told> = {}) =>
  claim({ id: 'clm_3', outlet: 'Nowhere Blog', voices: ['Tally House'], published: '2026-03-04', ...more });

describe('that it happened', () => {
  it('is single, repeated, corroborated or disputed', () => {
    expect(of([hill()], 'happened')).toMatchObject({ standing: 'single-line', independent: 1, best: null });
    expect(of([moor(), blog()], 'happened')).toMatchObject({ standing: 'repeated', independent: 1 });
    expect(of([hill(), moor(), blog()], 'happened')).toMatchObject({
      standing: 'corroborated',
      independent: 2,
      best: 'independent',
    });
    expect(of([hill(), moor({ modality: 'denied' })], 'happened')).toMatchObject({ standing: 'disputed' });
  });

  it('is not told by those who fear, plan or order it', () => {
    expect(of([hill(), moor({ modality: 'feared' })], 'happened')).toMatchObject({ standing: 'single-line' });
    expect(of([moor({ modality: 'planned' })], 'happened')).toBeUndefined();
  });

  it('is not denied by a count of nobody, which speaks of the dead', () => {
    const nobody = moor({ modality: 'denied', figures: [{ what: 'killed', low: 0 }] });
    expect(of([hill({ mode: 'firearms' }), nobody], 'happened')?.against).toEqual([]);
  });

  it('is one thing for each way it was done', () => {
    const claims = [hill({ mode: 'firearms', trigger: 'shot at' }), moor({ mode: 'arson', trigger: 'set alight' })];
    expect(of(claims, 'happened', 'shot at')).toMatchObject({ standing: 'single-line' });
    expect(of(claims, 'happened', 'set alight')).toMatchObject({ standing: 'single-line' });
  });
});

describe('where and when', () => {
  it('two towns contradict, and both are kept', () => {
    const claims = [hill({ place: HALDEN }), moor({ place: MOSS })];
    expect(of(claims, 'there', 'Halden')).toMatchObject({ standing: 'disputed', against: [{ claims: ['clm_2'] }] });
    expect(of(claims, 'there', 'Moss')).toMatchObject({ standing: 'disputed', against: [{ claims: ['clm_1'] }] });
  });

  it('a village within the town’s reach does not', () => {
    const claims = [hill({ place: HALDEN }), moor({ place: ['Tistedal', 59.13, 11.44] })];
    expect(of(claims, 'there', 'Halden')).toMatchObject({ standing: 'single-line', against: [] });
  });

  it('a week says nothing against a day in it; another day does', () => {
    const week = moor({ day: ['2026-03-01', '2026-03-07'] });
    expect(of([hill({ day: '2026-03-02' }), week], 'that-day')).toMatchObject({
      said: '2026-03-02',
      standing: 'single-line',
    });
    expect(of([hill({ day: '2026-03-02' }), moor({ day: '2026-03-03' })], 'that-day', '2026-03-02')).toMatchObject({
      standing: 'disputed',
    });
    expect(of([hill({ day: '2026-03-02' }), moor({ day: '2026-03-02' })], 'that-day')).toMatchObject({
      standing: 'corroborated',
    });
  });
});

describe('by whom', () => {
  it('a body is meant by its officers, and by its own spokeswoman’s “our men”', () => {
    const claims = [hill({ by: ['Dyke Guard officers'] }), moor({ voices: ['Ada Holm'], by: ['our men'] })];
    expect(of(claims, 'by-them', 'Dyke Guard')).toMatchObject({ independent: 2, against: [] });
  });

  it('a denial that names the doer stands against it, and so does an opponent who is said to have done it', () => {
    const said = hill({ by: ['the Dyke Guard'] });
    expect(
      of([said, moor({ voices: ['Ada Holm'], by: ['its officers'], modality: 'denied' })], 'by-them'),
    ).toMatchObject({ standing: 'disputed' });
    expect(of([said, moor({ by: ['the Reed League'] })], 'by-them', 'Dyke Guard')).toMatchObject({
      standing: 'disputed',
    });
    expect(of([said, moor({ by: ['police'] })], 'by-them', 'Dyke Guard')).toMatchObject({ standing: 'single-line' });
  });
});

describe('so many', () => {
  const dead = (low: number, more: object = {}) => [{ what: 'killed' as const, low, ...more }];

  it('keeps a range by side with the words, and no average', () => {
    const claims = [
      hill({ figures: dead(12, { text: 'at least 12', qualifier: 'at-least' }) }),
      moor({ voices: ['Dyke Guard'], figures: dead(2, { text: 'two' }) }),
      claim({ id: 'clm_4', outlet: 'Crown Channel', voices: ['dyke office'], figures: dead(4, { text: 'four' }) }),
    ];
    const count = of(claims, 'so-many', 'killed');
    expect(count?.standing).toBe('disputed');
    expect(count?.figures).toMatchObject([
      {
        side: 'party:crown',
        low: 2,
        high: 4,
        words: [
          { speaker: 'Dyke Guard', text: 'two' },
          { speaker: 'dyke office', text: 'four' },
        ],
      },
      { side: null, low: 12, high: null, words: [{ text: 'at least 12' }] },
    ]);
  });

  it('agrees where ranges meet', () => {
    const claims = [hill({ figures: dead(12, { qualifier: 'at-least' }) }), moor({ figures: dead(14) })];
    expect(of(claims, 'so-many')).toMatchObject({ standing: 'corroborated', independent: 2, against: [] });
    expect(
      of([hill({ figures: dead(2000, { qualifier: 'about' }) }), moor({ figures: dead(1900) })], 'so-many')?.standing,
    ).toBe('corroborated');
  });

  it('takes a later figure of the same speaker in place of the earlier, by the day it was said', () => {
    const claims = [
      moor({ id: 'clm_1', published: '2026-03-02', figures: dead(3) }),
      moor({ id: 'clm_2', published: '2026-03-05', figures: dead(5) }),
      moor({ id: 'clm_3', published: '2026-03-06', voices: [['Tally House', 'said', '2026-03-03']], figures: dead(4) }),
    ];
    const [side, ...others] = of(claims, 'so-many')?.figures ?? [];
    expect(others).toEqual([]);
    expect(side).toMatchObject({ low: 5, high: 5, superseded: ['clm_1', 'clm_3'] });
  });

  it('does not let a late reprint of an old report take the place of a newer figure', () => {
    const claims = [
      moor({ id: 'clm_1', report: 'old', published: '2026-03-02', figures: dead(3) }),
      moor({ id: 'clm_2', report: 'new', published: '2026-03-05', figures: dead(5) }),
      moor({ id: 'clm_3', report: 'reprint', published: '2026-03-07', figures: dead(3) }),
    ];
    expect(of(claims, 'so-many', 'killed', { copies: [copy('old', 'reprint')] })?.figures).toMatchObject([
      { low: 5, high: 5 },
    ]);
  });

  it('holds a count up to now against nobody who counts one day, unless it is lower', () => {
    const sofar = (low: number) =>
      moor({ quote: `So far ${low} people have been killed.`, figures: dead(low, { span: { start: 7, end: 9 } }) });
    expect(of([hill({ figures: dead(3) }), sofar(9)], 'so-many')).toMatchObject({ against: [] });
    expect(of([hill({ figures: dead(3) }), sofar(2)], 'so-many')).toMatchObject({ standing: 'disputed' });
  });

  it('knows up to which day a figure counts', () => {
    const asOf = (id: string, day: string, low: number, published: string) =>
      moor({
        id,
        published,
        quote: `As of ${day}, ${low} had died.`,
        figures: dead(low, { span: { start: 20, end: 21 } }),
      });
    const claims = [asOf('clm_1', '7 March', 9, '2026-03-08'), asOf('clm_2', 'March 5, 2026', 6, '2026-03-09')];
    expect(of(claims, 'so-many')?.figures).toMatchObject([{ low: 9, superseded: ['clm_2'] }]);
  });

  it('takes a denial without a figure for no figure, and “nobody” for none', () => {
    const denial = moor({ voices: ['Dyke Guard'], modality: 'denied' });
    expect(of([hill({ figures: dead(3) }), denial], 'so-many')?.figures).toHaveLength(1);
    const nobody = moor({ voices: ['Dyke Guard'], modality: 'denied', figures: dead(0, { text: 'nobody' }) });
    expect(of([hill({ figures: dead(3) }), nobody], 'so-many')?.figures).toMatchObject([
      { side: 'party:crown', low: 0, high: 0 },
      { low: 3 },
    ]);
  });

  it('has a figure denied stand against it', () => {
    const denial = moor({ voices: ['Dyke Guard'], modality: 'denied', figures: dead(12) });
    expect(of([hill({ figures: dead(12) }), denial], 'so-many')).toMatchObject({
      standing: 'disputed',
      figures: [{ low: 12 }],
    });
  });

  it('is told of no place where several are counted together', () => {
    expect(of([hill({ figures: dead(3, { places: 4 }) })], 'so-many')).toBeUndefined();
  });

  it('says what a copy changed, and does not call it a contradiction', () => {
    const span = { start: 0, end: 1 };
    const change = { what: 'figure', before: '14', after: '16', inOriginal: span, inCopy: span } as const;
    const wire = claim({ id: 'clm_1', report: 'wire', outlet: 'North Wire', voices: ['officials'], figures: dead(14) });
    const taken = claim({ id: 'clm_2', report: 'post', outlet: 'Quay Post', voices: ['officials'], figures: dead(16) });
    const count = of([wire, taken], 'so-many', 'killed', {
      copies: [copy('wire', 'post', { kind: 'edited', changes: [change] })],
    });
    expect(count).toMatchObject({
      standing: 'repeated',
      remarks: ['Quay Post has “16” where North Wire, which it copies, has “14”.'],
    });
  });

  it.each([
    [
      '120 of the 200 people arrested, or 70 percent, were students.',
      200,
      ['Moor Gazette: 120 of 200 are 60 %, not 70 %.'],
    ],
    ['120 of the 200 people arrested, or 60 percent, were students.', 200, undefined],
    ['Six were held: three in Moss and one in Halden.', 6, ['Moor Gazette: 3 and 1 are 4, not 6.']],
    [
      'Six were held between 2 and 7 March: five in Moss on the night of 3 March, and one in Halden on 5 March.',
      6,
      undefined,
    ],
    ['Nine were held, among them 12 minors.', 9, ['Moor Gazette: 12 cannot be among 9.']],
  ])('adds up: %s', (quote, low, remarks) => {
    const claims = [moor({ quote, figures: [{ what: 'arrested', low, span: { start: 0, end: 3 } }] })];
    expect(of(claims, 'so-many')?.remarks).toEqual(remarks);
  });
});

describe('an incident', () => {
  const told = fc.array(
    fc.record({
      outlet: fc.constantFrom('North Wire', 'Quay Post', 'Hill Radio', 'Moor Gazette', 'Crown Channel', 'Nowhere Blog'),
      voices: fc.array(fc.constantFrom('Ada Holm', 'Reed League', 'Tally House', 'two witnesses', 'officials'), {
        maxLength: 2,
      }),
      modality: fc.constantFrom('asserted' as const, 'denied' as const, 'alleged' as const, 'feared' as const),
      mode: fc.constantFrom('firearms', 'arson', null),
      by: fc.constantFrom(['Dyke Guard'], ['our men'], ['Reed League'], []),
      place: fc.constantFrom(HALDEN, MOSS, null),
      day: fc.constantFrom('2026-03-02', '2026-03-03', ['2026-03-01', '2026-03-07'] as const, null),
      published: fc.constantFrom('2026-03-02', '2026-03-04', null),
      killed: fc.integer({ min: 0, max: 4 }),
    }),
    { minLength: 1, maxLength: 9 },
  );

  it('is assessed the same for any order of its claims, and after a report was taken out and put back', () => {
    fc.assert(
      fc.property(told, fc.infiniteStream(fc.nat()), (all, keys) => {
        const claims = all.map(({ killed, ...one }, i) =>
          claim({ ...one, id: `clm_${(i * 31) % 97}`, figures: [{ what: 'killed', low: killed }] }),
        );
        const on = ground(claims);
        const before = assess(claims, on);
        const mixed = claims
          .map((one) => [keys.next().value, one] as const)
          .sort((x, y) => x[0] - y[0])
          .map(([, one]) => one);
        assess(mixed.slice(1), on);
        expect(assess(mixed, on)).toEqual(before);
      }),
    );
  });

  it('has its lines by stance', () => {
    const claims = [hill(), moor({ modality: 'denied' }), blog({ modality: 'feared' })];
    expect(assess(claims, ground(claims)).lines.map((line) => line.claims)).toEqual([['clm_1'], ['clm_2'], ['clm_3']]);
  });
});
