/** Letters that canonical decomposition leaves whole. */
const FOLDS: Readonly<Record<string, string>> = {
  ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ə: 'a', ħ: 'h', ŋ: 'ng',
  ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه', أ: 'ا', إ: 'ا', آ: 'ا', ؤ: 'و', ئ: 'ی', ё: 'е',
}; // biome-ignore format: a table
const FOLDED = /[łøđðþßæœıəħŋيىكةأإآؤئё]/g;
/** Marks over letters, apostrophes of every shape, full stops, tatweel, invisible joiners: none of them tells names apart. */
const DROPPED = /[\p{M}'’‘`´ʻʼʽʾʿˈ.·ـ\u200b-\u200f]/gu;
const GAPS = /[\s\-‐-―_/,()]+/g;
/** Words written short on maps and in newspapers, by their long form. */
const LONG_FORMS: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['mt', 'mount'],
  ['ft', 'fort'],
  ['&', 'and'],
]);

/** One word of a name as keys have it: lower case, no diacritics, apostrophes or stops. May be empty. */
export function foldWord(word: string): string {
  let folded = word.toLowerCase();
  if (!/^[a-z]*$/.test(folded)) {
    // Letters that fold to another letter go first: decomposition would take آ apart.
    folded = folded
      .replace(FOLDED, (letter) => FOLDS[letter])
      .normalize('NFD')
      .replace(DROPPED, '');
  }
  return LONG_FORMS.get(folded) ?? folded;
}

/** Words of a name as keys have them; empty for a name without letters. */
export const foldName = (name: string): string[] =>
  name.replace(GAPS, ' ').trim().split(' ').map(foldWord).filter(Boolean);

/** The key of a name: names that differ only in case, marks, hyphens or apostrophes share it. */
export const keyOf = (name: string): string => foldName(name).join(' ');

/** A hash that grows with its text: two independent 32-bit halves. */
export interface Hash {
  a: number;
  b: number;
}

/** The hash of the empty text; `seed` keeps different kinds of key apart. */
export const newHash = (seed = 0): Hash => ({ a: (0x811c9dc5 ^ seed) | 0, b: (0x9747b28c + seed) | 0 });

/** Takes `text` in. */
export function feed(hash: Hash, text: string): Hash {
  let { a, b } = hash;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul((b ^ unit) + ((b << 5) | (b >>> 27)), 0x5bd1e995);
  }
  hash.a = a;
  hash.b = b;
  return hash;
}

/** The two halves mixed, unsigned: where to look, and what must stand there. */
export function finish(hash: Hash): { readonly where: number; readonly print: number } {
  let a = hash.a ^ (hash.a >>> 16);
  a = Math.imul(a, 0x85ebca6b);
  a ^= a >>> 13;
  const b = Math.imul(hash.b ^ (hash.b >>> 15), 0xc2b2ae35);
  return { where: a >>> 0, print: (b ^ (b >>> 16)) >>> 0 };
}
