import type { PlaceKind, PlaceVocabulary } from '../../language/places.ts';
import type { Prose } from '../../record/prose.ts';
import type { Find, Ground } from './evidence.ts';
import { before, prior } from './evidence.ts';
import type { Word } from './words.ts';

/** Points of "in" and the like before a name, and what they are worth to the names listed after it. */
const STRONG = 1.8;
const LED = 0.6;

/**
 * Points each find gets from the finds beside it: "Aleshtar (Lorestan)" and "Paris, Texas" where the one lies in the
 * other, and lists, whose members speak for each other.
 */
export function neighbours(prose: Prose, words: readonly Word[], finds: readonly Find[], ground: Ground): number[] {
  const points = finds.map(() => 0);
  const leads = (find: Find): boolean => before(find, words, ground.vocabulary) >= STRONG;
  const led = finds.map(() => false);
  const ledAs = (i: number): boolean => led[i] || (leads(finds[i]) && prior(finds[i], words, ground) > 0.5);
  for (let i = 0; i + 1 < finds.length; i++) {
    const gap = prose.text.slice(words[finds[i].to - 1].end, words[finds[i + 1].from].start);
    if (isContainment(gap) && contained(finds[i], finds[i + 1], ground)) {
      points[i] += 3;
      points[i + 1] += 3;
    } else if (isListing(gap)) {
      // A list's member gains by how sure its neighbour is, up to two points.
      points[i] += support(finds[i + 1], words, ground);
      points[i + 1] += support(finds[i], words, ground);
    }
  }
  for (const [first, last] of lists(prose, words, finds)) {
    // Three towns in a row make a list of places; what else stands in it is one too.
    const sure = finds.slice(first, last).filter((find) => prior(find, words, ground) > 0.5).length;
    if (sure >= 2) for (let i = first; i < last; i++) points[i] += 2;
  }
  for (let i = 1; i < finds.length; i++) {
    // "in Braga, Guimarães and Barcelos": what is said of the first of a list is said of the rest.
    if (ledAs(i - 1) && isListing(prose.text.slice(words[finds[i - 1].to - 1].end, words[finds[i].from].start)))
      led[i] = true;
    if (led[i] && !leads(finds[i])) points[i] += LED;
  }
  if (finds.length && isDateline(prose, words, finds[0])) points[0] += 3;
  return points;
}

/** Stretches [first, last) of at least three finds with nothing but commas and "and" between them. */
export function lists(prose: Prose, words: readonly Word[], finds: readonly Find[]): [number, number][] {
  const found: [number, number][] = [];
  for (let first = 0; first < finds.length; ) {
    let last = first + 1;
    while (
      last < finds.length &&
      isListing(prose.text.slice(words[finds[last - 1].to - 1].end, words[finds[last].from].start))
    )
      last++;
    if (last - first >= 3) found.push([first, last]);
    first = last;
  }
  return found;
}

/** "ROSTOV, Russia (AP) —": a town in capitals that opens a paragraph. */
function isDateline(prose: Prose, words: readonly Word[], find: Find): boolean {
  if (find.from !== 0) return false;
  const start = words[0].start;
  const name = prose.text.slice(start, words[find.to - 1].end);
  if (name !== name.toUpperCase() || !prose.paragraphs.some((paragraph) => paragraph.start === start)) return false;
  return /^[^\n.—–]{0,40}\.?[^\n.—–]{0,10} ?(?:[—–]| -)/.test(
    prose.text.slice(start + name.length, start + name.length + 60),
  );
}

const support = (find: Find, words: readonly Word[], ground: Ground): number =>
  Math.max(0, Math.min(1, prior(find, words, ground) / 2));

/** ", " and " (" between a place and the area it lies in. */
export const isContainment = (gap: string): boolean => /^(?:, ?| ?\(|,? in )$/.test(gap);

/** What stands between members of a list. */
export const isListing = (gap: string): boolean =>
  /^(?:, ?|;? ?|,? (?:and|or|&) (?:the |in |from )?)$/.test(gap) && gap.trim() !== '';

/** True where some meaning of `inner` lies in some meaning of `outer`. */
export function contained(inner: Find, outer: Find, { gazetteer }: Ground): boolean {
  const areas = new Set(
    outer.matches
      .filter((match) => match.match !== 'demonym' && /^[AL]/.test(gazetteer.feature(match.index)))
      .map((match) => match.index),
  );
  if (!areas.size) return false;
  return inner.matches
    .slice(0, 200)
    .some((match) => gazetteer.parents(match.index).some((parent) => areas.has(parent)));
}

/** "in Ash, Beech and Cedar counties": what the word after the last member calls them all; null for the others. */
export function listKinds(
  prose: Prose,
  words: readonly Word[],
  finds: readonly Find[],
  vocabulary: PlaceVocabulary,
): (PlaceKind | null)[] {
  const kinds: (PlaceKind | null)[] = finds.map(() => null);
  for (let i = finds.length - 1; i > 0; i--) {
    const after = words[finds[i].to];
    const kind = after?.joined && after.lower.endsWith('s') ? vocabulary.kinds.get(after.lower) : undefined;
    kinds[i] ??= kind ?? null;
    const gap = prose.text.slice(words[finds[i - 1].to - 1].end, words[finds[i].from].start);
    if (kinds[i] !== null && isListing(gap)) kinds[i - 1] = kinds[i];
  }
  return kinds;
}
