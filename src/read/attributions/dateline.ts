import type { Token } from '../../record/prose.ts';

/** Longest dateline, in tokens. */
const LONGEST = 14;

/**
 * Index of the first token behind a number that counts posts ("2/ …") or a dateline ("BRAGA, March 3 — Police …", "Aden (North Wire) – Troops …"), or
 * `first` where the sentence opens with none: names, numbers and marks up to a dash.
 */
export function behindDateline(tokens: readonly Token[], first: number, end: number): number {
  if (isNumbering(tokens, first)) return first + 2 < end ? first + 2 : first;
  if (tokens[first]?.pos !== 'PROPN') return first;
  for (let i = first; i < Math.min(end, first + LONGEST); i++) {
    const token = tokens[i];
    if (i > first && isDash(tokens, i)) return i + 1 < end ? i + 1 : first;
    if (token.pos !== 'PROPN' && token.pos !== 'NUM' && token.pos !== 'PUNCT' && token.pos !== 'SYM') {
      if (!(token.pos === 'NOUN' && /^\p{Lu}/u.test(token.text))) return first;
    }
  }
  return first;
}

/** "2/", "3)": the number of a post or of a point in a list. */
const isNumbering = (tokens: readonly Token[], first: number): boolean =>
  /^\d{1,3}$/.test(tokens[first]?.text ?? '') &&
  /^[/)]$/.test(tokens[first + 1]?.text ?? '') &&
  tokens[first + 1].end < (tokens[first + 2]?.start ?? 0);

/** A long dash, or a hyphen with space around it. */
function isDash(tokens: readonly Token[], i: number): boolean {
  const { text, start, end } = tokens[i];
  if (text === '—' || text === '–' || text === '--') return true;
  return text === '-' && tokens[i - 1].end < start && (tokens[i + 1]?.start ?? end) > end;
}
