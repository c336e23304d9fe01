import { tokenRange } from '../record/prose.ts';
import { contains, type Span } from '../record/span.ts';
import type { Scene } from './scene.ts';

const LEADS = /^(ADP|DET|ADJ|ADV|NUM|PUNCT|CCONJ|SCONJ|X|SYM|SPACE|PART)$/;

/**
 * True for a day or place told before anything else in its sentence ("On Monday, in Porto, police …"): it holds for
 * every act the sentence goes on to tell.
 */
export function isFronted(part: Span, { prose, start, times, locations, words }: Scene): boolean {
  const known = [...times, ...locations].map((one) => one.span);
  const [first, last] = tokenRange(prose, { start, end: part.start });
  for (let t = first; t < last; t++) {
    const token = prose.tokens[t];
    if (LEADS.test(token.pos) || words.partsOfPlace.has(token.lower)) continue;
    if (!known.some((span) => contains(span, token))) return false;
  }
  return true;
}
