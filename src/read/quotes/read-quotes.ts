import type { Cues } from '../../language/cues.ts';
import type { Quotation } from '../../record/attribution.ts';
import type { Paragraph, Prose } from '../../record/prose.ts';
import { contains, trimSpan } from '../../record/span.ts';
import { marksIn } from './marks.ts';
import { type Pair, pairMarks } from './pair-marks.ts';
import { useOf } from './quotation-use.ts';
import { tokenAt } from './token-at.ts';

/** Between two slogans of one list there is no more than `,” and “`. */
const LIST_GAP = 8;

/**
 * Every stretch between quotation marks, by position; nested ones follow the one they stand in. A quotation whose
 * closing mark is missing ends with its paragraph; where the next paragraph opens with a mark again, the two are one
 * running quotation and share their `run`.
 */
export function readQuotes(prose: Prose, cues: Cues): Quotation[] {
  const quotes: Quotation[] = [];
  let run = -1;
  let openRun = false;
  for (const paragraph of prose.paragraphs) {
    const pairs = pairMarks(marksIn(prose.text, paragraph.start, paragraph.end), paragraph.end);
    for (const pair of pairs) {
      const continues = openRun && pair === pairs[0] && pair.open.at === paragraph.start;
      if (!continues) run++;
      quotes.push(quotationOf(prose, paragraph, pair, run, quotes[quotes.length - 1], cues));
    }
    openRun = runsOn(pairs, paragraph);
  }
  return quotes;
}

/** True when the paragraph ends inside an unclosed quotation. */
const runsOn = (pairs: readonly Pair[], paragraph: Paragraph): boolean =>
  pairs.some((pair) => pair.close === null && pair.end === paragraph.end);

function quotationOf(
  prose: Prose,
  paragraph: Paragraph,
  pair: Pair,
  run: number,
  last: Quotation | undefined,
  cues: Cues,
): Quotation {
  const { open, close, end } = pair;
  const span = close ? { start: open.at, end } : trimSpan(prose.text, { start: open.at, end });
  const inner = { start: open.at + open.length, end: close ? close.at : span.end };
  const listed =
    last?.use === 'slogan' &&
    last.span.start >= paragraph.start &&
    !contains(last.span, span) &&
    open.at - last.span.end <= LIST_GAP;
  const use = listed ? 'slogan' : useOf(prose, inner, tokenAt(prose.tokens, open.at), cues);
  return { span, inner, closed: close !== null, use, run };
}
