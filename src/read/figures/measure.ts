import type { Counted } from '../../record/figure.ts';
import { type CountedNoun, readCountedNoun } from './noun-phrase.ts';
import { touches } from './number.ts';
import type { Passage } from './passage.ts';
import type { Qualified } from './qualifier.ts';
import type { NumberOrRange } from './range.ts';

/** What the writing itself says is counted; tokens up to `last` are part of the figure. */
export interface Measure {
  readonly what: Counted;
  readonly first?: number;
  readonly last: number;
  readonly noun: CountedNoun | null;
  readonly qualifier?: Qualified['qualifier'];
}

/** Money signs, percent, and units joined by a hyphen: what is counted stands in the writing itself. */
export function readMeasure(p: Passage, number: NumberOrRange): Measure | null {
  const before = p.tokens[number.first - 1];
  if (number.first > p.start && p.counted.moneySigns.has(before.lower)) {
    return { what: 'money', first: number.first - 1, last: number.last, noun: null };
  }
  const after = p.tokens[number.last];
  if (number.form === 'part') return share(p, number.last);
  if (number.last >= p.end) return null;
  if (p.counted.moneySigns.has(after.lower)) return { what: 'money', last: number.last + 1, noun: null };
  if (p.counted.unit.get(after.lower) === 'share') return share(p, number.last + 1);
  const second = p.counted.shareAfter.get(after.lower);
  if (second && p.tokens[number.last + 1]?.lower === second) return share(p, number.last + 2);
  return /^[-‐‑]$/.test(after.text) && touches(p.tokens[number.last - 1], after) ? hyphened(p, number) : null;
}

/** A share, with the whole it is of: "20 percent of voters". */
function share(p: Passage, last: number): Measure {
  const whole = p.tokens[last]?.lower === p.numbers.of && last < p.end ? readCountedNoun(p, last) : null;
  return { what: 'share', last: whole?.last ?? last, noun: whole };
}

/** "a 40-minute exchange", "a 5,000-strong crowd". */
function hyphened(p: Passage, number: NumberOrRange): Measure | null {
  const at = number.last + 1;
  const tail = p.tokens[at]?.lower ?? '';
  const unit = p.counted.unit.get(tail);
  if (unit) return { what: unit, last: at + 1, noun: { first: at, last: at + 1, head: at, kind: unit } };
  const qualifier = p.numbers.hyphenTails.get(tail);
  if (!qualifier) return null;
  const noun = readCountedNoun(p, at + 1);
  return noun ? { what: noun.kind === 'other' ? 'people' : noun.kind, last: noun.last, noun, qualifier } : null;
}
