import type { Span } from './span.ts';

/** How finely a place is known. An area is never a pin. */
export type Precision = 'site' | 'town' | 'district' | 'province' | 'country' | 'region';

/** A place of the gazetteer. */
export interface Place {
  /** `geonames:` and the GeoNames number; a case's own places have their own prefix. */
  readonly id: string;
  readonly name: string;
  /** Degrees, WGS 84. */
  readonly lat: number;
  readonly lon: number;
  /** GeoNames feature class and code, e.g. `P.PPL`, `A.ADM1`. */
  readonly feature: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** One place a name could mean, with its score (0–1) and a reason a person can read. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly score: number;
  readonly reason: string;
}

/** A site or district that is known by the town it lies in. */
export interface Inside {
  /** The town's name, as the text has it. */
  readonly town: string;
  readonly as: 'site' | 'district';
}

/** Words read as a place name, not yet tied to a place. */
export interface Toponym {
  readonly span: Span;
  readonly text: string;
  readonly use: 'name' | 'demonym' | 'part';
  /** What the words beside it call the place ("Cook County", "the city of"); null where they call it nothing. */
  readonly kind: 'country' | 'province' | 'district' | 'town' | null;
  /** "Tehran University", "the Dokki district of Cairo": the town stands for it, and the precision says so. */
  readonly inside?: Inside;
  /** How sure the reading is that a place is meant, 0–1. */
  readonly confidence: number;
}

/** Words that name a place, with every place they could mean. */
export interface PlaceMention {
  readonly span: Span;
  readonly text: string;
  /** `name`: a place name; `demonym`: "Iranian", "Londoners"; `part`: inside the name of an organisation or person, no location. */
  readonly use: 'name' | 'demonym' | 'part';
  /** The place chosen; null is an answer: not in the gazetteer, or not decidable. */
  readonly place: Place | null;
  /** A site or district inside a town has the town as its place and `site` or `district` here. */
  readonly precision: Precision | null;
  /** Gazetteer ids of the areas the chosen place lies in, innermost first. */
  readonly areas?: readonly string[];
  /** Best first. */
  readonly candidates: readonly Candidate[];
}

/** Where a claim says its event was. */
export interface Where {
  readonly text: string;
  readonly span: Span;
  readonly precision: Precision | null;
  readonly place: Place | null;
  readonly candidates: readonly Candidate[];
}
