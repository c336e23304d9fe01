import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pages } from '../../setup/docs.ts';
import { ERRORS } from '../../src/errors.ts';
import { modules, ROOT } from '../structure/modules.ts';

const docs = new URL('../../docs/', import.meta.url);

describe('the docs', () => {
  test('are what `npm run docs` makes of the program as it is', async () => {
    for (const [name, page] of Object.entries(await pages())) {
      expect(readFileSync(new URL(name, docs), 'utf8'), `run npm run docs: docs/${name}`).toBe(page);
    }
  });

  test('have a page for every stage', () => {
    for (const stage of ['capture', 'read', 'resolve', 'claim'])
      expect(existsSync(new URL(`${stage}.md`, docs)), stage).toBe(true);
  });

  test('point only at files that are there', () => {
    const pagesWithLinks = [
      ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'].map((f) => [f, '']),
      ...readdirSync(docs)
        .filter((f) => f.endsWith('.md'))
        .map((f) => [`docs/${f}`, 'docs/']),
    ];
    const dead = pagesWithLinks.flatMap(([file, base]) =>
      [...readFileSync(`${ROOT}${file}`, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
        .filter((m) => !existsSync(`${ROOT}${base}${m[1]}`))
        .map((m) => `${file}: ${m[1]}`),
    );
    expect(dead).toEqual([]);
  });
});

describe('errors', () => {
  test('every code in the table is thrown somewhere', () => {
    const code = modules
      .filter((m) => !/^errors(\.ts$|\/)/.test(m.path))
      .map((m) => readFileSync(`${ROOT}src/${m.path}`, 'utf8'))
      .join('\n');
    expect(Object.keys(ERRORS).filter((c) => !code.includes(`'${c}'`))).toEqual([]);
  });

  test('say what to do in a whole sentence', () => {
    const bad = Object.entries(ERRORS).filter(([, e]) => !/^[A-Z`].*\.$/s.test(e.remedy));
    expect(bad.map(([c]) => c)).toEqual([]);
  });
});
