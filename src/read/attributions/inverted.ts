import { contentBefore, continuedAfter, resumedAfter } from './content.ts';
import type { Finding } from './finding.ts';
import type { Ground, Run } from './ground.ts';
import { phraseAfter } from './noun-phrase.ts';
import { clauseStands, closedAt, found, type Site } from './site.ts';
import { isFiniteVerb } from './verb-group.ts';

/** "“…,” said Smith, the mayor." and "…, said Smith." */
export function invertedAfter(site: Site): Finding | null {
  const { ground, group, level, entry, after } = site;
  if (!entry.takes.has('quote') || entry.addresses) return null;
  const quote = closedAt(ground, group.first, level);
  if (!quote && !followsClause(site)) return null;
  const phrase = phraseAfter(ground, after, level.last);
  if (!phrase || (phrase.last < level.last && isFiniteVerb(ground, phrase.last))) return null;
  const speaker = withApposition(ground, phrase, level);
  if (!quote && !endsSpeaker(ground, speaker, level)) return null;
  const content = contentBefore(ground, group.first, level, quote);
  if (!content) return null;
  const more = resumedAfter(ground, speaker.last, level, quote) ?? continuedAfter(ground, level.last);
  return found(site, { speaker, content: [content, ...more], rule: 'inverted' });
}

/** A comma and before it a clause with a verb of its own. */
const followsClause = ({ ground, group, level, entry }: Site): boolean =>
  entry.takes.has('clause') &&
  group.verb === group.first &&
  ground.tokens[group.first - 1]?.text === ',' &&
  clauseStands(ground, level.first, group.first - 1);

const endsSpeaker = (ground: Ground, speaker: Run, level: Run): boolean =>
  speaker.last >= level.last ||
  /^[.,;?!]$/.test(ground.tokens[speaker.last].text) ||
  ground.tokens[speaker.last].pos === 'ADP';

/** "Smith, the mayor of Shiraz,", "Smith, who was there,": what stands between commas right behind a name. */
function withApposition(ground: Ground, phrase: Run, level: Run): Run {
  const { tokens, cues } = ground;
  if (tokens[phrase.last]?.text !== ',' || phrase.last + 1 >= level.last) return phrase;
  const relative = cues.grammar.insets.has(tokens[phrase.last + 1].lower);
  const next = phraseAfter(ground, phrase.last + 1, level.last);
  if (!relative && (!next || (next.last < level.last && isFiniteVerb(ground, next.last)))) return phrase;
  let last = relative || !next ? phrase.last + 2 : next.last;
  while (last < level.last && !/^[,.;:]$/.test(tokens[last].text) && !ground.opens.has(last)) last++;
  return { first: phrase.first, last };
}
