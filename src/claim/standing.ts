import type { Attribution, CueKind } from '../record/attribution.ts';
import type { EventMention, Modality } from '../record/event.ts';
import { tokenRange } from '../record/prose.ts';
import { cover, type Span } from '../record/span.ts';
import { accusedOf } from './accused.ts';
import { isOnlyReported } from './gainsaid.ts';
import type { Scene } from './scene.ts';
import { groupStart, isVerb } from './verbs-between.ts';

/** Standings that a condition leaves as they are: "if what he is accused of …". */
const KEPT: ReadonlySet<Modality> = new Set(['alleged', 'feared', 'ordered', 'historical']);

/** What the event's own sentence says of its standing, before any speaker is heard. */
export function ownStanding(event: EventMention, heard: readonly Attribution[], scene: Scene): Modality {
  const { modality } = event;
  if (!KEPT.has(modality) && isBehind(event, scene, scene.words.conditions)) return 'hypothetical';
  if (modality === 'asserted' && isOfNobody(event, scene)) return 'denied';
  if (modality === 'asserted' && (isOnlyReported(event, scene) || isUntried(event, scene))) return 'alleged';
  if (modality === 'denied') return isDeniedByCue(event, heard, scene) ? 'asserted' : 'denied';
  if (modality === 'hypothetical' && heard.length > 0 && isToCome(event, scene)) return 'planned';
  if (modality !== 'asserted' && modality !== 'planned') return modality;
  return isBehind(event, scene, scene.words.fearing) ? 'feared' : modality;
}

/** What somebody is accused, charged or cleared of has not been found; a conviction has. */
function isUntried(event: EventMention, scene: Scene): boolean {
  const accused = accusedOf(event, scene);
  return accused !== null && accused.verb !== 'convict' && accused.verb !== 'find';
}

/** "Said it would march on Friday": what was still to come when it was said, with no condition. */
function isToCome({ span }: EventMention, { prose, words, sentence }: Scene): boolean {
  const { tokens } = prose;
  const [at] = tokenRange(prose, span);
  let t = groupStart(tokens, at, words);
  while (t < at && !words.futureInPast.has(tokens[t].lower)) t++;
  if (t === at) return false;
  for (let k = sentence.firstToken; k < sentence.lastToken; k++)
    if (words.conditions.has(tokens[k].lower)) return false;
  return true;
}

/** Cues whose negation leaves nothing of what they lead to: "never called for attacks". */
const UNDONE: ReadonlySet<CueKind> = new Set(['order', 'ask', 'plan', 'threaten']);

/**
 * What a speaker's cue does to its content. Who "did not deny" or "has not confirmed" a thing leaves it open; who "never
 * called for" it, denies it.
 */
export function standingOfSpeech(one: Attribution, scene: Scene): CueKind {
  if (!isNegated(one, scene)) return one.kind;
  return UNDONE.has(one.kind) ? 'deny' : 'hearsay';
}

/** True where somebody "did not confirm" or "did not deny" a thing: it is not on their word. */
export const leavesOpen = (one: Attribution, scene: Scene): boolean => isNegated(one, scene) && !UNDONE.has(one.kind);

/** Tokens before a cue within which its "not" stands: "did not yet openly deny". */
const REACH = 4;

/** "Did not confirm", "never called for", "neither confirmed nor denied". */
function isNegated({ cue, source }: Attribution, { prose, words }: Scene): boolean {
  if (cue.length === 0) return false;
  // "Neither the army nor *the police* said", "No officer confirmed".
  if (source.length > 0) {
    const [first] = tokenRange(prose, source[0]);
    if (words.negations.has(prose.tokens[first].lower) || words.negations.has(prose.tokens[first - 1]?.lower ?? ''))
      return true;
  }
  const [at, end] = tokenRange(prose, cue[0]);
  if (prose.tokens.slice(at, end).some((t) => words.negations.has(t.lower))) return true;
  for (let t = at - 1; t >= Math.max(0, at - REACH); t--) {
    const { lower, pos } = prose.tokens[t];
    if (words.negations.has(lower)) return true;
    if (!/^(AUX|ADV|PART|CCONJ)$/.test(pos)) return false;
  }
  return false;
}

/** "No protester was shot", "Nobody attacked the guards". */
const isOfNobody = ({ actor, recipient, span }: EventMention, { prose, words }: Scene): boolean =>
  [actor, recipient].some((party) => {
    const own = party ? prose.tokens.slice(...tokenRange(prose, party)) : [];
    if (!words.none.has(own[0]?.lower ?? '') || own.some(isVerb)) return false;
    // "No one knows who shot them": another verb stands between nobody and the act.
    return !(party && party.end < span.start && isBetweenVerbs(party, span, prose));
  });

const isBetweenVerbs = (party: Span, event: Span, prose: Scene['prose']): boolean =>
  prose.tokens.slice(...tokenRange(prose, { start: party.end, end: event.start })).some((t) => t.pos === 'VERB');

/** In "denied killing" only the cue denies; where "not" stands between, the clause denies too. */
function isDeniedByCue(event: EventMention, heard: readonly Attribution[], scene: Scene): boolean {
  const cue = heard.findLast((one) => one.kind === 'deny')?.cue;
  return cue !== undefined && cue.length > 0 && !isBetween(cover(cue), event.span, scene, scene.words.negations);
}

/** True where one of the words stands before the event with no mark between: "fear that …", "whether …". */
function isBehind(event: EventMention, { prose, sentence }: Scene, leads: ReadonlySet<string>): boolean {
  for (let t = tokenRange(prose, event.span)[0] - 1; t >= sentence.firstToken; t--) {
    const { lower, text } = prose.tokens[t];
    if (leads.has(lower)) return true;
    if (/^[,;:“”"]$/.test(text)) return false;
  }
  return false;
}

function isBetween(cue: Span, event: Span, { prose }: Scene, wanted: ReadonlySet<string>): boolean {
  const [first, last] = tokenRange(prose, {
    start: Math.min(cue.end, event.end),
    end: Math.max(event.start, cue.start),
  });
  return prose.tokens.slice(first, last).some((t) => wanted.has(t.lower));
}
