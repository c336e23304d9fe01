/**
 * Families of PLOVER types that can tell one happening: what one report calls an arrest, another calls an abduction;
 * what one calls an accusation, another a statement or a threat. Two claims can be about one happening only where
 * their types share a family.
 */
const FAMILIES = {
  /** Harm done by force. */
  force: ['ASSAULT'],
  /** People taken and held, or let go. */
  custody: ['COERCE:arrest', 'ASSAULT:abduct'],
  /** Other measures of power: curfews, searches, seizures, bans, expulsions. */
  coercion: ['COERCE', 'SANCTION'],
  /** Crowds, and force used on them where they stand. */
  crowd: ['PROTEST', 'ASSAULT:crowd-control'],
  courts: ['ACCUSE', 'COERCE:arrest', 'SANCTION'],
  armies: ['MOBILIZE', 'RETREAT', 'THREATEN'],
  speech: ['STATEMENT', 'ACCUSE', 'REJECT', 'THREATEN', 'REQUEST', 'SUPPORT', 'CONSULT'],
  dealings: ['AGREE', 'CONSULT', 'COOPERATE', 'AID', 'SUPPORT', 'CONCEDE', 'RETREAT'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const BITS = new Map<string, number>();
Object.values(FAMILIES).forEach((members, bit) => {
  for (const member of members) BITS.set(member, (BITS.get(member) ?? 0) | (1 << bit));
});

/** For types the table does not know: a codebook of one's own. */
const OTHERS_FROM = Object.keys(FAMILIES).length;

/** Bits of the families of a type and mode. A mode named on its own belongs to its own families and its type's. */
export function familiesOf(type: string, mode: string | null): number {
  const bits = (BITS.get(type) ?? 0) | (mode ? (BITS.get(`${type}:${mode}`) ?? 0) : 0);
  return bits || ownFamily(type);
}

/** A type of a codebook of one's own is a family by itself; past the last bit, types share. */
function ownFamily(type: string): number {
  let hash = 0;
  for (let i = 0; i < type.length; i++) hash = (hash * 31 + type.charCodeAt(i)) >>> 0;
  return 1 << (OTHERS_FROM + (hash % (31 - OTHERS_FROM)));
}

const SPEECH = 1 << Object.keys(FAMILIES).indexOf('speech');

/** True where all that two can have in common is that somebody said something. */
export const onlySpeech = (families: number, others: number): boolean => (families & others) === SPEECH;

/** True where somebody saying something is among what it can be. */
export const canBeSpeech = (families: number): boolean => (families & SPEECH) !== 0;
