import { expect, test } from 'vitest';
import { LAYINGS } from '../src/layers.ts';

test('every layer finds those it needs laid before it', () => {
  const laid = new Set<string>();
  for (const { gives, needs } of LAYINGS) {
    expect(
      [...needs].filter((n) => !laid.has(n)),
      gives,
    ).toEqual([]);
    laid.add(gives);
  }
});
