/** The forms of one English verb, lower case. */
export interface VerbForms {
  readonly active: readonly string[];
  readonly participle: string;
}

const VOWEL = /[aeiou]/;

/**
 * Forms of a regular verb from its base; `+` at the end says that the last consonant is doubled ("kidnap+"), and
 * `base/past/participle` gives an irregular verb ("shoot/shot/shot").
 */
export function formsOf(entry: string): VerbForms {
  const [head, past, participle] = entry.split('/');
  const doubled = head.endsWith('+');
  const base = doubled ? head.slice(0, -1) : head;
  const stem = doubled ? base + base[base.length - 1] : base;
  const pastForm = past ?? regularPast(stem);
  return { active: [base, thirdPerson(base), gerund(stem), pastForm], participle: participle ?? pastForm };
}

function regularPast(stem: string): string {
  if (stem.endsWith('e')) return `${stem}d`;
  if (endsInConsonantY(stem)) return `${stem.slice(0, -1)}ied`;
  return `${stem}ed`;
}

function thirdPerson(base: string): string {
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
}

function gerund(stem: string): string {
  if (stem.endsWith('ie')) return `${stem.slice(0, -2)}ying`;
  return /[^e]e$/.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`;
}

const endsInConsonantY = (word: string): boolean => word.endsWith('y') && !VOWEL.test(word[word.length - 2] ?? '');

/** Plural of a regular noun. */
export const pluralOf = (noun: string): string =>
  endsInConsonantY(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(noun) ? `${noun}es` : `${noun}s`;
