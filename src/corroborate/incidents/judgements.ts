/**
 * What a person has said of two sets of claims: a claim is a set of one, an incident the set of claims it had when it
 * was judged. A later judgement about the same two claims stands in place of an earlier one.
 */
export interface LinkJudgement {
  readonly verdict: 'same' | 'different' | 'unsure';
  readonly a: readonly string[];
  readonly b: readonly string[];
}

/** Judgements by pair of claims. */
export interface Verdicts {
  /** What was said last of two claims; null where nobody judged them. */
  of(a: string, b: string): LinkJudgement['verdict'] | null;
  /** Claims of which something was said together with this one. */
  judgedWith(claim: string): ReadonlyMap<string, LinkJudgement['verdict']>;
  /** All pairs said to be the same, the lower id first, in rising order. */
  readonly same: readonly (readonly [string, string])[];
  /** Every claim judged. */
  readonly claims: ReadonlySet<string>;
}

const NONE: ReadonlyMap<string, LinkJudgement['verdict']> = new Map();

/** Judgements in the order they were made. */
export function verdictsOf(judgements: readonly LinkJudgement[]): Verdicts {
  const by = new Map<string, Map<string, LinkJudgement['verdict']>>();
  const say = (a: string, b: string, verdict: LinkJudgement['verdict']): void => {
    const said = by.get(a);
    if (said) said.set(b, verdict);
    else by.set(a, new Map([[b, verdict]]));
  };
  for (const { verdict, a, b } of judgements) {
    // "The same" is said of all of them; the other verdicts lie between the two sides.
    const pairs = verdict === 'same' ? within([...a, ...b]) : across(a, b);
    for (const [one, other] of pairs) {
      if (one === other) continue;
      say(one, other, verdict);
      say(other, one, verdict);
    }
  }
  const same = [...by]
    .flatMap(([a, said]) => [...said].filter(([b, v]) => v === 'same' && a < b).map(([b]) => [a, b] as const))
    .sort(([a, b], [c, d]) => (a < c ? -1 : a > c ? 1 : b < d ? -1 : 1));
  return {
    of: (a, b) => by.get(a)?.get(b) ?? null,
    judgedWith: (claim) => by.get(claim) ?? NONE,
    same,
    claims: new Set(by.keys()),
  };
}

const across = (a: readonly string[], b: readonly string[]) =>
  a.flatMap((one) => b.map((other) => [one, other] as const));
const within = (all: readonly string[]) =>
  all.flatMap((one, i) => all.slice(i + 1).map((other) => [one, other] as const));
