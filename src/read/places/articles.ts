/** Spellings of the Arabic article, alone or taking on the sound of a sun letter. */
const ARTICLES = new Set(['al', 'el', 'ul', 'at', 'ath', 'ad', 'adh', 'ar', 'az', 'as', 'ash', 'an', 'et', 'ed', 'er', 'ez', 'es', 'esh', 'en']); // biome-ignore format: a list

/** The letters that swallow the article's l, as they are romanised. */
const SUN_LETTER = /^(?:sh|th|dh|[tdrzsn])/;

/**
 * Other ways to write the articles inside a name of folded words: "jisr al shughur" is "jisr ash shughur", and the other
 * way round. Empty for names without one.
 */
export function articleSpellings(words: readonly string[]): string[][] {
  const at = words.findIndex((word, index) => ARTICLES.has(word) && index + 1 < words.length);
  if (at < 0) return [];
  const sun = SUN_LETTER.exec(words[at + 1])?.[0];
  return ['al', ...(sun ? [`a${sun}`] : [])]
    .filter((article) => article !== words[at])
    .map((article) => words.with(at, article));
}
