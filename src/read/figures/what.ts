import type { Counted, FigureMention } from '../../record/figure.ts';
import { governed } from './governor.ts';
import type { CountedNoun } from './noun-phrase.ts';
import type { Passage, Stretch } from './passage.ts';
import type { NumberOrRange } from './range.ts';
import { HARMS } from './special.ts';

const UNITS: ReadonlySet<Counted> = new Set(['duration', 'distance', 'money', 'share']);
/** What can befall things; people can suffer anything. */
const THINGS: ReadonlySet<Counted> = new Set(['destroyed', 'released', 'missing']);

/** "one side counted 304 dead, the other 225": a bare number after a new counter counts what the one before it did. */
export function gapped(p: Passage, { first, last }: Stretch, previous: FigureMention | undefined): Counted | null {
  if (!previous || previous.span.start < p.tokens[p.start].start || !HARMS.has(previous.what)) return null;
  const ends = last >= p.end || /^(?:PUNCT|CCONJ)$/.test(p.tokens[last].pos);
  const counter = p.tokens[first - 1];
  const gap = p.tokens.slice(p.start, first).some((token) => token.text === ',' && token.start >= previous.span.end);
  return ends && gap && first > p.start && /^(?:NOUN|PROPN)$/.test(counter.pos) ? previous.what : null;
}

/** "a mother of three": children, but nobody the report counts. */
const isFamily = (p: Passage, first: number): boolean =>
  p.tokens[first - 1]?.lower === p.numbers.of && p.counted.noun.get(p.tokens[first - 2]?.lower ?? '') === 'people';

/** People held or driven out, and what can become of them then: "freed 11 hostages", "beat two detainees". */
const HELD: ReadonlySet<Counted> = new Set(['abducted', 'arrested', 'displaced']);
const FATES: ReadonlySet<Counted> = new Set(['released', 'killed', 'executed', 'wounded', 'missing', 'people']);

const befalls = (p: Passage, noun: CountedNoun, kind: Counted, verb: Counted): boolean => {
  const { lower } = p.tokens[noun.head];
  return HELD.has(kind) && FATES.has(verb) && !p.counted.participle.has(lower) && !p.counted.act.has(lower);
};

/** What the figure counts, from its noun and the words that govern it; null where nothing is counted. */
export function whatOf(p: Passage, stretch: Stretch, noun: CountedNoun | null, number: NumberOrRange): Counted | null {
  const kind = noun?.kind ?? null;
  if (!noun && isFamily(p, stretch.first)) return null;
  if (kind && UNITS.has(kind)) return kind;
  const verb = governed(p, stretch);
  if (kind === 'things') return verb && THINGS.has(verb) ? verb : kind;
  if (kind === 'events') return verb === 'executed' ? verb : 'events';
  if (kind === 'people' || kind === 'present') return verb && verb !== 'events' && verb !== 'destroyed' ? verb : kind;
  if (kind && verb && noun && befalls(p, noun, kind, verb)) return verb;
  if (kind && (kind !== 'other' || verb === 'people')) return kind;
  if (verb && !(kind && verb === 'released')) return verb;
  return noun && (number.high !== 1 || number.low !== 1) ? 'other' : null;
}
