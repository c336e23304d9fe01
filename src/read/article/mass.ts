import type { Page, PageBlock } from './page.ts';

const PROSE_LENGTH = 60;
const PROSE_TAGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'button', 'label', 'legend', 'textarea', 'figcaption', 'caption', 'li', 'address']); // biome-ignore format: a list

/** Share of a block's words that are links, 0–1. */
export const linkShare = (block: PageBlock): number => block.linked / (block.end - block.start || 1);

/**
 * How much a block weighs as prose: its length, if it is long enough, ends as a sentence and is not made of links;
 * list items and captions half.
 */
export function proseWeight(block: PageBlock): number {
  const length = block.end - block.start;
  if (length < PROSE_LENGTH || linkShare(block) > 0.4) return 0;
  const weight = length * (1 - linkShare(block)) * (block.stops ? 1 : 0.4);
  return PROSE_TAGS.has(block.tag) ? weight / 3 : weight;
}

/** Prose weight of everything inside each element, by element number; `skip` are blocks already set aside. */
export function massOf(page: Page, skip: (index: number) => boolean): Float64Array {
  const mass = new Float64Array(page.elements.length);
  page.blocks.forEach((block, i) => {
    if (block.element >= 0 && !skip(i)) mass[block.element] += proseWeight(block);
  });
  for (let e = mass.length - 1; e > 0; e--) {
    const parent = page.elements[e].parent;
    if (parent >= 0) mass[parent] += mass[e];
  }
  return mass;
}
