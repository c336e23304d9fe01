import { describe, expect, it } from 'vitest';
import { incidentOf } from '../../../src/corroborate/incidents/incident.ts';
import { layOut } from '../../../src/corroborate/layout/lay-out.ts';
import { wrapped } from '../../../src/corroborate/layout/wrapped.ts';
import { assess } from '../../../src/corroborate/propositions/assess.ts';
import { claim, copy, ground } from '../evidence.ts';

const wire = claim({
  id: 'clm_1',
  report: 'wire',
  outlet: 'North Wire',
  voices: ['two witnesses'],
  published: '2026-03-02',
  day: '2026-03-01',
  place: ['Halden', 59.12, 11.38],
  by: ['the Dyke Guard'],
  figures: [{ what: 'killed', low: 3, text: 'three people' }],
  quote: 'Three people were shot in Halden.',
});
const reprint = claim({
  id: 'clm_2',
  report: 'post',
  outlet: 'Quay Post',
  published: '2026-03-03',
  voices: ['two witnesses'],
  day: '2026-03-01',
  place: ['Halden', 59.12, 11.38],
  figures: [],
  by: [],
  quote: 'Three people were shot in Halden, it is said.',
});
const denial = claim({
  id: 'clm_3',
  outlet: 'Moor Gazette',
  voices: [['Ada Holm', 'denied']],
  modality: 'denied',
  by: ['our men'],
  published: '2026-03-04',
  quote: '“We shot at nobody.”',
});
const claims = [wire, reprint, denial];

const page = (width: number): string[] => {
  const on = ground(claims, { copies: [copy('wire', 'post')] });
  return layOut({ ...incidentOf(claims), ...assess(claims, on) }, claims, on, width);
};

describe('an incident laid out', () => {
  const text = page(100).join('\n');

  it('says what it is, how each thing stands, and who is against', () => {
    expect(text).toMatch(/^ASSAULT · Halden · 2026-03-01 · 3 claims in 3 reports, 2 lines of evidence/);
    expect(text).toContain('It happened: “shot”. Disputed: 1 line. Against: Dyke Guard (2026-03-04).');
    expect(text).toContain('Two witnesses: 3 · “three people”');
  });

  it('has who, through whom, when, which words and what is new', () => {
    expect(text).toContain('2026-03-02  North Wire, quoting two witnesses (said)');
    expect(text).toContain('“Three people were shot in Halden.”');
    expect(text).toContain('New: shot; in Halden; on 2026-03-01; by Dyke Guard; killed: three people');
    expect(text).toContain('Nothing new');
    expect(text).toContain('Line 2 (denied): Dyke Guard');
  });

  it('keeps to its width, but for words that are longer', () => {
    for (const width of [40, 72, 100]) for (const line of page(width)) expect(line.length).toBeLessThanOrEqual(width);
  });

  it('is the same for any order of the claims', () => {
    const on = ground(claims, { copies: [copy('wire', 'post')] });
    const mixed = claims.toReversed();
    expect(layOut({ ...incidentOf(mixed), ...assess(mixed, on) }, mixed, on, 100)).toEqual(page(100));
  });
});

describe('wrapped lines', () => {
  it('break between words', () => {
    expect(wrapped('one two three', 7, '', '  ')).toEqual(['one two', '  three']);
    expect(wrapped('', 7, 'x', '  ')).toEqual(['x']);
    expect(wrapped('incomprehensible word', 7, '', '')).toEqual(['incomprehensible', 'word']);
  });
});
