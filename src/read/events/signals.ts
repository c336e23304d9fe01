import type { Token } from '../../record/prose.ts';

interface SignalPhrase {
  readonly signal: string;
  /** Base or surface forms that fit each word; null for a gap. */
  readonly words: readonly (ReadonlySet<string> | null)[];
}

/** Signal phrases by each form of their first word. */
export type SignalIndex = ReadonlyMap<string, readonly SignalPhrase[]>;

/** Longest run of other words that `_` stands for. */
const GAP = 7;

/** Signal lists (phrases parted by commas, `a|b` alternatives, `_` a gap) made ready for matching. */
export function compileSignals(lists: Readonly<Record<string, string>>): SignalIndex {
  const index = new Map<string, SignalPhrase[]>();
  for (const [signal, list] of Object.entries(lists)) {
    for (const phrase of list.split(',')) {
      const words = phrase
        .trim()
        .split(' ')
        .flatMap((w) => w.split(/(-)/).filter(Boolean));
      const compiledWords = words.map((word) => (word === '_' ? null : new Set(word.split('|'))));
      for (const form of compiledWords[0] ?? []) {
        const known = index.get(form);
        if (known) known.push({ signal, words: compiledWords });
        else index.set(form, [{ signal, words: compiledWords }]);
      }
    }
  }
  return index;
}

/** The signals that stand anywhere in the tokens. */
export function signalsIn(tokens: readonly Token[], index: SignalIndex): ReadonlySet<string> {
  const found = new Set<string>();
  for (let t = 0; t < tokens.length; t++) {
    for (const form of formsOf(tokens[t])) {
      for (const phrase of index.get(form) ?? []) {
        if (!found.has(phrase.signal) && matches(tokens, t, phrase.words)) found.add(phrase.signal);
      }
    }
  }
  return found;
}

/** Surface form, base form, and a name's form without its plural. */
function formsOf({ lower, lemma }: Token): ReadonlySet<string> {
  const forms = new Set([lower, lemma]);
  if (lower.endsWith('s')) forms.add(lower.slice(0, -1));
  return forms;
}

function matches(tokens: readonly Token[], at: number, words: readonly (ReadonlySet<string> | null)[]): boolean {
  let t = at;
  for (let w = 0; w < words.length; w++) {
    const word = words[w];
    if (word) {
      if (t >= tokens.length || !fits(tokens[t], word)) return false;
      t++;
      continue;
    }
    const next = words[w + 1];
    const limit = Math.min(tokens.length, t + GAP + 1);
    while (t < limit && !(next && fits(tokens[t], next))) t++;
    if (t >= limit) return false;
  }
  return true;
}

const fits = (token: Token, word: ReadonlySet<string>): boolean => {
  for (const form of formsOf(token)) if (word.has(form)) return true;
  return false;
};
