import type { HeadWords, NoiseOpening } from '../../language/head.ts';
import type { NoiseReason } from '../../record/reading.ts';
import type { Block } from './block.ts';

const AD_SIZE = /^\(?\d{2,4}\s?(?:px)?\s?[x×X*]\s?\d{2,4}\s?(?:px)?\)?(?:\s\p{L}{1,12})?$/u;
const CODE = /^(?:\{|\}|\/\/|\/\*|<\/?[a-z!]|var |window\.|function\s?\(|document\.|@media|googletag)/;
const SHORT_LINE_WORDS = 8;
/** A line of more words than this that ends as a sentence is not set aside for these reasons: "Next up is …". */
const SENTENCE_WORDS = 8;
const LONGEST_NOTICE_WORDS = 60;
const NETWORK = /\b(?:Facebook|Twitter|Instagram|YouTube|Telegram|WhatsApp|TikTok|LinkedIn)\b/;
const SOFT: ReadonlySet<NoiseReason> = new Set(['related-links', 'navigation', 'alt-text', 'comments', 'share-links']);

/** Why a block is furniture of a page by its own words alone; null where it is not. */
export function furnitureReason(block: Block, words: HeadWords): NoiseReason | null {
  const { text, key } = block;
  if (!key) return text.length > 0 ? 'not-article' : null;
  if (text.length < 40 && AD_SIZE.test(text)) return 'advertisement';
  if (CODE.test(text) && /[{};<>=]/.test(text)) return 'code';
  const bare = block.words <= SHORT_LINE_WORDS ? withoutCounts(key) : key;
  const line = block.words <= SHORT_LINE_WORDS ? words.noiseLines.get(bare) : undefined;
  if (line) return line;
  if (!bare) return block.words > 1 ? null : 'not-article';
  const opening = openingOf(words.noiseOpenings, block);
  if (opening && !isSentence(block, opening)) return opening.reason;
  if (text[0] === '©' && block.words < LONGEST_NOTICE_WORDS) return 'legal';
  return isMenuLine(text, words) ? 'navigation' : null;
}

const isSentence = (block: Block, opening: NoiseOpening): boolean =>
  block.stops && block.words > SENTENCE_WORDS && SOFT.has(opening.reason) && !NETWORK.test(block.text);

/** The opening that the block begins with, whole words and within its limit. */
export function openingOf(openings: readonly NoiseOpening[], block: Block): NoiseOpening | null {
  for (const opening of indexed(openings).get(firstWord(block.key)) ?? []) {
    if (block.words <= opening.limit && startsWithWords(block.key, opening.words)) return opening;
  }
  return null;
}

/** True where `key` begins with the whole words of `opening`; a year's first two digits count as a word. */
const startsWithWords = (key: string, opening: string): boolean =>
  key.startsWith(opening) && (key.length === opening.length || key[opening.length] === ' ' || /\d$/.test(opening));

const firstWord = (key: string): string => {
  const gap = key.indexOf(' ');
  return gap < 0 ? key : key.slice(0, gap);
};

const indexes = new WeakMap<readonly NoiseOpening[], Map<string, NoiseOpening[]>>();

/** The openings by their first word. */
function indexed(openings: readonly NoiseOpening[]): Map<string, NoiseOpening[]> {
  let index = indexes.get(openings);
  if (index) return index;
  index = new Map();
  for (const opening of openings) {
    const first = firstWord(opening.words);
    index.set(first, [...(index.get(first) ?? []), opening]);
  }
  indexes.set(openings, index);
  return index;
}

/** "12 comments", "share 3k": the words without counts at either end. */
const withoutCounts = (key: string): string =>
  key
    .replace(/^(?:\d+k? ?)+(?= |$)/, '')
    .replace(/(?: \d+k?)+$/, '')
    .trim();

/** "Home | News | Contact": several short entries on one line, some of them words of menus. */
function isMenuLine(text: string, words: HeadWords): boolean {
  if (text.length > 600 || !/[|›»•·>/]/.test(text)) return false;
  const entries = text.split(/\s*[|›»•·>/]\s*/).filter(Boolean);
  if (entries.length < 3 || entries.some((entry) => entry.length > 40)) return false;
  return entries.filter((entry) => words.menuWords.has(entry.toLowerCase())).length >= 2;
}
