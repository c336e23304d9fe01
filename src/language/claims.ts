/** Function words that tell where and when an event was, and whether what is reported of it is gainsaid. Lower case. */
export interface ClaimWords {
  /** Before a place: something is there ("in", "near"). */
  readonly there: ReadonlySet<string>;
  /** Before a place: where something comes from, goes to or belongs ("from", "to", "against"). */
  readonly elsewhere: ReadonlySet<string>;
  /** Base forms of verbs after which "to" a place says that something is there: unrest "spread to" a town. */
  readonly spreading: ReadonlySet<string>;
  /** Parts and kinds of places that stand before "of" a place: "north", "outskirts", "city". */
  readonly partsOfPlace: ReadonlySet<string>;
  /** Between the items of a list. */
  readonly joins: ReadonlySet<string>;
  /** Between an act and the place it was done to: "the shelling *of* …", "an attack *on* …". */
  readonly upon: ReadonlySet<string>;
  readonly of: string;
  readonly in: string;
  readonly to: string;
  readonly where: string;
  /** Between an act and the happening it was done for: "arrested *over* the killing". */
  readonly reasons: ReadonlySet<string>;
  /** Between a protest and what it is about: "struck *over* the killings", "in protest *at*". */
  readonly subjects: ReadonlySet<string>;
  /** Base forms of verbs that only carry a noun: "have been on strike", "staged a protest". */
  readonly light: ReadonlySet<string>;
  /** Join two acts of the same subject. */
  readonly and: ReadonlySet<string>;
  /** Open a clause that tells of the noun before it. */
  readonly relatives: ReadonlySet<string>;
  /** Open a clause that was at the same time and place as the one before. */
  readonly meanwhile: ReadonlySet<string>;
  /** Open a clause with a time of its own: "after", "because", "although". */
  readonly otherwise: ReadonlySet<string>;
  /** Base forms of verbs of keeping count: the time before "the group documented" is that of what it documented. */
  readonly recording: ReadonlySet<string>;
  readonly possessive: ReadonlySet<string>;
  /** Base form of the verb in "the report is false". */
  readonly be: string;
  readonly that: string;
  /** What may be false: "report", "rumour", "claim". */
  readonly reports: ReadonlySet<string>;
  /** "false", "untrue", "baseless". */
  readonly falsehoods: ReadonlySet<string>;
  /** "true", "correct": false after "not". */
  readonly truths: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** At the head of a party: nobody did it, or had it done to them ("no protester was shot"). */
  readonly none: ReadonlySet<string>;
  /** What is told behind "of" was long ago: "anniversary", "memory". */
  readonly remembrance: ReadonlySet<string>;
  /** Forms that tell in the past what was still to come: "said it *would* march". */
  readonly futureInPast: ReadonlySet<string>;
  /** What follows is left open: "whether", "if". */
  readonly conditions: ReadonlySet<string>;
  /** Between the one accused and the act: "of", "with", "for". */
  readonly charges: ReadonlySet<string>;
  /** Base forms of verbs of accusing and trying: "accuse", "charge", "acquit". */
  readonly charging: ReadonlySet<string>;
  /** Base forms of verbs after which a thing is held false: the ministry "called" the reports false. */
  readonly calling: ReadonlySet<string>;
  /** Before "of" those to whom it was done: "the *fate* of three teachers who were taken". */
  readonly tellers: ReadonlySet<string>;
  /** What an act is done with: in "used live *fire* and tear gas" nobody it was done to. */
  readonly instruments: ReadonlySet<string>;
  /** "Fear", "afraid": what follows is feared. */
  readonly fearing: ReadonlySet<string>;
}
