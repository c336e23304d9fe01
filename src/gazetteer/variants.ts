import { foldName } from './keys.ts';

/** Small words that romanised names have or lack: the Persian ezafe, the Arabic article. */
const LINKS = new Set(['e', 'i', 'ye', 'al', 'el', 'ol', 'ul', 'ad', 'ar', 'as', 'ash', 'at', 'az', 'an']);

/** Romanisation rules, in order: spellings of one sound become one spelling. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/kh/g, 'k'],
  [/gh|q/g, 'g'],
  [/ph/g, 'f'],
  [/tch|cz/g, 'ch'],
  [/sch/g, 'sh'],
  [/dj|dzh|zh/g, 'j'],
  [/ck|c(?!h)/g, 'k'],
  [/ow|ou|oo|au|aw|ov(?=[bcdfgjklmnpqrstvz])/g, 'o'],
  [/u/g, 'o'],
  [/w/g, 'v'],
  [/ee|ey|ei|ay|ai|iy|y/g, 'i'],
  [/eh$/g, 'a'],
  [/e/g, 'i'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/(.)\1+/g, '$1'],
  [/(?<=.)h$/g, ''],
];

/**
 * A romanised name without what romanisations differ in: "Nowshahr" and "Noshahr", "Ahvaz" and "Ahwaz" share it.
 * Empty for names too short to tell apart that way and for names not in Latin letters.
 */
export function looseKey(name: string): string {
  const words = foldName(name).filter((word) => !LINKS.has(word));
  const joined = words.map(loosen).join('');
  return joined.length < 4 || !/^[a-z]+$/.test(joined) ? '' : joined;
}

const loosen = (word: string): string => RULES.reduce((text, [pattern, to]) => text.replace(pattern, to), word);

/** The last resort: the loose key's consonants, its first letter kept whole. Empty where fewer than three are left. */
export function consonantKey(name: string): string {
  const loose = looseKey(name);
  const bare = loose.slice(0, 1) + loose.slice(1).replace(/[aeiou]/g, '');
  return bare.length < 3 ? '' : bare;
}

/** Letters to put in, take out or change to make `a` into `b`; `limit` + 1 where it is more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return Math.min(row[b.length], limit + 1);
}

/** Cyrillic endings of cases and what a name has in their place; the Ukrainian change of vowel is one of them. */
const ENDINGS: readonly (readonly [ending: string, bare: readonly string[]])[] = [
  ['ові', ['ів']],
  ['єві', ['їв']],
  ['ого', ['ий', 'ое']],
  ['ому', ['ий', 'ое']],
  ['ом', ['', 'о', 'ый', 'ий']],
  ['ем', ['', 'ь']],
  ['ой', ['а']],
  ['ою', ['а']],
  ['ей', ['я']],
  ['ею', ['я']],
  ['ії', ['ія']],
  ['ии', ['ия']],
  ['ию', ['ия']],
  ['е', ['', 'а', 'о', 'ь']],
  ['і', ['', 'а', 'о', 'ь', 'я']],
  ['у', ['', 'а', 'о']],
  ['ю', ['я', 'ь']],
  ['и', ['а', 'я', 'ь']],
  ['ы', ['а']],
  ['а', ['', 'о']],
  ['я', ['ь']],
];

/** Conjunction and prepositions that Arabic writes as one with the next word. */
const ARABIC_PREFIX = /^[وفبكل](?=\p{sc=Arab}{3})/u;

/**
 * What a word in Cyrillic or Arabic letters may be a form of: "Харкові" of "Харків", "وحلب" of "حلب". Most of what it
 * gives is no word; the gazetteer tells.
 */
export function baseForms(word: string): string[] {
  if (/^\p{sc=Arab}/u.test(word)) return ARABIC_PREFIX.test(word) ? [word.slice(1)] : [];
  if (!/^\p{sc=Cyrl}{4}/u.test(word)) return [];
  return ENDINGS.flatMap(([ending, bare]) =>
    word.endsWith(ending) ? bare.map((other) => word.slice(0, -ending.length) + other) : [],
  );
}
