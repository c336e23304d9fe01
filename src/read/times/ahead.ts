import type { DatePiece, DateRules } from '../../language/dates.ts';

type Ahead = DateRules['verbs']['ahead'];

/**
 * True where the word at `i` puts what is said at the expression that starts at `first` after itself: "calls for a
 * strike on Monday", "expects rain on Friday", "planned for Sunday".
 */
export function looksAhead(
  pieces: readonly DatePiece[],
  i: number,
  first: number,
  last: number,
  words: Ahead,
): boolean {
  const { lemma, pos } = pieces[i];
  const plans = words.plans.has(lemma);
  if (!plans && !words.calls.has(lemma)) return false;
  if (pos === 'NOUN' ? pieces[i + 1]?.lower !== words.goal : pos !== 'VERB' && pos !== 'PROPN') return false;
  // "as planned on Monday", "the expected result", "ahead of Monday’s vote".
  if (words.foils.has(pieces[i - 1]?.lower ?? '') || words.possessives.has(pieces[last]?.lower ?? '')) return false;
  const lead = pieces[first - 1].lower;
  if (lead === words.goal) return true;
  if (words.leads.has(lead) ? first - 1 === i + 1 && !plans : first === i + 1) return false;
  const end = words.leads.has(lead) ? first - 1 : first;
  if (pieces[end - 1].text === ',') return false;
  if (!plans) return pieces.slice(i + 1, end).some((piece) => words.gatherings.has(piece.lemma));
  // "planned the attack on Monday": what is known was carried out.
  return pieces[i].lower === lemma || pieces[i].lower === `${lemma}s` || pieces[i + 1]?.lower !== words.definite;
}
