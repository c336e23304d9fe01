import { massOf } from './mass.ts';
import type { Page } from './page.ts';

/** A child that holds this share of its parent's prose is where the article stands. */
const DOMINANT = 0.7;
/** An element marked as the article's body is believed with this share of the page's prose. */
const MARKED = 0.35;

/**
 * Number of the element that holds the article: from the outermost inwards while one child has most of the prose; -1
 * where the page has none.
 */
export function articleElement(page: Page, skip: (index: number) => boolean): number {
  const mass = massOf(page, skip);
  const children = childrenOf(page);
  const total = children.roots.reduce((sum, e) => sum + mass[e], 0);
  if (total === 0) return -1;
  const marked = page.elements.findIndex((element, e) => element.isBody && mass[e] > total * MARKED);
  if (marked >= 0) return marked;
  let at = heaviest(children.roots, mass);
  for (;;) {
    const next = heaviest(children.of[at] ?? [], mass);
    if (next < 0 || mass[next] < mass[at] * DOMINANT || isLeaf(page, next)) return at;
    at = next;
  }
}

const isLeaf = (page: Page, e: number): boolean => /^(?:p|h\d|li|ul|ol|pre|blockquote|tr)$/.test(page.elements[e].tag);

function heaviest(elements: readonly number[], mass: Float64Array): number {
  let best = -1;
  for (const e of elements) if (best < 0 || mass[e] > mass[best]) best = e;
  return best;
}

function childrenOf(page: Page): { roots: number[]; of: number[][] } {
  const roots: number[] = [];
  const of: number[][] = [];
  page.elements.forEach((element, e) => {
    if (element.parent < 0) roots.push(e);
    else (of[element.parent] ??= []).push(e);
  });
  return { roots, of };
}
