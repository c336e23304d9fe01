import type { TallyWords } from '../../language/tallies.ts';

/** A percentage told without "nearly" is rounded to a whole one; told with it, it may be off by more. */
const ROUNDED = 1;
const ROUGH = 5;
const TOKEN = /\p{N}[\p{N},]*(?:\.\p{N}+)?|%|\p{L}[\p{L}'’-]*|[:—–;,]/gu;

/** What does not add up in a sentence in lower case, told for a reader; the total is the figure that a claim gives. */
export function mismatches(sentence: string, total: number, words: TallyWords): string[] {
  const tokens = sentence.match(TOKEN) ?? [];
  const numbers = tokens.map((token) => numberIn(token, words));
  if (numbers.filter((value) => value !== null).length < 2) return [];
  return [
    ...wrongShare(tokens, numbers, words),
    ...wrongSum(tokens, numbers, total, words),
    ...wrongPart(tokens, numbers, total, words),
  ];
}

function numberIn(token: string, { numbers }: TallyWords): number | null {
  const first = token.charCodeAt(0);
  return first >= 48 && first <= 57 ? Number(token.replaceAll(',', '')) : (numbers.get(token) ?? null);
}

/** "120 of the 200 arrested, or 70 percent": the share is checked where there is one part and one share. */
function wrongShare(tokens: readonly string[], numbers: readonly (number | null)[], words: TallyWords): string[] {
  const shares = numbers.flatMap((value, i) =>
    value !== null && words.percent.has(tokens[i + 1] ?? '')
      ? [{ value, rough: words.roughly.has(tokens[i - 1] ?? '') }]
      : [],
  );
  const ratios = numbers.flatMap((part, i) => {
    if (part === null || tokens[i + 1] !== words.of) return [];
    const at = tokens.findIndex((token, k) => k > i + 1 && !words.articles.has(token));
    const whole = numbers[at];
    return whole ? [{ part, whole }] : [];
  });
  if (shares.length !== 1 || ratios.length !== 1) return [];
  const [{ value, rough }, { part, whole }] = [shares[0], ratios[0]];
  const real = (100 * part) / whole;
  if (Math.abs(real - value) <= (rough ? ROUGH : ROUNDED)) return [];
  return [`${part} of ${whole} are ${Math.round(real)} %, not ${value} %`];
}

/** "Six people: four in one town and one in another". */
function wrongSum(
  tokens: readonly string[],
  numbers: readonly (number | null)[],
  total: number,
  words: TallyWords,
): string[] {
  const at = numbers.indexOf(total);
  const colon = tokens.findIndex((token, i) => i > at && /^[:—–]$/u.test(token));
  if (at < 0 || colon < 0) return [];
  const parts = numbers.filter((value, i): value is number => {
    if (value === null || i < colon || words.months.has(tokens[i + 1] ?? '')) return false;
    return [1, 2].some((step) => words.there.has(tokens[i + step] ?? ''));
  });
  const sum = parts.reduce((all, part) => all + part, 0);
  if (parts.length < 2 || sum === total) return [];
  return [`${parts.join(' and ')} are ${sum}, not ${total}`];
}

/** "57 people, among them 62 minors". */
function wrongPart(
  tokens: readonly string[],
  numbers: readonly (number | null)[],
  total: number,
  words: TallyWords,
): string[] {
  const at = numbers.indexOf(total);
  if (at < 0) return [];
  for (const phrase of words.among) {
    const run = phrase.split(' ');
    const start = tokens.findIndex((_, i) => i > at && run.every((word, k) => tokens[i + k] === word));
    const part = start < 0 ? null : numbers[start + run.length];
    if (part && part > total) return [`${part} cannot be among ${total}`];
  }
  return [];
}
