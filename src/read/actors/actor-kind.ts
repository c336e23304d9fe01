import type { ActorWords } from '../../language/actors.ts';
import type { ActorKind } from '../../record/actor.ts';
import type { Token } from '../../record/prose.ts';
import type { RegisterEntry } from '../../register/register.ts';
import type { ActorPhrase } from './name-run.ts';

const KIND_OF_ENTRY: Readonly<Record<RegisterEntry['kind'], ActorKind>> = {
  state: 'state',
  kind: 'crowd',
  outlet: 'outlet',
  organisation: 'organisation',
  person: 'person',
};

/** What sort of actor a noun phrase names, by its head, its name and the register; null where it names none. */
export function kindOf(
  tokens: readonly Token[],
  phrase: ActorPhrase,
  words: ActorWords,
  entry: RegisterEntry | null,
): ActorKind | null {
  const head = tokens[phrase.head];
  if (entry && entry.kind !== 'kind' && !(entry.kind === 'state' && head.pos === 'NOUN'))
    return KIND_OF_ENTRY[entry.kind];
  const named = phrase.nameFirst < phrase.head + 1;
  if (named) return kindOfName(tokens, phrase, words);
  const noun = head.lemma;
  if (words.crowds.has(noun) && words.governments.has(noun)) return 'crowd';
  if (words.governments.has(head.lower) || words.organisations.has(noun)) return 'organisation';
  if (words.groups.has(noun)) return 'group';
  if (words.crowds.has(noun) && (head.lower !== noun || words.plurals.has(noun))) return 'crowd';
  if (words.offices.has(noun)) return head.lower === noun ? 'office' : 'crowd';
  if (words.crowds.has(noun)) return 'person';
  if (words.outlets.has(noun)) return 'outlet';
  return null;
}

/** A run of capitalised words: its last word, or a title before it, tells. */
function kindOfName(tokens: readonly Token[], phrase: ActorPhrase, words: ActorWords): ActorKind | null {
  const name = tokens.slice(phrase.nameFirst, phrase.head + 1);
  const last = name[name.length - 1];
  if (name.length === 1 && words.notNames.has(last.lower)) return null;
  if (name.some((word) => words.outlets.has(word.lower)) && name.length > 1) return 'outlet';
  if (name.some((word) => words.organisations.has(word.lower))) return 'organisation';
  if (words.groups.has(words.singular(last.lower))) return 'group';
  if (words.crowds.has(last.lower) || words.crowds.has(words.singular(last.lower))) return 'crowd';
  if (words.offices.has(last.lower) && name.length <= 4) return 'office';
  if (isTitled(tokens, phrase, words)) return 'person';
  if (name.some((word) => words.offices.has(word.lower))) return 'office';
  if (/^\p{Lu}{2,}$/u.test(last.text) || /^[\p{Lu}.]+$/u.test(last.text)) return 'organisation';
  return 'person';
}

/** A title or an office stands right before the name: "Mrs. Rajavi", "opposition leader Rajavi". */
export function isTitled(tokens: readonly Token[], phrase: ActorPhrase, words: ActorWords): boolean {
  const before = tokens[phrase.nameFirst - 1];
  return phrase.nameFirst > phrase.first && (words.titles.has(before.lower) || words.offices.has(before.lemma));
}
