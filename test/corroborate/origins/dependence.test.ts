import { describe, expect, it } from 'vitest';
import { dependenceOf } from '../../../src/corroborate/origins/dependence.ts';
import type { Claim } from '../../../src/record/claim.ts';
import { claim, copy, ground, type Told } from '../evidence.ts';

/** Verdict and ground of two claims, and that the order in which they are asked for does not matter. */
function verdict(a: Claim, b: Claim, more: Parameters<typeof ground>[1] = {}): string {
  const on = ground([a, b], more);
  const [there, back] = [dependenceOf(a, b, on), dependenceOf(b, a, on)];
  expect([there.verdict, there.ground]).toEqual([back.verdict, back.ground]);
  expect(there.reason).toMatch(/^\S.*\.$/s);
  return `${there.verdict}: ${there.ground}`;
}

const hill = (more: Partial<Told> = {}) =>
  claim({ id: 'clm_1', outlet: 'Hill Radio', voices: ['two witnesses'], ...more });
const moor = (more: Partial<Told> = {}) =>
  claim({ id: 'clm_2', outlet: 'Moor Gazette', voices: ['Tally House'], ...more });

describe('two claims are independent', () => {
  it('where two known publishers had it from people who cannot be the same', () => {
    expect(verdict(hill(), moor())).toBe('independent: separate-origins');
  });

  it('where a body that counts for itself and a newspaper with a named speaker tell it', () => {
    expect(verdict(claim({ id: 'clm_1', outlet: 'Tally House' }), moor({ voices: ['Mira Sund'] }))).toBe(
      'independent: separate-origins',
    );
  });

  it('where two speakers of different sides say it, each to another outlet', () => {
    expect(verdict(hill({ voices: ['Dyke Guard'] }), moor({ voices: ['Reed League'] }))).toBe(
      'independent: separate-origins',
    );
  });
});

describe('two claims are dependent', () => {
  it('in one report, whoever speaks', () => {
    const a = hill({ report: 'one', voices: ['Dyke Guard'] });
    const b = hill({ id: 'clm_2', report: 'one', voices: ['Reed League'] });
    expect(verdict(a, b)).toBe('dependent: same-report');
  });

  it('where one report is a copy of the other', () => {
    expect(verdict(hill(), moor(), { copies: [copy('dig-clm_1', 'dig-clm_2')] })).toBe('dependent: copy');
  });

  it('where both credit one agency', () => {
    const credit = { name: 'North Wire', how: 'dateline', sure: true, span: null } as const;
    expect(verdict(hill(), moor(), { credits: { 'dig-clm_1': [credit], 'dig-clm_2': [credit] } })).toBe(
      'dependent: credit',
    );
  });

  it('where one quotes the other', () => {
    expect(verdict(hill(), moor({ voices: ['Hill Radio'] }))).toBe('dependent: credit');
  });

  it('where one owner has both outlets', () => {
    expect(verdict(hill({ outlet: 'Quay Post' }), moor({ outlet: 'Lantern Daily' }))).toBe('dependent: same-family');
  });

  it('where both go back to one speaker, or to a body and its spokeswoman', () => {
    expect(verdict(hill({ voices: ['Mira Sund'] }), moor({ voices: ['Mira Sund'] }))).toBe('dependent: same-speaker');
    expect(verdict(hill({ voices: ['Ada Holm'] }), moor({ voices: ['Dyke Guard'] }))).toBe('dependent: same-speaker');
    expect(verdict(hill({ voices: ['a commander of the Dyke Guard'] }), moor({ voices: ['Dyke Guard'] }))).toBe(
      'dependent: same-speaker',
    );
  });

  it('where one speaker stands in the middle of the other’s chain', () => {
    expect(verdict(hill({ voices: ['Mira Sund', 'Ada Holm'] }), moor({ voices: ['Mira Sund'] }))).toBe(
      'dependent: same-speaker',
    );
  });

  it('where they have eight words in a row in common', () => {
    const words = 'and then the whole row of sheds behind the mill went up in flames';
    expect(verdict(hill({ quote: `At dusk ${words}.` }), moor({ quote: `Neighbours saw it ${words} at once.` }))).toBe(
      'dependent: shared-wording',
    );
  });
});

describe('it is not established how two claims stand', () => {
  it('where an outlet is not in the register, or the register does not say whose it is', () => {
    expect(verdict(hill({ outlet: 'Nowhere Blog' }), moor())).toBe('not-established: unknown-lineage');
    expect(verdict(hill({ outlet: 'Odd Sheet' }), moor())).toBe('not-established: unknown-lineage');
    expect(verdict(hill({ outlet: null }), moor())).toBe('not-established: unknown-lineage');
  });

  it('where an outlet says in its own voice what it does not say how it knows', () => {
    expect(verdict(hill({ voices: [] }), moor())).toBe('not-established: unknown-lineage');
  });

  it('where nobody is named and the people may be the same', () => {
    expect(verdict(hill(), moor({ voices: ['witnesses'] }))).toBe('not-established: unknown-lineage');
    expect(verdict(hill({ voices: ['officials'] }), moor({ voices: ['officials'] }))).toBe(
      'not-established: unknown-lineage',
    );
    expect(verdict(hill({ voices: ['officials'] }), moor())).toBe('not-established: unknown-lineage');
  });

  it('where both speak for one side', () => {
    expect(verdict(hill({ voices: ['Dyke Guard'] }), moor({ voices: ['dyke office'] }))).toBe(
      'not-established: unknown-lineage',
    );
    expect(verdict(hill({ outlet: 'Crown Channel' }), moor({ voices: ['dyke office'] }))).toBe(
      'not-established: unknown-lineage',
    );
  });

  it('where a copy of a report nobody knows stands in a known outlet', () => {
    const source = claim({ id: 'clm_3', report: 'blog', outlet: 'Nowhere Blog', voices: ['Tally House'] });
    const taken = hill({ voices: ['Tally House'] });
    const on = ground([source, taken], { copies: [copy('blog', 'dig-clm_1')] });
    expect(dependenceOf(taken, moor({ voices: ['Mira Sund'] }), on).verdict).toBe('not-established');
  });

  it('where the credit is to agencies without a name', () => {
    const credits = { 'dig-clm_1': [{ name: null, how: 'byline', sure: true, span: null } as const] };
    expect(verdict(hill(), moor(), { credits })).toBe('not-established: unknown-lineage');
  });

  it('where a report was never looked at for credits', () => {
    expect(dependenceOf(hill(), moor(), ground([])).verdict).toBe('not-established');
  });
});

describe('what a copier adds of its own', () => {
  it('does not depend on what it copied', () => {
    const wire = claim({ id: 'clm_1', report: 'wire', outlet: 'North Wire', voices: ['Tally House'] });
    const added = claim({ id: 'clm_2', report: 'post', outlet: 'Quay Post', voices: ['Mira Sund'], at: 500 });
    const change = {
      what: 'words',
      before: null,
      after: added.evidence.quote,
      inOriginal: null,
      inCopy: added.evidence.span,
    } as const;
    const copies = [copy('wire', 'post', { kind: 'edited', changes: [change] })];
    expect(dependenceOf(wire, added, ground([wire, added], { copies })).verdict).toBe('independent');
  });
});
