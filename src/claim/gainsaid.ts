import type { ClaimWords } from '../language/claims.ts';
import type { EventMention } from '../record/event.ts';
import { type Token, tokenRange } from '../record/prose.ts';
import type { Scene } from './scene.ts';

/** Tokens between "reports" and "that", and between the copula and "false", at most. */
const REACH = 4;

/**
 * The words by which the sentence itself calls the report of an event false: "*Rumours* that … are false", "It is
 * *untrue* that …". Whoever says those words denies the event. Null where it does not.
 */
export function calledFalseBy(event: EventMention, { prose, sentence, words }: Scene): Token | null {
  const { tokens } = prose;
  const [at] = tokenRange(prose, event.span);
  for (let t = sentence.firstToken; t < sentence.lastToken; t++) {
    if (!isFalsehood(tokens, t, words)) continue;
    if (t > at) return reportBefore(tokens, sentence.firstToken, at, words);
    const isOpen = tokens[t + 1]?.lower === words.that && !tokens.slice(t, at).some((x) => /^[,;]$/.test(x.text));
    if (isOpen) return tokens[t];
  }
  return null;
}

/** "Is false", "were not true", "are, it said, baseless": a copula stands shortly before. */
function isFalsehood(tokens: readonly Token[], t: number, words: ClaimWords): boolean {
  const isFalse = words.falsehoods.has(tokens[t].lower);
  if (!isFalse && !words.truths.has(tokens[t].lower)) return false;
  if (isFalse && isCalled(tokens, t, words)) return true;
  const lead = tokens.slice(Math.max(0, t - REACH), t);
  if (!lead.some((x) => x.lemma === words.be)) return false;
  return isFalse !== lead.some((x) => words.negations.has(x.lower));
}

/** "Called reports that … false": a verb of calling right before a noun of report, in the same sentence. */
function isCalled(tokens: readonly Token[], t: number, { calling, reports }: ClaimWords): boolean {
  for (let i = t - 1; i > 0 && tokens[i].text !== '.'; i--) {
    if (reports.has(tokens[i].lower) && [i - 1, i - 2].some((v) => calling.has(tokens[v]?.lemma ?? ''))) return true;
  }
  return false;
}

/** True where the event is told only as what reports, rumours or somebody's claim say: "reports that …". */
export function isOnlyReported(event: EventMention, { prose, sentence, words }: Scene): boolean {
  const noun = reportBefore(prose.tokens, sentence.firstToken, tokenRange(prose, event.span)[0], words);
  return noun !== null && noun.pos === 'NOUN';
}

/** The last noun of report with "that" right behind it before the event. */
function reportBefore(
  tokens: readonly Token[],
  first: number,
  at: number,
  { reports, that }: ClaimWords,
): Token | null {
  for (let t = at - 1; t >= first; t--) {
    if (reports.has(tokens[t].lower)) return opensThat(tokens, t, at, that) ? tokens[t] : null;
  }
  return null;
}

/** Tokens between a noun of report and its "that" where it is told in between whose report it is. */
const ASIDE = 14;

/** "Reports *that* …", "reports circulating online *that* …", "the claim, published by the union, *that* …". */
function opensThat(tokens: readonly Token[], noun: number, at: number, that: string): boolean {
  for (let t = noun + 1; t < Math.min(at, noun + ASIDE); t++) {
    const { lower, pos, text } = tokens[t];
    if (lower === that) return true;
    const isAside = pos === 'VERB' && (lower.endsWith('ing') || tokens[t + 1]?.pos === 'ADP');
    if (pos === 'AUX' || (pos === 'VERB' && !isAside) || /^[.;:]$/.test(text)) return false;
  }
  return false;
}
