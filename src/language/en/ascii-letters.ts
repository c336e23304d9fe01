/** Latin letters beyond Latin-1, marks set on letters, and the half rings of transliterated Arabic. */
const FOREIGN = /[\u0100-\u02af\u02be\u02bf\u1e00-\u1eff]|[\u0300-\u036f]/;
const EACH = new RegExp(FOREIGN, 'g');

/** Letters that no accent is parted from. */
const PLAIN: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ħ: 'h', Ħ: 'H', œ: 'o', Œ: 'O', ə: 'e', Ə: 'E', ŋ: 'n', Ŋ: 'N', ŧ: 't', Ŧ: 'T', ƙ: 'k', Ƙ: 'K', ɓ: 'b', Ɓ: 'B', ɗ: 'd', Ɗ: 'D' }; // biome-ignore format: a list

/**
 * `words` with each Latin letter that English does not know written as the ASCII letter nearest to it: "Aktaş" as
 * "Aktas". One code unit stands for one, so that every offset holds.
 */
export const asciiLetters = (words: string): string =>
  FOREIGN.test(words) ? words.replace(EACH, (letter, at: number) => plain(letter, words, at)) : words;

function plain(letter: string, words: string, at: number): string {
  const known = PLAIN[letter] ?? letter.normalize('NFD')[0];
  if (/^[a-z]$/i.test(known)) return known;
  // A ring before a name takes its capital; marks set apart, and letters of far languages, become some letter.
  return /^\p{Lu}/u.test(letter) || (at === 0 || !/\p{L}/u.test(words[at - 1])) && /\p{Lu}/u.test(words[at + 1] ?? '') ? 'H' : 'h'; // biome-ignore format: one question
}
