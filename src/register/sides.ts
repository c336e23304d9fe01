import type { z } from 'zod';
import { AttestedError } from '../errors.ts';
import { areOpponents, type Membership, type Party } from './party.ts';
import type { Register, RegisterEntry } from './register.ts';
import type { partyFile } from './shape.ts';

/** Lines of a party file with the file they stand in. */
export interface SourcedParty {
  readonly raw: z.infer<typeof partyFile>[number];
  readonly file: string;
}

/**
 * The parties of a register, later files replacing a party of the same key. Throws a coded error where a member or an
 * opponent is not in the register, where a party opposes itself, and where an entry belongs to two opponents at a time.
 */
export function partiesOf(
  all: readonly SourcedParty[],
  entries: ReadonlyMap<string, RegisterEntry>,
): Pick<Register, 'parties' | 'memberships'> {
  const sourced = new Map(all.map((one) => [`party:${one.raw.key}`, one]));
  const parties = new Map([...sourced].map(([id, { raw }]) => [id, partyOfLine(id, raw)]));
  const memberships = new Map<string, { party: Party; membership: Membership }[]>();
  for (const [id, party] of parties) {
    const file = sourced.get(id)?.file ?? '';
    for (const opponent of party.opponents)
      if (!parties.has(opponent) || opponent === id)
        throw new AttestedError('register/unknown-opponent', { file, party: id, name: opponent });
    for (const membership of party.members) {
      if (!entries.has(membership.who))
        throw new AttestedError('register/unknown-member', { file, party: id, name: membership.who });
      const held = memberships.get(membership.who) ?? [];
      const other = held.find((one) => areOpponents(one.party, party) && overlap(one.membership, membership));
      if (other)
        throw new AttestedError('register/on-both-sides', {
          file,
          name: membership.who,
          first: other.party.id,
          second: id,
        });
      memberships.set(membership.who, [...held, { party, membership }]);
    }
  }
  return { parties, memberships };
}

const partyOfLine = (id: string, raw: SourcedParty['raw']): Party => ({
  id,
  name: raw.name,
  members: raw.members.map((one) =>
    typeof one === 'string'
      ? { who: one, from: null, to: null }
      : { who: one.who, from: one.from ?? null, to: one.to ?? null },
  ),
  opponents: raw.opponents.map((key) => `party:${key}`),
});

const overlap = (a: Membership, b: Membership): boolean =>
  (a.from === null || b.to === null || a.from <= b.to) && (b.from === null || a.to === null || b.from <= a.to);
