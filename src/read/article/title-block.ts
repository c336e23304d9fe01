import { fold } from '../noise/block.ts';
import type { Page } from './page.ts';

/** Number of the block that shows the title: a heading with the known title's words, else the first `h1`. */
export function titleBlock(page: Page, known: string | null): number | null {
  const key = known ? fold(known) : '';
  const isHeading = (i: number): boolean => /^h[1-6]$/.test(page.blocks[i].tag);
  let first: number | null = null;
  for (let i = 0; i < page.blocks.length; i++) {
    const block = page.blocks[i];
    if (!block.key) continue;
    if (key && isHeading(i) && (block.key === key || (key.startsWith(block.key) && block.words >= 3))) return i;
    if (first === null && block.tag === 'h1' && block.words >= 2) first = i;
  }
  if (first !== null) return first;
  const exact = key ? page.blocks.findIndex((block) => block.key === key) : -1;
  return exact >= 0 ? exact : null;
}
