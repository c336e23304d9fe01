import type { Cues } from '../../language/cues.ts';
import type { Paragraph, Prose } from '../../record/prose.ts';
import type { Span } from '../../record/span.ts';
import { tokenAt } from '../quotes/token-at.ts';
import type { Run } from './ground.ts';

/** How many paragraphs from the top or the bottom a byline may stand. */
const NEAR_EDGE = 12;
const LONGEST = 90;

/** A paragraph that is only a byline: the words that open it and the name behind them. */
export interface Byline {
  readonly cue: Run;
  readonly name: Run;
  readonly span: Span;
}

/** "Reporting by North Wire": short paragraphs near the top or the end that open with the words of a byline. */
export function bylinesOf(prose: Prose, cues: Cues): Byline[] {
  return prose.paragraphs.flatMap((paragraph, i) => {
    const near = i < NEAR_EDGE || i >= prose.paragraphs.length - 2;
    return near && paragraph.end - paragraph.start <= LONGEST ? bylineOf(prose, paragraph, cues) : [];
  });
}

function bylineOf(prose: Prose, paragraph: Paragraph, cues: Cues): Byline[] {
  const { tokens } = prose;
  const first = tokenAt(tokens, paragraph.start);
  const last = tokenAt(tokens, paragraph.end - 1) + 1;
  const opening = cues.bylines.find((run) => run.every((word, k) => tokens[first + k]?.lower === word));
  if (!opening || first + opening.length >= last) return [];
  const name = { first: first + opening.length, last: /^[.:]$/.test(tokens[last - 1].text) ? last - 1 : last };
  const isName = name.last > name.first && /^[\p{Lu}]/u.test(tokens[name.first].text);
  const plain = tokens.slice(name.first, name.last).every((token) => token.pos !== 'VERB' && token.pos !== 'AUX');
  const span = { start: paragraph.start, end: paragraph.end };
  return isName && plain ? [{ cue: { first, last: name.first }, name, span }] : [];
}
