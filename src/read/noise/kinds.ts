import type { HeadWords } from '../../language/head.ts';
import type { ParagraphKind } from '../../record/prose.ts';
import { writtenDate } from '../head/civil-date.ts';
import type { Block } from './block.ts';

const LONGEST_HEADING_WORDS = 14;
const LONGEST_TITLE_WORDS = 30;
/** The title is looked for among this many blocks from the top. */
const TOP = 8;

const CREDIT =
  /(?:\((?:photo|image|file|picture|credit|archive)[^)]{0,80}\)|\b(?:photo|image|picture|video|credit|courtesy)\s?(?:by|:|credit|courtesy)[^.]{0,80}|\/\s?(?:AFP|AP|Reuters|EPA|Getty Images)[^.]{0,40}|Getty Images)\.?$/i;
const DATED = /^(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}, ?\d{4}|\d{1,2} \p{Lu}\p{L}{2,8}\.? \d{4})\s?[-–—:|]/u;

/** Index of the block that is the title, among blocks not set aside; null where the text has none. */
export function titleIndex(
  blocks: readonly Block[],
  skip: (index: number) => boolean,
  known: string | null,
): number | null {
  let seen = 0;
  for (let i = 0; i < blocks.length && seen < TOP; i++) {
    if (skip(i)) continue;
    seen++;
    if (known && blocks[i].key === known) return i;
  }
  for (let i = 0; i < blocks.length; i++) {
    if (skip(i)) continue;
    return couldBeTitle(blocks, i) ? i : null;
  }
  return null;
}

function couldBeTitle(blocks: readonly Block[], i: number): boolean {
  const block = blocks[i];
  const question = block.stops && /[?!]["”’]?$/.test(block.text);
  return block.words >= 2 && block.words <= LONGEST_TITLE_WORDS && (!block.stops || question) && blocks.length > 1;
}

/** What a block of prose is when it is neither title nor byline. `between`: prose follows it somewhere. */
export function kindOf(block: Block, between: boolean, words: HeadWords): ParagraphKind {
  if (isCaption(block, words)) return 'caption';
  if (block.stops && !/\?$/.test(block.text)) return 'body';
  if (!/^["“‘'«(]?[\p{Lu}\p{Lo}\p{N}]/u.test(block.text)) return 'body';
  if (/^[-*•–—·▪◦]\s|^\d{1,3}[.)]\s/.test(block.text)) return 'body';
  if (block.words <= LONGEST_HEADING_WORDS) return between ? 'heading' : 'body';
  return block.stops || block.words > LONGEST_TITLE_WORDS ? 'body' : 'caption';
}

/** True where the words are those of a caption: a credit, an opening like "Photo:", a day before a dash. */
export function isCaption(block: Block, words: HeadWords): boolean {
  if (block.words > 60) return false;
  if (!block.stops && DATED.test(block.text) && writtenDate(block.text.slice(0, 30), words.months)) return true;
  if (CREDIT.test(block.text.slice(-110))) return true;
  const mark = /^[^:|]{1,30}[:|]/.exec(block.text)?.[0].slice(0, -1).trim().toLowerCase();
  return mark !== undefined && words.captionOpenings.includes(mark);
}
