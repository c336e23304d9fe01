import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { openReader, type ReadReport } from '../../src/pipeline.ts';
import { readingJson } from '../../src/record/reading-json.ts';
import { wordsOf } from '../../src/record/span.ts';

const root = new URL('../../', import.meta.url);
const reports = readdirSync(new URL('example/reports/', root)).sort();
const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(new URL('docs/claim.schema.json', root), 'utf8')),
);
const read = new Map<string, ReadReport>();

beforeAll(async () => {
  const reader = await openReader();
  for (const name of reports)
    read.set(name, await reader.readBytes(readFileSync(new URL(`example/reports/${name}`, root)), name));
});

/** What the schema says of a value after it has been through JSON. */
function faults(value: unknown): unknown {
  return validate(JSON.parse(JSON.stringify(value))) ? [] : validate.errors?.filter((e) => e.keyword !== 'oneOf');
}

describe.each(reports)('what is printed of %s', (name) => {
  test('is as docs/claim.schema.json has it', () => {
    const { reading, claims } = read.get(name)!;
    expect(faults({ reading: readingJson(reading) })).toEqual([]);
    for (const claim of claims) expect(faults(claim), JSON.stringify(claim)).toEqual([]);
  });

  test('quotes only words that stand at their offsets', () => {
    const { reading, claims } = read.get(name)!;
    const said = claims.flatMap((c) => [
      [c.evidence.quote, c.evidence.span] as const,
      [c.event.trigger, c.event.span] as const,
      ...[...c.actors, ...c.recipients, ...c.figures].map((x) => [x.text, x.span] as const),
      ...(c.where ? [[c.where.text, c.where.span] as const] : []),
      ...(c.when.span ? [[c.when.text, c.when.span] as const] : []),
    ]);
    for (const [words, span] of said) expect(words).toBe(wordsOf(reading.text, span));
  });

  test('never takes the day of publication for the day of an event', () => {
    const { claims } = read.get(name)!;
    for (const { when } of claims)
      if (!when.text) expect(when).toMatchObject({ from: null, to: null, certainty: 'unknown' });
  });
});

test('every report of the demonstration case gives claims', () => {
  expect(reports.filter((name) => read.get(name)!.claims.length === 0)).toEqual([]);
});

test('no two claims of the case share an id', () => {
  const ids = [...read.values()].flatMap((r) => r.claims.map((c) => c.id));
  expect(new Set(ids).size).toBe(ids.length);
});
