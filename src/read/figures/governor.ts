import type { Counted } from '../../record/figure.ts';
import { predicateAfter, resultAfter } from './after.ts';
import { actBefore, listBefore, objectOf, tallyBefore } from './before.ts';
import type { Passage, Stretch } from './passage.ts';

/** What the verb, act or tally that governs the figure makes of it; null where none does. */
export function governed(p: Passage, figure: Stretch): Counted | null {
  const near = participleInside(p, figure) ?? resultAfter(p, figure.last) ?? objectOf(p, figure.first) ?? actBefore(p, figure.first); // biome-ignore format: one list
  if (near) return near;
  const predicate = predicateAfter(p, figure);
  if (predicate) return predicate === 'own' ? null : predicate;
  return tallyBefore(p, figure) ?? listBefore(p, figure);
}

/** "12 wounded soldiers", "two detained students". */
function participleInside(p: Passage, { noun, last }: Stretch): Counted | null {
  for (let k = noun; k < last - 1; k++) {
    const what = p.counted.participle.get(p.tokens[k].lower) ?? p.counted.result.get(p.tokens[k].lower);
    if (what && /^(?:ADJ|VERB|NOUN)$/.test(p.tokens[k].pos)) return what;
  }
  return null;
}
