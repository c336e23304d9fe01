import type { EventCues } from '../../language/events.ts';
import type { Modality } from '../../record/event.ts';
import type { Token } from '../../record/prose.ts';
import type { TriggerMatch } from './match-triggers.ts';
import type { Scene } from './subject.ts';

/**
 * How the clause itself puts an event forward, or `purpose` where the words only say what something is for or wished
 * to be, and nothing is told to have happened.
 */
export function standingOf(scene: Scene, match: TriggerMatch): Modality | 'purpose' {
  const own =
    match.trigger.kind === 'verb' && !isNamed(scene, match) ? verbStanding(scene, match) : nounStanding(scene, match);
  return own ?? (isConditional(scene) ? 'hypothetical' : 'asserted');
}

/** "The killing of five", "their beating": a gerund that stands as a noun does. */
function isNamed({ tokens, cues }: Scene, { first, last, head }: TriggerMatch): boolean {
  if (first !== head || !cues.gerund.test(tokens[head].lower)) return false;
  const before = tokens[first - 1];
  return tokens[last]?.lower === cues.of && before !== undefined && (before.pos === 'DET' || before.pos === 'PUNCT');
}

type Standing = Modality | 'purpose' | null;

function verbStanding(scene: Scene, { first, trigger, head }: TriggerMatch): Standing {
  const { tokens, clauses, clause, cues } = scene;
  const start = clauses[clause].first;
  let at = first - 1;
  let negated = false;
  while (at >= start && (tokens[at].pos === 'ADV' || cues.negation.has(tokens[at].lower))) {
    if (cues.negation.has(tokens[at].lower)) negated = true;
    if (cues.alleged.has(tokens[at].lower)) return 'alleged';
    if (cues.feared.has(tokens[at].lower)) return 'feared';
    at--;
  }
  if (at >= start && tokens[at].lower === cues.to && tokens[at].pos !== 'ADP') {
    const governed = governor(tokens, at, start, cues);
    return negated && governed === null ? 'denied' : governed;
  }
  const kinds = trigger.forms.get(tokens[head].lower) ?? [];
  // "deny having beaten her", "accused of having beaten her"
  const having = at > start && tokens[at].lemma === cues.perfect && cues.gerund.test(tokens[at].lower);
  if (having) {
    const gerund = gerundStanding(scene, at - 1, start);
    if (gerund) return gerund;
  }
  if (kinds.includes('ing') && at >= start && (tokens[at].pos === 'ADP' || tokens[at].pos === 'VERB')) {
    const gerund = gerundStanding(scene, at, start);
    if (gerund) return gerund;
  }
  if (negated) return 'denied';
  return auxiliaryStanding(scene, at, start) ?? sharedStanding(scene, first);
}

/** "might be jailed or executed": the auxiliary of the clause before holds for this one too. */
function sharedStanding(scene: Scene, verb: number): Standing {
  const { tokens, clauses, clause, cues } = scene;
  if (clause === 0 || clauses[clause].opens !== 'shared' || tokens[clauses[clause].first].pos !== 'CCONJ') return null;
  if (verb - clauses[clause].first > 2) return null;
  const isBase = tokens[verb].lower === tokens[verb].lemma;
  const previous = clauses[clause - 1];
  for (let t = previous.last - 1; t >= previous.first; t--) {
    if (tokens[t].pos !== 'VERB') continue;
    // After "to" only a base form goes on: "want to march and sing", but "plan to march and sang".
    if (tokens[t - 1]?.lower === cues.to && !isBase) return null;
    return auxiliaryStanding(scene, t - 1, previous.first);
  }
  return null;
}

/** Auxiliaries before the verb: "will", "could", "did not", and "is feared". */
function auxiliaryStanding({ tokens, cues }: Scene, from: number, start: number): Standing {
  let standing: Standing = null;
  for (let t = from; t >= start; t--) {
    const { lower, lemma, pos } = tokens[t];
    if (cues.negation.has(lower)) return 'denied';
    if (cues.future.has(lower)) standing = 'planned';
    else if (cues.hypothetical.has(lower)) standing = 'hypothetical';
    else if (cues.feared.has(lower)) return 'feared';
    else if (cues.alleged.has(lower)) return 'alleged';
    else if (lower === cues.to) return governor(tokens, t, start, cues);
    else if (pos !== 'AUX' && pos !== 'ADV' && lemma !== cues.perfect) break;
  }
  return standing;
}

/** What governs "to" and a verb: an order, a plan, a wish; a plain purpose where nothing does. */
function governor(tokens: readonly Token[], to: number, start: number, cues: EventCues): Standing {
  for (let t = to - 1; t >= Math.max(start, to - 9); t--) {
    const { lemma, lower } = tokens[t];
    const is = (words: ReadonlySet<string>): boolean => words.has(lemma) || words.has(lower);
    if (is(cues.failing)) return 'denied';
    if ((is(cues.order) || is(cues.plan)) && isNegated(tokens, t, start, cues)) return 'denied';
    if (is(cues.accuse)) return 'alleged';
    if (is(cues.doing)) return precededByModal(tokens, t, start, cues) ?? null;
    if (is(cues.order)) return 'ordered';
    if (is(cues.plan)) return 'planned';
    if (is(cues.feared)) return 'feared';
    if (is(cues.alleged)) return 'alleged';
    if (is(cues.wish)) return 'purpose';
  }
  return 'purpose';
}

/** "never called", "did not order", "has no plans": a negation before the word or its auxiliaries. */
function isNegated(tokens: readonly Token[], at: number, start: number, cues: EventCues): boolean {
  for (let t = at - 1; t >= start; t--) {
    if (cues.negation.has(tokens[t].lower)) return true;
    if (!/^(AUX|ADV|PART|ADJ)$/.test(tokens[t].pos)) return false;
  }
  return false;
}

function precededByModal(tokens: readonly Token[], at: number, start: number, cues: EventCues): Standing {
  const before = tokens[at - 1];
  if (at - 1 < start || !before) return null;
  if (cues.future.has(before.lower)) return 'planned';
  return cues.hypothetical.has(before.lower) ? 'hypothetical' : null;
}

/** "accused of killing", "denied killing", "for killing", "plan on attacking". */
function gerundStanding({ tokens, cues }: Scene, from: number, start: number): Standing {
  for (let t = from; t >= Math.max(start, from - 6); t--) {
    const { lemma, lower } = tokens[t];
    if (cues.accuse.has(lemma) || cues.accuse.has(lower)) return 'alleged';
    if (cues.deny.has(lemma)) return 'denied';
    if (cues.plan.has(lemma)) return 'planned';
    if (cues.wish.has(lemma)) return 'purpose';
    if (lower === cues.for && tokens[t - 1]?.pos === 'NOUN') return 'purpose';
  }
  return null;
}

const BEFORE_NOUN: readonly [keyof Pick<EventCues, 'negation' | 'alleged' | 'feared'>, Modality][] = [
  ['negation', 'denied'],
  ['alleged', 'alleged'],
  ['feared', 'feared'],
];

function nounStanding(scene: Scene, match: TriggerMatch): Standing {
  const { first } = match;
  const { tokens, clauses, clause, cues } = scene;
  const start = clauses[clause].first;
  let at = first - 1;
  for (; at >= start && /^(ADJ|DET|NOUN|NUM|PROPN|ADV|VERB|PRON)$/.test(tokens[at].pos) && at >= first - 4; at--) {
    const { lower, pos } = tokens[at];
    for (const [group, standing] of BEFORE_NOUN) if (cues[group].has(lower)) return standing;
    if (cues.imagined.has(lower)) return 'planned';
    if (cues.possible.has(lower) && pos !== 'ADV') return isFeared(scene, at, start) ? 'feared' : 'hypothetical';
    if (pos === 'VERB' && !cues.participle.test(lower)) break;
  }
  if (isHopedFor(scene, at)) return 'purpose';
  return nounContext(scene, match, Math.max(at, start), start) ?? nounAsSubject(scene, match);
}

/** "A curfew will be imposed", "a march is planned", "general strike called for Monday", "the rally was called off". */
function nounAsSubject(scene: Scene, { last, first, trigger }: TriggerMatch): Standing {
  const { tokens, clauses, clause, cues } = scene;
  const end = clauses[clause].last;
  const before = tokens[first - 1];
  if (before?.pos === 'ADP' || (before?.pos === 'DET' && tokens[first - 2]?.pos === 'ADP')) return null;
  const isKnown = !isIndefinite(tokens[first - 1], cues) && before?.pos === 'DET';
  let standing: Standing = null;
  for (let t = last; t < end; t++) {
    const { pos, lower, lemma } = tokens[t];
    if (lower === cues.to && tokens[t + 1]?.pos === 'AUX') return 'planned';
    if (cues.negation.has(lower)) return 'denied';
    if (cues.future.has(lower)) standing = 'planned';
    else if (cues.hypothetical.has(lower)) standing = 'hypothetical';
    else if (pos !== 'AUX' && pos !== 'ADV') {
      const isPassive = tokens[t - 1].pos === 'AUX';
      const isOff = cues.averted.has(lower) || (cues.calling.has(lemma) && tokens[t + 1]?.lower === cues.off);
      if (isPassive && isOff) return 'denied';
      // "the attack will be investigated" is one that was.
      if (isKnown && !cues.occurring.has(lemma)) standing = null;
      const isSaid = isPassive || tokens[t + 1]?.lower === cues.for;
      if (isSaid && cues.plan.has(lemma)) return 'planned';
      if (trigger.type === 'PROTEST' && isSaid && cues.calling.has(lemma)) return 'planned';
      break;
    }
  }
  return standing;
}

/** "Aid groups *fear* further attacks". */
const isFeared = ({ tokens, cues }: Scene, at: number, start: number): boolean =>
  at > start && (cues.feared.has(tokens[at - 1].lemma) || cues.feared.has(tokens[at - 1].lower));

/** "What could end this is an uprising": named as what something would be, not as what happened. */
function isHopedFor({ tokens, clauses, cues }: Scene, copula: number): boolean {
  if (!cues.copula.has(tokens[copula]?.lower ?? '')) return false;
  for (let t = copula; t >= clauses[0].first; t--) if (cues.hypothetical.has(tokens[t].lower)) return true;
  return false;
}

/** What stands before the whole noun phrase: "calls for a strike", "anniversary of the attack", "missions for …". */
function nounContext(scene: Scene, { first, last, trigger }: TriggerMatch, at: number, start: number): Standing {
  const { tokens, cues } = scene;
  const bare = first - 1 === at || !tokens.slice(at + 1, first).some((t) => t.pos === 'DET' || t.pos === 'NUM');
  for (let t = first - 1; t >= Math.max(start, first - 9); t--) {
    const { lemma, lower, pos } = tokens[t];
    if (lower === cues.for) {
      const before = tokens[t - 1];
      if (before && (cues.order.has(before.lemma) || cues.order.has(before.lower)))
        return isNegated(tokens, t - 1, start, cues) ? 'denied' : 'ordered';
      if (before && cues.accuse.has(before.lemma)) return 'alleged';
      if (before && (cues.plan.has(before.lemma) || cues.wish.has(before.lemma))) return 'planned';
      if (before && bare && before.pos === 'NOUN') return 'purpose';
      if (before && before.pos !== 'VERB') return null;
    }
    if (lower === cues.of && cues.remembrance.has(tokens[t - 1]?.lemma ?? '')) return 'historical';
    if (cues.later.has(lower) && cues.long.has(tokens[t - 1]?.lemma ?? '')) return 'historical';
    if (lower === cues.of && cues.accuse.has(tokens[t - 1]?.lemma ?? '')) return 'alleged';
    // "The federation plans a strike": a verb taken for a noun.
    if (pos === 'NOUN' && cues.plan.has(lemma) && tokens[t + 1].pos === 'DET') return 'planned';
    if (pos === 'VERB' && t >= start) {
      // "called off the march", "called the march off"
      if (cues.calling.has(lemma) && [t + 1, last].some((at) => tokens[at]?.lower === cues.off)) return 'denied';
      if (cues.accuse.has(lemma) && tokens[at]?.lower === cues.with) return 'alleged';
      if (cues.remembrance.has(lemma) && tokens[t + 1]?.lower !== cues.by) return 'historical';
      if (cues.wish.has(lemma)) return 'hypothetical';
      if (cues.plan.has(lemma)) return 'planned';
      if (cues.feared.has(lemma)) return 'feared';
      if (cues.deny.has(lemma)) return 'denied';
      // "The federation called a strike for Tuesday"
      if (trigger.type === 'PROTEST' && cues.calling.has(lemma) && isIndefinite(tokens[t + 1], cues))
        return isNegated(tokens, t, start, cues) ? 'denied' : 'planned';
      if (!cues.light.has(lemma)) return null;
      return lightStanding(scene, t, start);
    }
  }
  return null;
}

const isIndefinite = (token: Token | undefined, cues: EventCues): boolean =>
  token !== undefined && (cues.indefinite.has(token.lower) || /^(ADJ|NOUN)$/.test(token.pos));

function lightStanding({ tokens, cues }: Scene, verb: number, start: number): Standing {
  const before = tokens[verb - 1];
  if (verb - 1 < start || !before) return null;
  if (before.lower === cues.to) return governor(tokens, verb - 1, start, cues);
  if (cues.future.has(before.lower)) return 'planned';
  if (cues.hypothetical.has(before.lower)) return 'hypothetical';
  return cues.negation.has(before.lower) ? 'denied' : null;
}

/** "If …", "unless …"; "until the law *is* repealed", but not "until the police came". */
function isConditional({ tokens, clauses, clause, cues }: Scene): boolean {
  const { first, last } = clauses[clause];
  if (cues.condition.has(tokens[first].lower)) return true;
  if (!cues.until.has(tokens[first].lower)) return false;
  const verb = tokens.slice(first, last).find(({ pos }) => pos === 'AUX' || pos === 'VERB');
  return verb !== undefined && cues.present.has(verb.lower);
}
