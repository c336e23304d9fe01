import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AttestedError } from '../../src/errors.ts';
import { loadRegister } from '../../src/register/load.ts';
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
});
