import type { Prose } from '../../record/prose.ts';

/**
 * Tells of places, asked for in the order of reading, whether they lie inside quotation marks, as far as their own
 * paragraph tells. Every code unit is looked at once.
 */
export function quotedPlaces(prose: Prose): (paragraph: number, place: number) => boolean {
  let current = -1;
  let at = 0;
  /** Whether typographic marks were met, and whether one stands open; how many straight ones were met. */
  let curly = false;
  let open = false;
  let straight = 0;
  return (paragraph, place) => {
    if (paragraph !== current || place < at) {
      current = paragraph;
      at = prose.paragraphs[paragraph].start;
      curly = open = false;
      straight = 0;
    }
    for (; at < place; at++) {
      const code = prose.text.charCodeAt(at);
      if (code === 0x201c) curly = open = true;
      else if (code === 0x201d) open = false;
      else if (code === 0x22) straight++;
    }
    return curly ? open : straight % 2 === 1;
  };
}
