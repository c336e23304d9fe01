import type { ActorWords } from '../../language/actors.ts';
import type { ActorMention } from '../../record/actor.ts';
import type { Prose, Token } from '../../record/prose.ts';
import { entryNamed, type Register, type RegisterEntry } from '../../register/register.ts';
import { isTitled, kindOf } from './actor-kind.ts';
import { type ActorPhrase, isName, phraseAt } from './name-run.ts';
import { looksLikePerson } from './person-evidence.ts';

/** Every mention of somebody who can act or speak, by position: names, offices, crowds, bodies, states, pronouns. */
export function readActors(prose: Prose, words: ActorWords, register: Register): ActorMention[] {
  const mentions: ActorMention[] = [];
  const persons = new Set<string>();
  for (const sentence of prose.sentences) {
    let at = sentence.firstToken;
    while (at < sentence.lastToken) {
      const pronoun = pronounAt(prose, at, words);
      if (pronoun) mentions.push(pronoun);
      const phrase = phraseAt(prose.tokens, at, sentence.lastToken, words);
      if (phrase && isNameOfOffice(prose, phrase, mentions.at(-1))) persons.add(prose.tokens[phrase.head].lower);
      const mention =
        phrase &&
        (mentionOf(prose, phrase, words, register, persons) ?? nameInside(prose, phrase, words, register, persons));
      if (mention) mentions.push(mention);
      at = phrase ? phrase.last : at + 1;
    }
  }
  return mentions;
}

/** "The mayor of Chaves, Helena Quaresma,": two or more names right behind an office and a comma are who holds it. */
function isNameOfOffice({ tokens, text }: Prose, phrase: ActorPhrase, before: ActorMention | undefined): boolean {
  if (before?.kind !== 'office' || text.slice(before.span.end, tokens[phrase.first].start) !== ', ') return false;
  const names = tokens.slice(phrase.first, phrase.last);
  const after = tokens[phrase.last];
  return names.length >= 2 && names.every(isName) && (!after || after.text === ',' || after.pos === 'VERB');
}

function pronounAt(prose: Prose, at: number, words: ActorWords): ActorMention | null {
  const token = prose.tokens[at];
  if (token.pos !== 'PRON' || !words.pronouns.has(token.lower)) return null;
  const span = { start: token.start, end: token.end };
  return { span, text: token.text, kind: 'pronoun', actor: null, head: token.lower };
}

function mentionOf(
  prose: Prose,
  phrase: ActorPhrase,
  words: ActorWords,
  register: Register,
  persons: Set<string>,
): ActorMention | null {
  const { tokens, text } = prose;
  const entry = entryOf(prose, phrase, words, register);
  const kind = kindOf(tokens, phrase, words, entry);
  if (!kind) return null;
  if (kind === 'person' && !isPerson(prose, phrase, words, entry, persons)) return null;
  const span = { start: tokens[phrase.first].start, end: tokens[phrase.last - 1].end };
  const head = tokens[phrase.head];
  const named = kind !== 'crowd' && /^\p{Lu}/u.test(head.text) && head.pos === 'PROPN';
  return {
    span,
    text: text.slice(span.start, span.end),
    kind,
    actor: entry?.id ?? null,
    head: named ? head.lower : head.pos === 'PROPN' ? words.singular(head.lower) : head.lemma,
  };
}

/** "Canal Estado report": the name that leads a phrase whose head names no actor. */
function nameInside(
  prose: Prose,
  phrase: ActorPhrase,
  words: ActorWords,
  register: Register,
  persons: Set<string>,
): ActorMention | null {
  const { tokens } = prose;
  const first = tokens[phrase.first].pos === 'DET' ? phrase.first + 1 : phrase.first;
  let last = first;
  while (last < phrase.last && isName(tokens[last])) last++;
  if (last === first || last === phrase.last) return null;
  return mentionOf(prose, { first, last, head: last - 1, nameFirst: first }, words, register, persons);
}

/** A name is a person's by title, by register, by what it does here, or because an earlier mention settled it. */
function isPerson(
  prose: Prose,
  phrase: ActorPhrase,
  words: ActorWords,
  entry: RegisterEntry | null,
  persons: Set<string>,
): boolean {
  const last = prose.tokens[phrase.head].lower;
  if (prose.tokens[phrase.head].pos === 'NOUN' || entry?.kind === 'person' || persons.has(last)) return true;
  if (!isTitled(prose.tokens, phrase, words) && !looksLikePerson(prose.tokens, phrase, words)) return false;
  persons.add(last);
  return true;
}

/** The register entry of the whole phrase, of its name, of "Iranian officials" by the state, or of its common noun. */
function entryOf(prose: Prose, phrase: ActorPhrase, words: ActorWords, register: Register): RegisterEntry | null {
  const { tokens, text } = prose;
  const wordsFrom = (first: number): string => text.slice(tokens[first].start, tokens[phrase.last - 1].end);
  const first = tokens[phrase.first].pos === 'DET' ? phrase.first + 1 : phrase.first;
  const whole = first < phrase.last ? entryNamed(register, wordsFrom(first)) : null;
  if (whole) return whole;
  const named =
    phrase.nameFirst < phrase.last && phrase.nameFirst > first
      ? entryNamed(register, wordsFrom(phrase.nameFirst))
      : null;
  if (named) return named;
  const state = stateIn(tokens, first, phrase.head, register);
  const head = tokens[phrase.head];
  if (
    state &&
    (words.governments.has(head.lower) ||
      (words.crowds.has(head.lemma) && words.anonymous.has(head.lemma) && words.governments.has(head.lemma)))
  )
    return state;
  return entryNamed(register, head.lower);
}

/** The state a phrase belongs to by a demonym or name before its head: "the Iranian regime", "Iran's government". */
function stateIn(tokens: readonly Token[], first: number, head: number, register: Register): RegisterEntry | null {
  for (let i = first; i < head; i++) {
    const entry = register.byDemonym.get(tokens[i].lower) ?? register.byName.get(tokens[i].lower);
    if (entry?.kind === 'state') return entry;
  }
  return null;
}
