import type { Cues } from '../../language/cues.ts';
import type { CueKind } from '../../record/attribution.ts';
import type { Token } from '../../record/prose.ts';
import type { Finding } from './finding.ts';

/** Tokens within which the report must be named: "rejected the latest media reports that …". */
const REACH = 4;

/** What a cue does to its content, a report that is turned away ("rejected reports that …") being denied. */
export function kindOf({ verb, kind, content }: Finding, tokens: readonly Token[], cues: Cues): CueKind {
  if (!cues.rejecting.has(verb) || content.length === 0) return kind;
  const [{ first, last }] = content;
  const head = tokens.slice(first, Math.min(last, first + REACH));
  return head.some((t) => cues.reports.has(t.lower)) ? 'deny' : kind;
}
