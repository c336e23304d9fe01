import type { ActorWords } from '../../language/actors.ts';
import type { Cues } from '../../language/cues.ts';
import type { ActorMention } from '../../record/actor.ts';
import type { Attribution, Quotation, Speaker } from '../../record/attribution.ts';
import type { Prose } from '../../record/prose.ts';
import type { Span } from '../../record/span.ts';
import { type Byline, bylinesOf } from './at-byline.ts';
import type { Finding } from './finding.ts';
import { findingsOf } from './findings.ts';
import { type Ground, groundOf, spanOf } from './ground.ts';
import { parentsOf } from './nesting.ts';
import { withRelays } from './relay.ts';
import { speakersOf } from './speakers.ts';
import { kindOf } from './turned-away.ts';

/** The layers and words attributions are read from. */
export interface AttributionInput {
  readonly quotes: readonly Quotation[];
  readonly actors: readonly ActorMention[];
  /** Where places are named. */
  readonly placeNames: readonly Span[];
  readonly cues: Cues;
  readonly words: ActorWords;
}

/**
 * Every attribution, bylines first and then by the position of the cue, with its speaker worked out and the index of
 * the one it stands inside.
 */
export function readAttributions(prose: Prose, input: AttributionInput): Attribution[] {
  const ground = groundOf(prose, input.quotes, input.actors, input.placeNames, input.cues);
  const bylines = bylinesOf(prose, input.cues);
  const found = withRelays(ground, findingsOf(ground, bylines));
  const parents = parentsOf(found);
  const speakers = speakersOf(ground, found, parents, input.words);
  return [
    ...bylines.map((byline) => attributionOfByline(ground, byline)),
    ...found.map((finding, i) =>
      attributionOf(
        ground,
        { ...finding, kind: kindOf(finding, ground.tokens, input.cues) },
        speakers[i],
        parents[i],
        bylines.length,
      ),
    ),
  ];
}

function attributionOf(
  ground: Ground,
  finding: Finding,
  speaker: Speaker | null,
  parent: number | null,
  shift: number,
): Attribution {
  return {
    source: finding.speaker ? [spanOf(ground.tokens, finding.speaker)] : [],
    cue: [spanOf(ground.tokens, finding.cue)],
    content: finding.content.map((run) => spanOf(ground.tokens, run)),
    verb: finding.verb,
    kind: finding.kind,
    form: finding.form,
    speaker,
    parent: parent === null ? null : parent + shift,
  };
}

function attributionOfByline(ground: Ground, byline: Byline): Attribution {
  const span = spanOf(ground.tokens, byline.name);
  const text = ground.prose.text.slice(span.start, span.end);
  return {
    source: [span],
    cue: [spanOf(ground.tokens, byline.cue)],
    content: [],
    verb: 'report',
    kind: 'say',
    form: 'byline',
    speaker: { text, span, described: null, anonymous: false },
    parent: null,
  };
}
