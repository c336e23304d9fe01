import type { EventVocabulary } from '../../language/events.ts';
import type { Token } from '../../record/prose.ts';

/** Tells which word groups a token belongs to; each token is looked up once, when first asked for. */
export type WordGroups = (token: number) => ReadonlySet<string> | null;

const inverted = new WeakMap<EventVocabulary, ReadonlyMap<string, ReadonlySet<string>>>();

/** Groups by word. */
function groupsByWord(vocabulary: EventVocabulary): ReadonlyMap<string, ReadonlySet<string>> {
  const known = inverted.get(vocabulary);
  if (known) return known;
  const byWord = new Map<string, Set<string>>();
  for (const [group, words] of vocabulary.groups) {
    for (const word of words) {
      const groups = byWord.get(word);
      if (groups) groups.add(group);
      else byWord.set(word, new Set([group]));
    }
  }
  inverted.set(vocabulary, byWord);
  return byWord;
}

/** What is in the group `name` without any list: two capitalised names in a row, as persons and bodies have. */
const NAME: ReadonlySet<string> = new Set(['name']);

const isNamePart = (tokens: readonly Token[], t: number): boolean => isName(tokens[t]) && isName(tokens[t + 1]);

const isName = (token: Token | undefined): boolean => token?.pos === 'PROPN' && /^\p{Lu}/u.test(token.text);

/** Looks tokens up by word, by base form, by plural (taggers leave names as they are), then by the look of a name. */
export function wordGroups(tokens: readonly Token[], vocabulary: EventVocabulary): WordGroups {
  const byWord = groupsByWord(vocabulary);
  const looked: (ReadonlySet<string> | null | undefined)[] = [];
  const memory = memoryOf(vocabulary);
  return (t) => {
    const known = looked[t];
    if (known !== undefined) return known;
    const words = wordsOf(memory, tokens[t]);
    let found = words.get(tokens[t].text);
    if (found === undefined) words.set(tokens[t].text, (found = lookUp(tokens[t], byWord, vocabulary)));
    return (looked[t] = isNamePart(tokens, t) ? join(found, NAME) : found);
  };
}

type Groups = ReadonlySet<string> | null;

/** Words remembered of one vocabulary before all are forgotten: a few reports' worth. */
const MOST = 20_000;
/** Groups by word, by class of word. */
type Memory = Map<string, Map<string, Groups>>;
const memories = new WeakMap<EventVocabulary, Memory>();

function memoryOf(vocabulary: EventVocabulary): Memory {
  const known = memories.get(vocabulary) ?? new Map();
  memories.set(vocabulary, known);
  return known;
}

/** What is remembered of words of a token's class: the same ones come again and again, from report to report too. */
function wordsOf(memory: Memory, { pos }: Token): Map<string, Groups> {
  const known = memory.get(pos);
  if (known && known.size <= MOST) return known;
  const fresh = new Map<string, Groups>();
  memory.set(pos, fresh);
  return fresh;
}

function lookUp(
  token: Token,
  byWord: ReadonlyMap<string, ReadonlySet<string>>,
  vocabulary: EventVocabulary,
): ReadonlySet<string> | null {
  const { lower, lemma, pos, text } = token;
  let found = join(byWord.get(lower) ?? null, lemma === lower ? undefined : byWord.get(lemma));
  if (lower.endsWith('s')) found = join(found, byWord.get(lower.slice(0, -1)));
  if (lower.endsWith('ies')) found = join(found, byWord.get(`${lower.slice(0, -3)}y`));
  if (pos !== 'PROPN' && pos !== 'ADJ' && pos !== 'NUM') return found;
  for (const [group, pattern] of vocabulary.patterns) if (pattern.test(text)) found = join(found, only(group));
  return found;
}

function join(some: ReadonlySet<string> | null, more: ReadonlySet<string> | undefined): ReadonlySet<string> | null {
  if (!more || more === some) return some;
  if (!some) return more;
  let withMore = joined.get(some);
  if (!withMore) joined.set(some, (withMore = new WeakMap()));
  let both = withMore.get(more);
  if (!both) withMore.set(more, (both = new Set([...some, ...more])));
  return both;
}

/** Few sets are joined again and again: each pair is joined once. */
const joined = new WeakMap<ReadonlySet<string>, WeakMap<ReadonlySet<string>, ReadonlySet<string>>>();

const singles = new Map<string, ReadonlySet<string>>();

function only(group: string): ReadonlySet<string> {
  const known = singles.get(group) ?? new Set([group]);
  singles.set(group, known);
  return known;
}
