/**
 * The text as it is searched: letters without their accents, one form for letters that look alike across Arabic and
 * Persian keyboards, no angle brackets and nothing the database cannot hold. Always of the same length, so that
 * offsets stay what they are.
 */
export const fold = (text: string): string => text.replace(FOLDED, foldLetter);

// Latin letters with marks; brackets, which the database would take for tags; the Arabic forms of two Persian
// letters; what joins and what separates; half a surrogate pair; NUL; the marks a search result is read by.
const FOLDED =
  /[\0<>\u00c0-\u024f\u1e00-\u1eff\u064a\u0643\u200b-\u200f\u2018\u2019\ue000\ue001]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

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

function foldLetter(letter: string): string {
  const single = SINGLE[letter];
  if (single) return single;
  const base = letter.normalize('NFD')[0];
  return base === letter && !/\p{L}/u.test(letter) ? ' ' : base;
}
