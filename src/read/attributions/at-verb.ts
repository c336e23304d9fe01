import type { CueVerb } from '../../language/cues.ts';
import type { CueKind } from '../../record/attribution.ts';
import { afterContent } from './after-content.ts';
import { beforeContent } from './before-content.ts';
import type { Finding } from './finding.ts';
import { type Ground, levelOf } from './ground.ts';
import { invertedAfter } from './inverted.ts';
import { atPassive, atRaising, atSayingAs } from './passive.ts';
import type { Site } from './site.ts';
import { subjectOf } from './subject.ts';
import { groupAt, type VerbGroup } from './verb-group.ts';

/** The attribution a reporting verb makes; null where it makes none. */
export function atVerb(ground: Ground, verb: number, lemma: string, entry: CueVerb): Finding | null {
  const level = levelOf(ground, verb);
  const group = groupAt(ground, verb, level.first);
  const particle = verb + 1 < level.last && ground.cues.particles.has(ground.tokens[verb + 1].lower);
  const subject = group.passive ? null : subjectOf(ground, group, level);
  const site: Site = { ground, level, group, entry, lemma, after: particle ? verb + 2 : verb + 1, subject };
  if (isIdle(site)) return null;
  if (group.passive) return atPassive(site);
  if (isReduced(site)) {
    // "A report seen by the Ledger says …": who saw it tells nothing of what it says.
    const isSeen = entry.kind !== 'accuse' && ground.tokens[site.after].lower === ground.cues.grammar.by;
    return isSeen ? null : atPassive({ ...site, group: { ...group, passive: true } });
  }
  if (entry.raises) return atRaising(site);
  if (ground.tokens[group.first - 1]?.lower === ground.cues.grammar.as && entry.takes.has('quote')) {
    return atSayingAs(site);
  }
  return invertedAfter(site) ?? afterContent(site) ?? beforeContent(site);
}

/**
 * Nobody speaks: a set phrase, an act that is only possible, or a subject that is nobody ("no group"), the reader, the writer outside any
 * quotation, or a word that points.
 */
function isIdle({ ground, group, subject, entry }: Site): boolean {
  const { grammar, idle, nobody, reflexives } = ground.cues;
  if (isCharge(ground, group, entry)) return true;
  if (idle.some((run) => covers(ground, group.verb, run))) return true;
  for (let i = group.first; i < group.verb; i++) if (grammar.possible.has(ground.tokens[i].lower)) return true;
  if (!subject) return false;
  const word = ground.tokens[subject.first].lower;
  if (nobody.has(word)) return true;
  if (subject.last - subject.first !== 1) return false;
  if (reflexives.has(word)) return true;
  return grammar.pointers.has(word) || (ground.quoteOf[group.verb] < 0 && grammar.writer.has(word));
}

/** "A report *seen by* the Ledger", "23 civilians *reported killed*": a participle without its "was". */
function isReduced({ ground, group, after }: Site): boolean {
  const { tokens, cues } = ground;
  const next = tokens[after];
  if (!next || group.first !== group.verb || group.participle || group.infinitive) return false;
  if (!/(?:ed|en|id|wn)$/.test(tokens[group.verb].lower) || !/^(NOUN|PROPN)$/.test(tokens[group.first - 1]?.pos ?? ''))
    return false;
  return next.lower === cues.grammar.by || (next.pos === 'VERB' && /(?:ed|en)$/.test(next.lower));
}

/** Cues of acts: nothing is said by one who orders or plans. */
const ACTS: ReadonlySet<CueKind> = new Set(['order', 'plan', 'threaten', 'ask']);

/** "Accused of ordering the raid", "accused him of planning it": what somebody is charged with, and does not say. */
function isCharge({ tokens, cues }: Ground, { first, participle }: VerbGroup, { kind }: CueVerb): boolean {
  if (!participle || !ACTS.has(kind) || tokens[first - 1]?.pos !== 'ADP') return false;
  for (let t = first - 2; t >= 0 && t >= first - CHARGE_REACH; t--) {
    if (tokens[t].pos !== 'VERB' && tokens[t].pos !== 'ADJ') continue;
    return cues.verbs.get(cues.forms.get(tokens[t].lower) ?? tokens[t].lemma)?.kind === 'accuse';
  }
  return false;
}

/** Tokens between a charge and the act: "accused the two officers on the bridge of ordering". */
const CHARGE_REACH = 10;

/** The run of words stands in the text with one of its words at the token. */
const covers = (ground: Ground, at: number, run: readonly string[]): boolean =>
  run.some((_, k) => run.every((word, j) => ground.tokens[at - k + j]?.lower === word));
