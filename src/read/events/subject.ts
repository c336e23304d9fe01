import type { EventCues } from '../../language/events.ts';
import type { Token } from '../../record/prose.ts';
import type { Clause } from './clauses.ts';
import { isTimeWord, nounPhraseAt, nounPhraseBefore, type TokenRange } from './noun-phrases.ts';

/** Sentence, clauses and cues in which roles are looked for. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly clause: number;
  readonly cues: EventCues;
}

/** The subject of the verb at `verb`: in its clause, or shared from the clause before, or what "who" stands for. */
export function subjectBefore(scene: Scene, verb: number): TokenRange | null {
  const { tokens, clauses, clause, cues } = scene;
  const { first, opens, subjectEnd } = clauses[clause];
  if (cues.gerund.test(tokens[verb].lower)) {
    if (tokens[verb - 1]?.lower === cues.as) return quotedSpeaker(scene, verb);
    if (tokens[verb - 1]?.pos === 'ADP') return subjectOfMain(scene, verb);
    // "killing 14 and *wounding* 30": whoever did the one did the other.
    const other = tokens[verb - 1]?.pos === 'CCONJ' ? gerundBefore(tokens, verb - 2, first, cues) : -1;
    if (other >= 0) return subjectBefore(scene, other);
  }
  // "Those arrested are …", "the number of those killed": who they are is not told.
  if (tokens[verb - 1]?.pos === 'DET' && isParticipleAt(tokens, verb, cues)) return null;
  // "Her husband “was …": the words quoted go on with the sentence's own.
  if (clause > 0 && /^["“]$/.test(tokens[first].text) && isVerbGroup(tokens, first + 1, verb))
    return nounPhraseBefore(tokens, first, clauses[clause - 1].first, cues);
  const own = nearestSubject(tokens, verb, first, cues);
  if (own || clause === 0) return own;
  if (subjectEnd !== undefined) return nounPhraseBefore(tokens, subjectEnd, clauses[0].first, cues);
  if (opens === 'relative') {
    const end = tokens[first - 1]?.text === ',' ? first - 1 : first;
    return nounPhraseBefore(tokens, end, clauses[clause - 1].first, cues);
  }
  if (opens !== 'shared' && !isParticipleAt(tokens, verb, cues)) return null;
  const previous = clauses[clause - 1];
  const main = lastVerb(tokens, previous);
  return main < 0 ? null : subjectBefore({ tokens, clauses, clause: clause - 1, cues }, main);
}

function gerundBefore(tokens: readonly Token[], from: number, start: number, cues: EventCues): number {
  for (let t = from; t >= start; t--) if (tokens[t].pos === 'VERB' && cues.gerund.test(tokens[t].lower)) return t;
  return -1;
}

const isVerbGroup = (tokens: readonly Token[], from: number, verb: number): boolean =>
  from < verb && tokens.slice(from, verb).every(({ pos }) => pos === 'AUX' || pos === 'ADV' || pos === 'PART');

/** "quoted the mayor as saying", "was quoted as saying": the object of the verb before, else its subject. */
function quotedSpeaker(scene: Scene, verb: number): TokenRange | null {
  const { tokens, clauses, cues } = scene;
  for (let clause = scene.clause; clause >= Math.max(0, scene.clause - 1); clause--) {
    const range = { first: clauses[clause].first, last: Math.min(clauses[clause].last, verb - 1) };
    const quoting = lastVerb(tokens, range);
    if (quoting < 0) continue;
    return nounPhraseAt(tokens, quoting + 1, range.last, cues) ?? subjectBefore({ ...scene, clause }, quoting);
  }
  return null;
}

/** "by installing banners", "after attacking": the subject of the verb they hang on. */
function subjectOfMain(scene: Scene, verb: number): TokenRange | null {
  const { tokens, clauses } = scene;
  const main = firstVerb(tokens, clauses[scene.clause]);
  if (main >= 0 && main < verb) return subjectBefore(scene, main);
  if (scene.clause === 0) return null;
  const previous = { ...scene, clause: scene.clause - 1 };
  const before = firstVerb(tokens, clauses[previous.clause]);
  return before < 0 ? null : subjectBefore(previous, before);
}

const isParticipleAt = (tokens: readonly Token[], verb: number, cues: EventCues): boolean =>
  cues.participle.test(tokens[verb].lower);

function firstVerb(tokens: readonly Token[], range: TokenRange): number {
  for (let t = range.first; t < range.last; t++) if (tokens[t].pos === 'VERB' || tokens[t].pos === 'AUX') return t;
  return -1;
}

function lastVerb(tokens: readonly Token[], range: TokenRange): number {
  for (let t = range.last - 1; t >= range.first; t--) if (tokens[t].pos === 'VERB' || tokens[t].pos === 'AUX') return t;
  return -1;
}

function nearestSubject(tokens: readonly Token[], verb: number, start: number, cues: EventCues): TokenRange | null {
  for (let end = verb; end > start; ) {
    const whole = nounPhraseBefore(tokens, end, start, cues);
    const phrase = whole && withoutLead(tokens, whole, cues);
    if (!phrase) {
      end--;
      continue;
    }
    const before = tokens[phrase.first - 1];
    // "after officials admitted": what opens the clause is no preposition of the subject.
    const isComplement =
      phrase.first - 1 > start &&
      ((before.pos === 'ADP' &&
        !isMoreThan(tokens, phrase.first - 1, cues) &&
        (before.lower !== cues.of || tokens[phrase.first - 2]?.pos === 'VERB')) ||
        // "Two men convicted of killing a guard were hanged"
        (before.pos === 'VERB' &&
          cues.gerund.test(before.lower) &&
          /^(ADP|NOUN|PROPN)$/.test(tokens[phrase.first - 2]?.pos ?? '')));
    if (
      !isComplement &&
      !isAge(tokens, phrase, cues) &&
      !isTime(tokens, phrase.last - 1, cues) &&
      !isTime(tokens, phrase.first, cues)
    ) {
      const named = nameBeforeApposition(tokens, phrase, start, cues);
      if (named) return named;
      if (isPlanning(tokens, phrase, verb, cues)) return { first: phrase.first, last: phrase.last - 1 };
      return isCommand(tokens, phrase, cues) ? ownerBefore(tokens, phrase.last - 1, start, cues) : phrase;
    }
    end = phrase.first;
  }
  return null;
}

/** "More *than* 400 people": no preposition of theirs. */
const isMoreThan = (tokens: readonly Token[], at: number, cues: EventCues): boolean =>
  cues.quantifier.has(tokens[at].lower) && cues.quantifier.has(tokens[at - 1]?.lower ?? '');

/** "Rita Lousada, a founder of the movement, said": between commas stands what the one named before them is. */
function nameBeforeApposition(
  tokens: readonly Token[],
  phrase: TokenRange,
  start: number,
  cues: EventCues,
): TokenRange | null {
  if (tokens[phrase.last]?.text !== ',' || tokens[phrase.first - 1]?.text !== ',') return null;
  const outer = nounPhraseBefore(tokens, phrase.first - 1, start, cues);
  return outer && outer.last === phrase.first - 1 && tokens[outer.last - 1].pos === 'PROPN' ? outer : null;
}

/** "8 May officers", "claim that rebels": without the day or all up to the conjunction before them. */
function withoutLead(tokens: readonly Token[], { first, last }: TokenRange, cues: EventCues): TokenRange {
  let at = first;
  for (let t = first; t < last - 1; t++) {
    // Before a plural, or first in its clause, "that" is no article.
    const { lower, lemma } = tokens[t + 1];
    if (cues.relatives.has(tokens[t].lower) && (t === first || lower !== lemma)) at = t + 1;
  }
  if (last - at > 2 && tokens[at].pos === 'NUM' && isTimeWord(tokens[at + 1], cues)) at += 2;
  // "On Monday hundreds marched"
  while (at < last - 1 && tokens[at].pos === 'PROPN' && isTimeWord(tokens[at], cues)) at++;
  return { first: at, last };
}

/** "Ana Reis, 34, was …", "four men, aged 19 to 24, are …": the number is nobody. */
function isAge(tokens: readonly Token[], { first, last }: TokenRange, cues: EventCues): boolean {
  const before = tokens[first - 1];
  if (!before || tokens[first].pos !== 'NUM' || last - first > 1) return false;
  return cues.aged.has(before.lower) || (before.text === ',' && tokens[last]?.text === ',');
}

/** "The union plans to march": where nothing else is the verb, what looks like a plural noun is. */
function isPlanning(tokens: readonly Token[], { first, last }: TokenRange, verb: number, cues: EventCues): boolean {
  const { lower, lemma } = tokens[last - 1];
  if (last - first < 2 || tokens[last]?.lower !== cues.to || !cues.plan.has(lemma)) return false;
  const before = tokens[last - 2];
  if (lower === lemma && before.lower === before.lemma && before.pos === 'NOUN') return false;
  if (verb !== last + 1 || !/^(NOUN|PROPN|ADJ)$/.test(before.pos)) return false;
  for (let t = verb + 1; t < tokens.length && !/^[.,;:!?]$/.test(tokens[t].text); t++) {
    if ((tokens[t].pos === 'VERB' || tokens[t].pos === 'AUX') && tokens[t - 1].lower !== cues.to) return false;
  }
  return true;
}

/** "the ruler's decree to …": not the decree acts, but perhaps whose it is. */
const isCommand = (tokens: readonly Token[], { last }: TokenRange, cues: EventCues): boolean =>
  tokens[last - 1].pos === 'NOUN' && tokens[last]?.lower === cues.to && cues.order.has(tokens[last - 1].lemma);

/** True where the phrase at `at` is a time and no one's name. */
export const isTime = (tokens: readonly Token[], at: number, cues: EventCues): boolean => {
  const token = tokens[at];
  if (!token) return false;
  if (isTimeWord(token, cues) || /^(?:19|20)\d\d$/.test(token.lower)) return true;
  const next = tokens[at + 1];
  return next !== undefined && (token.pos === 'NUM' || cues.timeLead.has(token.lower)) && isTimeWord(next, cues);
};

/** "Israel's attack", "the mullahs' attacks", "their demonstrations". */
export function ownerBefore(
  tokens: readonly Token[],
  first: number,
  start: number,
  cues: EventCues,
): TokenRange | null {
  for (let t = first - 1; t >= start && t >= first - 4; t--) {
    if (/^(?:['’]s|['’])$/.test(tokens[t].text)) return possessor(tokens, t, start);
    if (cues.possessive.has(tokens[t].lower)) return { first: t, last: t + 1 };
    if (!/^(ADJ|NOUN|NUM|PROPN|ADV)$/.test(tokens[t].pos)) return null;
  }
  return null;
}

/** The nouns right before a possessive mark, not reaching over "of" or "and". */
function possessor(tokens: readonly Token[], mark: number, start: number): TokenRange | null {
  let first = mark;
  while (first > start && /^(DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[first - 1].pos)) first--;
  return first < mark ? { first, last: mark } : null;
}
