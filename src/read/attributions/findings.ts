import { atAccording } from './according.ts';
import type { Byline } from './at-byline.ts';
import { atColon } from './at-colon.ts';
import { atHearsay } from './at-hearsay.ts';
import { atNoun } from './at-noun.ts';
import { atSlogan } from './at-slogan.ts';
import { atVerb } from './at-verb.ts';
import type { Finding } from './finding.ts';
import type { Ground } from './ground.ts';
import { isNameBeforeVerb } from './noun-phrase.ts';

/** What each token can start, tried in this order. */
function findingAt(ground: Ground, i: number): Finding | null {
  const token = ground.tokens[i];
  const quote = ground.opens.get(i);
  if (quote) return quote.use === 'slogan' ? atSlogan(ground, i, quote) : null;
  const lemma = verbLemmaAt(ground, i);
  if (lemma) {
    const finding = atVerb(ground, i, lemma, ground.cues.verbs.get(lemma)!);
    if (finding) return finding;
  }
  if (token.pos === 'NOUN') {
    const noun = ground.cues.nouns.get(token.lemma);
    if (noun) return atNoun(ground, i, noun);
  }
  const hearsay = ground.cues.hearsay.get(token.lower);
  if (hearsay) return atHearsay(ground, i, hearsay);
  return token.text === ':' ? atColon(ground, i) : atAccording(ground, i);
}

/**
 * Base form of the reporting verb at a token; null where none stands there. A word tagged as a noun or adjective counts
 * as a verb where only a verb can stand: "polls show that …", ", warning that …".
 */
function verbLemmaAt(ground: Ground, i: number): string | null {
  const token = ground.tokens[i];
  const { verbs, forms } = ground.cues;
  if (isNameBeforeVerb(ground.tokens, i)) return null;
  if (token.pos === 'VERB') return verbs.has(token.lemma) ? token.lemma : (forms.get(token.lower) ?? null);
  if (token.pos !== 'NOUN' && token.pos !== 'ADJ' && token.pos !== 'PROPN') return null;
  const lemma = forms.get(token.lower);
  if (!lemma) return null;
  const before = ground.tokens[i - 1];
  const after = ground.tokens[i + 1];
  if (
    !before ||
    !after ||
    !(
      after.lower === 'that' ||
      after.lower === 'to' ||
      ground.opens.has(i + 1) ||
      after.pos === 'DET' ||
      after.pos === 'PRON'
    )
  )
    return null;
  if (token.lower.endsWith('ing')) return before.text === ',' ? lemma : null;
  return after.lower !== 'to' && /^(NOUN|PROPN|PRON)$/.test(before.pos) && before.pos !== 'PRON' ? lemma : null;
}

/** Every attribution of the text in order of its cue; a slogan already laid at a speaker's door is not found twice. */
export function findingsOf(ground: Ground, bylines: readonly Byline[]): Finding[] {
  const found: Finding[] = [];
  const skip = new Set<number>();
  for (const { cue, name } of bylines) for (let i = cue.first; i < name.last; i++) skip.add(i);
  for (let i = 0; i < ground.tokens.length; i++) {
    const finding = skip.has(i) ? null : findingAt(ground, i);
    if (!finding) continue;
    found.push(finding);
    if (finding.kind === 'chant') for (const run of finding.content) skip.add(run.first);
  }
  return found;
}
