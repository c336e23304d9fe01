/** What a language's words tell about place names near them. All words lower case. */
export interface PlaceVocabulary {
  /** Prepositions a place name often follows, by how strongly they speak for a place (0–1). */
  readonly prepositions: ReadonlyMap<string, number>;
  /** "city", "town", "village": before "of" or after the name. By the precision they tell. */
  readonly kinds: ReadonlyMap<string, PlaceKind>;
  /** "district", "suburb": parts of a town. */
  readonly quarters: ReadonlySet<string>;
  /** Given names: what follows is a person's last name. */
  readonly givenNames: ReadonlySet<string>;
  /** "mr.", "president", "gen.": what follows is a person. */
  readonly titles: ReadonlySet<string>;
  /** Heads of names of organisations: "university", "army", "times". */
  readonly organisations: ReadonlySet<string>;
  /** What towns have: "police", "council", "high" (school). A name before one is a place. */
  readonly local: ReadonlySet<string>;
  /** "virus", "fever": named after places without being there. */
  readonly ailments: ReadonlySet<string>;
  /** Heads of names of sites: "airport", "square", "bridge". */
  readonly facilities: ReadonlySet<string>;
  /** Those of them that lie in the town they are named after: "airport", "stadium", not "street". */
  readonly sites: ReadonlySet<string>;
  /** Heads of names that are an organisation's and its building's: "university", "hospital". */
  readonly buildings: ReadonlySet<string>;
  /** What may stand between the town's name and such a head: "international" airport. */
  readonly ofSites: ReadonlySet<string>;
  /** Heads of names of streets and squares, which are named after other towns: "street", "square". */
  readonly streets: ReadonlySet<string>;
  /** Heads of names of natural features: "river", "mountains". */
  readonly features: ReadonlySet<string>;
  /** Words that are some town's name and almost never meant as one. */
  readonly never: ReadonlySet<string>;
  /** Words that start a sentence or title with a capital without being part of a name. */
  readonly plain: ReadonlySet<string>;
  /** "north", "greater": may stand before a place name without changing what is meant. */
  readonly directions: ReadonlySet<string>;
  /** "said", "told": done by persons, seldom by towns. */
  readonly speech: ReadonlySet<string>;
}

/** What a kind word tells of the place it goes with. */
export type PlaceKind = 'country' | 'province' | 'district' | 'town';

const NO_WORDS: ReadonlySet<string> = new Set();

/** For a language of which no such words are known: names must speak for themselves. */
export const noPlaceWords: PlaceVocabulary = {
  prepositions: new Map(),
  kinds: new Map(),
  quarters: NO_WORDS,
  givenNames: NO_WORDS,
  titles: NO_WORDS,
  organisations: NO_WORDS,
  local: NO_WORDS,
  ailments: NO_WORDS,
  facilities: NO_WORDS,
  sites: NO_WORDS,
  buildings: NO_WORDS,
  ofSites: NO_WORDS,
  streets: NO_WORDS,
  features: NO_WORDS,
  never: NO_WORDS,
  plain: NO_WORDS,
  directions: NO_WORDS,
  speech: NO_WORDS,
};
