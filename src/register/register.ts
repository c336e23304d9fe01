import type { Membership, Party } from './party.ts';

/** Who an entry stands for. `state` entries are states as actors; `kind` entries are generic ("police"). */
export type EntryKind = 'state' | 'kind' | 'outlet' | 'organisation' | 'person';

/** One entry of the register: somebody or something that acts, speaks or publishes. */
export interface RegisterEntry {
  /** Prefix and key, e.g. `state:IR`, `kind:police`, `outlet:reuters`. */
  readonly id: string;
  readonly kind: EntryKind;
  /** The name to show. */
  readonly name: string;
  /** Every name it goes by in text, lower case, `name` included. */
  readonly names: readonly string[];
  /** Adjectives and nouns of belonging, lower case: "iranian". Only states have them. */
  readonly demonyms: readonly string[];
  /** ISO 3166-1 alpha-2 of the state it belongs to; null where it belongs to none. */
  readonly country: string | null;
  /** Outlets: the domains it publishes under, without `www.`. */
  readonly domains: readonly string[];
  /** Outlets: who owns or runs it; members of one family are never independent of one another; null where not known. */
  readonly family: string | null;
  /** Outlets: how it gathers, e.g. `agency` for wire copy; null for the rest. */
  readonly role: 'agency' | 'newspaper' | 'broadcaster' | 'site' | null;
  /** Id of the body a person or a part of a body speaks for; null where it speaks for itself. */
  readonly body: string | null;
}

/** Outlets, actors and generic kinds, findable by name and by domain. */
export interface Register {
  readonly entries: ReadonlyMap<string, RegisterEntry>;
  /** By any name, lower case. */
  readonly byName: ReadonlyMap<string, RegisterEntry>;
  /** States by demonym, lower case. */
  readonly byDemonym: ReadonlyMap<string, RegisterEntry>;
  readonly byDomain: ReadonlyMap<string, RegisterEntry>;
  /** Tokens in the longest name: how far a search by name has to look. */
  readonly longestName: number;
  /** By id. */
  readonly parties: ReadonlyMap<string, Party>;
  /** By the id of the entry that belongs to them. */
  readonly memberships: ReadonlyMap<string, readonly { readonly party: Party; readonly membership: Membership }[]>;
}

/** The entry that goes by exactly these words, whatever their capitals; null where none does. */
export function entryNamed(register: Register, words: string): RegisterEntry | null {
  const lower = words.toLowerCase();
  return register.byName.get(lower.startsWith('the ') ? lower.slice(4) : lower) ?? null;
}

/** The outlet that publishes under a domain or one above it: `uk.example.com` finds `example.com`. */
export function outletAt(register: Register, domain: string): RegisterEntry | null {
  const labels = domain.toLowerCase().split('.');
  for (let i = 0; i + 1 < labels.length; i++) {
    const entry = register.byDomain.get(labels.slice(i).join('.'));
    if (entry) return entry;
  }
  return null;
}
