import type { ClaimWords } from '../language/claims.ts';
import { type Prose, type Token, tokenRange } from '../record/prose.ts';
import type { Span } from '../record/span.ts';

/**
 * What the words around a place say of it. `there`: something is in it; `named`: it merely stands there; `away`:
 * something comes from it, goes to it, or it belongs to somebody ("Tehran police").
 */
export type PlaceLink = 'there' | 'named' | 'away';

/** The link of a place, or of a list of places, by the word before and the word after. */
export function placeLink(prose: Prose, span: Span, words: ClaimWords): PlaceLink {
  const [at, after] = [
    tokenRange(prose, { start: span.start, end: prose.text.length })[0],
    tokenRange(prose, { start: span.end, end: prose.text.length })[0],
  ];
  const link = linkBefore(prose.tokens, at, words);
  return link === 'named' && belongs(prose.tokens[after], span.end, words) ? 'away' : link;
}

function linkBefore(tokens: readonly Token[], from: number, words: ClaimWords): PlaceLink {
  const before = wordBefore(tokens, startOfList(tokens, from, words));
  const word = tokens[before];
  if (!word) return 'named';
  if (word.lower === words.of) return partOf(tokens, before, words);
  if (word.lower === words.to && words.spreading.has(tokens[before - 1]?.lemma ?? '')) return 'there';
  if (words.elsewhere.has(word.lower)) return 'away';
  return words.there.has(word.lower) ? 'there' : 'named';
}

/** "In the city of Rasht", "the streets of Tehran" are places; "from the city of Rasht" and "Residents of Homs" are not. */
function partOf(tokens: readonly Token[], of: number, words: ClaimWords): PlaceLink {
  if (!words.partsOfPlace.has(tokens[of - 1]?.lower ?? '')) return 'away';
  const outer = linkBefore(tokens, of - 1, words);
  return outer === 'named' ? 'there' : outer;
}

/** Most names of a list before it that the gazetteer may not know. */
const UNKNOWN = 3;

/** Where the list starts that ends at `at` with names no one knows: "in Xanthor and Porto" at "Xanthor". */
function startOfList(tokens: readonly Token[], at: number, words: ClaimWords): number {
  let start = at;
  for (let names = 0; names < UNKNOWN && isJoin(tokens[start - 1], words); names++) {
    let i = start - 1;
    while (i >= 0 && isJoin(tokens[i], words)) i--;
    if (tokens[i]?.pos !== 'PROPN') return at;
    while (i >= 0 && tokens[i].pos === 'PROPN') i--;
    start = i + 1;
  }
  return words.there.has(tokens[start - 1]?.lower ?? '') ? start : at;
}

const isJoin = (token: Token | undefined, { joins }: ClaimWords): boolean =>
  token !== undefined && joins.has(token.lower);

/** Index of the token before `at`, determiners, adjectives and numbers passed over. */
function wordBefore(tokens: readonly Token[], at: number): number {
  let i = at - 1;
  while (i >= 0 && /^(DET|ADJ|NUM)$/.test(tokens[i].pos)) i--;
  return i;
}

/** "Tehran police", "Tehran’s governor": the place belongs to somebody. */
const belongs = (after: Token | undefined, end: number, words: ClaimWords): boolean =>
  after !== undefined &&
  (words.possessive.has(after.lower) || (/^(NOUN|PROPN)$/.test(after.pos) && after.start - end === 1));
