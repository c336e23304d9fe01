import type { SpeakerWords } from '../../language/speakers.ts';
import type { Register, RegisterEntry } from '../../register/register.ts';

const POSSESSIVE = /['’]s?$/u;
const bareWord = (word: string): string => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}'’.]+$/gu, '');

/**
 * The body or person that words like "a spokesman for the River Guard", "River Guard officers" or "Colonel Ada Holm"
 * speak of: a name of the register, alone but for posts of it. "A victim of the River Guard" is not of the River Guard.
 */
export function bodyNamed(text: string, register: Register, words: SpeakerWords): RegisterEntry | null {
  const tokens = text
    .split(/\s+/u)
    .map(bareWord)
    .filter((token) => token !== '');
  for (let length = Math.min(tokens.length, register.longestName); length > 0; length--) {
    for (let start = 0; start + length <= tokens.length; start++) {
      const entry = entryAt(tokens, start, length, register);
      if (entry && stands(tokens, start, start + length, entry, words)) return entry;
    }
  }
  return null;
}

function entryAt(tokens: readonly string[], start: number, length: number, register: Register): RegisterEntry | null {
  const name = tokens.slice(start, start + length).join(' ');
  const entry = register.byName.get(name) ?? register.byName.get(name.replace(POSSESSIVE, ''));
  return entry && entry.kind !== 'kind' && entry.kind !== 'state' ? entry : null;
}

/** Whether the words around a name say no more than a post of it. */
function stands(
  tokens: readonly string[],
  start: number,
  end: number,
  entry: RegisterEntry,
  words: SpeakerWords,
): boolean {
  const before = tokens.slice(0, start).filter((token) => !words.articles.has(token));
  const after = tokens.slice(end);
  if (entry.kind === 'person') return after.length === 0 && before.every((token) => words.posts.has(token));
  const byPost =
    before.length === 0 || (words.links.has(before[before.length - 1]) && before.some((one) => words.posts.has(one)));
  const ofPost = after.length === 0 || words.links.has(after[0]) || after.some((token) => words.posts.has(token));
  return byPost && ofPost;
}
