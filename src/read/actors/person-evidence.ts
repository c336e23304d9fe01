import type { ActorWords } from '../../language/actors.ts';
import type { Token } from '../../record/prose.ts';
import type { ActorPhrase } from './name-run.ts';

/**
 * Whether a run of capitalised words without title may be taken for a person: it acts, owns or is set beside a
 * description, and does not stand where places stand ("in Qom", "Qom, Yazd and Semnan").
 */
export function looksLikePerson(tokens: readonly Token[], phrase: ActorPhrase, words: ActorWords): boolean {
  const before = tokens[phrase.first - 1];
  const after = tokens[phrase.last];
  if (before && words.grammar.locatives.has(before.lower))
    return phrase.last - phrase.nameFirst > 1 && !isPlaceLike(before.lower);
  if (before?.pos === 'CCONJ' && words.grammar.locatives.has(tokens[phrase.first - 3]?.lower)) return false;
  if (phrase.last - phrase.first === 1 && opensSentence(before)) return after?.pos === 'VERB' || owns(tokens, phrase);
  if (after && (after.pos === 'VERB' || after.pos === 'AUX' || after.text === '(')) return true;
  if (before?.pos === 'VERB' && after && /^[,.]$/.test(after.text)) return true;
  if (phrase.last - phrase.nameFirst < 2) return owns(tokens, phrase);
  return !(isListed(before) && isListed(after));
}

/** One capitalised word at the start of a sentence may be any word. */
const opensSentence = (before: Token | undefined): boolean => before === undefined || /^[.!?:”"]$/.test(before.text);

/** "of" stands before persons as well; the other prepositions of place do not. */
const isPlaceLike = (preposition: string): boolean => preposition !== 'of';

const isListed = (token: Token | undefined): boolean =>
  token !== undefined && (token.text === ',' || token.pos === 'CCONJ');

const owns = (tokens: readonly Token[], phrase: ActorPhrase): boolean =>
  /^['’]s$/.test(tokens[phrase.last]?.text ?? '');
