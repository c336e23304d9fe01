import { expect, test } from 'vitest';
import type { Claim } from '../../src/record/claim.ts';
import type { Span } from '../../src/record/span.ts';
import { checkEvidence } from '../../src/store/evidence.ts';
import { embedded } from './databases.ts';
import { report, spanOf } from './made.ts';

const TEXT = 'At least two guards beat a driver in Dover on Monday, the mayor said. A crowd gathered.';
const made = report(TEXT, [
  { trigger: 'beat', type: 'ASSAULT', place: 'Dover', said: 'the mayor', on: 'Monday', from: '2031-04-28' },
]);
const [plain] = made.claims;
const part = (words: string) => ({ text: words, actor: null, span: spanOf(TEXT, words) });
const whole: Claim = {
  ...plain,
  actors: [part('guards')],
  recipients: [part('a driver')],
  figures: [
    {
      what: 'people',
      of: 'guards',
      ...part('At least two guards'),
      low: 2,
      high: null,
      qualifier: 'at-least',
      countedBy: null,
    },
  ],
};

/** Every copy of a value with just one of its spans moved by one letter. */
function withOneSpanMoved(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const span = key === 'span' ? (inner as Span | null) : null;
    const moved = span ? [{ start: span.start + 1, end: span.end + 1 }] : withOneSpanMoved(inner);
    return moved.map((other) => (Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other }));
  });
}

test('a claim whose words all stand where it says is taken', () => {
  expect(() => checkEvidence(TEXT, made.reading.digest, whole)).not.toThrow();
});

test('moving any one of its spans by one letter has it refused', () => {
  const moved = withOneSpanMoved(whole) as Claim[];
  expect(moved).toHaveLength(8);
  for (const claim of moved) {
    expect(() => checkEvidence(TEXT, made.reading.digest, claim)).toThrow(
      expect.objectContaining({ code: 'store/evidence-mismatch' }),
    );
  }
});

test.each([
  { start: -1, end: 3 },
  { start: 5, end: 5 },
  { start: 80, end: 900 },
  { start: 0.5, end: 3 },
  { start: Number.NaN, end: 3 },
])('a span that is not one in the text is refused: %o', (span) => {
  const claim = { ...whole, event: { ...whole.event, trigger: TEXT.slice(span.start, span.end), span } };
  expect(() => checkEvidence(TEXT, made.reading.digest, claim)).toThrow('is refused: its event');
});

test('a claim about other bytes is refused', () => {
  expect(() => checkEvidence(TEXT, 'f'.repeat(64), whole)).toThrow('its report');
});

const { fresh } = embedded();

test('when one claim of a report is refused, nothing of the report is stored and it stays pending', async () => {
  const store = await fresh();
  await store.acknowledge(made.capture);
  const wrong = { ...whole, id: 'clm_wrong', evidence: { ...whole.evidence, quote: 'Something else' } };
  await expect(store.saveReading(made.capture, made.reading, [whole, wrong])).rejects.toMatchObject({
    code: 'store/evidence-mismatch',
  });
  expect(await store.counts()).toMatchObject({ captures: 0, read: 0, claims: 0, pending: 1 });
});
