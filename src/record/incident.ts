import type { Dependence, Line } from './dependence.ts';
import type { Counted } from './figure.ts';
import type { CivilDate } from './when.ts';
import type { Place, Precision } from './where.ts';

/** One feature of a link between two claims: how much it says for or against one happening, and in words. */
export interface LinkFeature {
  readonly name: 'type' | 'place' | 'day' | 'actors' | 'figures' | 'wording' | 'names' | 'copy' | 'judgement';
  /** −1 (speaks against) to 1 (speaks for); weight as fitted or set, see docs/corroborate.md. */
  readonly score: number;
  readonly weight: number;
  readonly reason: string;
}

/** Why two claims are, or are not, about one happening. */
export interface ClaimLink {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly features: readonly LinkFeature[];
}

/**
 * Single line; many reports of one line; `independent` lines that do not depend on one another; a speaker concedes it
 * against the interest of its own side; claims contradict, and both are kept.
 */
export type Standing = 'single-line' | 'repeated' | 'corroborated' | 'conceded' | 'disputed';

/** What is said of an incident, one thing at a time. */
export type PropositionKind = 'happened' | 'there' | 'that-day' | 'by-them' | 'so-many';

/** One thing said of an incident, with who says it and who says otherwise. */
export interface Proposition {
  readonly kind: PropositionKind;
  /** The thing said, in words: a place, a day, an actor, "killed". */
  readonly said: string;
  /** What a `so-many` counts. */
  readonly counts: Counted | null;
  readonly lines: readonly Line[];
  /** Lines that deny it or say otherwise. */
  readonly against: readonly Line[];
  readonly standing: Standing;
  /** Lines shown to be independent of one another; 1 where no two are, 0 where nobody says it. */
  readonly independent: number;
  /** How the best two lines stand to each other. */
  readonly best: Dependence | null;
  readonly concessions: readonly Concession[];
  /** Figures by side, newest of each speaker, for `so-many`. */
  readonly figures: readonly SideFigure[];
  /** What does not add up, or was changed by a copy, in sentences; left out where there is nothing. */
  readonly remarks?: readonly string[];
}

/** A figure as one side gives it: its range over that side's speakers, never an average. */
export interface SideFigure {
  /** Register id or name of the party; null where the speaker belongs to none. */
  readonly side: string | null;
  readonly low: number;
  readonly high: number | null;
  /** The words of each speaker's newest figure. */
  readonly words: readonly { readonly speaker: string; readonly text: string; readonly claim: string }[];
  /** Claims whose figure a later one of the same speaker replaced. */
  readonly superseded: readonly string[];
  /** True where it counts more than this happening: all up to a day, or over a longer stretch. */
  readonly wider?: true;
}

/** A speaker says what its own side has an interest to deny. */
export interface Concession {
  readonly claim: string;
  readonly speaker: string;
  readonly side: string;
  /** The same side's denial before it, where there is one. */
  readonly denied: string | null;
  readonly deniedOn: CivilDate | null;
  readonly concededOn: CivilDate | null;
  readonly reason: string;
}

/** The single happening that claims are about; known only through them. */
export interface Incident {
  /** Made from the lowest claim id in it, so that the same claims give the same id. */
  readonly id: string;
  readonly type: string;
  /** Claim ids, sorted. */
  readonly claims: readonly string[];
  /** The place told most finely by most; null where none is told. */
  readonly place: Place | null;
  readonly precision: Precision | null;
  /** First and last day the claims leave possible, both inclusive. */
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly lines: readonly Line[];
  readonly propositions: readonly Proposition[];
}
