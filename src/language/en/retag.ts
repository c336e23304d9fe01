import type { Token } from '../../record/prose.ts';

/** Offices whose name is an adjective elsewhere: "the general, Ana Lima,", "a police chief said". */
const OFFICES = new Set(['general', 'chief', 'official', 'principal', 'executive', 'commandant', 'deputy', 'private', 'regular', 'elder', 'marine', 'captive', 'head', 'superior']); // biome-ignore format: a list
/** Past forms that are also nouns or base forms, with the verb they belong to. */
const PAST: ReadonlyMap<string, string> = new Map([
  ['shot', 'shoot'],
  ['hit', 'hit'],
  ['beat', 'beat'],
  ['cut', 'cut'],
  ['shut', 'shut'],
  ['hurt', 'hurt'],
]);
/** Present forms of verbs that the tagger takes for plural nouns. */
const PLANNINGS = new Set(['plans', 'demands', 'claims', 'blames', 'threatens', 'fears', 'backs']);
/** Nouns of telling that the tagger takes for verbs behind "its earlier …". */
const TELLINGS = new Set(['claim', 'report', 'demand', 'attack', 'protest', 'strike', 'account', 'estimate', 'march', 'raid']); // biome-ignore format: a list

/**
 * Tokens with the tags put right that the tagger is known to miss in reports, where a wrong one loses a speaker or an
 * act. Lengths, words and offsets stay as they are.
 */
export function retagged(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) => {
    const before = tokens[i - 1];
    const after = tokens[i + 1];
    if (token.pos === 'ADJ' && OFFICES.has(token.lower) && standsAlone(before, after)) return { ...token, pos: 'NOUN' };
    const past = token.pos === 'NOUN' ? PAST.get(token.lower) : undefined;
    if (past && ((isHave(before) && startsObject(after)) || isBetweenParties(before, after)))
      return { ...token, pos: 'VERB', lemma: past };
    if (token.pos === 'ADJ' && isPastOfPlural(token, before, after))
      return { ...token, pos: 'VERB', lemma: baseOf(token.lower) };
    if (token.pos === 'NOUN' && PLANNINGS.has(token.lower) && isSaidOfOne(before, after))
      return { ...token, pos: 'VERB', lemma: token.lower.slice(0, -1) };
    if (token.pos === 'VERB' && TELLINGS.has(token.lower) && isOwned(tokens, i)) return { ...token, pos: 'NOUN' };
    return token;
  });
}

/** Nothing follows that an adjective could belong to. */
const standsAlone = (before: Token | undefined, after: Token | undefined): boolean =>
  /^(DET|ADJ|NOUN|PROPN|PRON)$/.test(before?.pos ?? '') &&
  (after === undefined || after.text === ',' || /^(VERB|AUX)$/.test(after.pos) || after.lower === 'of');

/** "Police shot two men": a noun or name before it, an article, a count or a pronoun behind it. */
const isBetweenParties = (before: Token | undefined, after: Token | undefined): boolean =>
  /^(NOUN|PROPN)$/.test(before?.pos ?? '') && (/^(DET|NUM|PRON)$/.test(after?.pos ?? '') || after?.lower === 'dead');

/** "Coca growers *blockaded* the highway": a past form between a plural and an article or possessive. */
const isPastOfPlural = ({ lower }: Token, before: Token | undefined, after: Token | undefined): boolean =>
  lower.endsWith('ed') &&
  ((before?.pos === 'NOUN' && before.lower !== before.lemma) || before?.pos === 'PROPN') &&
  before.lower.endsWith('s') &&
  (after?.pos === 'DET' || POSSESSIVE.has(after?.lower ?? ''));

/** The base form of a regular past: "blockaded" → "blockade", "stormed" → "storm". */
const baseOf = (past: string): string =>
  /(?:[csuvz]|[aio][dtkpg]|[dr]g|[bdkpt]l)ed$/.test(past) ? past.slice(0, -1) : past.slice(0, -2);

/** "The union federation *plans* a strike": one that plans, demands or claims, and what it is. */
const isSaidOfOne = (before: Token | undefined, after: Token | undefined): boolean =>
  /^(NOUN|PROPN)$/.test(before?.pos ?? '') && before?.lower === before?.lemma && ARTICLES.has(after?.lower ?? '');

const ARTICLES = new Set(['a', 'an', 'the']);

const isHave = (token: Token | undefined): boolean =>
  token?.pos === 'AUX' && /^(had|has|have|having)$/.test(token.lower);

const startsObject = (token: Token | undefined): boolean =>
  /^(NOUN|PROPN|DET|NUM|PRON|ADJ|ADP)$/.test(token?.pos ?? '');

const POSSESSIVE = new Set(['its', 'his', 'her', 'their', 'our', 'my', 'your', '’s', "'s"]);

/** A possessive stands before it, at most one word between: "its earlier claim". */
const isOwned = (tokens: readonly Token[], i: number): boolean =>
  POSSESSIVE.has(tokens[i - 1]?.lower ?? '') ||
  (/^(ADJ|ADV)$/.test(tokens[i - 1]?.pos ?? '') && POSSESSIVE.has(tokens[i - 2]?.lower ?? ''));
