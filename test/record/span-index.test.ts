import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps, type Span } from '../../src/record/span.ts';
import { indexBySpan } from '../../src/record/span-index.ts';

const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]): Span => ({ start, end: start + length }));

test('finds exactly the items that overlap, in the order they were given', () => {
  fc.assert(
    fc.property(fc.array(fc.array(span, { maxLength: 3 }), { maxLength: 12 }), span, (items, query) => {
      const looked = items.filter((spans) => spans.some((s) => overlaps(s, query)));
      expect(indexBySpan(items, (spans) => spans).over(query)).toEqual(looked);
    }),
  );
});
