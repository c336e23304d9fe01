import type { Cues } from '../../language/cues.ts';
import type { Token } from '../../record/prose.ts';

/**
 * The tokens with tags put right where a tagger takes a reporting verb for a noun, or a name's last word for a verb:
 * "the premier accused Kyiv", "Residents fear new strikes", "Lawyers’ Watch had said". The same list where all stand.
 */
export function mendedTags(tokens: readonly Token[], cues: Cues): readonly Token[] {
  let mended: Token[] | null = null;
  for (let i = 1; i < tokens.length - 1; i++) {
    const { pos, lower } = tokens[i];
    if (pos === 'NOUN' || pos === 'ADJ') {
      const lemma = cues.forms.get(lower);
      if (lemma === undefined || !(isPastOfName(tokens, i, lemma) || isPlain(tokens, i, lemma, cues))) continue;
      mended ??= [...tokens];
      mended[i] = { ...tokens[i], pos: 'VERB', lemma };
      if (tokens[i - 1].pos === 'ADJ') mended[i - 1] = { ...tokens[i - 1], pos: 'NOUN' };
    } else if (pos === 'VERB' && isAfterAccording(tokens, i, cues)) {
      mended ??= [...tokens];
      mended[i] = { ...tokens[i], pos: 'NOUN' };
    } else if (pos === 'VERB' && endsName(tokens, i)) {
      mended ??= [...tokens];
      mended[i] = { ...tokens[i], pos: 'PROPN' };
    }
  }
  return mended ?? tokens;
}

/** "The premier accused Kyiv": a past form between a noun and a name. */
const isPastOfName = (tokens: readonly Token[], i: number, lemma: string): boolean =>
  tokens[i].lower !== lemma &&
  tokens[i].lower.endsWith('ed') &&
  tokens[i + 1].pos === 'PROPN' &&
  isNominal(tokens, i - 1);

/** What is a noun, or an adjective that has only an article before it. */
const isNominal = (tokens: readonly Token[], i: number): boolean =>
  /^(NOUN|PROPN)$/.test(tokens[i].pos) || (tokens[i].pos === 'ADJ' && tokens[i - 1]?.pos === 'DET');

/** "Residents fear new strikes": a base form between a plural that opens its sentence and what it is done to. */
function isPlain(tokens: readonly Token[], i: number, lemma: string, cues: Cues): boolean {
  const { lower, pos } = tokens[i];
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  return (
    pos === 'NOUN' &&
    lower === lemma &&
    cues.verbs.get(lemma)?.takes.has('object') === true &&
    /^(NOUN|PROPN)$/.test(before.pos) &&
    before.lower.endsWith('s') &&
    (i === 1 || /^[.!?]$/.test(tokens[i - 2].text)) &&
    (after.pos === 'ADJ' || after.pos === 'DET') &&
    !cues.grammar.timeOpeners.has(after.lower)
  );
}

/** "…, according to police.": a word that can be a verb, with nothing behind it that it could be done to. */
const isAfterAccording = (tokens: readonly Token[], i: number, { according }: Cues): boolean =>
  tokens[i + 1].pos === 'PUNCT' &&
  according.some((run) => run.length > 1 && run.every((word, k) => tokens[i - run.length + k]?.lower === word));

/** "Lawyers’ Watch had said": a capitalised word behind a plural's apostrophe and before a verb. */
const endsName = (tokens: readonly Token[], i: number): boolean =>
  /^['’]$/.test(tokens[i - 1].text) &&
  tokens[i - 1].end < tokens[i].start &&
  /^\p{Lu}/u.test(tokens[i].text) &&
  tokens[i - 2]?.pos === 'PROPN' &&
  /^(VERB|AUX)$/.test(tokens[i + 1].pos);
