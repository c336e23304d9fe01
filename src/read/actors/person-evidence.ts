import type { Token } from '../../record/prose.ts';
import type { ActorPhrase } from './name-run.ts';

const LOCATIVE: ReadonlySet<string> = new Set(['in', 'at', 'from', 'to', 'near', 'into', 'through', 'around', 'across', 'outside', 'inside', 'toward', 'towards', 'via', 'between', 'throughout', 'of', 'on']); // biome-ignore format: a list

/**
 * Whether a run of capitalised words without title may be taken for a person: it acts, owns or is set beside a
 * description, and does not stand where places stand ("in Qom", "Qom, Yazd and Semnan").
 */
export function looksLikePerson(tokens: readonly Token[], phrase: ActorPhrase): boolean {
  const before = tokens[phrase.first - 1];
  const after = tokens[phrase.last];
  const length = phrase.last - phrase.nameFirst;
  if (
    before &&
    LOCATIVE.has(before.lower) &&
    !(before.lower === 'of' || before.lower === 'to' || before.lower === 'from')
  )
    return false;
  const acts = after !== undefined && (after.pos === 'VERB' || after.pos === 'AUX' || after.text === '(');
  if (acts && !(before && LOCATIVE.has(before.lower))) return true;
  const said = before?.pos === 'VERB';
  if (said && length >= 1 && after?.text !== undefined && /^[,.]$/.test(after.text)) return true;
  if (length < 2) return owns(tokens, phrase) && !(before && LOCATIVE.has(before.lower));
  const listed =
    before && (before.text === ',' || before.pos === 'CCONJ') && after && (after.text === ',' || after.pos === 'CCONJ');
  return !listed && !(before && LOCATIVE.has(before.lower) && before.lower !== 'of');
}

const owns = (tokens: readonly Token[], phrase: ActorPhrase): boolean =>
  /^['’]s$/.test(tokens[phrase.last]?.text ?? '');
