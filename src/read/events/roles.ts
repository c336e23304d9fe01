import type { EventCues } from '../../language/events.ts';
import type { Token } from '../../record/prose.ts';
import type { Clause } from './clauses.ts';
import type { TriggerMatch } from './match-triggers.ts';
import { nounPhraseAt, type TokenRange } from './noun-phrases.ts';
import { isTime, ownerBefore, type Scene, subjectBefore } from './subject.ts';

/** Who did it and to whom, as token ranges. */
export interface Roles {
  readonly actor: TokenRange | null;
  readonly recipient: TokenRange | null;
}

/** Actor and recipient of a trigger, by the order of words and the voice of its verb. */
export function rolesOf(scene: Scene, match: TriggerMatch): Roles {
  return isVerbal(scene, match) ? verbRoles(scene, match) : nounRoles(scene, match);
}

/** A gerund takes its parties as a noun does before "of" and after its owner: "the killing of five", "their killing". */
function isVerbal({ tokens, cues }: Scene, { trigger, first, last, head }: TriggerMatch): boolean {
  if (trigger.kind !== 'verb') return false;
  // "…, and *clashes with* soldiers left one dead": a noun that has the form of a verb.
  if (tokens[head].pos === 'NOUN' && trigger.forms.get(tokens[head].lower)?.includes('third'))
    return /^(NOUN|PROPN|PRON|NUM|ADV)$/.test(tokens[first - 1]?.pos ?? '');
  if (!cues.gerund.test(tokens[head].lower)) return true;
  if (tokens[last]?.lower === cues.of) return false;
  const before = tokens[first - 1];
  const owned = before !== undefined && (cues.possessive.has(before.lower) || /^['’]s?$/.test(before.text));
  return !owned || /^(DET|NUM|PRON|PROPN|NOUN|ADJ)$/.test(tokens[last]?.pos ?? '');
}

function verbRoles(scene: Scene, match: TriggerMatch): Roles {
  const { clauses, clause } = scene;
  const { first, last } = match;
  const end = clauses[clause].last;
  const premodified = premodifierRoles(scene, match);
  if (premodified) return premodified;
  const object = blamedParty(scene, first, end) ?? objectAfter(scene, match, end);
  if (match.trigger.rule.suffers) return { actor: null, recipient: subjectBefore(scene, first) };
  const subject = subjectBefore(scene, first) ?? (isInverted(scene, match) ? object : null);
  if (isReduced(scene, match) || isPassive(scene, match, object !== null)) {
    return { actor: phraseAfterWord(scene, last, end, scene.cues.by), recipient: subject };
  }
  return { actor: subject, recipient: isToldOf(scene, match, object) ? null : object };
}

/** "Two men *convicted of* murder were …": the verb of the clause comes after. */
function isReduced({ tokens, clauses, clause, cues }: Scene, { first, last, trigger }: TriggerMatch): boolean {
  if (last - first > 1 || tokens[last]?.lower !== cues.of || !/^(NOUN|PROPN)$/.test(tokens[first - 1]?.pos ?? ''))
    return false;
  if (!trigger.forms.get(tokens[first].lower)?.includes('participle')) return false;
  const rest = tokens.slice(last, clauses[clause].last);
  const end = rest.findIndex(({ pos }) => /^(PUNCT|CCONJ|SCONJ|VERB|AUX)$/.test(pos));
  return end > 0 && rest[end].pos === 'AUX';
}

/** "The court said the attack would …": what follows the verb of speech is the subject of what is said. */
const isToldOf = ({ tokens }: Scene, { trigger }: TriggerMatch, object: TokenRange | null): boolean =>
  trigger.type === 'STATEMENT' && object !== null && /^(?:AUX|VERB)$/.test(tokens[object.last]?.pos ?? '');

/** "“…,” said the mayor": the speaker stands behind the verb that follows the words spoken. */
const isInverted = ({ tokens }: Scene, { first, trigger }: TriggerMatch): boolean =>
  trigger.type === 'STATEMENT' && /^[,”"’»?!]$/.test(tokens[first - 1]?.text ?? '');

/** "Two detained students", "three injured policemen": a participle before the noun it belongs to. */
function premodifierRoles(
  { tokens, clauses, clause, cues }: Scene,
  { first, last, trigger }: TriggerMatch,
): Roles | null {
  const kinds = trigger.forms.get(tokens[first].lower) ?? [];
  const before = tokens[first - 1];
  if (!kinds.includes('participle') || !before) return null;
  // "sheltering displaced families": behind another verb it only tells who they are.
  const isBehindVerb =
    before.pos === 'VERB' && tokens[last]?.pos === 'NOUN' && cues.participle.test(tokens[first].lower);
  if (!isBehindVerb && !/^(DET|NUM|ADJ|PRON)$/.test(before.pos)) return null;
  const isSubject = before.pos === 'PRON' && !cues.possessive.has(before.lower);
  if (isSubject || !/^(NOUN|ADJ|PROPN)$/.test(tokens[last]?.pos ?? '')) return null;
  if (before.pos === 'NUM' && tokens[last].pos === 'PROPN') return null;
  return { actor: null, recipient: nounPhraseAt(tokens, last, clauses[clause].last, cues) };
}

function objectAfter({ tokens, cues }: Scene, { last, trigger, first }: TriggerMatch, end: number): TokenRange | null {
  // A phrase with a gap has its object inside: "fired _ tear gas", "set _ on fire".
  const gap = trigger.words.indexOf(null);
  if (gap > 0) {
    // What reaches the end of the phrase is its own word ("tear gas"), what stops before is its object ("set _ on fire").
    const within = nounPhraseAt(tokens, first + gap, end, cues);
    const inside = within && within.last < last ? within : null;
    const leads = last < end && cues.toward.has(tokens[last].lower) && !isTime(tokens, last + 1, cues);
    return (leads ? nounPhraseAt(tokens, last + 1, end, cues) : null) ?? inside;
  }
  let at = last;
  while (at < end && (tokens[at].pos === 'ADV' || tokens[at].text === ',')) at++;
  if (at >= end || (tokens[at - 1].text === ',' && isSubjectAt(tokens, at, end, cues))) return null;
  if (cues.toward.has(tokens[at].lower) || (tokens[at].lower === cues.of && trigger.kind === 'verb')) {
    return isTime(tokens, at + 1, cues) ? null : nounPhraseAt(tokens, at + 1, end, cues);
  }
  // "killed *up to* 30 soldiers"
  const isUpTo = cues.quantifier.has(tokens[at].lower) && cues.quantifier.has(tokens[at + 1]?.lower ?? '');
  const isAdjunct = tokens[at].pos === 'ADP' && !isUpTo;
  return isAdjunct || isTime(tokens, at, cues) ? null : nounPhraseAt(tokens, at, end, cues);
}

/** "…, the bishop's office said": what stands behind the comma is the subject of a verb of its own. */
function isSubjectAt(tokens: readonly Token[], at: number, end: number, cues: EventCues): boolean {
  const phrase = nounPhraseAt(tokens, at, end, cues);
  return phrase !== null && /^(?:AUX|VERB)$/.test(tokens[phrase.last]?.pos ?? '');
}

function isPassive({ tokens, cues, clauses, clause }: Scene, match: TriggerMatch, hasObject: boolean): boolean {
  const { first, trigger, last } = match;
  const kinds = trigger.forms.get(tokens[match.head].lower) ?? [];
  if (!kinds.includes('participle')) return false;
  const start = clauses[clause].first;
  for (let t = first - 1; t >= start; t--) {
    const { lower, pos } = tokens[t];
    if (cues.passive.has(lower)) return true;
    if (pos !== 'ADV' && pos !== 'PART' && pos !== 'AUX' && !isOnlyTold(tokens[t], cues)) break;
  }
  if (trigger.rule.intransitive || hasObject || trigger.rule.when?.subject) return false;
  if (kinds.includes('past') && hasOwnObject(tokens, match)) return false;
  // "protesters killed in May", "Five arrested": nothing done to anyone after it.
  const next = tokens[last];
  if (clauses[clause].opens === 'shared' && clause > 0 && first - start <= 2)
    return wasPassive(tokens, clauses[clause - 1], cues);
  let at = first - 1;
  while (at > start && (tokens[at].pos === 'ADV' || isOnlyTold(tokens[at], cues))) at--;
  const before = tokens[at];
  return (
    before !== undefined &&
    /^(NOUN|PROPN|NUM)$/.test(before.pos) &&
    (!next ||
      cues.openers.has(next.lower) ||
      next.pos === 'ADP' ||
      next.pos === 'PUNCT' ||
      next.pos === 'CCONJ' ||
      next.pos === 'SCONJ')
  );
}

/** "23 civilians *reported* killed", "40 *feared* dead". */
const isOnlyTold = ({ pos, lower }: Token, cues: EventCues): boolean =>
  pos === 'VERB' && cues.participle.test(lower) && (cues.alleged.has(lower) || cues.feared.has(lower));

/** "hung banners", "opened fire": the object is part of the phrase, so that a subject before it acts. */
function hasOwnObject(tokens: readonly Token[], { head, last, trigger }: TriggerMatch): boolean {
  if (trigger.words.length - 1 === trigger.head || tokens[last - 1].pos !== 'NOUN') return false;
  for (let t = head + 1; t < last; t++) if (tokens[t].pos === 'ADP') return false;
  return true;
}

function wasPassive(tokens: readonly Token[], clause: Clause, cues: EventCues): boolean {
  for (let t = clause.first; t < clause.last - 1; t++) {
    if (cues.passive.has(tokens[t].lower) && tokens[t + 1].pos === 'VERB') return true;
  }
  return false;
}

function phraseAfterWord({ tokens, cues }: Scene, from: number, end: number, word: string): TokenRange | null {
  for (let t = from; t < end && t < from + 14; t++) {
    if (tokens[t].lower !== word) continue;
    return isTime(tokens, t + 1, cues) || tokens[t + 1]?.pos === 'VERB' ? null : nounPhraseAt(tokens, t + 1, end, cues);
  }
  return null;
}

function nounRoles(scene: Scene, match: TriggerMatch): Roles {
  const { tokens, clauses, clause, cues } = scene;
  const end = clauses[clause].last;
  const { first, last, trigger } = match;
  const doer = phraseAfterWord(scene, last, Math.min(end, last + 8), cues.by);
  const owner = ownerBefore(tokens, first, clauses[clause].first, cues);
  const next = tokens[last];
  // "their killing": who owns it suffers it, but in "their killing of five" whom it is of.
  if (owner && trigger.rule.ownerSuffers && next?.lower !== cues.of) return { actor: doer, recipient: owner };
  const actor = doer ?? owner ?? lightSubject(scene, first);
  if (!next || last >= end) return { actor, recipient: null };
  const leads = cues.toward.has(next.lower) || next.lower === cues.of;
  if (!leads || isTime(tokens, last + 1, cues)) return { actor, recipient: null };
  const phrase = nounPhraseAt(tokens, last + 1, end, cues);
  if (phrase && next.lower === cues.on && isBlamed(scene, first)) return { actor: phrase, recipient: null };
  // What a protest is "of" are its people; what an attack or arrest is "of" are its victims.
  if (next.lower === cues.of && match.trigger.type === 'PROTEST') return { actor: actor ?? phrase, recipient: null };
  return { actor, recipient: phrase };
}

/** "Blamed the attack on the rebels": whom a thing is laid on; null for any other verb. */
function blamedParty({ tokens, cues }: Scene, verb: number, end: number): TokenRange | null {
  if (!cues.blaming.has(tokens[verb].lemma)) return null;
  for (let t = verb + 2; t < Math.min(end, verb + BLAME_REACH); t++) {
    if (tokens[t].lower === cues.on) return nounPhraseAt(tokens, t + 1, end, cues);
  }
  return null;
}

const BLAME_REACH = 9;

/** A verb of blaming stands before the noun phrase that ends with the trigger. */
function isBlamed({ tokens, cues }: Scene, first: number): boolean {
  for (let t = first - 1; t >= 0 && t > first - 5; t--) {
    if (tokens[t].pos === 'VERB') return cues.blaming.has(tokens[t].lemma);
    if (!NOMINAL.has(tokens[t].pos)) return false;
  }
  return false;
}

const NOMINAL = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN']);

/** "The army launched an attack": the subject of a verb that only carries the noun. */
function lightSubject(scene: Scene, first: number): TokenRange | null {
  const { tokens, clauses, clause, cues } = scene;
  const start = clauses[clause].first;
  for (let t = first - 1; t >= start && t >= first - 9; t--) {
    const { pos, lemma, lower } = tokens[t];
    if (pos === 'VERB' && cues.light.has(lemma)) {
      return tokens[t - 1]?.pos === 'AUX' && cues.passive.has(tokens[t - 1].lower) ? null : subjectBefore(scene, t);
    }
    if (pos === 'VERB' || pos === 'AUX' || (pos === 'ADP' && lower !== cues.of && tokens[t - 1]?.pos !== 'VERB'))
      return null;
  }
  return null;
}
