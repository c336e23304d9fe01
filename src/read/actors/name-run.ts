import type { ActorWords } from '../../language/actors.ts';
import type { PartOfSpeech, Token } from '../../record/prose.ts';

/** A noun phrase as actors see it: its tokens [first, last), its head, and whether a name stands in it. */
export interface ActorPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** Capitalised words that end the phrase: "Maryam Rajavi" in "President-elect Mrs. Maryam Rajavi". */
  readonly nameFirst: number;
}

const PART: ReadonlySet<PartOfSpeech> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM', 'X']);

/** True for a capitalised word that the tagger takes for a name. */
export const isName = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'PROPN' || token.pos === 'X') && /^\p{Lu}/u.test(token.text);

/**
 * The noun phrase that starts at `start`, possessives and hyphens included, one level deep: "the Iranian regime's
 * Interior Minister". Null where none starts there.
 */
export function phraseAt(tokens: readonly Token[], start: number, end: number, words: ActorWords): ActorPhrase | null {
  let last = start;
  let head = -1;
  while (last < end) {
    const token = tokens[last];
    if (token.pos === 'DET' && last > start) break;
    const own = last === start && token.pos === 'PRON' && words.grammar.possessives.has(token.lower);
    if (!own && !PART.has(token.pos) && !joins(tokens, last, start, words)) break;
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'X' || endsName(tokens, last, start))
      head = last;
    last++;
  }
  if (head < 0) return null;
  last = head + 1;
  const stretched = nameTail(tokens, last, end, words);
  let nameFirst = last;
  while (
    nameFirst > start &&
    (isName(tokens[nameFirst - 1]) || endsName(tokens, nameFirst - 1, start)) &&
    !words.titles.has(tokens[nameFirst - 1].lower)
  )
    nameFirst--;
  return { first: start, last: stretched, head, nameFirst };
}

/** "Delta Watch said", "Lawyers’ Watch had said": a name's last word that the tagger takes for a verb. */
function endsName(tokens: readonly Token[], i: number, start: number): boolean {
  const token = tokens[i];
  if (token.pos !== 'VERB' || i === start || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false;
  const next = tokens[i + 1]?.pos;
  const before = tokens[i - 1];
  return (
    (next === 'VERB' || next === 'AUX') && (isName(before) || (/^['’]$/.test(before.text) && isName(tokens[i - 2])))
  );
}

/** Hyphens, possessive marks, "&" and participles between words of one phrase. */
function joins(tokens: readonly Token[], i: number, start: number, words: ActorWords): boolean {
  const token = tokens[i];
  if (i === start) return false;
  if (endsName(tokens, i, start)) return true;
  if (token.text.length === 1 && '-–/&'.includes(token.text))
    return tokens[i - 1].end === token.start || token.text === '&';
  if (/^['’]s?$/.test(token.text)) return token.start === tokens[i - 1].end && PART.has(tokens[i - 1].pos);
  if (token.pos === 'VERB')
    return tokens[i - 1].text === '-' || (/(ed|ing)$/.test(token.lower) && tokens[i - 1].pos === 'DET');
  return (
    token.pos === 'CCONJ' &&
    words.grammar.joins.has(token.lower) &&
    tokens[i - 1].pos === 'ADJ' &&
    tokens[i + 1]?.pos === 'ADJ'
  );
}

/** "Ministry of the Interior", "Council of Resistance of Iran": a named body runs on over "of". */
function nameTail(tokens: readonly Token[], last: number, end: number, words: ActorWords): number {
  const head = tokens[last - 1];
  const office = words.offices.has(head.lower);
  if (!office && (!isName(head) || !(words.organisations.has(head.lower) || words.groups.has(head.lower)))) return last;
  let at = last;
  while (at < end && words.nameLinks.has(tokens[at].lower)) {
    let next = at + 1;
    if (tokens[next]?.lower === 'the') next++;
    if (!(isName(tokens[next]) || (office && /^(NOUN|ADJ)$/.test(tokens[next]?.pos ?? '')))) break;
    while (next < end && (isName(tokens[next]) || (office && /^(NOUN|ADJ)$/.test(tokens[next].pos)))) next++;
    at = next;
  }
  return at;
}
