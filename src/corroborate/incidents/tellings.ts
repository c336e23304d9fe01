import { together } from './link-features.ts';
import type { ClaimFeatures, Linkable } from './linkable.ts';
import { apart } from './score.ts';
import { cosine, sharedWeight } from './weighted.ts';

/** True where a person has said that two claims are of different happenings. */
export type KeptApart = (a: string, b: string) => boolean;

interface Telling {
  readonly parts: ClaimFeatures[];
  whole: Linkable;
}

/**
 * The claims of one report, put together by happening: a report comes back to what it tells ("the killing", "the
 * attack"), and those claims have a day and a place only through the first. The order of `claims` does not matter.
 */
export function tellingsOf(claims: readonly ClaimFeatures[], keptApart: KeptApart): Linkable[] {
  const ordered = claims.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const tellings: Telling[] = [];
  for (const claim of ordered) {
    const home = claim.linkable ? homeOf(claim, tellings, keptApart) : null;
    if (home) {
      home.parts.push(claim);
      home.whole = together(home.parts);
    } else tellings.push({ parts: [claim], whole: claim });
  }
  return tellings.map((telling) => telling.whole);
}

/** The telling a claim comes back to: the likest that nothing keeps it from, the latest among equals. */
function homeOf(claim: ClaimFeatures, tellings: readonly Telling[], keptApart: KeptApart): Telling | null {
  let best: Telling | null = null;
  let most = 0;
  for (const telling of tellings) {
    const { whole, parts } = telling;
    if (!whole.linkable || !whole.types.includes(claim.types[0])) continue;
    if (parts.some((part) => apart(part, claim) || keptApart(part.id, claim.id))) continue;
    const score = backScore(claim, whole);
    if (score > 0 && score >= most) {
      best = telling;
      most = score;
    }
  }
  return best;
}

/** Weight of a word that fewer than one text in twenty has. */
const TELLING = 3;
/** Words of two sentences this much alike tell one thing. */
const ALIKE = 0.3;

/** Above 0 where a claim can come back to a telling: shared parties, or a definite act without parties of its own. */
function backScore(claim: ClaimFeatures, whole: Linkable): number {
  const shared = sharedWeight(claim.parties, whole.parties, TELLING);
  if (shared > 0) return 1 + shared;
  if (claim.parties.norm > TELLING && whole.parties.norm > TELLING) return 0;
  if (claim.definite && !otherMode(claim, whole)) return 0.5;
  return cosine(claim.words, whole.words) > ALIKE ? 0.25 : 0;
}

const otherMode = (a: Linkable, b: Linkable): boolean =>
  a.modes.length > 0 && b.modes.length > 0 && !a.modes.some((mode) => b.modes.includes(mode));
