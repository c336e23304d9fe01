/**
 * Whether two claims rest on one origin. Unknown lineage is `not-established`: it counts neither as one origin nor as
 * two.
 */
export type Dependence = 'dependent' | 'independent' | 'not-established';

/** What a verdict rests on, the strongest first. */
export type DependenceGround =
  | 'same-report'
  | 'copy'
  | 'credit'
  | 'same-family'
  | 'same-speaker'
  | 'shared-wording'
  | 'separate-origins'
  | 'unknown-lineage';

/** How two claims stand to each other, with the reason as a sentence. */
export interface DependenceFinding {
  readonly verdict: Dependence;
  readonly ground: DependenceGround;
  readonly reason: string;
}

/** Claims that rest on one origin: they count once, however many repeat it. */
export interface Line {
  /** Stable within an incident: made from the lowest claim id. */
  readonly id: string;
  /** The origin as a reader would name it: an agency, a speaker, an outlet; null where nobody knows it. */
  readonly origin: string | null;
  /** Claim ids, in the order in which their reports came out. */
  readonly claims: readonly string[];
  /** Why they are one line. */
  readonly reasons: readonly string[];
}
