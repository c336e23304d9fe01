import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { TermWords } from '../../language/terms.ts';
import type { DayNumber } from '../../record/civil-day.ts';
import type { Figure } from '../../record/figure.ts';
import type { Precision } from '../../record/where.ts';

/** What claims are compared with. The gazetteer says which areas a place lies in; without it only countries are known. */
export interface LinkKnowledge {
  readonly terms: TermWords;
  readonly gazetteer?: Gazetteer;
}

/** Where a claim says its happening was, as it is compared. */
export interface Spot {
  /** Hash of the place's id. */
  readonly place: number;
  /** Degrees, WGS 84. */
  readonly lat: number;
  readonly lon: number;
  readonly precision: Precision;
  /** How far from the point the happening can have been, in metres. */
  readonly metres: number;
  /** Hash of the country's code. */
  readonly country: number;
  /** Hashes of the ids of the areas it lies in, innermost first. */
  readonly areas: readonly number[];
}

/** The first and last day a claim leaves possible, both inclusive. */
export interface Days {
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** Worked out or vague, so that a day to either side is no contradiction. */
  readonly loose: boolean;
}

/** Hashed words in rising order, each with its weight: two of them are compared in one walk. */
export interface Weighted {
  readonly keys: Int32Array;
  readonly weights: Float32Array;
  /** Root of the sum of squared weights. */
  readonly norm: number;
}

/** What is left of a claim, or of all claims of one report about one happening, for telling happenings apart. */
export interface Linkable {
  /** The lowest of `claims`. */
  readonly id: string;
  /** Claim ids, sorted. */
  readonly claims: readonly string[];
  /** Groups of those claims, sorted: members of one group in different places are never one happening. */
  readonly groups: readonly string[];
  /** Digest of the report. */
  readonly report: string;
  readonly published: DayNumber | null;
  /** Bits of the families its types belong to. */
  readonly families: number;
  readonly types: readonly string[];
  readonly modes: readonly string[];
  /** The place told most finely. */
  readonly spot: Spot | null;
  /** The days all of its claims leave possible. */
  readonly days: Days | null;
  /** Every place and all bounds of days its claims tell, each once: whatever contradicts one contradicts the whole. */
  readonly spots: readonly Spot[];
  readonly bounds: readonly Days[];
  /** Who did it and to whom: register entries and the words of their names. */
  readonly parties: Weighted;
  /** Content words of the evidence. */
  readonly words: Weighted;
  readonly figures: readonly LinkFigure[];
  /** False for what may never join another: hypothetical or background without a day. */
  readonly linkable: boolean;
}

/** A figure as it is compared. */
export type LinkFigure = Pick<Figure, 'what' | 'low' | 'high'>;

/** One claim as it is compared, with what places it in its report. */
export interface ClaimFeatures extends Linkable {
  /** Where its words stand in the text, in code units: the order in which a report tells. */
  readonly at: number;
  /** Its words say that the act was told before: "the killing", "this attack". */
  readonly definite: boolean;
}
