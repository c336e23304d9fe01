import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AttestedError } from '../../src/errors.ts';
import { loadRegister } from '../../src/register/load.ts';
import { areOpponents, partyOf } from '../../src/register/party.ts';
import { entryNamed, outletAt } from '../../src/register/register.ts';

describe('the register that comes with the program', () => {
  const register = loadRegister('register');

  it('knows states by name, other names and demonym', () => {
    expect(entryNamed(register, 'Iran')?.id).toBe('state:IR');
    expect(entryNamed(register, 'the United Kingdom')?.id).toBe('state:GB');
    expect(register.byDemonym.get('norwegian')?.id).toBe('state:NO');
    expect(entryNamed(register, 'Turkey')?.id).toBe('state:TR');
  });

  it('knows an outlet by name and by any address under its domain', () => {
    expect(entryNamed(register, 'AFP')?.id).toBe('outlet:afp');
    expect(outletAt(register, 'uk.reuters.com')?.name).toBe('Reuters');
    expect(outletAt(register, 'notreuters.com')).toBeNull();
  });

  it('puts members of one publisher in one family', () => {
    expect(entryNamed(register, 'Radio Farda')?.family).toBe(entryNamed(register, 'Voice of America')?.family);
  });

  it('holds nothing under a name nobody has', () => {
    expect(entryNamed(register, 'the Harbour Post')).toBeNull();
  });
});

describe('a register file that is wrong', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'register-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const codeOf = (file: string, text: string): string => {
    writeFileSync(join(folder, file), text);
    try {
      loadRegister(folder);
    } catch (error) {
      if (error instanceof AttestedError) return error.code;
      throw error;
    }
    return 'none';
  };

  it.each([
    ['no YAML', 'state.yaml', '- {iso: [', 'register/not-yaml'],
    ['an unknown key', 'state.yaml', '- {iso: XX, name: Nowhere, colour: red}', 'register/wrong-shape'],
    ['a bad country', 'state.yaml', '- {iso: Nowhere, name: Nowhere}', 'register/wrong-shape'],
    ['an id twice', 'state.yaml', '- {iso: XX, name: One}\n- {iso: XX, name: Two}', 'register/claimed-twice'],
    ['a name twice', 'state.yaml', '- {iso: XX, name: One}\n- {iso: XY, name: one}', 'register/claimed-twice'],
    [
      'a body that is not there',
      'actor.yaml',
      '- {key: a, kind: person, name: A, country: null, body: organisation:b}',
      'register/unknown-body',
    ],
    [
      'a body that speaks for itself',
      'actor.yaml',
      '- {key: a, kind: person, name: A, country: null, body: person:a}',
      'register/unknown-body',
    ],
    [
      'a member that is not there',
      'party.yaml',
      '- {key: p, name: P, members: [person:nobody], opponents: []}',
      'register/unknown-member',
    ],
    [
      'a party against itself',
      'party.yaml',
      '- {key: p, name: P, members: [person:nobody], opponents: [p]}',
      'register/unknown-opponent',
    ],
    [
      'a party without members',
      'party.yaml',
      '- {key: p, name: P, members: [], opponents: []}',
      'register/wrong-shape',
    ],
    ['nothing wrong', 'state.yaml', '- {iso: XX, name: One, demonyms: [Onian]}', 'none'],
  ])('%s', (_, file, text, code) => {
    expect(codeOf(file, text)).toBe(code);
  });

  it('cannot be opened where there is no folder', () => {
    expect(() => loadRegister(join(folder, 'none'))).toThrow(AttestedError);
  });

  it('adds a case’s own outlets and actors to the ones that come with the program', () => {
    writeFileSync(
      join(folder, 'actor.yaml'),
      '- {key: river-union, kind: organisation, name: River Union, also: [RU-1], country: null}',
    );
    const register = loadRegister('register', folder);
    expect(entryNamed(register, 'RU-1')?.id).toBe('organisation:river-union');
    expect(entryNamed(register, 'Reuters')).not.toBeNull();
  });

  it('reads a register in one file, and reads it again when it has changed', () => {
    const file = join(folder, 'case.yaml');
    writeFileSync(
      file,
      'outlet:\n  - {key: quay, name: The Quay, domains: [], country: null, family: null, role: site}\n',
    );
    expect(entryNamed(loadRegister(file), 'The Quay')?.family).toBeNull();
    writeFileSync(
      file,
      'outlet:\n  - {key: quay, name: The Quay, domains: [], country: null, family: lantern-group, role: site}\n',
    );
    expect(entryNamed(loadRegister(file), 'The Quay')?.family).toBe('lantern-group');
  });

  it('lets a later register give an outlet another family', () => {
    const entry =
      '{key: tasnim, name: Tasnim News Agency, domains: [tasnimnews.com], country: IR, family: a, role: agency}';
    writeFileSync(join(folder, 'outlet.yaml'), `- ${entry}`);
    const register = loadRegister('register', folder);
    expect(entryNamed(register, 'Tasnim News Agency')?.family).toBe('a');
    expect(entryNamed(register, 'Tasnim')).toBeNull();
  });
});

describe('parties', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parties-'));
  const actors = `
- {key: dyke-guard, kind: organisation, name: Dyke Guard, country: null}
- {key: reed-league, kind: organisation, name: Reed League, country: null}
- {key: ada-holm, kind: person, name: Ada Holm, country: null, body: organisation:dyke-guard}
- {key: tor-vik, kind: person, name: Tor Vik, country: null}`;
  const parties = (tor: string): string => `
- {key: crown, name: the crown, members: [organisation:dyke-guard, ${tor}], opponents: [league]}
- {key: league, name: the league, members: [organisation:reed-league, {who: person:tor-vik, from: 2024-05-01}], opponents: []}`;
  const open = (tor: string) => {
    writeFileSync(join(folder, 'actor.yaml'), actors);
    writeFileSync(join(folder, 'party.yaml'), parties(tor));
    return loadRegister(folder);
  };
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has a speaker on the side of the body it speaks for', () => {
    const register = open('{who: person:tor-vik, to: 2024-04-30}');
    expect(partyOf(register, 'person:ada-holm', null)?.id).toBe('party:crown');
    expect(partyOf(register, 'person:nobody', null)).toBeNull();
  });

  it('knows on which side somebody stood on a day', () => {
    const register = open('{who: person:tor-vik, to: 2024-04-30}');
    expect(partyOf(register, 'person:tor-vik', '2024-04-30')?.id).toBe('party:crown');
    expect(partyOf(register, 'person:tor-vik', '2024-05-01')?.id).toBe('party:league');
  });

  it('holds opponents to be so both ways', () => {
    const { parties: all } = open('{who: person:tor-vik, to: 2024-04-30}');
    const [crown, league] = [...all.values()];
    expect([areOpponents(crown, league), areOpponents(league, crown)]).toEqual([true, true]);
  });

  it('refuses to have somebody on both sides at once', () => {
    expect(() => open('{who: person:tor-vik, to: 2024-06-30}')).toThrow(/at once/);
  });
});
