import type { HeadWords } from '../../language/head.ts';
import type { NoiseReason } from '../../record/reading.ts';
import type { Block } from './block.ts';
import { openingOf } from './furniture.ts';

/** A block of this many words that ends as a sentence is prose again, even under "Related"; titles have no stop. */
const PROSE_WORDS = 8;

/**
 * Blocks that belong to a section of links or comments, by index, with the section's reason. A section of links ends
 * where prose begins again; comments end with the text.
 */
export function furnitureSections(blocks: readonly Block[], words: HeadWords): Map<number, NoiseReason> {
  const found = new Map<number, NoiseReason>();
  let prose = 0;
  let open: NoiseReason | null = null;
  blocks.forEach((block, i) => {
    const opening = block.stops && !/[:?]$/.test(block.text) ? null : openingOf(words.sectionOpenings, block);
    if (opening && prose > 0 && isWholeHeading(block, opening.words)) open = opening.reason;
    else if (open === 'related-links' && isProse(block)) open = null;
    if (open) found.set(i, open);
    else if (isProse(block)) prose++;
  });
  return found;
}

const isProse = (block: Block): boolean =>
  block.words >= PROSE_WORDS && block.stops && !/[?:…]$|\.\.$/.test(block.text);

/** "Related stories", "Comments (12)", "More from Basra"; not "Comments by the minister drew anger" nor "Read more: …". */
function isWholeHeading(block: Block, opening: string): boolean {
  const rest = block.key.slice(opening.length).trim();
  return (
    rest === '' || /^\d+$/.test(rest) || (/^(?:more|read|other|related)\b/.test(opening) && !/:./.test(block.text))
  );
}
