import { describe, expect, test } from 'vitest';
import { englishHeadWords } from '../../src/language/en/head.ts';
import { openReport } from '../../src/read/format/open.ts';
import { wordsOf } from '../../src/record/span.ts';

const open = (text: string, hints = {}) => openReport(Buffer.from(text), 'markdown', hints, englishHeadWords);

const REPORT = `---
title: "Dockers walk out"
date: 2031-05-06
authors: [Ana Lund, Ben Ode]
publisher: The Harbour Post
lang: en
---

# Dockers walk out

The union said on **Monday** that [four hundred dockers](https://post.example/a) had left the port
of Rotterdam &amp; would stay away.

![Men at a gate](gate.jpg)

## What the company says

- Work went on as usual.
- Ships were *loaded*.

> "Nobody has left," said its spokesman.

\`\`\`
body { color: red }
\`\`\`

| Pier | Ships |
|------|-------|
| East | 4     |
`;

describe('Markdown', () => {
  test('its front matter is the head', async () => {
    const { head } = await open(REPORT);
    expect(head.title?.value).toBe('Dockers walk out');
    expect(head.byline).toMatchObject({ value: 'Ana Lund, Ben Ode', certainty: 'stated', by: 'metadata' });
    expect(head.outlet).toMatchObject({ value: 'The Harbour Post', by: 'metadata' });
    expect(head.published).toMatchObject({ value: '2031-05-06', by: 'metadata' });
    expect(head.language?.value).toBe('en');
  });

  test('its blocks are paragraphs of the right kind, without marks', async () => {
    const { text, paragraphs } = await open(REPORT);
    expect(paragraphs.map((p) => [p.kind, wordsOf(text, p)])).toEqual([
      ['title', 'Dockers walk out'],
      ['body', 'The union said on Monday that four hundred dockers had left the port of Rotterdam & would stay away.'],
      ['heading', 'What the company says'],
      ['body', 'Work went on as usual.'],
      ['body', 'Ships were loaded.'],
      ['body', '"Nobody has left," said its spokesman.'],
      ['body', 'Pier | Ships'],
      ['body', 'East | 4'],
    ]);
  });

  test('code and alternative texts are set aside, not lost', async () => {
    const { text, noise } = await open(REPORT);
    expect(noise.map((n) => [n.reason, wordsOf(text, n.span)])).toEqual([
      ['alt-text', 'Men at a gate'],
      ['code', 'body { color: red }'],
    ]);
  });

  test('what is told from outside goes before the front matter', async () => {
    const { head } = await open(REPORT, { outlet: 'Harbour Wire', published: '2031-05-07' });
    expect(head.outlet?.value).toBe('Harbour Wire');
    expect(head.published?.value).toBe('2031-05-07');
  });

  test('front matter that is no YAML is told and left out', async () => {
    const { text, warnings } = await open('---\ntitle: [unclosed\n---\n\nThe union said that work had stopped.\n');
    expect(text.trim()).toBe('The union said that work had stopped.');
    expect(warnings[0]).toContain('not valid YAML');
  });

  test('a rule at the top is no front matter, and a lone paragraph no title', async () => {
    const { paragraphs } = await open(
      'The union said on Monday that four hundred dockers had left the port of Rotterdam.\n',
    );
    expect(paragraphs.map((p) => p.kind)).toEqual(['body']);
  });

  test('quotations nested without end do not bring it down', async () => {
    for (const mark of ['>', '- ', '1. '])
      await expect(open(`${mark.repeat(100_000)}said`)).rejects.toMatchObject({ code: 'read/too-deep' });
  });

  test('a long row of dashes is a rule, not a list in a list', async () => {
    const { paragraphs } = await open(`The union said so.\n\n${'- '.repeat(200)}\n\nThe port denied it.`);
    expect(paragraphs).toHaveLength(2);
  });

  test('a paragraph of nothing but marks keeps its words', async () => {
    expect((await open('_a_'.repeat(20_000))).text).toContain('_a__a_');
  });
});
