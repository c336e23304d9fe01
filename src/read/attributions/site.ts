import type { CueVerb } from '../../language/cues.ts';
import type { Quotation } from '../../record/attribution.ts';
import type { Finding } from './finding.ts';
import type { Ground, Run } from './ground.ts';
import { isFiniteVerb, type VerbGroup } from './verb-group.ts';

/** A cue verb in its place, with all that the rules ask of it. */
export interface Site {
  readonly ground: Ground;
  readonly level: Run;
  readonly group: VerbGroup;
  readonly entry: CueVerb;
  readonly lemma: string;
  /** Just after the verb and its particle. */
  readonly after: number;
  readonly subject: Run | null;
}

/** What a rule has found at a site. */
interface Part {
  readonly speaker: Run | null;
  readonly content: readonly Run[];
  readonly rule: string;
}

/** Makes a finding of a site: cue, verb and kind are the site's, the form follows from quotation marks and rule. */
export function found(site: Site, part: Part): Finding {
  const { ground, group, after, lemma, entry } = site;
  return {
    speaker: part.speaker,
    cue: { first: cueStart(ground, group), last: after },
    content: part.content,
    verb: lemma,
    kind: entry.kind,
    form: formOf(site, part),
    rule: part.rule,
  };
}

function formOf({ ground, entry }: Site, { content, rule }: Part): Finding['form'] {
  const mention = rule === 'object' || rule.startsWith('+');
  if (mention && entry.kind === 'believe') return 'mention';
  if (content.every((run) => ground.opens.has(run.first))) return 'direct';
  if (content.some((run) => opensWithin(ground, run))) return 'mixed';
  if (entry.inward && rule === 'infinitive') return 'mention';
  return mention ? 'mention' : 'indirect';
}

function opensWithin(ground: Ground, run: Run): boolean {
  for (let i = run.first; i < run.last; i++) if (ground.opens.has(i)) return true;
  return false;
}

/** "tried to downplay": the verb an infinitive hangs on belongs to the cue where it stands right before. */
function cueStart(ground: Ground, group: VerbGroup): number {
  const before = group.first - 1;
  return group.infinitive && ground.tokens[before]?.pos === 'VERB' ? before : group.first;
}

/** The quotation that closes just before `at`; a comma may stand between. Null at the start of the level. */
export function closedAt(ground: Ground, at: number, level: Run): Quotation | null {
  if (at <= level.first) return null;
  const before = ground.tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  return ground.closes.get(at - 1) ?? ground.closes.get(before) ?? null;
}

/** A finite verb stands in [from, to) and nothing makes it depend: the words can be a clause and not only a setting. */
export function clauseStands(ground: Ground, from: number, to: number): boolean {
  const opener = ground.tokens[from];
  if (opener.pos === 'SCONJ' || opener.pos === 'VERB' || ground.cues.subordinators.has(opener.lower)) return false;
  return verbStands(ground, from, to);
}

/** A finite verb stands in [from, to). */
export function verbStands(ground: Ground, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(ground, i)) return true;
  return false;
}
