import type { Ground, Run } from './ground.ts';
import { phraseAfter, phraseBefore } from './noun-phrase.ts';
import { groupAt, isFiniteVerb } from './verb-group.ts';

/** How a clause ends: as a noun phrase (`object`), or between commas (`inset`). */
interface Ending {
  /** What comes of an act charged belongs to the charge: "of bombing the town, *killing nine*". */
  readonly charge?: boolean;
  readonly object?: boolean;
  readonly inset?: boolean;
}

/**
 * End of the clause that starts at `from`: before a further cue with the same or a new speaker, else the level's end.
 * An `object` also ends before a clause of its own; an `inset` clause (", who said …,") ends with its comma.
 */
export function clauseEnd(
  ground: Ground,
  from: number,
  level: Run,
  { object = false, inset = false, charge = false }: Ending = {},
): number {
  const { tokens, cues } = ground;
  const fronted = isFronted(ground, from, level);
  for (let i = from + 1; i < level.last; i++) {
    const token = tokens[i];
    if (ground.quoteOf[i] >= 0 && ground.quoteOf[i] !== ground.quoteOf[level.first]) continue;
    if (token.text === ';') return i;
    if (token.text === ',' && (inset || (fronted && newClause(ground, i + 1, level)))) return i;
    if (object && token.text === ':' && !ground.opens.has(i + 1)) return i;
    if (object && token.text === ',') {
      const that = thatBehindInset(ground, i, level);
      if (that > 0) {
        i = that;
        continue;
      }
    }
    if (charge && token.text === ',' && isOutcome(ground, i + 1)) continue;
    if (token.text === ',' && breaksAt(ground, i + 1, level, object)) return i;
    if (
      object &&
      cues.subordinators.has(token.lower) &&
      token.pos !== 'DET' &&
      !cues.grammar.comparisons.has(token.lower)
    )
      return i;
    if (token.pos === 'CCONJ' && tokens[i - 1].text !== ',' && cueFollows(ground, i + 1, level, object)) return i;
    if (ground.accordingEnd(i) >= 0) return i;
  }
  return level.last;
}

/** Tokens between the commas of "the claim, *published by the union*, that …" at most. */
const INSET = 9;

/** "Rejects the accusation, published by the union, *that* …": where the "that" behind the second comma stands; -1 if nowhere. */
function thatBehindInset({ tokens, cues }: Ground, comma: number, { last }: Run): number {
  if (tokens[comma + 1]?.pos !== 'VERB' && tokens[comma + 1]?.pos !== 'ADP') return -1;
  for (let i = comma + 2; i + 1 < Math.min(last, comma + INSET); i++)
    if (tokens[i].text === ',') return tokens[i + 1].lower === cues.grammar.that ? i + 1 : -1;
  return -1;
}

/** ", killing nine": a participle that tells nothing of speaking. */
const isOutcome = ({ tokens, cues }: Ground, at: number): boolean =>
  tokens[at]?.pos === 'VERB' && tokens[at].lower.endsWith('ing') && !cues.verbs.has(tokens[at].lemma);

/** "While the minister denied it, the army …": the sentence opens with a subordinate clause that `from` stands in. */
function isFronted(ground: Ground, from: number, level: Run): boolean {
  const opener = ground.tokens[level.first];
  if (opener.pos !== 'SCONJ' && !ground.cues.subordinators.has(opener.lower)) return false;
  for (let i = level.first + 1; i < from; i++) if (ground.tokens[i].text === ',') return false;
  return true;
}

/** A noun phrase and its finite verb stand here: a clause of its own begins. */
function newClause(ground: Ground, at: number, level: Run): boolean {
  const phrase = at < level.last ? phraseAfter(ground, at, level.last) : null;
  if (!phrase) return false;
  let i = phrase.last;
  while (i < level.last && ground.tokens[i].pos === 'ADV') i++;
  return i < level.last && isFiniteVerb(ground, i);
}

/** Past a fronted phrase and its comma: ", and for 41 years, the guards held …". */
function pastFront({ tokens }: Ground, at: number, level: Run): number {
  if (tokens[at]?.pos !== 'ADP') return at;
  for (let i = at + 1; i < Math.min(level.last, at + 9); i++) if (tokens[i].text === ',') return i + 1;
  return at;
}

/** What stands after a comma ends the content: ", adding that …", ", but the mayor denied …", ", according to …". */
function breaksAt(ground: Ground, at: number, level: Run, object: boolean): boolean {
  const { tokens, cues } = ground;
  const token = tokens[at];
  if (!token || at >= level.last) return false;
  if (token.pos === 'VERB' && token.lower.endsWith('ing')) return object || cues.verbs.has(token.lemma);
  if (token.pos === 'CCONJ' && object && newClause(ground, pastFront(ground, at + 1, level), level)) return true;
  if (token.pos === 'CCONJ')
    return (
      cueFollows(ground, at + 1, level) || ownCue(ground, at + 1, level) || (object && token.lower === cues.grammar.but)
    );
  if (token.pos === 'SCONJ' && cues.subordinators.has(token.lower)) return object || ownCue(ground, at + 1, level);
  if (object && (cues.grammar.relatives.has(token.lower) || cues.grammar.insets.has(token.lower))) return true;
  return ground.accordingEnd(at) >= 0 || ownCue(ground, at, level, 6);
}

/** A verb that puts words at a speaker's door stands right here, behind at most auxiliaries and adverbs; `any`: thoughts and plans count. */
function cueFollows(ground: Ground, at: number, level: Run, any = false): boolean {
  for (let i = at; i < Math.min(level.last, at + 4); i++) {
    const token = ground.tokens[i];
    if (token.pos === 'VERB') {
      const entry = ground.cues.verbs.get(token.lemma);
      return (
        entry !== undefined && (any || (entry.kind !== 'believe' && entry.kind !== 'plan')) && isFiniteVerb(ground, i)
      );
    }
    if (token.pos !== 'AUX' && token.pos !== 'ADV') return false;
  }
  return false;
}

/** A subject and a cue verb of saying that takes a clause follow at once. */
function ownCue(ground: Ground, at: number, level: Run, reach = 9): boolean {
  for (let i = at + 1; i < Math.min(level.last, at + reach); i++) {
    const token = ground.tokens[i];
    if (token.pos !== 'VERB') continue;
    if (ground.cues.verbs.get(token.lemma)?.takes.has('quote') !== true || token.lower.endsWith('ing')) return false;
    const group = groupAt(ground, i, at);
    return phraseBefore(ground, group.first, at)?.first === at;
  }
  return false;
}
