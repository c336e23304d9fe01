import type { Counted } from '../../record/figure.ts';
import { governed } from './governor.ts';
import { type CountedNoun, nounWords, readCountedNoun } from './noun-phrase.ts';
import type { Found, Passage } from './passage.ts';

/** What nobody or both must have suffered to be a figure: "no one was killed", "both men were arrested". */
export const HARMS: ReadonlySet<Counted> = new Set(['killed', 'wounded', 'arrested', 'missing', 'displaced', 'abducted', 'executed', 'released']); // biome-ignore format: a list

/** Counts that no number word writes: nobody, no soldiers, both men, a single shot. */
export function readSpecial(text: string, p: Passage, i: number): Found | null {
  const { lower } = p.tokens[i];
  if (p.numbers.nobody.has(lower)) return harmed(text, p, i, i + 1, 0, null);
  if (lower === p.numbers.no) return readNo(text, p, i);
  const value = p.numbers.adjectives.get(lower);
  if (value === undefined) return null;
  const noun = readCountedNoun(p, i + 1);
  return noun ? harmed(text, p, i, i + 1, value, noun) : null;
}

/** "no one was killed", "no soldiers were wounded", "no deaths". */
function readNo(text: string, p: Passage, i: number): Found | null {
  const next = p.tokens[i + 1]?.text === '-' ? i + 2 : i + 1;
  if (next >= p.end) return null;
  if (p.tokens[next].lower === p.numbers.one) return harmed(text, p, i, next + 1, 0, null);
  const noun = readCountedNoun(p, i + 1);
  return noun ? harmed(text, p, i, i + 1, 0, noun) : null;
}

function harmed(
  text: string,
  p: Passage,
  first: number,
  last: number,
  value: number,
  noun: CountedNoun | null,
): Found | null {
  const end = noun?.last ?? last;
  const status = noun && HARMS.has(noun.kind) ? noun.kind : null;
  const takes = !noun || noun.kind === 'people' || noun.kind === 'other' || noun.kind === 'present';
  const what = status ?? (takes ? governed(p, { first, last: end, noun: noun?.first ?? end }) : null);
  if (!what || !HARMS.has(what)) return null;
  const span = { start: p.tokens[first].start, end: p.tokens[end - 1].end };
  return {
    last: end,
    mention: {
      span,
      text: text.slice(span.start, span.end),
      number: { start: span.start, end: p.tokens[last - 1].end },
      what,
      of: nounWords(text, p, noun),
      low: value,
      high: value,
      qualifier: 'exact',
    },
  };
}
