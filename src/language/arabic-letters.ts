const VARIANTS = /[يىكةأإٱۀ]/;
const LETTER: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه', أ: 'ا', إ: 'ا', ٱ: 'ا', ۀ: 'ه' };

/** The text with Arabic forms of letters as Persian writes them, letter for letter: keyboards mix the two. */
export const arabicLetters = (text: string): string =>
  VARIANTS.test(text) ? text.replace(/[يىكةأإٱۀ]/g, (letter) => LETTER[letter]) : text;
