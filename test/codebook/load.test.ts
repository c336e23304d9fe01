import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { subEventTypeOf } from '../../src/codebook/codebook.ts';
import { loadCodebook } from '../../src/codebook/load.ts';
import { AttestedError } from '../../src/errors.ts';

const shipped = new URL('../../codebook', import.meta.url).pathname;
const codebook = loadCodebook(shipped);

const PLOVER = 'AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT'.split(' '); // biome-ignore format: a list

describe('the codebook that comes with the program', () => {
  it('has the sixteen types of PLOVER and statements', () => {
    expect([...codebook.types.keys()].sort()).toEqual([...PLOVER, 'STATEMENT'].sort());
  });

  it('has twenty-five sub-event types, each with a code of its own', () => {
    expect(codebook.subEventTypes.size).toBe(25);
    expect(new Set([...codebook.subEventTypes.values()].map((s) => s.case)).size).toBe(25);
  });

  it('scores conflict below nought and cooperation above', () => {
    for (const { quad, score } of codebook.types.values()) {
      if (quad.endsWith('cooperation')) expect(score).toBeGreaterThan(0);
      if (quad.endsWith('conflict')) expect(score).toBeLessThanOrEqual(0);
    }
  });

  it('leads from type and mode to the sub-event type, and from a mode without one to that of its type', () => {
    expect(subEventTypeOf(codebook, 'PROTEST', 'riot')).toBe('Violent demonstration');
    expect(subEventTypeOf(codebook, 'PROTEST', null)).toBe('Peaceful protest');
    expect(subEventTypeOf(codebook, 'ACCUSE', 'allege')).toBeNull();
    expect(subEventTypeOf(codebook, 'PROTEST', 'no-such-mode')).toBeNull();
  });

  it('grades with six letters and six digits', () => {
    expect(Object.keys(codebook.grading.reliability).join('')).toBe('ABCDEF');
    expect(Object.keys(codebook.grading.credibility).join('')).toBe('123456');
  });

  it('is read once', () => {
    expect(loadCodebook(shipped)).toBe(codebook);
  });
});

describe('a codebook with a fault', () => {
  const root = mkdtempSync(join(tmpdir(), 'codebook-'));
  let folder = root;
  let n = 0;
  beforeEach(() => {
    folder = join(root, String(n++));
    cpSync(shipped, folder, { recursive: true });
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const fault = (): { code: string; message: string } => {
    try {
      loadCodebook(folder);
    } catch (error) {
      if (error instanceof AttestedError) return error;
    }
    throw new Error('no coded error');
  };
  const protest = (text: string): void => writeFileSync(join(folder, 'event', 'protest.yaml'), text);
  const whole =
    "type: PROTEST\ndefinition: d\nquad: material conflict\nscore: -5\nrecipient: optional\nincludes: [a]\nexcludes: [b]\nacled: Peaceful protest\nmodes: [{ name: demo, score: -5, definition: 'd' }]\n";

  it('is refused when a key is unknown, and the file and key are named', () => {
    protest(`${whole}colour: red\n`);
    expect(fault()).toMatchObject({ code: 'codebook/wrong-shape' });
    expect(fault().message).toMatch(/protest\.yaml.*colour/);
  });

  it('is refused when a score is out of bounds', () => {
    protest(whole.replace('score: -5\nrec', 'score: -50\nrec'));
    expect(fault()).toMatchObject({ code: 'codebook/wrong-shape' });
  });

  it('is refused when a sub-event type is not in the list', () => {
    protest(whole.replace('Peaceful protest', 'Quiet protest'));
    expect(fault()).toMatchObject({ code: 'codebook/unknown-sub-event-type' });
  });

  it('is refused when a type is defined in two files', () => {
    writeFileSync(join(folder, 'event', 'again.yaml'), whole);
    expect(fault()).toMatchObject({ code: 'codebook/defined-twice' });
  });

  it('is refused when a file is no YAML, is missing, or the folder is', () => {
    protest('type: [unclosed');
    expect(fault()).toMatchObject({ code: 'codebook/not-yaml' });
    rmSync(join(folder, 'sub-event-type.yaml'));
    expect(fault()).toMatchObject({ code: 'codebook/not-readable' });
    folder = join(root, 'nowhere');
    expect(fault()).toMatchObject({ code: 'codebook/not-readable' });
  });
});
