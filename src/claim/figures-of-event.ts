import type { Attribution } from '../record/attribution.ts';
import type { EventMention } from '../record/event.ts';
import type { Counted, Figure, FigureMention } from '../record/figure.ts';
import { tokenRange } from '../record/prose.ts';
import { contains, gapBetween, type Span } from '../record/span.ts';
import type { Scene } from './scene.ts';

/** What a figure counts tells which kinds of event it can belong to. */
const FITS: Partial<Record<Counted, readonly string[]>> = {
  killed: ['ASSAULT', 'PROTEST', 'COERCE', 'MOBILIZE'],
  wounded: ['ASSAULT', 'PROTEST', 'COERCE'],
  executed: ['ASSAULT', 'COERCE', 'SANCTION'],
  destroyed: ['ASSAULT', 'PROTEST', 'COERCE'],
  arrested: ['COERCE', 'ASSAULT', 'PROTEST', 'SANCTION', 'RETREAT', 'CONCEDE'],
  abducted: ['ASSAULT', 'COERCE'],
  released: ['RETREAT', 'CONCEDE'],
  missing: ['ASSAULT', 'COERCE'],
  displaced: ['ASSAULT', 'COERCE', 'MOBILIZE'],
  present: ['PROTEST', 'MOBILIZE', 'CONSULT'],
};

/** Stretches of time and distances are figures of the text, not counts of an event. */
const NOT_COUNTS = new Set<Counted>(['duration', 'distance']);

/** The figures of a text but those that tell how many speak: "two witnesses said". */
export function countsOf(figures: readonly FigureMention[], attributions: readonly Attribution[]): FigureMention[] {
  const speakers = attributions.flatMap((a) => [...a.source, ...a.cue]);
  return figures.filter((f) => !NOT_COUNTS.has(f.what) && !speakers.some((s) => contains(s, f.span)));
}

/** Which of the counts belong to `event`: each goes to the one event of its sentence that fits it and stands nearest. */
export function figuresOf(
  event: EventMention,
  counts: readonly FigureMention[],
  scene: Pick<Scene, 'sentence' | 'events' | 'prose' | 'words'>,
  countedBy: (figure: Span) => string | null,
): Figure[] {
  return counts
    .filter((f) => contains(scene.sentence, f.span) && ownerOf(f, scene) === event)
    .map(({ what, of, text, span, low, high, qualifier, part }) => ({
      what,
      of,
      text,
      span,
      low,
      high,
      qualifier,
      countedBy: countedBy(span),
      ...(part ? { part } : {}),
    }));
}

/** More than this, and the figure counts nothing that is told as an event. */
const TOO_FAR = 1000;
const MISFIT = 400;
const ABROAD = 150;
const SPEECH = 600;
const ACROSS = 500;
/** Right at the event: it counts those who did it, or to whom it was done. */
const OF_PARTY = -300;

type Told = Pick<Scene, 'events' | 'prose' | 'words'>;

function ownerOf(figure: FigureMention, scene: Told): EventMention | null {
  const { events, prose } = scene;
  let best: EventMention | null = null;
  let least = TOO_FAR;
  for (const event of events) {
    const cost = costOf(figure, event, scene) + (acrossSemicolon(figure, event, prose.text) ? ACROSS : 0);
    if (cost < least) [best, least] = [event, cost];
  }
  return best;
}

/** "The union, *which called the marches*, said five were killed": what stands behind such a clause is not its own. */
const isAside = ({ span }: FigureMention, { clause }: EventMention, { prose, words }: Told): boolean =>
  span.start >= clause.end && words.relatives.has(prose.tokens[tokenRange(prose, clause)[0]]?.lower ?? '');

/** A semicolon parts what two people count. */
const acrossSemicolon = (figure: FigureMention, event: EventMention, text: string): boolean =>
  text.slice(Math.min(figure.span.end, event.span.end), Math.max(figure.span.start, event.span.start)).includes(';');

/** Lower is better: code units between them, more where the event is another clause's or of a kind the figure does not fit. */
function costOf(figure: FigureMention, event: EventMention, scene: Told): number {
  const isParty = [event.recipient, event.actor].some((party) => party && contains(party, figure.number));
  const inClause = contains(event.clause, figure.span);
  const fits = FITS[figure.what];
  // A statement counts nothing itself; a toll is kept with it only where what it tells of is no event.
  const isSpeech = event.type === 'STATEMENT';
  // Where what is counted tells nothing of the event, only the event's own words can tie it.
  if (!fits && (isSpeech || !(isParty || inClause))) return TOO_FAR;
  if (!inClause && isAside(figure, event, scene)) return TOO_FAR;
  // "Two men convicted of murder were hanged": they are counted where they were hanged.
  const isTrial = figure.what === 'executed' && event.mode === 'convict';
  const misfit = fits && !isSpeech && (isTrial || !fits.includes(event.type)) ? MISFIT : 0;
  const party = isSpeech ? SPEECH : isParty ? OF_PARTY : 0;
  return gapBetween(figure.span, event.span) + misfit + party + (inClause ? 0 : ABROAD);
}
