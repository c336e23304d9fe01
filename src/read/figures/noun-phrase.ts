import type { Counted } from '../../record/figure.ts';
import type { Token } from '../../record/prose.ts';
import { isPlural } from './not-a-count.ts';
import { touches } from './number.ts';
import type { Passage } from './passage.ts';

/** The counted noun with its modifiers: tokens [first, last), its head, and what it is by itself. */
export interface CountedNoun {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly kind: Counted;
}

const LONGEST = 7;

/** The noun that the number before token `k` counts: "operational teams", "of our people"; null where none stands there. */
export function readCountedNoun(p: Passage, k: number): CountedNoun | null {
  const first = skipLeading(p, k);
  const head = findHead(p, first);
  if (head < 0 || isDoing(p, k, first, head)) return null;
  const second = coordinated(p, first, head);
  const last = second < 0 ? head + 1 : second + 1;
  return { first, last, head, kind: kindOf(p, head) };
}

/** Past "more" and "other", and past "of" with its determiners: what is left is the noun's own words. */
function skipLeading(p: Passage, k: number): number {
  let of = false;
  for (; k < p.end; k++) {
    const { lower } = p.tokens[k];
    if (lower === p.numbers.of) of = true;
    else if (!p.counted.leading.has(lower) && !(of && p.counted.determiners.has(lower))) break;
  }
  return k;
}

/** "a crowd of about 500 looted shops": the participle is what the crowd did, unless people follow it. */
function isDoing(p: Passage, k: number, first: number, head: number): boolean {
  if (!p.counted.participle.has(p.tokens[first].lower) || head === first || kindOf(p, head) === 'people') return false;
  for (let j = k - 1; j > Math.max(p.start, k - 5); j--)
    if (p.tokens[j].lower === p.numbers.of) return p.counted.act.get(p.tokens[j - 1].lower) === 'present';
  return false;
}

function findHead(p: Passage, first: number): number {
  let head = -1;
  for (let k = first; k < Math.min(p.end, first + LONGEST); k++) {
    const token = p.tokens[k];
    if (p.numbers.days.has(token.lower)) break;
    if (isNounLike(p, k, head >= 0)) {
      if (head >= 0 && isClosed(p, head, k)) break;
      head = k;
      continue;
    }
    if (!isModifier(p, k, head >= 0)) break;
  }
  return head;
}

/** A plural or a word for people ends the phrase, unless a plural noun follows: "women protesters". */
function isClosed(p: Passage, head: number, k: number): boolean {
  const closed = isPlural(p.tokens[head]) || p.counted.noun.get(p.tokens[head].lower) === 'people';
  if (p.counted.result.has(p.tokens[k].lower)) return true;
  const goesOn = isPlural(p.tokens[k]) || p.counted.noun.has(p.tokens[k].lower);
  return closed && !(goesOn && p.tokens[k].pos === 'NOUN');
}

function isNounLike(p: Passage, k: number, hasNoun: boolean): boolean {
  const { lower, pos } = p.tokens[k];
  if (pos === 'NOUN' || pos === 'PROPN') return true;
  if (p.counted.unit.has(lower) && pos !== 'DET') return true;
  // The tagger takes some counted nouns for verbs: "12 wounded", "three strikes".
  if (!hasNoun && (p.counted.status.has(lower) || p.counted.noun.has(lower))) return !leadsToNoun(p, k);
  return false;
}

function isModifier(p: Passage, k: number, hasNoun: boolean): boolean {
  const { lower, pos, text } = p.tokens[k];
  if (text === '-' || text === '’s' || text === "'s" || text === '’' || text === "'")
    return touches(p.tokens[k - 1], p.tokens[k]) && k + 1 < p.end;
  if (hasNoun && p.counted.noun.get(p.tokens[k - 1].lower) === 'people') return false;
  if (pos === 'ADJ') return !hasNoun || (!isPlural(p.tokens[k - 1]) && leadsToNoun(p, k));
  if (hasNoun) return false;
  return (pos === 'VERB' || pos === 'ADV') && p.counted.modifierEndings.test(lower) && leadsToNoun(p, k);
}

const leadsToNoun = (p: Passage, k: number): boolean => {
  const next = p.tokens[k + 1];
  return (
    k + 1 < p.end &&
    /^(?:NOUN|PROPN|ADJ)$/.test(next.pos) &&
    !p.numbers.days.has(next.lower) &&
    !p.counted.result.has(next.lower)
  );
};

/** The head of a second bare plural after "and": "hundreds of activities and operations"; -1 where none. */
function coordinated(p: Passage, first: number, head: number): number {
  const second = head + 2;
  if (second >= p.end || p.tokens[head + 1].lower !== p.numbers.and) return -1;
  const token = p.tokens[second];
  if (token.pos !== 'NOUN' || !(isPlural(token) || p.counted.noun.get(token.lower) === 'people')) return -1;
  if (!isPlural(p.tokens[head]) && p.counted.noun.get(p.tokens[head].lower) !== 'people') return -1;
  const follows = p.tokens[second + 1];
  const object = isGoverned(p, first);
  return object && (follows?.pos === 'VERB' || follows?.pos === 'AUX') ? -1 : second;
}

/** True where a verb that takes the count as its object stands shortly before. */
function isGoverned(p: Passage, first: number): boolean {
  for (let k = first - 1; k >= Math.max(p.start, first - 5); k--)
    if (p.counted.active.has(p.tokens[k].lower)) return true;
  return false;
}

/** What the noun at `head` is by itself. */
function kindOf(p: Passage, head: number): Counted {
  const token = p.tokens[head];
  return (
    p.counted.unit.get(token.lower) ??
    p.counted.status.get(token.lower) ??
    p.counted.noun.get(token.lower) ??
    p.counted.noun.get(token.lemma) ??
    byEnding(p, token)
  );
}

const byEnding = (p: Passage, token: Token): Counted => (p.counted.peopleEndings.test(token.text) ? 'people' : 'other');

/** The noun's words as the text has them; null for a bare "dead" or "wounded", which names a fate and nobody. */
export function nounWords(text: string, p: Passage, noun: CountedNoun | null): string | null {
  if (!noun) return null;
  const alone = noun.last === noun.first + 1 && p.counted.result.has(p.tokens[noun.head].lower);
  return alone ? null : text.slice(p.tokens[noun.first].start, p.tokens[noun.last - 1].end);
}
