import type { Claim } from '../../record/claim.ts';
import { grouped } from '../grouped.ts';
import { shareWording, wordingOf } from './shared-wording.ts';

/** Claims compared for one run of words: beyond so many, a run is a set phrase and says nothing. */
const SET_PHRASE = 48;

/**
 * Pairs of claims whose words are alike beyond chance. Claims with the very same words stand for one another; only those
 * that share a run of four words are compared.
 */
export function* pairsOfWording(claims: readonly Claim[]): Generator<readonly [Claim, Claim]> {
  const byQuote = grouped(claims, (claim) => claim.evidence.quote);
  const byRun = new Map<number, Claim[]>();
  for (const [, same] of byQuote) {
    for (let i = 1; i < same.length; i++) if (shareWording(same[i - 1], same[i])) yield [same[i - 1], same[i]];
    const first = same[0];
    const near = new Set<Claim>();
    for (const run of wordingOf(first).short) {
      const holders = byRun.get(run) ?? [];
      if (holders.length < SET_PHRASE) for (const holder of holders) near.add(holder);
      holders.push(first);
      byRun.set(run, holders);
    }
    for (const other of near) if (shareWording(first, other)) yield [first, other];
  }
}
