import { beforeAll, describe, expect, test } from 'vitest';
import { openReader, type ReportReader } from '../../src/pipeline.ts';
import type { Claim } from '../../src/record/claim.ts';
import type { Reading } from '../../src/record/reading.ts';
import { contains, overlaps, type Span } from '../../src/record/span.ts';
import { type ClaimWanted, type Expectation, passages } from './passages.ts';

let reader: ReportReader;
beforeAll(async () => {
  reader = await openReader();
});

const pages = passages();

test('there are at least 60 passages in which something must be found and 40 that must yield nothing', () => {
  const not = pages.filter((p) => p.file.startsWith('not-')).flatMap((p) => p.passages);
  const found = pages.filter((p) => !p.file.startsWith('not-')).flatMap((p) => p.passages);
  expect(found.length).toBeGreaterThanOrEqual(60);
  expect(not.length).toBeGreaterThanOrEqual(40);
});

for (const page of pages) {
  describe(page.file, () => {
    for (const passage of page.passages) {
      test(passage.title, () => {
        const { reading, claims } = reader.readPassage(passage.text, passage.published);
        for (const e of passage.expected)
          expect(verdict(e, reading, claims), `- ${e.line}\n  in: ${passage.text}`).toBe('as labelled');
      });
    }
  });
}

/** `as labelled`, or what was found instead. */
function verdict(e: Expectation, reading: Reading, claims: readonly Claim[]): string {
  switch (e.kind) {
    case 'claim':
      return claims.some((c) => fits(e.wanted, c)) !== e.absent
        ? 'as labelled'
        : claims.map(tell).join('\n') || 'no claims';
    case 'says':
      return said(e, reading);
    case 'nothing':
      return nothing(e.layer, reading, claims);
    default:
      return mention(e, reading);
  }
}

function fits(w: ClaimWanted, c: Claim): boolean {
  const speakers = c.chain.slice(1).map((l) => `${l.speaker} ${l.described ?? ''}`);
  return (
    (w.type === undefined || c.event.type === w.type) &&
    (w.mode === undefined || c.event.mode === w.mode) &&
    (w.modality === undefined || c.modality === w.modality) &&
    (w.who === undefined || (speakers.length === w.who.length && w.who.every((name, i) => has(speakers[i], name)))) &&
    (w.where === undefined || (c.where?.text ?? 'unknown') === w.where) &&
    (w.when === undefined || days(c.when) === (w.when === 'unknown' ? 'null/null' : days(asDays(w.when)))) &&
    isParty(w.by, c.actors) &&
    isParty(w.to, c.recipients) &&
    (w.figure === undefined || c.figures.some((f) => f.what === w.figure?.what && inBounds(w.figure.bounds, f)))
  );
}

const isParty = (wanted: string | undefined, parties: Claim['actors']): boolean =>
  wanted === undefined ||
  (wanted === 'nobody' ? parties.length === 0 : parties.some((p) => bare(p.text) === bare(wanted)));

function mention(e: Expectation & { kind: 'place' | 'time' | 'figure' }, reading: Reading): string {
  const span = spanOf(reading.text, e.words);
  if (e.kind === 'place') {
    const found = reading.layers.places.filter((p) => overlaps(p.span, span) && p.use === 'name');
    const told = found.map((p) => (p.place ? `${plain(p.place.name)}, ${p.place.country}` : 'unknown'));
    return told.some((t) => t === e.value || has(t, e.value)) ? 'as labelled' : told.join(' | ') || 'no place';
  }
  if (e.kind === 'time') {
    const found = reading.layers.times.filter((t) => overlaps(t.span, span));
    const told = found.map((t) => (t.from ? `${t.from}/${t.to}` : 'no day'));
    return told.includes(e.value) ? 'as labelled' : told.join(' | ') || 'no time';
  }
  const [what, bounds] = e.value.split(' ');
  const found = reading.layers.figures.filter((f) => overlaps(f.span, span));
  const right = found.some((f) => f.what === what && inBounds(bounds, f));
  return right
    ? 'as labelled'
    : found.map((f) => `${f.what} ${f.low}..${f.high} “${f.text}”`).join(' | ') || 'no figure';
}

function said(e: Expectation & { kind: 'says' }, reading: Reading): string {
  const words = spanOf(reading.text, e.words);
  const about = reading.layers.attributions.filter((a) => a.content.some((c) => overlaps(c, words)));
  const right = about.some(
    (a) =>
      a.content.some((c) => covers(c, words)) &&
      has(`${a.speaker?.described ?? ''} ${a.speaker?.text ?? ''}`, e.speaker),
  );
  return right
    ? 'as labelled'
    : about
        .map((a) => `${a.speaker?.text}: ${a.content.map((c) => reading.text.slice(c.start, c.end)).join(' … ')}`)
        .join(' | ') || 'no speaker';
}

/** All but the marks at the edges. */
const covers = (content: Span, words: Span): boolean =>
  contains({ start: content.start - 1, end: content.end + 1 }, words);

function nothing(layer: string, reading: Reading, claims: readonly Claim[]): string {
  if (layer === 'claims') return claims.length ? claims.map(tell).join('\n') : 'as labelled';
  const spans: readonly Span[] =
    layer === 'places'
      ? reading.layers.places.filter((p) => p.use === 'name').map((p) => p.span)
      : layer === 'times'
        ? reading.layers.times.map((t) => t.span)
        : layer === 'figures'
          ? reading.layers.figures.map((f) => f.span)
          : reading.layers.attributions.map((a) => a.cue[0] ?? a.content[0]);
  return spans.length ? spans.map((s) => `“${reading.text.slice(s.start, s.end)}”`).join(' ') : 'as labelled';
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the passage does not have the words “${words}”`);
  return { start, end: start + words.length };
}

const plain = (s: string): string => s.normalize('NFD').replace(/\p{M}/gu, '');
/** True when the words stand in the text, articles, accents and capitals aside. */
const has = (text: string, words: string): boolean => bare(text).includes(bare(words));
const bare = (s: string): string =>
  plain(s)
    .toLowerCase()
    .replace(/\b(the|a|an) /g, '');
const asDays = (value: string) => ({ from: value.split('/')[0], to: value.split('/')[1] ?? value });
const days = (w: { from: string | null; to: string | null }): string => `${w.from}/${w.to}`;

/** `13`, `13..`, `..900` or `10..12`. */
function inBounds(bounds: string, f: { low: number; high: number | null }): boolean {
  const [low, high] = bounds.includes('..') ? bounds.split('..') : [bounds, bounds];
  return (
    (low === '' || f.low === Number(low)) &&
    (high === '' ? low === '' || f.high === null || f.high > Number(low) : f.high === Number(high))
  );
}

function tell(c: Claim): string {
  const who = c.chain
    .slice(1)
    .map((l) => l.speaker || '∅')
    .join(' > ');
  const figures = c.figures.map((f) => `${f.what} ${f.low}..${f.high}`).join(', ');
  const by = c.actors.map((a) => a.text).join('+');
  const to = c.recipients.map((a) => a.text).join('+');
  return `${c.event.type} ${c.event.mode ?? ''} “${c.event.trigger}”; ${c.modality}; by ${by || '–'}; to ${to || '–'}; who ${who}; where ${c.where?.text ?? '–'}; when ${days(c.when)}; ${figures}`;
}
