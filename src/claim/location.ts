import { type Prose, type Token, tokenRange } from '../record/prose.ts';
import { contains, type Span } from '../record/span.ts';
import type { PlaceMention } from '../record/where.ts';

/** Words before a place that say something is there. */
const LOCATIVE = new Set(['in', 'at', 'near', 'inside', 'outside', 'across', 'throughout', 'around', 'within', 'on', 'over', 'above', 'off', 'along']); // biome-ignore format: a list
/** Words before a place that say where something comes from, goes to or belongs: no place of the event. */
const ELSEWHERE = new Set(['from', 'to', 'toward', 'towards', 'for', 'against', 'with', 'by', 'between', 'via', 'into', 'than', 'about']); // biome-ignore format: a list
const DIRECTIONS = /^(north|south|east|west|north-?east|north-?west|south-?east|south-?west|outskirts|suburbs?|centre|center|streets|city|cities|town|towns|village|villages|province|provinces|district|districts|region|area|county|part|parts)$/; // biome-ignore format: a list
const JOINS = new Set([',', 'and', 'or', ';', '&', 'as', 'well', 'then', '،']);

/** Places named in one breath, as one location of an event: a single place, or a list of them. */
export interface Location {
  readonly places: readonly PlaceMention[];
  readonly span: Span;
  /** `there`: a word of place stands before it; `named`: it merely stands in the sentence. */
  readonly link: 'there' | 'named';
}

/**
 * The locations named within `within`, in order of reading. Places joined by commas and "and" are one list; a place
 * followed by the area it lies in ("Kyiv, Ukraine") is one place; demonyms, parts of other names, and places that
 * something comes from or goes to are none.
 */
export function locationsIn(prose: Prose, places: readonly PlaceMention[], within: Span): Location[] {
  const named = places.filter((p) => p.use === 'name' && contains(within, p.span));
  const locations: Location[] = [];
  for (let i = 0; i < named.length; ) {
    let last = i;
    while (last + 1 < named.length && joined(prose, named[last].span.end, named[last + 1].span.start)) last++;
    const run = named.slice(i, last + 1);
    const before = wordBefore(prose, run[0].span.start);
    const link = linkOf(prose, before, run[run.length - 1].span.end);
    if (link) locations.push({ places: dropContaining(prose, run), span: spanOf(run), link });
    i = last + 1;
  }
  return locations;
}

const spanOf = (run: readonly PlaceMention[]): Span => ({
  start: run[0].span.start,
  end: run[run.length - 1].span.end,
});

/** Most names of a list that may be unknown to the gazetteer one after the other before it is no list any more. */
const UNKNOWN_IN_ROW = 3;

/** True when only commas, "and" and the like stand between two offsets, or items of the same list that no one knows. */
function joined(prose: Prose, start: number, end: number): boolean {
  const [first, last] = tokenRange(prose, { start, end });
  if (last === first) return /^[\s,،;()/-]+$/.test(prose.text.slice(start, end));
  const between = prose.tokens.slice(first, last);
  const isJoin = (t: Token): boolean => JOINS.has(t.lower) || t.text === '(' || t.text === ')';
  const names = between.filter((t) => !isJoin(t));
  if (names.length === 0) return true;
  return (
    names.every((t) => t.pos === 'PROPN') &&
    names.length <= UNKNOWN_IN_ROW &&
    between[0].text === ',' &&
    isJoin(between[between.length - 1])
  );
}

/** Index of the token before `offset`, determiners and adjectives passed over. */
function wordBefore(prose: Prose, offset: number): number {
  let i = tokenRange(prose, { start: offset, end: prose.text.length })[0] - 1;
  while (i >= 0 && (prose.tokens[i].pos === 'DET' || prose.tokens[i].pos === 'ADJ' || prose.tokens[i].pos === 'NUM'))
    i--;
  return i;
}

function linkOf(prose: Prose, before: number, end: number): Location['link'] | null {
  const word = prose.tokens[before];
  if (!word) return 'named';
  // "the streets of Tehran", "north of Homs", "the city of Rasht"
  if (word.lower === 'of') return DIRECTIONS.test(prose.tokens[before - 1]?.lower ?? '') ? 'there' : null;
  if (ELSEWHERE.has(word.lower)) return null;
  // "Tehran police", "Tehran’s governor": the place belongs to somebody.
  const after = prose.tokens[tokenRange(prose, { start: end, end: prose.text.length })[0]];
  if (
    after &&
    (after.lower === '’s' ||
      after.lower === "'s" ||
      ((after.pos === 'NOUN' || after.pos === 'PROPN') && after.start - end === 1))
  ) {
    return LOCATIVE.has(word.lower) ? 'there' : null;
  }
  return LOCATIVE.has(word.lower) ? 'there' : 'named';
}

/** Leaves out each place that only says where the one before it lies: "Kyiv, Ukraine", "Aleshtar (Lorestan)". */
function dropContaining(prose: Prose, run: readonly PlaceMention[]): PlaceMention[] {
  return run.filter((place, i) => {
    const inner = run[i - 1];
    if (!inner || !isWider(place, inner)) return true;
    const between = prose.text.slice(inner.span.end, place.span.start);
    return !/^\s*[,(]\s*$/.test(between) || isListItem(prose, run, i);
  });
}

const RANK = { site: 0, town: 1, district: 2, province: 3, country: 4, region: 5 } as const;

function isWider(outer: PlaceMention, inner: PlaceMention): boolean {
  if (!outer.precision || !inner.precision || !outer.place || !inner.place) return false;
  if (outer.place.country !== inner.place.country) return false;
  return RANK[outer.precision] > RANK[inner.precision];
}

/** In a list of four or more joined by commas alone, a province is an item like the towns before it. */
const isListItem = (prose: Prose, run: readonly PlaceMention[], i: number): boolean =>
  run.length >= 4 &&
  run[i].precision !== 'country' &&
  !prose.text.slice(run[i - 1].span.end, run[i].span.start).includes('(');
