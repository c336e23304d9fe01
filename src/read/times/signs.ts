import type { DateRules, DateWord } from '../../language/dates.ts';
import type { Prose, Sentence } from '../../record/prose.ts';
import { isDigit } from './digits.ts';

/** What words of every text can stand for; alone they are no sign of a time. */
const COMMON: ReadonlySet<string> = new Set<keyof DateWord>(['num', 'ord', 'dom', 'turn']);
/** From here on a number spelled out can be the first half of a year: "nineteen ninety-six". */
const YEARLIKE = 10;
const SCALES = ['hundred', 'thousand'];

/** Words one of which stands in every expression that holds neither figure nor hyphen. */
export function signsOf(rules: DateRules): ReadonlySet<string> {
  const signs = new Set<string>(SCALES);
  for (const [name, word] of rules.words)
    if (Object.keys(word).some((slot) => !COMMON.has(slot)) || (word.num ?? 0) >= YEARLIKE) signs.add(name);
  for (const name of rules.phrases?.keys() ?? []) signs.add(name);
  for (const { pattern } of rules.rules) {
    const needed = pattern.split(' ').filter((element) => element.length === 1 || !element.endsWith('?'));
    if (needed.some((element) => isTelling(element))) continue;
    const literals = needed.filter((element) => !element.startsWith('{')).map((element) => element.split('|'));
    if (literals.some((words) => words.every((word) => signs.has(word)))) continue;
    for (const word of longest(literals) ?? wordsFor(needed, rules)) signs.add(word);
  }
  return signs;
}

/** Long words are rare: of "the near future" the last is looked for. */
function longest(literals: readonly (readonly string[])[]): readonly string[] | undefined {
  const shortest = (words: readonly string[]): number => Math.min(...words.map((word) => word.length));
  return [...literals].reverse().sort((a, b) => shortest(b) - shortest(a))[0];
}

/** A slot that only words of time and figures fill. */
const isTelling = (element: string): boolean => element.startsWith('{') && !COMMON.has(slotOf(element));

const slotOf = (element: string): string => element.slice(1, -1).split('=')[0];

/** Every word that can fill the slots of a rule that has nothing else. */
const wordsFor = (elements: readonly string[], { words }: DateRules): string[] =>
  [...words].filter(([, word]) => elements.some((element) => slotOf(element) in word)).map(([name]) => name);

/** False where no expression can stand in the sentence: most sentences need no second look. */
export function holdsSign({ tokens }: Prose, sentence: Sentence, signs: ReadonlySet<string>): boolean {
  for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
    const { lower } = tokens[i];
    if (signs.has(lower)) return true;
    for (let c = 0; c < lower.length; c++) {
      const code = lower.charCodeAt(c);
      if (isDigit(code) || ((code === 0x2d || code === 0x2013 || code === 0x200c) && lower.length > 1)) return true;
    }
  }
  return false;
}
