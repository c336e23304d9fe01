import type { Cues } from '../../language/cues.ts';
import type { ActorMention } from '../../record/actor.ts';
import type { Attribution, Quotation } from '../../record/attribution.ts';
import type { Prose } from '../../record/prose.ts';
import { atVerb } from './at-verb.ts';
import type { Finding } from './finding.ts';
import { groundOf, spanOf, type Ground } from './ground.ts';
import { parentsOf } from './nesting.ts';

/** The layers attributions are read from. */
export interface AttributionInput {
  readonly quotes: readonly Quotation[];
  readonly actors: readonly ActorMention[];
  readonly cues: Cues;
}

/** Every attribution, by the position of its cue, with its speaker worked out and its place inside others. */
export function readAttributions(prose: Prose, input: AttributionInput): Attribution[] {
  const ground = groundOf(prose, input.quotes, input.actors, input.cues);
  const found = findings(ground);
  const parents = parentsOf(found);
  return found.map((finding, i) => ({
    source: finding.speaker ? [spanOf(ground.tokens, finding.speaker)] : [],
    cue: [spanOf(ground.tokens, finding.cue)],
    content: finding.content.map((run) => spanOf(ground.tokens, run)),
    verb: finding.verb,
    kind: finding.kind,
    form: finding.form,
    speaker: null,
    parent: parents[i],
    rule: finding.rule,
  }));
}

function findings(ground: Ground): Finding[] {
  const found: Finding[] = [];
  ground.tokens.forEach((token, i) => {
    if (token.pos !== 'VERB') return;
    const entry = ground.cues.verbs.get(token.lemma);
    const finding = entry && atVerb(ground, i, entry);
    if (finding) found.push(finding);
  });
  return found;
}
