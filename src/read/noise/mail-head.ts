import type { Block } from './block.ts';

const FIELD = /^(from|sent|to|cc|bcc|date|reply-to|subject|message-id):\s/i;
const TOP = 10;

/** Header lines of a mail pasted as text, by index; two at least, among the first blocks, one right after another. */
export function mailHeadLines(blocks: readonly Block[]): number[] {
  const found: number[] = [];
  for (let i = 0; i < Math.min(blocks.length, TOP); i++) {
    if (FIELD.test(blocks[i].text)) found.push(i);
    else if (found.length > 0) break;
  }
  return found.length >= 2 ? found : [];
}

/** The subject's own words, among header lines; null where there is none. */
export function subjectOf(blocks: readonly Block[], lines: readonly number[]): string | null {
  const line = lines.map((i) => blocks[i].text).find((text) => /^subject:/i.test(text));
  return (
    line
      ?.slice('subject:'.length)
      .replace(/^\s*(?:(?:re|fwd?|aw|wg):\s*)+/i, '')
      .trim() || null
  );
}
