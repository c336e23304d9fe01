/**
 * The text as it is searched: small letters without their accents, one form for letters that differ between Arabic
 * and Persian keyboards, and spaces for all signs that are not ASCII, for angle brackets, which the database would
 * take for tags, and for what it cannot hold. Always of the same length, so that offsets stay what they are.
 */
export function fold(text: string): string {
  const plain = text.replace(SIGNS, blank).replace(LETTERS, foldLetter);
  const small = plain.toLowerCase();
  // A few letters grow when they are made small.
  return small.length === plain.length ? small : plain.replace(/\p{Lu}/gu, smallIfAsLong);
}

// A server without a locale takes every sign beyond ASCII for a letter, so none is handed on.
const SIGNS = /[\0<>]|[^\0-\x7f\p{L}\p{N}\p{M}\u2018\u2019]/gu;
const LETTERS = /[\u00c0-\u024f\u1e00-\u1eff\u064a\u0643\u2018\u2019]/g;

const SINGLE: Readonly<Record<string, string>> = {
  ي: 'ی',
  ك: 'ک',
  '‘': "'",
  '’': "'",
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
};

const blank = (sign: string): string => ' '.repeat(sign.length);

const foldLetter = (letter: string): string => SINGLE[letter] ?? letter.normalize('NFD')[0];

function smallIfAsLong(letter: string): string {
  const small = letter.toLowerCase();
  return small.length === letter.length ? small : letter;
}
