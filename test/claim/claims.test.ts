import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/record/claim.ts';
import { contains, type Span } from '../../src/record/span.ts';
import { read, sharedReader } from '../fixture/passage.ts';

const SENTENCES = [
  'On Monday, police fired tear gas and arrested 40 people in Porto, Braga and Chaves.',
  'The governor denied that troops had shelled Homs.',
  'Tens of thousands marched in Rasht, Qom, Lorestan and Rasht, the group said on Tuesday.',
  'In Chaves, where a curfew took effect on 4 May, a crowd looted shops; nobody was hurt.',
  '“They came at night,” a witness told Harbour Radio, “and they took three men.”',
  'He rejected reports that nine prisoners were executed in 2019.',
  'Two witnesses said masked men set fire to the town hall.',
  'Photo: teachers march in Oaxaca, Mexico (file).',
  '12 dead, 30 wounded.',
  'Харків, 東京 & الأهواز — 🙂 “',
];

const spansOf = (claim: Claim): [string, Span][] => [
  [claim.event.trigger, claim.event.span],
  [claim.evidence.quote, claim.evidence.span],
  ...[...claim.actors, ...claim.recipients, ...claim.figures].map((x): [string, Span] => [x.text, x.span]),
  ...(claim.where ? [[claim.where.text, claim.where.span] as [string, Span]] : []),
  ...(claim.when.span ? [[claim.when.text ?? '', claim.when.span] as [string, Span]] : []),
];

test('the evidence is the whole sentence, so that no denial or condition is cut off', async () => {
  const text =
    'It rained. If police attack the march, as they did in May, the lawyers would go to court. All was quiet.';
  const { claims } = await read(text);
  expect(new Set(claims.map((c) => c.evidence.quote))).toEqual(
    new Set(['If police attack the march, as they did in May, the lawyers would go to court.']),
  );
});

describe('ids', () => {
  test('are the same in a second reading, and no two alike', async () => {
    const text = SENTENCES.join(' ');
    const ids = async (): Promise<string[]> => (await read(text)).claims.map((c) => c.id);
    const first = await ids();
    expect(first.length).toBeGreaterThan(8);
    expect(await ids()).toEqual(first);
    expect(new Set(first).size).toBe(first.length);
  });

  test('differ between reports that say the same in other words', async () => {
    const [a] = (await read('Rebels burned a depot in Kabwe.')).claims;
    const [b] = (await read('Rebels burned two depots in Kabwe.')).claims;
    expect(a.id).not.toBe(b.id);
  });
});

test('what was said is no recipient of the saying', async () => {
  const { claims } = await read('The ministry said four officers were wounded in Batumi.');
  expect(claims.find((c) => c.event.type === 'STATEMENT')?.recipients).toEqual([]);
});

test('titles and headings make no claims', async () => {
  const { claims } = await (await sharedReader()).readBytes(
    Buffer.from('# Police kill two in Porto\n\nIt rained in Porto all week, and the harbour stayed shut.\n'),
    'report.md',
  );
  expect(claims).toEqual([]);
});

describe('whatever the order of sentences', () => {
  const texts = fc.shuffledSubarray([...SENTENCES, ...SENTENCES], { minLength: 1 }).map((s) => s.join(' '));

  test('every span of every claim lies in the text and has its words', async () => {
    const reader = await sharedReader();
    fc.assert(
      fc.property(texts, (text) => {
        for (const claim of reader.readPassage(text, '2024-05-15').claims)
          for (const [words, span] of spansOf(claim)) expect(text.slice(span.start, span.end)).toBe(words);
      }),
      { numRuns: 25 },
    );
  });

  test('the trigger stands in the evidence', async () => {
    const reader = await sharedReader();
    fc.assert(
      fc.property(texts, (text) => {
        for (const { evidence, event } of reader.readPassage(text, null).claims)
          expect(contains(evidence.span, event.span)).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  test('claims of one group differ only in where', async () => {
    const reader = await sharedReader();
    fc.assert(
      fc.property(texts, (text) => {
        const byGroup = new Map<string, string>();
        for (const { id: _id, where: _where, confidence, ...rest } of reader.readPassage(text, '2024-05-15').claims) {
          const told = JSON.stringify({ ...rest, confidence: { ...confidence, where: 0 } });
          expect(byGroup.get(rest.group) ?? told).toBe(told);
          byGroup.set(rest.group, told);
        }
      }),
      { numRuns: 25 },
    );
  });
});
