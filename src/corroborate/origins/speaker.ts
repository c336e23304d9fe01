import type { SpeakerWords } from '../../language/speakers.ts';
import type { ChainLink } from '../../record/claim.ts';
import type { Register, RegisterEntry } from '../../register/register.ts';
import { bodyNamed } from './body-named.ts';

/**
 * How well a speaker is known: an entry of the register; a name; a post or body without a name ("the fire brigade");
 * somebody who was there ("witnesses"); somebody official who is not named; nobody ("it was said").
 */
export type Known = 'register' | 'named' | 'post' | 'bystander' | 'official' | 'nobody';

/** Somebody on whose word a claim stands, who is no outlet. */
export interface Speaker {
  /** Two speakers of one key are one voice: a spokesman and the body he speaks for. */
  readonly key: string;
  /** The name to show. */
  readonly name: string;
  /** Whose voice it is: the name of the body it speaks for, where it speaks for one. */
  readonly voice: string;
  readonly entry: RegisterEntry | null;
  readonly known: Known;
}

/** Who a link of a chain is, besides an outlet. */
export function speakerOf(link: ChainLink, register: Register, words: SpeakerWords): Speaker {
  const own = link.actor ? (register.entries.get(link.actor) ?? null) : null;
  const named = own && own.kind !== 'kind' ? own : entryIn(link, register, words);
  return named ? speakerOfEntry(named, register, link.speaker) : unlisted(link.speaker, own, words);
}

/** A body or person of the register as a speaker. */
export function speakerOfEntry(entry: RegisterEntry, register: Register, name: string = entry.name): Speaker {
  const key = entry.body ?? entry.id;
  const voice = register.entries.get(key)?.name ?? entry.name;
  return { key, name: name || entry.name, voice, entry, known: 'register' };
}

const entryIn = (link: ChainLink, register: Register, words: SpeakerWords): RegisterEntry | null =>
  bodyNamed(link.speaker, register, words) ?? (link.described ? bodyNamed(link.described, register, words) : null);

/** `entry` is a kind of the register ("police") or null. */
function unlisted(name: string, entry: RegisterEntry | null, words: SpeakerWords): Speaker {
  const tokens = name.split(/[\s,]+/u).filter((token) => token !== '');
  const lower = tokens.map((token) => token.toLowerCase());
  if (tokens.length === 0) return { key: 'nobody', name: '', voice: '', entry: null, known: 'nobody' };
  const bare = lower.filter((token) => !words.articles.has(token)).join(' ');
  if (lower.some((token) => words.bystanders.has(token)))
    return { key: `unnamed:${bare}`, name, voice: name, entry, known: 'bystander' };
  if (entry || lower.some((token) => words.officials.has(token)))
    return { key: `unnamed:${bare}`, name, voice: name, entry, known: 'official' };
  if (isName(tokens, words))
    return { key: `name:${withoutPosts(lower, words)}`, name, voice: name, entry: null, known: 'named' };
  return { key: `post:${bare}`, name, voice: name, entry: null, known: 'post' };
}

/** Two capitalised words or more, posts left out: less is a place or a post. */
const isName = (tokens: readonly string[], words: SpeakerWords): boolean =>
  tokens.filter((token) => /^\p{Lu}/u.test(token) && !words.posts.has(token.toLowerCase())).length >= 2 &&
  tokens.every((token) => /^\p{Lu}/u.test(token) || words.articles.has(token) || token.length <= 3);

const withoutPosts = (lower: readonly string[], words: SpeakerWords): string =>
  lower.filter((token) => !words.posts.has(token) && !words.articles.has(token)).join(' ');

/** How two voices stand to each other. */
export type VoiceRelation = 'same' | 'separate' | 'unknown';

/**
 * One voice, two, or not to be told: whoever is not named may be anybody, so that only a named speaker and a body, or
 * a body and people who were there, are two.
 */
export function voicesOf(a: Speaker, b: Speaker): VoiceRelation {
  if (a.key === b.key) return isOneVoice(a) ? 'same' : 'unknown';
  const [known, other] = a.known === 'register' ? [a, b] : [b, a];
  if (known.known === 'register') {
    if (other.known === 'register') return 'separate';
    if (other.known === 'bystander') return known.key.startsWith('organisation:') ? 'separate' : 'unknown';
    return other.known === 'named' && !sharesWord(known, other) ? 'separate' : 'unknown';
  }
  return a.known === 'named' && b.known === 'named' && !sharesWord(a, b) ? 'separate' : 'unknown';
}

/** "Officials" in two reports need not be the same people. */
export const isOneVoice = ({ known }: Speaker): boolean =>
  known === 'register' || known === 'named' || known === 'post';

/** "Ada Holm" and "A. Holm" may be one person. */
function sharesWord(a: Speaker, b: Speaker): boolean {
  const names = (one: Speaker): string[] =>
    [one.name.toLowerCase(), ...(one.entry?.names ?? [])].join(' ').split(/\s+/u);
  const known = new Set(names(a).filter((word) => word.length > 3));
  return names(b).some((word) => known.has(word));
}
