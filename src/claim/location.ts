import type { ClaimWords } from '../language/claims.ts';
import { type Prose, type Token, tokenRange } from '../record/prose.ts';
import { contains, type Span } from '../record/span.ts';
import type { PlaceMention } from '../record/where.ts';
import { liesIn } from './areas.ts';
import { type PlaceLink, placeLink } from './place-link.ts';

/** Places named in one breath, as one location of an event: a single place, or a list of them. */
export interface Location {
  readonly places: readonly PlaceMention[];
  readonly span: Span;
  readonly link: PlaceLink;
}

/**
 * The locations named within `within`, in order of reading. Places joined by commas and "and" are one list, in which
 * a place followed by the area it lies in ("Kyiv, Ukraine") is one place; demonyms and parts of other names are none.
 */
export function locationsIn(
  prose: Prose,
  places: readonly PlaceMention[],
  within: Span,
  words: ClaimWords,
): Location[] {
  const named = places.filter((p) => p.use === 'name' && contains(within, p.span));
  const locations: Location[] = [];
  for (let i = 0; i < named.length; ) {
    let last = i;
    while (last + 1 < named.length && joined(prose, named[last], named[last + 1], words)) last++;
    const run = named.slice(i, last + 1);
    const span = { start: run[0].span.start, end: run[run.length - 1].span.end };
    locations.push({ places: withoutAreas(prose, run, words), span, link: placeLink(prose, span, words) });
    i = last + 1;
  }
  return locations;
}

/** Most names of a list that may be unknown to the gazetteer one after the other before it is no list any more. */
const UNKNOWN_IN_ROW = 3;

/**
 * True when only commas, "and" and the like stand between two places, or items of the same list that no one knows, or
 * when the second is told as the area of the first.
 */
function joined(prose: Prose, a: PlaceMention, b: PlaceMention, words: ClaimWords): boolean {
  const [first, last] = tokenRange(prose, { start: a.span.end, end: b.span.start });
  if (last === first) return /^[\s,،;()/-]+$/.test(prose.text.slice(a.span.end, b.span.start));
  const between = prose.tokens.slice(first, last);
  const isJoin = (t: Token): boolean => words.joins.has(t.lower) || t.text === '(' || t.text === ')';
  const names = between.filter((t) => !isJoin(t));
  if (names.length === 0) return true;
  if (toldAsArea(between, words) && liesIn(a, b)) return true;
  return (
    names.every((t) => t.pos === 'PROPN') &&
    names.length <= UNKNOWN_IN_ROW &&
    between[0].text === ',' &&
    isJoin(between[between.length - 1])
  );
}

/** Leaves out each place that only says where the one before it lies: "Kyiv, Ukraine", "Aleshtar (Lorestan)". */
function withoutAreas(prose: Prose, run: readonly PlaceMention[], words: ClaimWords): PlaceMention[] {
  const between = (i: number): readonly Token[] =>
    prose.tokens.slice(...tokenRange(prose, { start: run[i - 1].span.end, end: run[i].span.start }));
  const areas = run.map((place, i) => i > 0 && liesIn(run[i - 1], place) && toldAsArea(between(i), words));
  const towns = areas.filter((isArea) => !isArea).length;
  // Where the list names towns without their area, a province in it is an item, though the town before may lie in it.
  const named = areas.filter(Boolean).length * 2 >= towns;
  const isItem = (i: number): boolean =>
    !named &&
    run[i].precision !== 'country' &&
    between(i).every((t) => t.text === ',') &&
    !(i === run.length - 1 && between(i - 1).some((t) => words.and.has(t.lower)));
  return run.filter((_, i) => !areas[i] || isItem(i));
}

/** A comma, a bracket or "in" between a place and its area, with "the state of" or "province" at most. */
const toldAsArea = (between: readonly Token[], words: ClaimWords): boolean =>
  between.every(
    (t) =>
      t.text === ',' ||
      t.text === '(' ||
      t.pos === 'DET' ||
      t.lower === words.in ||
      t.lower === words.of ||
      words.partsOfPlace.has(t.lower),
  );
