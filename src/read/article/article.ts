import type { NoiseReason } from '../../record/reading.ts';
import { articleElement } from './container.ts';
import { hintReason } from './hints.ts';
import { linkShare, massOf, proseWeight } from './mass.ts';
import type { Page, PageBlock } from './page.ts';
import { teaserElements } from './teasers.ts';

/** Furniture holds less than this share of a page's prose; names on anything bigger are names of layout. */
const MOST_PROSE = 0.45;

/** Blocks of a page that are not its article, by index, with the reason. */
export function asideReasons(page: Page): Map<number, NoiseReason> {
  const reasons = furniture(page);
  setAsideTeasers(page, reasons);
  const container = articleElement(page, (i) => reasons.has(i));
  const inside = container < 0 ? null : insideOf(page, container);
  page.blocks.forEach((block, i) => {
    if (reasons.has(i)) return;
    if (inside && !inside[block.element]) reasons.set(i, 'not-article');
    else if (isLinks(block)) reasons.set(i, 'related-links');
  });
  return reasons;
}

function setAsideTeasers(page: Page, reasons: Map<number, NoiseReason>): void {
  const teasers = teaserElements(page, (i) => reasons.has(i));
  if (teasers.size === 0) return;
  const inside: boolean[] = [];
  page.elements.forEach((element, e) => {
    inside[e] = teasers.has(e) || (element.parent >= 0 && inside[element.parent]);
  });
  page.blocks.forEach((block, i) => {
    if (!reasons.has(i) && inside[block.element]) reasons.set(i, 'related-links');
  });
}

/** Blocks inside elements whose tag or names say that they are no article. */
function furniture(page: Page): Map<number, NoiseReason> {
  const mass = massOf(page, () => false);
  let total = 0;
  for (const block of page.blocks) total += proseWeight(block);
  const inherited: (NoiseReason | null)[] = [];
  page.elements.forEach((element, e) => {
    const above = element.parent >= 0 ? inherited[element.parent] : null;
    inherited[e] = above ?? (mass[e] <= total * MOST_PROSE ? hintReason(element) : null);
  });
  const reasons = new Map<number, NoiseReason>();
  page.blocks.forEach((block, i) => {
    const reason = block.element >= 0 ? inherited[block.element] : null;
    if (reason) reasons.set(i, reason);
  });
  return reasons;
}

function insideOf(page: Page, container: number): boolean[] {
  const inside: boolean[] = [];
  page.elements.forEach((element, e) => {
    inside[e] = e === container || (element.parent >= 0 && inside[element.parent] === true);
  });
  return inside;
}

/** A block of links only, or a short one mostly of links: a teaser, a list of tags. */
function isLinks(block: PageBlock): boolean {
  const share = linkShare(block);
  if (block.stops && block.words >= 12) return share > 0.85;
  return share > 0.6;
}
