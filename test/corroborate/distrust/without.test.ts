import { describe, expect, it } from 'vitest';
import { type Distrust, parseDistrust, restsOn } from '../../../src/corroborate/distrust/distrust.ts';
import { changesWithout } from '../../../src/corroborate/distrust/without.ts';
import { assess } from '../../../src/corroborate/propositions/assess.ts';
import type { Claim } from '../../../src/record/claim.ts';
import { claim, copy, ground, register } from '../evidence.ts';

const wire = claim({
  id: 'clm_1',
  report: 'wire',
  outlet: 'North Wire',
  voices: ['two witnesses'],
  published: '2026-03-02',
});
const reprint = claim({
  id: 'clm_2',
  report: 'post',
  outlet: 'Quay Post',
  voices: ['two witnesses'],
  published: '2026-03-03',
});
const own = claim({ id: 'clm_3', outlet: 'Hill Radio', voices: ['Tally House'], published: '2026-03-03' });
const crown = claim({
  id: 'clm_4',
  outlet: 'Moor Gazette',
  voices: ['Ada Holm'],
  modality: 'denied',
  published: '2026-03-04',
});
const claims = [wire, reprint, own, crown];
const copies = [copy('wire', 'post')];
const on = ground(claims, { copies });

const without = (text: string, all: readonly Claim[] = claims) => {
  const distrust = parseDistrust(text, register) as Distrust;
  const incident = { id: 'inc_1', ...assess(all, on) };
  return changesWithout([{ incident, claims: all }], distrust, on);
};

describe('what is left out', () => {
  it.each([
    ['outlet:north-wire', null],
    ['outlet:North Wire', ['clm_1', 'clm_2']],
    ['outlet:quay-post', null],
    ['outlet:Quay Post', ['clm_2']],
    ['speaker:Tally House', ['clm_3']],
    ['organisation:tally-house', ['clm_3']],
    ['organisation:dyke-guard', ['clm_4']],
    ['person:ada-holm', ['clm_4']],
    ['party:crown', ['clm_4']],
    ['reader:rules-en', ['clm_1', 'clm_2', 'clm_3', 'clm_4']],
    ['reader:rules-en@9', []],
    ['coder:liv', []],
  ])('%s', (text, ids) => {
    const distrust = parseDistrust(text, register) as Distrust;
    const left = claims.filter((one) => restsOn(one, distrust, on)).map(({ id }) => id);
    // An id of the register and the name stand for the same outlet.
    expect(left).toEqual(ids ?? (text === 'outlet:north-wire' ? ['clm_1', 'clm_2'] : ['clm_2']));
  });

  it.each(['', 'outlet', 'outlet:', 'party:nobody', 'person:nobody', 'weather:rain'])('“%s” names nobody', (text) => {
    expect(parseDistrust(text, register)).toBeNull();
  });
});

describe('without somebody’s word', () => {
  it('a corroborated thing becomes a single line, and the denial stays', () => {
    const rest = [wire, reprint, own];
    expect(without('outlet:North Wire', rest)).toMatchObject([
      {
        kind: 'happened',
        before: { standing: 'corroborated', independent: 2 },
        after: { standing: 'single-line', independent: 1 },
      },
    ]);
  });

  it('a disputed thing is disputed no more', () => {
    expect(without('organisation:dyke-guard')).toMatchObject([
      { before: { standing: 'disputed', against: 1 }, after: { standing: 'corroborated', against: 0 } },
    ]);
  });

  it('nothing changes where only one copy of a line is gone', () => {
    expect(without('outlet:Quay Post', [wire, reprint, own])).toEqual([]);
  });

  it('nothing changes where nobody rests on it', () => {
    expect(without('outlet:Crown Channel')).toEqual([]);
  });

  it('a thing that nobody else says is gone', () => {
    expect(without('outlet:Hill Radio', [own])).toMatchObject([{ before: { standing: 'single-line' }, after: null }]);
  });

  it('copies of a report left out are no origin of their own', () => {
    const left = changesWithout(
      [{ incident: { id: 'inc_1', ...assess([reprint, own], on) }, claims: [reprint, own] }],
      { kind: 'outlet', who: 'outlet:north-wire' },
      on,
    );
    expect(left).toMatchObject([{ after: { standing: 'single-line' } }]);
  });
});

describe('without a rule', () => {
  it('reports that only a shared owner made dependent count apart', () => {
    const post = claim({ id: 'clm_5', outlet: 'Quay Post', voices: ['Mira Sund'] });
    const daily = claim({ id: 'clm_6', outlet: 'Lantern Daily', voices: ['Tally House'] });
    const here = ground([post, daily]);
    const incident = { id: 'inc_2', ...assess([post, daily], here) };
    const changes = changesWithout([{ incident, claims: [post, daily] }], { kind: 'rule', rule: 'same-family' }, here);
    expect(changes).toMatchObject([{ before: { independent: 1 }, after: { independent: 2 } }]);
  });

  it('the ground handed in stays as it was', () => {
    without('rule:copy');
    expect(assess(claims, on)).toEqual(assess(claims, ground(claims, { copies })));
  });
});
