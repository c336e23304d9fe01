import { contentOf } from './before-content.ts';
import { clauseEnd } from './clause-end.ts';
import { rightOf } from './complement.ts';
import { trimEnd } from './content.ts';
import type { Finding } from './finding.ts';
import type { Ground, Run } from './ground.ts';
import { phraseAfter } from './noun-phrase.ts';
import { found, type Site } from './site.ts';
import { subjectOf } from './subject.ts';
import { groupAt } from './verb-group.ts';

/** How far back, in tokens, the verb of "quoted … as saying" may stand. */
const REACH = 30;
/** Longest stretch, in tokens, between cue and content that still belongs to the cue: "as saying on May 5". */
const TAIL = 4;

/** "was accused of …", "is expected to …": content is what is said of the subject; the speaker follows "by". */
export function atPassive(site: Site): Finding | null {
  const { ground, level, group, entry, after } = site;
  if (!entry.passive) return null;
  const subject = subjectOf(ground, { ...group, passive: false }, level);
  const by = ground.tokens[after]?.lower === ground.cues.grammar.by ? phraseAfter(ground, after + 1, level.last) : null;
  const from = by ? by.last : after;
  const last = trimEnd(ground, clauseEnd(ground, from, level, { object: true }));
  const content = [...(subject ? [subject] : []), ...(last > from ? [{ first: from, last }] : [])];
  if (content.length === 0) return null;
  return { ...found(site, { speaker: by, content, rule: 'passive' }), form: 'passive' };
}

/** "The bridge seems to have …": who finds it so is not told. */
export function atRaising(site: Site): Finding | null {
  const { ground, level, subject, after } = site;
  const next = ground.tokens[after];
  const { to, that, comparisons } = ground.cues.grammar;
  if (!subject || after >= level.last) return null;
  const follows =
    /^(ADJ|VERB)$/.test(next.pos) || next.lower === to || next.lower === that || comparisons.has(next.lower);
  const last = trimEnd(ground, clauseEnd(ground, after, level, { object: true }));
  if (!follows || last <= after) return null;
  return found(site, { speaker: null, content: [subject, { first: after, last }], rule: 'raising' });
}

/** "quoted the spokesman, a cleric, as saying …", "was quoted as saying": who is quoted speaks. */
export function atSayingAs(site: Site): Finding | null {
  const { ground, level, group, after, entry } = site;
  const content = contentOf(site, rightOf(ground, after, level, entry));
  const quoting = quotingVerb(ground, group.first - 1, level);
  if (!content || quoting < 0) return null;
  const outer = groupAt(ground, quoting, level.first);
  const speaker = outer.passive
    ? subjectOf(ground, { ...outer, passive: false }, level)
    : { first: quoting + 1, last: ground.tokens[group.first - 2].text === ',' ? group.first - 2 : group.first - 1 };
  if (!speaker || speaker.last <= speaker.first) return null;
  const cue = { first: group.first - 1, last: cueEnd(ground, after, content) };
  const finding = { ...found(site, { speaker, content, rule: 'as-saying' }), cue };
  return outer.passive ? { ...finding, form: 'passive' } : finding;
}

/** A day said between cue and content belongs to the cue. */
function cueEnd(ground: Ground, after: number, content: readonly Run[]): number {
  const reach = ground.tokens.slice(after, content[0].first).filter((token) => !/^[,:]$/.test(token.text));
  return reach.length > 0 && reach.length <= TAIL ? after + reach.length : after;
}

function quotingVerb(ground: Ground, as: number, level: Run): number {
  for (let i = as - 1; i >= level.first && as - i < REACH; i--) {
    const token = ground.tokens[i];
    if (token.pos === 'VERB' && ground.cues.quoting.has(token.lemma)) return i;
  }
  return -1;
}
