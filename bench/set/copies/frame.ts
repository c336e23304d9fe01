/**
 * One thing a report says, in two English wordings written apart and in Spanish. Slots: `{T} {U} {V}` towns, `{D} {E}`
 * days with their preposition, `{P} {Q}` persons, `{p} {q}` their last names, `{O}` an organisation, `{1}` … `{6}`
 * figures, the higher the larger.
 */
export type Frame = readonly [one: string, other: string, spanish: string];

/** News of one kind. The tuning half and the held half share no subject. */
export interface Subject {
  readonly name: string;
  readonly half: 'tuning' | 'held';
  readonly headline: Frame;
  readonly frames: readonly Frame[];
  /** A statement read out to everybody: reports made apart have the same words of it. */
  readonly quote: string;
  readonly quoteSpanish: string;
}
