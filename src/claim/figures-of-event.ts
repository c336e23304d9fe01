import type { EventMention } from '../record/event.ts';
import type { Counted, Figure, FigureMention } from '../record/figure.ts';
import type { Sentence } from '../record/prose.ts';
import { contains, gapBetween } from '../record/span.ts';

/** What a figure counts tells which kinds of event it can belong to. */
const FITS: Partial<Record<Counted, readonly string[]>> = {
  killed: ['ASSAULT', 'PROTEST', 'COERCE', 'MOBILIZE'],
  wounded: ['ASSAULT', 'PROTEST', 'COERCE'],
  executed: ['ASSAULT', 'COERCE', 'SANCTION'],
  arrested: ['COERCE', 'ASSAULT', 'PROTEST', 'SANCTION'],
  abducted: ['ASSAULT', 'COERCE'],
  released: ['RETREAT', 'CONCEDE'],
  present: ['PROTEST', 'MOBILIZE', 'CONSULT'],
};

/** Stretches of time, sums of money and distances are figures of the text, not counts of an event. */
const NOT_COUNTS = new Set<Counted>(['duration', 'distance']);

/** Which of a sentence's figures belong to `event`: each figure goes to the one event that fits it and stands nearest. */
export function figuresOf(
  event: EventMention,
  figures: readonly FigureMention[],
  sentence: Sentence,
  events: readonly EventMention[],
  countedBy: (figure: FigureMention) => string | null,
): Figure[] {
  return figures
    .filter((f) => contains(sentence, f.span) && !NOT_COUNTS.has(f.what) && ownerOf(f, events) === event)
    .map((f) => ({
      what: f.what,
      of: f.of,
      text: f.text,
      span: f.span,
      low: f.low,
      high: f.high,
      qualifier: f.qualifier,
      countedBy: countedBy(f),
    }));
}

function ownerOf(figure: FigureMention, events: readonly EventMention[]): EventMention | undefined {
  return events.toSorted((a, b) => cost(figure, a) - cost(figure, b))[0];
}

/** Lower is better: code units between them, more where the event is another clause's or of a kind the figure does not fit. */
function cost(figure: FigureMention, event: EventMention): number {
  const fits = FITS[figure.what];
  const misfit = fits && !fits.includes(event.type) ? 400 : 0;
  // A statement counts nothing itself: what it tells of does.
  const speech = event.type === 'STATEMENT' ? 600 : 0;
  const abroad = contains(event.clause, figure.span) ? 0 : 150;
  return gapBetween(figure.span, event.span) + misfit + speech + abroad;
}
