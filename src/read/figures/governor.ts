import type { Counted } from '../../record/figure.ts';
import { predicateAfter, resultAfter } from './after.ts';
import { actBefore, actBeforeList, listBefore, objectOf, tallyBefore } from './before.ts';
import type { Passage, Stretch } from './passage.ts';

/** What the verb, act or tally that governs the figure makes of it; null where none does. */
export function governed(p: Passage, figure: Stretch): Counted | null {
  const inside = participleInside(p, figure);
  const fate = inside && CUSTODY.has(inside) ? fateOf(p, figure) : null;
  if (fate) return fate;
  const near = inside ?? resultAfter(p, figure.last) ?? objectOf(p, figure.first) ?? actBefore(p, figure.first); // biome-ignore format: one list
  if (near) return near;
  const predicate = predicateAfter(p, figure);
  // "the murder of six priests and two women shocked …": the list belongs to the act, not to the verb after it.
  if (predicate === 'own') return p.tokens[figure.first - 1]?.pos === 'CCONJ' ? actBeforeList(p, figure) : null;
  if (predicate) return predicate;
  return tallyBefore(p, figure) ?? listBefore(p, figure);
}

/** What those in it can be released from. */
const CUSTODY: ReadonlySet<Counted> = new Set(['abducted', 'arrested']);

/** What can become of those in custody. */
const FATES: ReadonlySet<Counted | 'own' | null> = new Set<Counted>(['released', 'killed', 'executed', 'wounded']);

/** "freed eight kidnapped villagers", "two captured soldiers were executed"; null where nothing became of them. */
function fateOf(p: Passage, figure: Stretch): Counted | null {
  const told = [objectOf(p, figure.first), predicateAfter(p, figure)].find((what) => FATES.has(what));
  return told && told !== 'own' ? told : null;
}

/** "12 wounded soldiers", "two detained students". */
function participleInside(p: Passage, { noun, last }: Stretch): Counted | null {
  for (let k = noun; k < last - 1; k++) {
    const what = p.counted.participle.get(p.tokens[k].lower) ?? p.counted.result.get(p.tokens[k].lower);
    if (what && /^(?:ADJ|VERB|NOUN)$/.test(p.tokens[k].pos)) return what;
  }
  return null;
}
