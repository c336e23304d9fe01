import { linkShare } from './mass.ts';
import type { Page } from './page.ts';

const FEWEST = 3;
/** A teaser has no more than this many code units. */
const LONGEST = 600;
/** A longer one that ends as a sentence does is an item of a list with something to say. */
const SENTENCE = 150;
/** Share of its words, at least, that are a link. */
const LINKED = 0.2;
const PARTS = new Set(['li', 'div', 'article', 'section', 'dl', 'span', 'tr']);

/**
 * Elements of teasers: at least three children of one parent with the same tag and names, most of which are short and
 * begin with a link or a linked picture's title. Numbers of the children.
 */
export function teaserElements(page: Page, skip: (index: number) => boolean): Set<number> {
  const looks = looksOf(page, skip);
  const groups = new Map<string, number[]>();
  page.elements.forEach((element, e) => {
    if (!PARTS.has(element.tag) || looks.length[e] === 0) return;
    const key = `${element.parent} ${element.tag} ${element.hint}`;
    const group = groups.get(key);
    if (group) group.push(e);
    else groups.set(key, [e]);
  });
  const found = new Set<number>();
  for (const group of groups.values()) {
    if (group.length < FEWEST) continue;
    const teasers = group.filter((e) => isTeaser(looks, e));
    if (teasers.length * 4 >= group.length * 3) for (const e of group) if (looks.length[e] <= LONGEST) found.add(e);
  }
  return found;
}

const isTeaser = ({ opensLinked, length, linked, ends }: Looks, e: number): boolean =>
  opensLinked[e] && length[e] <= LONGEST && linked[e] >= length[e] * LINKED && !(ends[e] && length[e] > SENTENCE);

interface Looks {
  /** Code units of words inside each element. */
  readonly length: number[];
  readonly linked: number[];
  /** Whether the first words in it are a link. */
  readonly opensLinked: boolean[];
  /** Whether the last words in it end a sentence, and not with an ellipsis. */
  readonly ends: boolean[];
}

function looksOf(page: Page, skip: (index: number) => boolean): Looks {
  const zeros = (): number[] => new Array<number>(page.elements.length).fill(0);
  const looks = {
    length: zeros(),
    linked: zeros(),
    opensLinked: page.elements.map(() => false),
    ends: page.elements.map(() => false),
  };
  page.blocks.forEach((block, i) => {
    if (skip(i)) return;
    const opens = block.opensLinked || linkShare(block) > 0.6;
    const ends = block.stops && !/(?:…|\.\.|»)\S?$/.test(block.text.slice(-4));
    for (let e = block.element; e >= 0 && looks.length[e] <= LONGEST; e = page.elements[e].parent) {
      if (looks.length[e] === 0) looks.opensLinked[e] = opens;
      looks.ends[e] = ends;
      looks.length[e] += block.end - block.start;
      looks.linked[e] += block.linked;
    }
  });
  return looks;
}
