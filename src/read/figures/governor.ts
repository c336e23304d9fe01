import type { Counted } from '../../record/figure.ts';
import { isPlural } from './not-a-count.ts';
import type { Passage } from './passage.ts';

/** A figure before it is known what it counts: tokens [first, last) with qualifier and noun. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  /** Where the noun starts, `last` where there is none. */
  readonly noun: number;
}

const REACH = 25;

/** What the verb, act or tally that governs the figure makes of it; null where none does. */
export function governed(p: Passage, figure: Stretch): Counted | null {
  return (
    participleInside(p, figure) ??
    resultAfter(p, figure.last) ??
    objectOf(p, figure.first) ??
    actOf(p, figure.first) ??
    predicateAfter(p, figure) ??
    tallyBefore(p, figure) ??
    listBefore(p, figure)
  );
}

/** "12 wounded soldiers", "two detained students". */
function participleInside(p: Passage, { noun, last }: Stretch): Counted | null {
  for (let k = noun; k < last - 1; k++) {
    const { lower } = p.tokens[k];
    const what = p.counted.participle.get(lower) ?? p.counted.result.get(lower);
    if (what && (p.tokens[k].pos === 'ADJ' || p.tokens[k].pos === 'VERB' || p.tokens[k].pos === 'NOUN')) return what;
  }
  return null;
}

/** "12 people dead", "three others missing", "eight women hostage". */
function resultAfter(p: Passage, at: number): Counted | null {
  const token = p.tokens[at];
  if (at >= p.end) return null;
  const on = token.lower === 'on' && p.tokens[at + 1]?.lower === 'fire' ? 'destroyed' : null;
  if (on) return on;
  const what = p.counted.result.get(token.lower);
  return what && !hasObject(p, at + 1) ? what : null;
}

/** "killed 12 …", "killing at least …", "has arrested the …". */
function objectOf(p: Passage, first: number): Counted | null {
  let k = first - 1;
  while (k >= p.start && first - k < 4 && isThin(p, k)) k--;
  if (k < p.start) return null;
  const what = p.counted.active.get(p.tokens[k].lower);
  if (!what) return null;
  // "were killed 12": a passive takes no object.
  return isPassive(p, k, 1) ? null : firmer(p, k, what);
}

const isThin = (p: Passage, k: number): boolean => {
  const { lower, pos } = p.tokens[k];
  return p.numbers.neutral.has(lower) || p.counted.result.get(lower) === 'killed' || p.numbers.days.has(lower) || (pos === 'ADV' && !p.counted.active.has(lower)); // biome-ignore format: one question
};

/** "shot dead three" and "shot and killed three" say more than "shot". */
const firmer = (p: Passage, k: number, what: Counted): Counted =>
  what === 'wounded' &&
  p.tokens[k + 1]?.lower !== 'and' &&
  p.counted.result.get(p.tokens[k + 1]?.lower ?? '') === 'killed'
    ? 'killed'
    : what;

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
function actOf(p: Passage, first: number): Counted | null {
  let k = first - 1;
  while (k >= p.start && p.numbers.neutral.has(p.tokens[k].lower)) k--;
  if (k - 1 < p.start || !/^(?:of|to|among|for)$/.test(p.tokens[k].lower)) return null;
  return p.counted.act.get(p.tokens[k - 1].lower) ?? null;
}

/** The verb after the figure: "… were killed", "… died", "… killed in the blast", "… wounded". */
function predicateAfter(p: Passage, figure: Stretch): Counted | null {
  const crossing = isSubject(p, figure.first);
  let relative = false;
  let passive = false;
  for (let k = figure.last; k < Math.min(p.end, figure.last + REACH); k++) {
    const { lower, pos, text } = p.tokens[k];
    if (text === ';' || text === ':') return null;
    const adjacent = k === figure.last || (k === figure.last + 1 && pos !== 'PUNCT' && p.tokens[k - 1].pos !== 'CCONJ');
    if (!adjacent && !crossing && !relative) return null;
    if (p.counted.relative.has(lower)) {
      relative = true;
      continue;
    }
    if (p.counted.passive.has(lower)) {
      if (p.tokens[figure.first - 1]?.pos === 'ADP' && !crossing && !relative) return null;
      passive = true;
      continue;
    }
    if (p.counted.including.has(lower)) continue;
    if (pos === 'CCONJ' && startsVerb(p, k + 1)) return null;
    const what = verbAt(p, k, passive, relative || crossing || adjacent);
    if (what === 'actor') return null;
    if (what) return what;
    if (pos === 'VERB') {
      if (!relative) return null;
      relative = false;
      passive = false;
    }
  }
  return null;
}

/** What the verb at `k` makes of the words before it; `actor` where they do it rather than suffer it. */
function verbAt(p: Passage, k: number, passive: boolean, near: boolean): Counted | 'actor' | null {
  const { lower } = p.tokens[k];
  const suffered = p.counted.participle.get(lower);
  if (suffered && (passive || near)) {
    if (!passive && hasObject(p, k + 1)) return 'actor';
    if (
      lower === 'shot' &&
      (p.tokens[k + 1]?.lower === 'dead' || p.counted.participle.get(p.tokens[k + 2]?.lower ?? '') === 'killed')
    )
      return 'killed';
    return suffered;
  }
  const done = p.counted.subject.get(lower);
  if (done && !passive) return done;
  if (passive && p.counted.result.has(lower)) return p.counted.result.get(lower)!;
  return null;
}

const startsVerb = (p: Passage, k: number): boolean =>
  k < p.end && (p.tokens[k].pos === 'VERB' || p.tokens[k].pos === 'AUX') && !p.counted.including.has(p.tokens[k].lower);

/** True where an object follows: then the participle before it is an active past tense. */
function hasObject(p: Passage, k: number): boolean {
  const token = p.tokens[k];
  if (k >= p.end || p.counted.adverbs.has(token.lower)) return false;
  if (/^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/.test(token.pos)) return !p.numbers.days.has(token.lower);
  return isPlural(token);
}

/** True where the figure can be the subject of its clause: no verb or preposition stands right before it. */
function isSubject(p: Passage, first: number): boolean {
  let k = first - 1;
  while (k >= p.start && p.numbers.neutral.has(p.tokens[k].lower)) k--;
  if (k < p.start) return true;
  const { pos, lower } = p.tokens[k];
  if (p.counted.including.has(lower)) return true;
  if (pos === 'ADP') return lower === 'of';
  if (pos === 'VERB') return !p.counted.active.has(lower) && /(?:d|id|ys|ed|ms|es|ts)$/.test(lower);
  return pos !== 'DET' && pos !== 'AUX' && pos !== 'PART';
}

/** "the death toll rose to 54", "the number of those arrested is 120". */
function tallyBefore(p: Passage, figure: Stretch): Counted | null {
  if (!p.counted.tallyLinks.has(p.tokens[figure.first - 1]?.lower ?? '')) return null;
  let said: Counted | null = null;
  for (let k = figure.first - 1; k >= Math.max(p.start, figure.first - REACH); k--) {
    const { lower } = p.tokens[k];
    if (p.tokens[k].text === ';') return null;
    const tally = p.counted.tally.get(lower);
    if (tally !== undefined) return said ?? tally;
    said = p.counted.status.get(lower) ?? p.counted.participle.get(lower) ?? said;
  }
  return null;
}

/** "killed 12 soldiers, eight officers and three civilians": later members share the verb of the first. */
function listBefore(p: Passage, figure: Stretch): Counted | null {
  let part = figure.noun === figure.last;
  for (let k = figure.first - 1; k >= Math.max(p.start, figure.first - REACH); k--) {
    const { lower, pos } = p.tokens[k];
    if (p.counted.including.has(lower)) {
      part = true;
      continue;
    }
    const what = p.counted.active.get(lower);
    if (what) return part || !(isPassive(p, k) || isReduced(p, k)) ? what : null;
    const died = p.counted.subject.get(lower);
    if (died && part) return died;
    if (pos === 'ADP' && lower === p.numbers.of) {
      const act = p.counted.act.get(p.tokens[k - 1]?.lower ?? '');
      if (act) return act;
    } else if (!/^(?:NOUN|PROPN|ADJ|DET|NUM|CCONJ|PRON|ADV)$/.test(pos) && !/^[,(:’'-]$/.test(p.tokens[k].text)) {
      if (!part || (pos !== 'ADP' && pos !== 'AUX' && pos !== 'PART')) return null;
    }
  }
  return null;
}

/** "12 soldiers wounded, three civilians …": a participle that itself ends a count. */
const isReduced = (p: Passage, k: number): boolean =>
  p.counted.participle.has(p.tokens[k].lower) && !p.tokens[k].lower.endsWith('ing') && !hasObject(p, k + 1);
