import type { NoiseReason } from '../../record/reading.ts';
import type { Block } from './block.ts';

/** No more than this many blocks with the same beginning are looked at, so that a long list stays cheap. */
const MOST_ALIKE = 40;
const MOST_NEAR = 8;
const SHORTEST_PREFIX_WORDS = 6;
const OPENING_WORDS = 4;
const LONGEST_CAPTION_WORDS = 40;

/**
 * Blocks that say again what another block says, by index: `repeated` where the words are the same, or the same but
 * for one letter of one long word; `truncated-repeat` where they are the beginning of a longer block. The first of
 * its kind stays. `skip` are blocks already set aside; the title, though it may open the first paragraph, stays.
 */
export function repeats(
  blocks: readonly Block[],
  skip: (index: number) => boolean,
  title: number | null,
): Map<number, NoiseReason> {
  const found = new Map<number, NoiseReason>();
  const seen = new Map<string, number>();
  const halves = new Map<string, number[]>();
  blocks.forEach((block, i) => {
    if (skip(i) || isDialogue(block)) return;
    if (seen.has(block.key) || isNearRepeat(block, blocks, halves)) found.set(i, 'repeated');
    else {
      seen.set(block.key, i);
      remember(block, i, halves);
    }
  });
  for (const [i, reason] of truncated(blocks, (i) => skip(i) || found.has(i))) {
    if (i !== title) found.set(i, reason);
  }
  return found;
}

/** "No." said twice in an interview is no repeated caption. */
const isDialogue = (block: Block): boolean => block.words < 2 || (block.stops && block.text.length < 40);

function halvesOf(block: Block): [string, string] {
  const words = block.key.split(' ');
  const middle = words.length >> 1;
  return [
    `${words.length} ${words.slice(0, middle).join(' ')} /`,
    `${words.length} / ${words.slice(middle).join(' ')}`,
  ];
}

const canBeNear = (block: Block): boolean => block.words >= 5 && block.words <= LONGEST_CAPTION_WORDS && !block.stops;

function remember(block: Block, index: number, halves: Map<string, number[]>): void {
  if (!canBeNear(block)) return;
  for (const half of halvesOf(block)) {
    const known = halves.get(half);
    if (!known) halves.set(half, [index]);
    else if (known.length < MOST_NEAR) known.push(index);
  }
}

function isNearRepeat(block: Block, blocks: readonly Block[], halves: ReadonlyMap<string, readonly number[]>): boolean {
  if (!canBeNear(block)) return false;
  return halvesOf(block).some((half) =>
    (halves.get(half) ?? []).some((i) => differInOneLetter(blocks[i].key, block.key)),
  );
}

/**
 * Same words but for one, and that one the same but for one letter more: "unites" and "units". A letter changed for
 * another may be another name, so "iran" and "iraq" are never the same.
 */
export function differInOneLetter(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) !== 1) return false;
  const left = a.split(' ');
  const right = b.split(' ');
  if (left.length !== right.length) return false;
  const unlike = left.flatMap((word, i) => (word === right[i] ? [] : [i]));
  if (unlike.length !== 1) return false;
  const [x, y] = [left[unlike[0]], right[unlike[0]]];
  return x.length >= 5 && y.length >= 5 && x[0] === y[0] && /^\p{L}+$/u.test(x + y) && isOneLetterOff(x, y);
}

function isOneLetterOff(a: string, b: string): boolean {
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return Math.max(a.length, b.length) - head - tail <= 1;
}

/** Blocks without a stop that another block begins with and goes on from. */
function truncated(blocks: readonly Block[], skip: (index: number) => boolean): Map<number, NoiseReason> {
  const found = new Map<number, NoiseReason>();
  const alike = new Map<string, number[]>();
  blocks.forEach((block, i) => {
    if (skip(i) || block.words < OPENING_WORDS) return;
    const group = alike.get(openingWords(block.key));
    if (!group) alike.set(openingWords(block.key), [i]);
    else if (group.length < MOST_ALIKE) group.push(i);
  });
  for (const group of alike.values()) {
    for (const short of group) {
      for (const long of group) {
        const set = short === long ? null : shorterOf(blocks, short, long);
        if (set !== null && !skip(set) && !found.has(short))
          found.set(set, set === long ? 'repeated' : 'truncated-repeat');
      }
    }
  }
  return found;
}

/** Which of the two blocks says nothing of its own: the shorter one, or the longer where it only adds a page's name. */
function shorterOf(blocks: readonly Block[], short: number, long: number): number | null {
  const a = blocks[short];
  const b = blocks[long];
  const cut = /(?:…|\.\.\.)$/.test(a.text);
  if (a.key.length >= b.key.length || !b.key.startsWith(a.key)) return null;
  if (!b.stops && b.words - a.words <= 6 && /^\s*[|–—:·-]/.test(b.text.slice(a.text.length))) return long;
  if (a.stops && !cut) return null;
  if (a.words < SHORTEST_PREFIX_WORDS && !cut) return null;
  return short;
}

const openingWords = (key: string): string => key.split(' ', OPENING_WORDS).join(' ');
