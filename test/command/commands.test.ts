import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandNames } from '../../src/command/commands.ts';
import { openCase } from '../../src/store/open-case.ts';
import { makeFolder } from '../fixture/folder.ts';
import { EXAMPLE, rows, run, runProgram } from './run.ts';

const SLOW = { timeout: 120_000 };
const WIRE = join(EXAMPLE, '01-meridian-wire.html');
let cwd = '';
beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'attested-command-'));
  const { status, out } = await run(['add', EXAMPLE, '--case', 'week'], { cwd });
  expect(status).toBe(0);
  expect(out).toMatch(
    /^14 reports in, \d+ claims; 0 already known; 0 failed\.\n\d+ copies found; \d+ incidents new or changed\.\n$/,
  );
}, 120_000);
afterAll(() => rmSync(cwd, { recursive: true, force: true }));
const onCase = (...words: string[]) => run([...words, '--case', 'week'], { cwd });

describe('read', () => {
  test('prints for people who says what, on whose word, and what was set aside', async () => {
    const { status, out } = await run(['read', WIRE]);
    expect(status).toBe(0);
    expect(out).toMatch(/^Thousands march in northern Portugal over water tariff\nMeridian Wire \(by metadata\)/);
    expect(out).toMatch(/says {6}Meridian Wire, .*quoting .*fire brigade \(“said”\)/);
    expect(out).toMatch(/where {5}Braga, Guimarães, Vila Real — Portugal/);
    expect(out).toMatch(/Set aside as not the report's own text/);
  });

  test('folds lines at the width of the terminal', async () => {
    const { out } = await run(['read', join(EXAMPLE, '05-taps-open.txt')], { width: 80 });
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('with --json --reading: one line with the reading, then one for each claim', async () => {
    const { status, out } = await runProgram(['read', WIRE, '--json', '--reading']);
    expect(status).toBe(0);
    const [first, ...claims] = rows(out);
    expect(Object.keys(first.reading)).toEqual(expect.arrayContaining(['id', 'text', 'title', 'noise', 'layers']));
    expect(claims.length).toBeGreaterThan(5);
    for (const { evidence } of claims)
      expect(first.reading.text.slice(evidence.span.start, evidence.span.end)).toBe(evidence.quote);
  });
});

describe('add', () => {
  test('the same files twice are known the second time', SLOW, async () => {
    const { status, out } = await run(['add', WIRE, WIRE, '--case', 'twice', '--json'], { cwd });
    expect(status).toBe(0);
    expect(rows(out).map((row) => row.kind)).toEqual(['added', 'known']);
    const second = await run(['add', WIRE, '--case', 'twice'], { cwd });
    expect(second.out).toBe('0 reports in, 0 claims; 1 already known; 0 failed.\n');
  });

  test('no address is fetched unasked', async () => {
    const { status, err } = await onCase('add', 'https://post.example/report');
    expect(status).toBe(1);
    expect(err).toMatch(/\[capture\/fetch-off\]\n {4}→ .*--fetch/);
  });
});

describe('claims', () => {
  test('are listed with their report and the id that show takes', async () => {
    const { out } = await onCase('claims', '--limit', '3');
    expect(out).toMatch(/^== .+ · .+ · 2026-03-\d\d$/m);
    expect(out).toMatch(/id {8}clm_[0-9a-f]{24}/);
    expect(out).toMatch(/3 claims; go on with --after clm_/);
  });

  test('are asked by type, standing, outlet, place, days and words', async () => {
    const ask = async (...words: string[]) => rows((await onCase('claims', '--json', ...words)).out);
    const all = await ask();
    expect((await ask('--type', 'PROTEST')).every((c) => c.event.type === 'PROTEST')).toBe(true);
    expect(new Set((await ask('--modality', 'denied')).map((c) => c.modality))).toEqual(new Set(['denied']));
    expect(new Set((await ask('--outlet', 'Canal Estado')).map((c) => c.report.outlet))).toEqual(
      new Set(['Canal Estado']),
    );
    const chaves = await ask('--place', 'Chaves');
    expect(chaves.length).toBeGreaterThan(0);
    expect(chaves.length).toBeLessThan(all.length);
    expect(chaves.every((c) => c.where.text.includes('Chaves'))).toBe(true);
    const monday = await ask('--from', '2026-03-02', '--to', '2026-03-02');
    expect(monday.length).toBeGreaterThan(0);
    expect(monday.every((c) => c.when.from <= '2026-03-02' && '2026-03-02' <= c.when.to)).toBe(true);
    expect((await ask('tear', 'gas')).length).toBeGreaterThan(0);
    expect(await ask('--after', all[0].id, '--limit', '2')).toEqual(all.slice(1, 3));
  });

  test('a wrong day or number is wrong use', async () => {
    expect(await onCase('claims', '--from', '2026-02-30')).toMatchObject({ status: 2, out: '' });
    expect(await onCase('claims', '--limit', 'many')).toMatchObject({ status: 2, out: '' });
  });

  test('a type or standing that does not exist is wrong use, not an empty answer', async () => {
    expect(await onCase('claims', '--type', 'ROIT')).toMatchObject({ status: 2, out: '' });
    expect(await onCase('claims', '--modality', 'perhaps')).toMatchObject({ status: 2, out: '' });
  });

  test('asked for days, it says how many claims without a day are left out', async () => {
    expect((await onCase('claims', '--from', '2026-03-01')).err).toMatch(/note: \d+ more whose day is not told/);
  });
});

describe('show', () => {
  test('finds a claim, a reading and a capture by the beginning of the id', async () => {
    const [claim] = rows((await onCase('claims', '--json', '--limit', '1')).out);
    const shown = await onCase('show', claim.id.slice(0, 16));
    expect(shown.out).toContain(claim.id);
    const reading = /reading {2}(rdg_\w+)/.exec(shown.out)?.[1] ?? '';
    const whole = await onCase('show', reading.slice(0, 16));
    expect(whole.out).toContain(claim.report.title);
    const capture = /capture {2}(cap_\w+)/.exec(whole.out)?.[1] ?? '';
    expect((await onCase('show', capture)).out).toContain(`reading  ${reading}`);
    expect(rows((await onCase('show', claim.id, '--json')).out)).toEqual([claim]);
  });

  test('an id that nothing has, or many have, is told', async () => {
    expect((await onCase('show', 'clm_zz')).err).toContain('[store/unknown-id]');
    expect((await onCase('show', 'clm_')).err).toContain('[store/ambiguous-id]');
  });
});

describe('search', () => {
  test('shows the passage with the words marked', async () => {
    const { status, out } = await onCase('search', 'tear', 'gas');
    expect(status).toBe(0);
    expect(out).toMatch(/\[tear\] \[gas\]/);
    expect((await onCase('search', 'zeppelin')).out).toBe('Nothing found.\n');
  });
});

describe('annotate', () => {
  const TEXT =
    'Police arrested at least 13 protesters in Braga on Monday, the fire brigade said. “We saw it,” Ana Lopo said.';
  test.each([
    ['article', 'text'],
    ['places', 'toponyms'],
    ['times', 'timex'],
    ['attributions', 'attributions'],
    ['actors', 'actors'],
    ['figures', 'figures'],
    ['event-types', 'label'],
  ])('%s: a row for each row, in order', async (layer, key) => {
    const stdin = ['a', 'b'].map((id) => JSON.stringify({ id, text: TEXT, dct: '2026-03-03' })).join('\n');
    const { status, out } = await run(['annotate', layer], { stdin });
    expect(status).toBe(0);
    const found = rows(out);
    expect(found.map((row) => row.id)).toEqual(['a', 'b']);
    expect(found[0][key].length).toBeGreaterThan(0);
  });

  test('incidents: reports of one incident share a cluster, whatever the order of the rows', async () => {
    const told = [
      ['a', 'Dockers shot in Braga. Gunmen shot the docker Tomás Quorrin in Braga on 3 March 2026, the union said.'],
      ['b', 'Parliament votes on budget. Lawmakers in Lisbon passed the budget on 5 March 2026 after a long debate.'],
      ['c', 'Docker dies. The docker Tomás Quorrin was shot dead by gunmen in Braga on 3 March 2026, police said.'],
    ].map(([id, text]) => JSON.stringify({ id, text }));
    const clusters = rows((await run(['annotate', 'incidents'], { stdin: told.join('\n') })).out);
    expect(clusters.map((row) => row.id)).toEqual(['a', 'b', 'c']);
    expect(clusters[0].cluster).toBe(clusters[2].cluster);
    expect(clusters[0].cluster).not.toBe(clusters[1].cluster);
    const turned = rows((await run(['annotate', 'incidents'], { stdin: told.toReversed().join('\n') })).out);
    expect(turned.toReversed()).toEqual(clusters);
  });

  test('incidents: a row may ask for one incident of a report', async () => {
    const text =
      'Gunmen shot the docker Tomás Quorrin in Braga on 3 March 2026. A bomb went off outside a bank in Porto on 5 March 2026.';
    const ask = { doc: 'r', text, location: 'PORTUGAL: BRAGA (CITY)' };
    const stdin = [
      { id: '1', ...ask, type: 'ATTACK', date: '2026-03-03' },
      { id: '2', ...ask, type: 'BOMBING', date: '2026-03-05', location: 'PORTUGAL: PORTO (CITY)' },
      { id: '3', ...ask, type: 'KIDNAPPING', date: '2020-01-01' },
    ].map((row) => JSON.stringify(row));
    const found = rows((await run(['annotate', 'incidents'], { stdin: stdin.join('\n') })).out);
    expect(found[0].cluster).toMatch(/^inc_/);
    expect(found[1].cluster).toMatch(/^inc_/);
    expect(found[0].cluster).not.toBe(found[1].cluster);
    expect(found[2].cluster).toBe('none 3');
  });

  test('a bad row is told with its line, and the others go on', async () => {
    const stdin = `{"id":"a","text":"In Braga"}\nnot JSON\n{"id":"c","text":"In Porto"}\n`;
    const { status, out, err } = await runProgram(['annotate', 'places'], { stdin });
    expect(status).toBe(1);
    expect(rows(out).map((row) => row.id)).toEqual(['a', 'c']);
    expect(err).toMatch(/Line 2 .*\[usage\/bad-row\]/);
  });

  test('an unknown layer is wrong use', async () => {
    expect(await run(['annotate', 'moods'])).toMatchObject({ status: 2, out: '' });
  });
});

describe('gazetteer', () => {
  test('import makes a place file that the other commands use', SLOW, async () => {
    const row = (id: string, name: string, country: string) =>
      [id, name, name, '', '41.5', '-8.4', 'P', 'PPL', country, '', '01', '', '', '', '1200', '', '10', '', ''].join(
        '\t',
      );
    const folder = makeFolder({ 'places.txt': `${row('900001', 'Quorrin', 'PT')}\nbad line\n`, 'other.txt': 'x\n' });
    const made = await run(['gazetteer', 'import', 'places.txt', '--to', 'own.bin'], { cwd: folder });
    expect(made).toMatchObject({ status: 0, out: expect.stringMatching(/^1 places .*1 rows left out/) });
    expect(made.err).toMatch(/left out: .*places\.txt:2/);
    const stdin = JSON.stringify({ id: 'a', text: 'Police arrested two men in Quorrin on Monday.' });
    const env = { ATTESTED_GAZETTEER: join(folder, 'own.bin') };
    expect(rows((await run(['annotate', 'places'], { stdin, env })).out)[0].toponyms).toMatchObject([
      { geonameid: 900001 },
    ]);
    const wrong = await run(['gazetteer', 'import', 'other.txt', '--to', 'own.bin'], { cwd: folder });
    expect(wrong).toMatchObject({ status: 1, err: expect.stringContaining('[gazetteer/unknown-dump]') });
    writeFileSync(join(folder, 'own.bin'), 'no places');
    const damaged = await run(['annotate', 'places'], { stdin, env });
    expect(damaged).toMatchObject({ status: 1, err: expect.stringContaining('[gazetteer/not-a-place-file]') });
  });
});

describe('the command line', () => {
  test('help names every command, and every command has its own', async () => {
    const { status, out } = await run(['help']);
    expect(status).toBe(0);
    for (const name of commandNames) {
      expect(out).toContain(`\n  ${name}`);
      expect((await run([name, '--help'])).out).toMatch(new RegExp(`^attested ${name}`));
    }
    expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test.each([
    [['frobnicate'], 'usage/unknown-command'],
    [['read', 'a.txt', '--frobnicate'], 'usage/unknown-option'],
    [['claims', '--limit'], 'usage/unknown-option'],
    [['read'], 'usage/missing-argument'],
    [['add'], 'usage/missing-argument'],
    [['show'], 'usage/missing-argument'],
    [['search'], 'usage/missing-argument'],
    [['gazetteer'], 'usage/missing-argument'],
  ])('%j is wrong use', async (words, code) => {
    const { status, out, err } = await run(words, { cwd });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(new RegExp(`\\[${code}\\]\n {2}→ .+`));
  });

  test('a case that is not there is named', async () => {
    const { status, err } = await run(['claims', '--case', 'nowhere'], { cwd });
    expect(status).toBe(1);
    expect(err).toMatch(/nowhere.*\[store\/no-case\]/);
  });

  test('a reader of its output that goes away is no error', SLOW, async () => {
    const program = fileURLToPath(new URL('../../setup/attested.mjs', import.meta.url));
    const files = Array.from({ length: 40 }, () => WIRE);
    const child = spawn(process.execPath, [program, 'read', '--json', '--reading', ...files]);
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.once('close', resolve));
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });

  test('control characters of a report never reach the terminal', async () => {
    const evil =
      '\u001b]0;owned\u0007\u001b[2JPolice arrested 3 men in Braga\u202e on Monday\u009b31m, the mayor said.';
    const folder = makeFolder({
      'evil.html': `<title>Arrests \u001b[31m\u202e</title><p>${evil} \u001b[5mThe end of it.</p>`,
      'evil\u001b[31m.bin': Uint8Array.from([0, 1, 2, 3, 0, 0, 0, 255]),
    });
    const ran = [
      await run(['read', 'evil.html', 'evil\u001b[31m.bin'], { cwd: folder }),
      await run(['add', '.', '--case', '../evil-case'], { cwd: folder }),
      await run(['claims', '--case', '../evil-case'], { cwd: folder }),
      await run(['search', 'police', '--case', '../evil-case'], { cwd: folder }),
      await run(['frob\u001b[31m'], { cwd: folder }),
    ];
    rmSync(join(folder, '../evil-case'), { recursive: true, force: true });
    expect(ran[0].out).toContain('arrested');
    for (const { out, err } of ran)
      expect(out + err).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});

describe('incidents', () => {
  test('lists what was told most, with who says how many on which side', async () => {
    const { status, out } = await onCase('incidents', '--place', 'Chaves', '--type', 'ASSAULT');
    expect(status).toBe(0);
    expect(out).toMatch(/ASSAULT · Chaves, PT · 2026-03-03 · \d+ claims in \d+ lines/);
    expect(out).toMatch(/killed: disputed/);
    expect(out).not.toMatch(/PROTEST/);
  });

  test('shows one by its id, with the claims it is known by', async () => {
    const { out } = await onCase('incidents', '--place', 'Chaves', '--type', 'ASSAULT', '--limit', '1', '--json');
    const incident = JSON.parse(out);
    const shown = await onCase('show', incident.id.slice(0, 12));
    for (const id of incident.claims) expect(shown.out).toContain(id);
  });

  test('works them out again where they are missing, and finds the same', async () => {
    const before = await onCase('incidents', '--json');
    const store = await openCase(join(cwd, 'week'));
    await store.corroboration.forget();
    await store.close();
    const after = await onCase('incidents', '--json');
    expect(after.err).toMatch(/comparing reports and claims/);
    expect(after.out).toBe(before.out);
  });

  test('without somebody’s word: what would stand otherwise, and the case stays as it is', async () => {
    const before = await onCase('incidents', '--json');
    const { status, out } = await onCase('incidents', '--without', 'outlet:Meridian Wire');
    expect(status).toBe(0);
    expect(out).toMatch(/corroborated|repeated/);
    expect(out).toMatch(/\d+ standings change\.\n$/);
    expect((await onCase('incidents', '--json')).out).toBe(before.out);
    const unknown = await onCase('incidents', '--without', 'everyone');
    expect([unknown.status, unknown.err]).toEqual([2, expect.stringMatching(/usage\/unknown-name/)]);
  });

  test('a standing nobody can have is refused by name', async () => {
    const { status, err } = await onCase('incidents', '--standing', 'true');
    expect(status).toBe(2);
    expect(err).toMatch(/usage\/unknown-name/);
  });
});
