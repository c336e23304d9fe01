import type { ClaimWords } from '../language/claims.ts';
import type { Token } from '../record/prose.ts';

/** True for a word that is or helps a verb. */
export const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';

/** True where the words right before `at` are "and", with adverbs at most: its verb has the subject of the one before. */
export function isAfterAnd(tokens: readonly Token[], at: number, words: ClaimWords): boolean {
  let i = at - 1;
  while (i >= 0 && (tokens[i].pos === 'ADV' || tokens[i].pos === 'AUX')) i--;
  return i >= 0 && words.and.has(tokens[i].lower);
}

/** Index of the first token of the verb group that ends right before `at`: "have been", "tried to", "did not". */
export function groupStart(tokens: readonly Token[], at: number, words: ClaimWords): number {
  let i = at;
  while (i > 0 && (isVerb(tokens[i - 1]) || /^(ADV|PART)$/.test(tokens[i - 1].pos) || isTo(tokens, i - 1, words))) i--;
  return i;
}

const isTo = (tokens: readonly Token[], at: number, words: ClaimWords): boolean =>
  tokens[at].lower === words.to && (isVerb(tokens[at + 1]) || tokens[at + 1]?.pos === 'ADV') && isVerb(tokens[at - 1]);

/** How the verb at `at` stands to the words before it. */
export type VerbTie = 'same-group' | 'infinitive' | 'participle' | 'joined' | 'own-clause';

/**
 * How a verb stands to what was told before it: part of the same verb group, what something was done for ("to disperse
 * them"), what a noun is told by ("men protesting"), an act joined by "and", or the verb of a clause of its own.
 */
export function verbTie(tokens: readonly Token[], at: number, words: ClaimWords, clauseOpened: boolean): VerbTie {
  const before = tokens[at - 1];
  if (before?.lower === words.to) return 'infinitive';
  if (isVerb(before) || ((before?.pos === 'ADV' || before?.pos === 'PART') && isVerb(tokens[at - 2])))
    return 'same-group';
  if (isAfterAnd(tokens, at, words)) return 'joined';
  if (tokens[at].lower.endsWith('ing')) return 'participle';
  // "killed five men accused of spying": nothing opened a clause in which "accused" could be the verb.
  return !clauseOpened && tokens[at].pos === 'VERB' && tokens[at + 1]?.pos === 'ADP' ? 'participle' : 'own-clause';
}
