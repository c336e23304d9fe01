import type { Counted } from '../../record/figure.ts';
import { firmer, hasObject } from './after.ts';
import { type Passage, REACH, type Stretch } from './passage.ts';

/** "killed 12 …", "killing at least …", "has arrested the …". */
export function objectOf(p: Passage, first: number): Counted | null {
  let k = first - 1;
  while (k >= p.start && first - k < 4 && isThin(p, k)) k--;
  if (k < p.start) return null;
  // "Killed: 12".
  if (p.tokens[k].text === ':') return p.counted.participle.get(p.tokens[k - 1]?.lower ?? '') ?? null;
  const phrase = p.counted.activePhrases.get(p.tokens[k].lower);
  if (phrase && p.tokens[k - 1]?.lower === phrase.before) return phrase.what;
  const what = p.counted.active.get(p.tokens[k].lower);
  // "were killed 12": a passive takes no object.
  return what && !isPassive(p, k, 1) ? firmer(p, k, what) : null;
}

/** Words that may stand between a verb and its object: "killed another 12", "shot dead three". */
function isThin(p: Passage, k: number): boolean {
  const { lower, pos } = p.tokens[k];
  if (p.counted.active.has(lower)) return false;
  return p.numbers.neutral.has(lower) || p.counted.result.has(lower) || p.numbers.days.has(lower) || pos === 'ADV';
}

/** True where a form of "be" or "get" stands up to `reach` words before the participle at `k`. */
function isPassive(p: Passage, k: number, reach = 4): boolean {
  for (let j = k - 1; j >= Math.max(p.start, k - reach); j--) {
    const { lower, pos } = p.tokens[j];
    if (p.counted.passive.has(lower)) return true;
    if (pos !== 'ADV' && pos !== 'PART' && lower !== p.numbers.and && !p.counted.participle.has(lower)) return false;
  }
  return false;
}

/** "the murder of 12 …", "arrest of …", "injuries to …". */
export function actBefore(p: Passage, first: number): Counted | null {
  let k = first - 1;
  while (k >= p.start && p.numbers.neutral.has(p.tokens[k].lower)) k--;
  if (k - 1 < p.start || !p.counted.actLinks.has(p.tokens[k].lower)) return null;
  return p.counted.act.get(p.tokens[k - 1].lower) ?? null;
}

/** "the death toll rose to 54", "the number of those arrested is 120". */
export function tallyBefore(p: Passage, figure: Stretch): Counted | null {
  if (figure.first <= p.start || !p.counted.tallyLinks.has(p.tokens[figure.first - 1].lower)) return null;
  let said: Counted | null = null;
  let person: Counted | null = null;
  for (let k = figure.first - 1; k >= Math.max(p.start, figure.first - REACH); k--) {
    const { lower, text } = p.tokens[k];
    if (text === ';') return null;
    const tally = p.counted.tally.get(lower);
    if (tally !== undefined) return said ?? tally ?? person;
    said = p.counted.status.get(lower) ?? p.counted.participle.get(lower) ?? said;
    if (p.counted.noun.get(lower) === 'people') person = 'people';
  }
  return null;
}

/** "killed 12 soldiers, eight officers and three civilians": later members share the verb of the first. */
export function listBefore(p: Passage, figure: Stretch): Counted | null {
  let part = figure.noun === figure.last;
  for (let k = figure.first - 1; k >= Math.max(p.start, figure.first - REACH); k--) {
    const { lower, pos } = p.tokens[k];
    const company = p.counted.alongside.get(lower) === p.tokens[k - 1]?.lower;
    if (p.counted.including.has(lower) || company) {
      part = true;
      if (company) k--;
      continue;
    }
    if (p.counted.relative.has(lower) && !part) return null;
    const what = p.counted.active.get(lower);
    if (what && pos !== 'NOUN') return part || !(isPassive(p, k) || isReduced(p, k)) ? what : null;
    const died = p.counted.subject.get(lower);
    // "on the night of 16 March" is no marching.
    if (died && part && pos !== 'NOUN' && pos !== 'PROPN') return died;
    const act = actAt(p, k);
    if (act) return act;
    if (!staysInList(p, k, part, p.tokens[figure.first - 1].text === ',')) return null;
  }
  return null;
}

/** The act whose list the figure ends: "the murder of six priests and two women". */
export function actBeforeList(p: Passage, figure: Stretch): Counted | null {
  for (let k = figure.first - 1; k > Math.max(p.start, figure.first - REACH); k--) {
    const act = actAt(p, k);
    if (act) return act;
    if (!staysInList(p, k, false, false)) return null;
  }
  return null;
}

/** The act before the "of" at `k`. */
const actAt = (p: Passage, k: number): Counted | null =>
  (p.counted.actLinks.has(p.tokens[k].lower) && p.counted.act.get(p.tokens[k - 1]?.lower ?? '')) || null;

const LIST_MARKS: ReadonlySet<string> = new Set([',', '(', ':', '’', "'", '-', '—', '–']);

/** Words a list of objects is made of; a part ("five of them", "including …") may reach over its place and time. */
function staysInList(p: Passage, k: number, part: boolean, afterComma: boolean): boolean {
  const { lower, pos, text } = p.tokens[k];
  if (/^(?:NOUN|PROPN|ADJ|DET|NUM|CCONJ|PRON|ADV)$/.test(pos) || LIST_MARKS.has(text)) return true;
  if (pos === 'ADP') return part || lower === p.numbers.of || (afterComma && p.tokens[k + 1]?.pos === 'PROPN');
  return part && (pos === 'AUX' || pos === 'PART');
}

/** "12 soldiers wounded, three civilians …": a participle that itself ends a count. */
const isReduced = (p: Passage, k: number): boolean =>
  p.counted.participle.has(p.tokens[k].lower) && !hasObject(p, k + 1);
