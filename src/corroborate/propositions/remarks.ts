import type { Claim } from '../../record/claim.ts';
import type { Counted } from '../../record/figure.ts';
import { changesOf } from '../origins/copied-claim.ts';
import type { EvidenceGround } from '../origins/ground.ts';
import { mismatches } from './arithmetic.ts';
import type { Told } from './counted.ts';
import { sentenceOf } from './tally.ts';

/** What a reader should know of figures of one thing counted: sums that are off, copies that changed a figure. */
export function remarksOn(
  what: Counted,
  current: readonly Told[],
  claims: readonly Claim[],
  ground: EvidenceGround,
): string[] {
  const sums = current.flatMap(({ claim, figure }) => {
    const off = figure.low === figure.high ? mismatches(sentenceOf(claim, figure), figure.low, ground.tallies) : [];
    return off.map((one) => `${claim.report.outlet ?? 'A report'}: ${one}.`);
  });
  return [...new Set([...sums, ...claims.flatMap((claim) => changedIn(what, claim, ground))])].sort();
}

/** "Atlantic Evening has 16 demonstrators where Meridian Wire, which it copies, has 14 protesters." */
function changedIn(what: Counted, claim: Claim, ground: EvidenceGround): string[] {
  return (ground.copies.get(claim.report.digest) ?? []).flatMap((copied) => {
    if (copied.end !== 'copy') return [];
    const original = ground.lineages.get(copied.other)?.outlet ?? 'another report';
    return changesOf(claim, copied)
      .filter((change) => change.what === 'figure' && change.before && change.after && isOf(what, claim, change.inCopy))
      .map((change) => {
        const who = copied.link.directed ? `${original}, which it copies,` : `${original}, which has the same text,`;
        return `${claim.report.outlet ?? 'A report'} has “${change.after}” where ${who} has “${change.before}”.`;
      });
  });
}

const isOf = (what: Counted, { figures }: Claim, span: { start: number; end: number } | null): boolean =>
  span !== null &&
  figures.some((figure) => figure.what === what && figure.span.start < span.end && span.start < figure.span.end);
