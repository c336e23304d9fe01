import type { EventMention } from '../record/event.ts';
import { type Token, tokenRange } from '../record/prose.ts';
import type { Scene } from './scene.ts';

/** Tokens between "reports" and "that", and between the copula and "false", at most. */
const REACH = 4;

/** True where the sentence itself says that the report of the event is false: "Rumours that … are false", "It is untrue that …". */
export function isSaidToBeFalse(event: EventMention, { prose, sentence, words }: Scene): boolean {
  const { tokens } = prose;
  const [at] = tokenRange(prose, event.span);
  for (let t = sentence.firstToken; t < sentence.lastToken; t++) {
    if (!isFalsehood(tokens, t, words)) continue;
    // "Rumours that police had shot a boy are false": the falsehood behind, the report before the event.
    if (t > at && saysThat(tokens.slice(sentence.firstToken, at), (word) => words.reports.has(word), words.that))
      return true;
    // "It is false that police had shot a boy."
    if (t < at && tokens[t + 1]?.lower === words.that && !tokens.slice(t, at).some((x) => /[,;]/.test(x.text)))
      return true;
  }
  return false;
}

/** "Is false", "were not true", "are, it said, baseless": a copula stands shortly before. */
function isFalsehood(tokens: readonly Token[], t: number, words: Scene['words']): boolean {
  const lead = tokens.slice(Math.max(0, t - REACH), t);
  if (!lead.some((x) => x.lemma === words.be)) return false;
  const negated = lead.some((x) => words.negations.has(x.lower));
  return words.falsehoods.has(tokens[t].lower) ? !negated : negated && words.truths.has(tokens[t].lower);
}

/** A noun of report with "that" or "of" right behind it among the words. */
const saysThat = (tokens: readonly Token[], isReport: (word: string) => boolean, that: string): boolean =>
  tokens.some(({ lower }, i) => isReport(lower) && tokens.slice(i + 1, i + REACH).some((t) => t.lower === that));
