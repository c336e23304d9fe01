import type { ActorWords, PronounSense } from '../../language/actors.ts';
import type { ActorMention } from '../../record/actor.ts';
import type { Span } from '../../record/span.ts';
import { tokenAt } from '../quotes/token-at.ts';
import type { Ground } from './ground.ts';
import { mentionAt } from './mentions.ts';

/** How many sentences back a pronoun is followed. */
const REACH = 6;
/** And how many code units, where sentences have no end. */
const LETTERS = 3000;

/** Who a pronoun at `span` stands for: the last mention before it that fits in number and gender. Null if none does. */
export function antecedentOf(
  ground: Ground,
  span: Span,
  words: ActorWords,
  spoke: readonly ActorMention[],
): ActorMention | null {
  const at = tokenAt(ground.tokens, span.start);
  const sense = words.pronouns.get(ground.tokens[at].lower);
  if (!sense) return null;
  const near = mentionsBefore(ground, span, at).filter((mention) => fits(mention, sense, words));
  const beside = near[near.length - 1];
  if (words.grammar.relatives.has(ground.tokens[at].lower) && beside && isBeside(ground, beside.span, span))
    return beside;
  if (sense.sort === 'person') {
    const speaker = spoke.slice(-REACH * 4).findLast((mention) => near.includes(mention));
    return speaker ?? named(near);
  }
  const body =
    sense.sort === 'thing' ? spoke.slice(-REACH * 4).findLast((mention) => near.includes(mention)) : undefined;
  return body ?? firstOfLatestSentence(ground, near);
}

/** "The man who", "the union, which": nothing but a comma stands between. */
const isBeside = ({ prose }: Ground, noun: Span, pronoun: Span): boolean =>
  pronoun.start - noun.end <= 2 && !/[^\s,]/.test(prose.text.slice(noun.end, pronoun.start));

/** The latest mention; where it is the office right behind a name ("Jane Roe, the mayor,"), the one who is named. */
function named(near: readonly ActorMention[]): ActorMention | null {
  const last = near[near.length - 1];
  const before = near[near.length - 2];
  const beside = last?.kind === 'office' && before?.kind === 'person' && last.span.start - before.span.end <= 6;
  return (beside ? before : last) ?? null;
}

/** Mentions of the last sentences before the span, outside quotations, by position. */
function mentionsBefore(ground: Ground, span: Span, at: number): ActorMention[] {
  const from = Math.max(ground.prose.sentences[Math.max(0, ground.sentenceOf[at] - REACH)].start, span.start - LETTERS);
  return ground.actors
    .slice(mentionAt(ground.actors, from), mentionAt(ground.actors, span.start))
    .filter(
      (mention) =>
        mention.span.end <= span.start &&
        mention.kind !== 'pronoun' &&
        ground.quoteOf[tokenAt(ground.tokens, mention.span.start)] < 0,
    );
}

/** Subjects come first: of the latest sentence that has any fitting mention, the first one. */
function firstOfLatestSentence(ground: Ground, near: readonly ActorMention[]): ActorMention | null {
  const last = near[near.length - 1];
  if (!last) return null;
  const sentenceAt = (mention: ActorMention): number => ground.sentenceOf[tokenAt(ground.tokens, mention.span.start)];
  return near.find((mention) => sentenceAt(mention) === sentenceAt(last)) ?? last;
}

function fits(mention: ActorMention, sense: PronounSense, words: ActorWords): boolean {
  if (mention.kind === 'pronoun') return false;
  if (sense.sort === 'person') {
    return (
      (mention.kind === 'person' || (mention.kind === 'office' && !/s$/.test(mention.text))) &&
      gender(mention, words) !== other(sense.gender)
    );
  }
  if (sense.number === 'many') return mention.kind === 'crowd' || mention.kind === 'group';
  if (sense.sort === 'thing') return /^(organisation|outlet|state|group)$/.test(mention.kind);
  return true;
}

const other = (gender: 'f' | 'm' | null): 'f' | 'm' | 'none' => (gender === 'f' ? 'm' : gender === 'm' ? 'f' : 'none');

function gender(mention: ActorMention, words: ActorWords): 'f' | 'm' | null {
  for (const word of mention.text.toLowerCase().split(/\s+/)) {
    const told = words.titles.get(word);
    if (told) return told;
  }
  return null;
}
