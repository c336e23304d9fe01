import type { Claim } from '../../record/claim.ts';
import type { Incident, Proposition, SideFigure, Standing } from '../../record/incident.ts';
import { type EvidenceGround, groundWithout } from '../origins/ground.ts';
import { assess } from '../propositions/assess.ts';
import { type Distrust, restsOn } from './distrust.ts';

/** How one thing said of an incident stands. */
export interface Stand {
  readonly standing: Standing;
  readonly independent: number;
  readonly lines: number;
  readonly against: number;
  readonly figures: readonly SideFigure[];
}

/** One thing said of an incident that stands otherwise without somebody's word; null where nobody says it (any more). */
export interface StandingChange {
  readonly incident: string;
  readonly kind: Proposition['kind'];
  readonly said: string;
  readonly before: Stand | null;
  readonly after: Stand | null;
}

/** An incident's claims and what has been said of it with everybody's word. */
export interface Assessed {
  readonly incident: Pick<Incident, 'id' | 'propositions'>;
  readonly claims: readonly Claim[];
}

/**
 * What changes where somebody's word is left out: every standing is worked out again without the claims that rest on it,
 * and those that differ are given in the order of the incidents. The claims stay where they were put; a copy of a report
 * left out goes with it. Incidents that do not rest on it are not looked at again.
 */
export function changesWithout(all: readonly Assessed[], distrust: Distrust, ground: EvidenceGround): StandingChange[] {
  const other = distrust.kind === 'rule' ? groundWithout(ground, distrust.rule) : ground;
  return all.flatMap(({ incident, claims }) => {
    const left = claims.filter((claim) => !restsOn(claim, distrust, ground));
    if (left.length === claims.length && distrust.kind !== 'rule') return [];
    const after = left.length > 0 ? assess(left, other).propositions : [];
    return changesBetween(incident.id, keysOver(claims), incident.propositions, after);
  });
}

function changesBetween(
  incident: string,
  keyOf: (one: Proposition) => string,
  before: readonly Proposition[],
  after: readonly Proposition[],
): StandingChange[] {
  const [was, is] = [before, after].map((all) => new Map(all.map((one) => [keyOf(one), one])));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [one, other] = [was.get(key), is.get(key)];
    const change = {
      incident,
      kind: (one ?? other)?.kind ?? 'happened',
      said: (one ?? other)?.said ?? '',
      before: one ? standOf(one) : null,
      after: other ? standOf(other) : null,
    };
    return differ(change) ? [change] : [];
  });
}

/** What makes two sayings the same: that it happened one way is one thing, whatever the words for it. */
function keysOver(claims: readonly Claim[]): (one: Proposition) => string {
  const modes = new Map(claims.map(({ id, event }) => [id, event.mode]));
  return ({ kind, said, lines, against }) => {
    if (kind !== 'happened') return `${kind} ${said}`;
    const told = (lines.length > 0 ? lines : against).flatMap((line) => line.claims.map((id) => modes.get(id) ?? ''));
    return `${kind} ${told.sort().at(-1) ?? ''}`;
  };
}

const standOf = ({ standing, independent, lines, against, figures }: Proposition): Stand => ({
  standing,
  independent,
  lines: lines.length,
  against: against.length,
  figures,
});

/** Fewer copies of one line are no change; another standing, number of lines or range of a side is. */
function differ({ before, after }: StandingChange): boolean {
  if (!before || !after) return before !== after;
  const figures = (stand: Stand): string => stand.figures.map(({ side, low, high }) => `${side} ${low} ${high}`).join();
  return (
    before.standing !== after.standing ||
    before.independent !== after.independent ||
    before.lines !== after.lines ||
    before.against !== after.against ||
    figures(before) !== figures(after)
  );
}
