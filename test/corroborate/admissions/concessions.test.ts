import { describe, expect, it } from 'vitest';
import { concessionsIn } from '../../../src/corroborate/admissions/concessions.ts';
import { evidenceGround } from '../../../src/corroborate/origins/ground.ts';
import { assess } from '../../../src/corroborate/propositions/assess.ts';
import type { Claim } from '../../../src/record/claim.ts';
import { claim, ground, lineages, register, type Told } from '../evidence.ts';

const found = (...claims: Claim[]) => concessionsIn(claims, ground(claims));
const says = (speaker: string, cue: string, more: Partial<Told> = {}) =>
  claim({
    id: 'clm_9',
    outlet: 'Hill Radio',
    voices: [[speaker, cue]],
    published: '2026-03-08',
    mode: 'firearms',
    ...more,
  });
const denial = (more: Partial<Told> = {}) =>
  says('Ada Holm', 'denied', {
    id: 'clm_1',
    modality: 'denied',
    by: ['our officers'],
    published: '2026-03-04',
    ...more,
  });

describe('an admission', () => {
  it('is a side owning up to what its own people did', () => {
    expect(found(says('dyke office', 'admitted', { by: ['a Dyke Guard unit'] }))).toMatchObject([
      {
        claim: 'clm_9',
        speaker: 'dyke office',
        side: 'party:crown',
        denied: null,
        deniedOn: null,
        concededOn: '2026-03-08',
      },
    ]);
    expect(found(says('commander of the Dyke Guard', 'acknowledged', { by: ['his men'] }))).toHaveLength(1);
  });

  it('is found where no doer is named, and where the loss is its own', () => {
    expect(found(says('dyke office', 'conceded that', { to: ['two people'] }))).toHaveLength(1);
    expect(
      found(says('dyke office', 'admitted', { by: ['the Reed League'], to: ['Dyke Guard officers'] })),
    ).toHaveLength(1);
  });

  it('comes after a denial by the same side, and both have their day', () => {
    const [one] = found(denial(), says('dyke office', 'admitted', { by: ['a Dyke Guard unit'] }));
    expect(one).toMatchObject({ denied: 'clm_1', deniedOn: '2026-03-04', concededOn: '2026-03-08' });
    expect(one.reason).toContain('Ada Holm denied it on 2026-03-04.');
  });

  it('needs no word of owning up where the same side denied it before', () => {
    expect(found(denial(), says('Dyke Guard', 'said', { by: ['its officers'] }))).toMatchObject([{ denied: 'clm_1' }]);
    expect(found(says('Dyke Guard', 'said', { by: ['its officers'] }))).toEqual([]);
  });

  it('makes the standing conceded, with the denial kept', () => {
    const claims = [denial(), says('dyke office', 'admitted', { by: ['a Dyke Guard unit'] })];
    const [happened] = assess(claims, ground(claims)).propositions;
    expect(happened).toMatchObject({ standing: 'conceded', against: [{ claims: ['clm_1'] }] });
  });

  it('leaves disputed what another side still denies, and what is denied again later', () => {
    const admitted = says('dyke office', 'admitted', { by: ['a Dyke Guard unit'] });
    const other = says('Tally House', 'denied', { id: 'clm_2', modality: 'denied' });
    for (const still of [other, denial({ published: '2026-03-09' })]) {
      const claims = [still, admitted];
      expect(assess(claims, ground(claims)).propositions[0].standing).toBe('disputed');
    }
  });
});

describe('another register', () => {
  it('gives another answer to the same claims', () => {
    const one = says('dyke office', 'admitted', { by: ['a Dyke Guard unit'] });
    const on = ground([one]);
    expect(concessionsIn([one], on)).toHaveLength(1);
    const sideless = evidenceGround({
      ...on,
      register: { ...register, memberships: new Map() },
      lineages: lineages([one]),
      copies: [],
    });
    expect(concessionsIn([one], sideless)).toEqual([]);
  });
});

describe('no admission', () => {
  it.each([
    ['an accusation of the other side', says('dyke office', 'admitted', { by: ['the Reed League'] })],
    ['words of somebody of no side', says('Tally House', 'admitted', { by: ['the Dyke Guard'] })],
    ['what one of its own did, said and not owned up to', says('dyke office', 'said', { by: ['the Dyke Guard'] })],
    ['words about words', says('dyke office', 'admitted', { type: 'STATEMENT', by: ['the Dyke Guard'] })],
    ['a denial', says('dyke office', 'admitted', { by: ['the Dyke Guard'], modality: 'denied' })],
    ['a fear', says('dyke office', 'admitted', { by: ['the Dyke Guard'], modality: 'feared' })],
  ])('%s', (_, one) => {
    expect(found(one)).toEqual([]);
  });

  it('is in a denial that came later than the claim, or by another side', () => {
    expect(found(denial({ published: '2026-03-09' }), says('Dyke Guard', 'said', { by: ['its officers'] }))).toEqual(
      [],
    );
    const other = says('Reed League', 'denied', { id: 'clm_2', modality: 'denied', published: '2026-03-04' });
    expect(found(other, says('Dyke Guard', 'said', { by: ['its officers'] }))).toEqual([]);
  });
});
