import type { HeadPart } from '../../record/reading.ts';

/** Letters that only one language among those of its script uses often; looked for in this order. */
const SCRIPTS: readonly (readonly [RegExp, readonly (readonly [string, RegExp])[]])[] = [
  [/\p{Script=Arabic}/gu, [['ckb', /[ێۆڕڵ]/g], ['ur', /[ٹڈڑےں]/g], ['fa', /[پچژگیک]/g], ['ar', /\p{Script=Arabic}/gu]]],
  [/\p{Script=Cyrillic}/gu, [['uk', /[іїєґ]/gi], ['ru', /[ыэё]/gi], ['sr', /[ђјљњћџ]/gi], ['bg', /\p{Script=Cyrillic}/gu]]],
  [/\p{Script=Hebrew}/gu, [['he', /\p{Script=Hebrew}/gu]]],
  [/\p{Script=Greek}/gu, [['el', /\p{Script=Greek}/gu]]],
  [/\p{Script=Armenian}/gu, [['hy', /\p{Script=Armenian}/gu]]],
  [/\p{Script=Georgian}/gu, [['ka', /\p{Script=Georgian}/gu]]],
  [/\p{Script=Devanagari}/gu, [['hi', /\p{Script=Devanagari}/gu]]],
  [/\p{Script=Bengali}/gu, [['bn', /\p{Script=Bengali}/gu]]],
  [/\p{Script=Thai}/gu, [['th', /\p{Script=Thai}/gu]]],
  [/\p{Script=Ethiopic}/gu, [['am', /\p{Script=Ethiopic}/gu]]],
  [/\p{Script=Hangul}/gu, [['ko', /\p{Script=Hangul}/gu]]],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, [['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu]]],
  [/\p{Script=Han}/gu, [['zh', /\p{Script=Han}/gu]]],
  [/\p{Script=Myanmar}/gu, [['my', /\p{Script=Myanmar}/gu]]],
]; // biome-ignore format: a table

/** Code units looked at: enough to tell, and the same cost for any length. */
const SAMPLE = 1600;
const FEWEST_LETTERS = 20;
/** In a script of its own a word or two will do. */
const FEWEST_OF_SCRIPT = 6;
/** A letter of one language must make up this share of the script's letters. */
const OWN_LETTERS = 0.004;

type SmallWords = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Language of a text as a BCP 47 code, by script and, for Latin letters, by its most frequent small words; null where
 * neither tells.
 */
export function languageOf(text: string, smallWords: SmallWords): string | null {
  const sample = text.slice(0, SAMPLE);
  const latin = lettersIn(sample, /\p{Script=Latin}+/gu);
  if (latin < sample.length / 2) {
    const other = otherScript(sample, latin, smallWords);
    if (other) return other;
  }
  return latin < FEWEST_LETTERS ? null : bySmallWords(sample, smallWords);
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Code units in the runs of letters that the pattern finds. */
const lettersIn = (text: string, runs: RegExp): number =>
  (text.match(runs) ?? []).reduce((sum, run) => sum + run.length, 0);

function otherScript(sample: string, latin: number, smallWords: SmallWords): string | null {
  for (const [script, languages] of SCRIPTS) {
    const letters = count(sample, script);
    if (letters < FEWEST_OF_SCRIPT || letters < latin / 2) continue;
    const found = languages.find(([, own]) => count(sample, own) > letters * OWN_LETTERS)?.[0];
    // A short text may have none of the letters that its language alone has.
    if (found) return bySmallWords(sample, smallWords, languages) ?? found;
  }
  return null;
}

/** The language whose small words are most of the words, if they are enough and clearly more than the next one's. */
function bySmallWords(
  sample: string,
  smallWords: SmallWords,
  among?: readonly (readonly [string, RegExp])[],
): string | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const hits = new Map<string, number>();
  const owners = languagesByWord(smallWords);
  for (const word of words)
    for (const language of owners.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  let best: string | null = null;
  let most = 0;
  for (const language of among?.map(([code]) => code) ?? smallWords.keys()) {
    const own = hits.get(language) ?? 0;
    if (own > most) [best, most] = [language, own];
  }
  return most >= 3 && most * 10 >= words.length ? best : null;
}

const inverted = new WeakMap<object, ReadonlyMap<string, readonly string[]>>();

/** The languages of each small word; made once for a list. */
function languagesByWord(smallWords: SmallWords): ReadonlyMap<string, readonly string[]> {
  const known = inverted.get(smallWords);
  if (known) return known;
  const owners = new Map<string, string[]>();
  for (const [language, words] of smallWords)
    for (const word of words) owners.set(word, [...(owners.get(word) ?? []), language]);
  inverted.set(smallWords, owners);
  return owners;
}

/** Languages of other scripts than the Latin: a few letters tell them. */
const WITH_SCRIPT: ReadonlySet<string> = new Set(SCRIPTS.flatMap(([, languages]) => languages.map(([code]) => code)));

/** Words enough to tell a language against what the page declares, in code units. */
const ENOUGH = 300;

/**
 * The language that a page, a feed or a person declares, or null where the words are clearly of another: templates keep
 * languages that are not the words'.
 */
export function trueLanguage(declared: HeadPart | null, body: string, smallWords: SmallWords): HeadPart | null {
  if (!declared) return null;
  const found = languageOf(body, smallWords);
  const known = declared.value.slice(0, 2).toLowerCase();
  const owns = (code: string): boolean => WITH_SCRIPT.has(code);
  if (found === null || known === found || !(smallWords.has(known) || owns(known))) return declared;
  return owns(found) !== owns(known) || body.length >= ENOUGH ? null : declared;
}
