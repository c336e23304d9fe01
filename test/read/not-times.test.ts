import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { englishDates } from '../../src/language/en/dates.ts';
import { paragraphsOf, parseProse } from '../../src/language/en/sentences.ts';
import { readTimes } from '../../src/read/times/times.ts';
import { resolveDays } from '../../src/resolve/days/days.ts';

/** The labelled lines under each heading of test/case/not-times.md. */
const page = readFileSync(new URL('../case/not-times.md', import.meta.url), 'utf8');
const sections = page.split(/^## /m).slice(1).map((section) => {
  const [title, ...lines] = section.split('\n');
  return { title, lines: lines.filter((l) => l.startsWith('> ')).map((l) => l.slice(2)) };
}); // biome-ignore format: a list

const timesIn = (text: string): string[] => {
  const prose = parseProse(text, paragraphsOf(text));
  return resolveDays(readTimes(prose, englishDates), { published: '2026-03-05', prose }).map((t) => t.text);
};

test('there are at least 150 lines in which no time may be found', () => {
  expect(sections.flatMap((s) => s.lines).length).toBeGreaterThanOrEqual(150);
});

for (const { title, lines } of sections) {
  describe(title, () => {
    test.each(lines)('%s', (line) => expect(timesIn(line)).toEqual([]));
  });
}
