import type { CivilDate } from '../record/when.ts';
import type { Register } from './register.ts';

/** A side of a conflict as one case sees it: who belongs to it, and whom it stands against. */
export interface Party {
  /** `party:` and its key. */
  readonly id: string;
  /** The name to show. */
  readonly name: string;
  readonly members: readonly Membership[];
  /** Ids of parties; being opponents goes both ways, whichever of the two says it. */
  readonly opponents: readonly string[];
}

/** Who belongs to a party and when; null where the register sets no bound. */
export interface Membership {
  /** Id of a register entry. */
  readonly who: string;
  /** First and last day, both inclusive. */
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

/**
 * The party an entry belongs to on a day, by itself or through the body it speaks for; null where it belongs to none.
 * Without a day, bounds are passed over.
 */
export function partyOf(register: Register, id: string, day: CivilDate | null): Party | null {
  const own = register.memberships.get(id)?.find(({ membership }) => holdsOn(membership, day));
  if (own) return own.party;
  const body = register.entries.get(id)?.body;
  return body ? partyOf(register, body, day) : null;
}

/** Whether two parties stand against each other. */
export const areOpponents = (a: Party, b: Party): boolean => a.opponents.includes(b.id) || b.opponents.includes(a.id);

/** Civil dates of four-digit years sort as text. */
const holdsOn = ({ from, to }: Membership, day: CivilDate | null): boolean =>
  day === null || ((from === null || from <= day) && (to === null || day <= to));
