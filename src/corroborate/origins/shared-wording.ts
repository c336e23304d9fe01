import type { Claim } from '../../record/claim.ts';

/**
 * Two reporters who tell of one thing in their own words share short runs: names, set phrases. Eight words in a row,
 * or half of the shorter passage in runs of four, do not come about by chance (measured on pairs of separate reports of
 * one event; see docs/corroborate.md).
 */
const RUN = 8;
const SHORT_RUN = 4;
const HALF = 0.5;
const WORD = /[\p{L}\p{N}]+/gu;

const known = new WeakMap<Claim, Wording>();

interface Wording {
  readonly count: number;
  readonly long: ReadonlySet<string>;
  readonly short: ReadonlySet<string>;
}

/** A claim's words as runs of eight and of four. */
export function wordingOf(claim: Claim): Wording {
  const made = known.get(claim);
  if (made) return made;
  const words = claim.evidence.quote.toLowerCase().match(WORD) ?? [];
  const wording = { count: words.length, long: runs(words, RUN), short: runs(words, SHORT_RUN) };
  known.set(claim, wording);
  return wording;
}

function runs(words: readonly string[], length: number): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i + length <= words.length; i++) found.add(words.slice(i, i + length).join(' '));
  return found;
}

/** Whether the words of two claims are alike beyond chance. */
export function shareWording(a: Claim, b: Claim): boolean {
  const [fewer, more] = [wordingOf(a), wordingOf(b)].sort((x, y) => x.short.size - y.short.size);
  for (const run of fewer.long) if (more.long.has(run)) return true;
  if (fewer.short.size < RUN) return false;
  let shared = 0;
  for (const run of fewer.short) if (more.short.has(run)) shared++;
  return shared >= HALF * fewer.short.size;
}
