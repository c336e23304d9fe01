import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

interface Described {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly $ref?: string;
}

const file = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
const schema = JSON.parse(file('claim.schema.json')) as { $defs: Readonly<Record<string, Described>> };
const page = file('claim.md');
const example = JSON.parse(/```json\n([\s\S]*?)\n```/.exec(page)![1]);

describe('the schema of a claim', () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);

  it('is a valid JSON Schema 2020-12 and takes the example of its page', () => {
    expect(validate(example) ? [] : validate.errors).toEqual([]);
  });

  it('refuses a claim with a field missing, a field too many or a value of another kind', () => {
    const { chain: _, ...chainless } = example;
    expect(validate(chainless)).toBe(false);
    expect(validate({ ...example, truth: true })).toBe(false);
    expect(validate({ ...example, modality: 'true' })).toBe(false);
    expect(validate({ ...example, when: { ...example.when, from: '3 June 2020' } })).toBe(false);
  });

  it('describes every field', () => {
    const bare: string[] = [];
    const walk = (at: string, node: Described): void => {
      if (!node.description && !node.$ref) bare.push(at);
      for (const [name, property] of Object.entries(node.properties ?? {})) walk(`${at}.${name}`, property);
    };
    for (const [name, definition] of Object.entries(schema.$defs)) if (name !== 'readingLine') walk(name, definition);
    expect(bare).toEqual([]);
  });

  it('and its page name every field of a claim', () => {
    const parts = ['claim', 'chainLink', 'where', 'when', 'figure', 'place', 'candidate', 'reading'];
    const missing = parts
      .flatMap((part) => Object.keys(schema.$defs[part].properties!))
      .filter((name) => !page.includes(`\`${name}\``));
    expect(missing).toEqual([]);
  });

  it('the words of the example stand at its spans', () => {
    const text = example.evidence.quote;
    const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    for (const part of [example.where, example.when, ...example.figures, ...example.recipients])
      expect(at(part.span)).toBe(part.text);
    expect(at(example.event.span)).toBe(example.event.trigger);
    for (const link of example.chain) if (link.span) expect(at(link.span)).toBe(link.speaker);
  });
});
