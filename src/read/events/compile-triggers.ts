import { type Codebook, subEventTypeOf } from '../../codebook/codebook.ts';
import { AttestedError } from '../../errors.ts';
import type { EventVocabulary, TriggerRule, VerbForm } from '../../language/events.ts';
import { type CompanyParts, companyParts } from './company.ts';

/** A trigger phrase ready to be matched against tokens. */
export interface Trigger {
  readonly kind: 'verb' | 'noun' | 'adjective';
  /** Codebook type; null for an idiom, which tells of no event. */
  readonly type: string | null;
  readonly acled: string | null;
  readonly rule: TriggerRule;
  readonly when: CompanyParts;
  readonly unless: CompanyParts;
  /** Surface forms that fit each word; null for a gap. */
  readonly words: readonly (ReadonlySet<string> | null)[];
  /** For verbs: what each surface form of the inflected word can be. */
  readonly forms: ReadonlyMap<string, readonly VerbForm[]>;
  /** Position of the inflected word among `words`. */
  readonly head: number;
}

/** Triggers that begin with one word: longer phrases first, then in the order of the lists. */
export interface Openings {
  /** By the word that comes next: those that go on with it, and those that any word may follow. */
  readonly byNext: ReadonlyMap<string, readonly Trigger[]>;
  /** Those that any word may follow: of one word, or with a gap behind the first. */
  readonly others: readonly Trigger[];
}

/** Triggers by the surface form of their first word. */
export type TriggerIndex = ReadonlyMap<string, Openings>;

/** The triggers of a vocabulary, checked against the codebook. */
export function compileTriggers(codebook: Codebook, vocabulary: EventVocabulary): TriggerIndex {
  const index = new Map<string, Trigger[]>();
  const idioms: TriggerRule = { mode: null, ...vocabulary.idioms };
  for (const idiom of triggersOf(idioms, null, null, vocabulary)) add(index, idiom);
  for (const { type, rules } of vocabulary.lists) {
    for (const rule of rules) {
      checkMode(codebook, type, rule.mode);
      const acled = subEventTypeOf(codebook, type, rule.mode);
      for (const trigger of triggersOf(rule, type, acled, vocabulary)) add(index, trigger);
    }
  }
  // Of two phrases of as many words the one without a gap comes first: "shot dead" before "shot _ dead".
  for (const triggers of index.values()) triggers.sort((a, b) => weightOf(b) - weightOf(a));
  return new Map([...index].map(([word, triggers]) => [word, openingsOf(triggers)]));
}

function openingsOf(triggers: readonly Trigger[]): Openings {
  const nexts = new Set(triggers.flatMap(({ words }) => [...(words[1] ?? [])]));
  const byNext = new Map(
    [...nexts].map((next) => [next, triggers.filter(({ words }) => !words[1] || words[1].has(next))]),
  );
  return { byNext, others: triggers.filter(({ words }) => !words[1]) };
}

const weightOf = ({ words }: Trigger): number =>
  2 * words.filter((word) => word !== null).length - (words.includes(null) ? 1 : 0);

function add(index: Map<string, Trigger[]>, trigger: Trigger): void {
  for (const form of trigger.words[0] ?? []) {
    const known = index.get(form);
    if (known) known.push(trigger);
    else index.set(form, [trigger]);
  }
}

function checkMode(codebook: Codebook, type: string, mode: string | null): void {
  const entry = codebook.types.get(type);
  if (!entry || (mode !== null && !entry.modes.has(mode))) {
    throw new AttestedError('codebook/unknown-mode', { type, mode: mode ?? '(none)' });
  }
}

function* triggersOf(
  rule: TriggerRule,
  type: string | null,
  acled: string | null,
  v: EventVocabulary,
): Generator<Trigger> {
  const common = { type, acled, rule, when: companyParts(rule.when), unless: companyParts(rule.unless) };
  for (const phrase of phrases(rule.verbs)) {
    // Of a hyphenated verb the last part is inflected: "gang-raped".
    const head = phrase.findIndex((word, i) => word !== '-' && phrase[i + 1] !== '-');
    const forms = new Map(phrase[head].split('|').flatMap((base) => [...v.verbForms(base)]));
    const words = phrase.map((word, i) => (i === head ? new Set(forms.keys()) : literal(word)));
    yield { ...common, kind: 'verb', words, forms, head };
  }
  for (const phrase of phrases(rule.nouns)) {
    const head = phrase.length - 1;
    const words = phrase.map((word, i) => (i === head ? new Set(word.split('|').flatMap(v.nounForms)) : literal(word)));
    yield { ...common, kind: 'noun', words, forms: new Map(), head };
  }
  for (const phrase of phrases(rule.adjectives)) {
    yield { ...common, kind: 'adjective', words: phrase.map(literal), forms: new Map(), head: phrase.length - 1 };
  }
}

/** Phrases as words; a hyphenated word is three, as the tokens have it. */
const phrases = (list: string | undefined): string[][] =>
  (list ?? '')
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean)
    .flatMap(variants)
    .map((phrase) => phrase.split(' ').flatMap((word) => word.split(/(-)/)));

/** A phrase, or one for each alternative of its word that has a hyphen in it ("truce|cease-fire"). */
function variants(phrase: string): string[] {
  const choice = phrase.split(' ').find((word) => word.includes('|') && word.includes('-'));
  return choice ? choice.split('|').flatMap((word) => variants(phrase.replace(choice, word))) : [phrase];
}

const literal = (word: string): ReadonlySet<string> | null => (word === '_' ? null : new Set(word.split('|')));
