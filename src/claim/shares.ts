import type { EventMention } from '../record/event.ts';
import type { Figure } from '../record/figure.ts';
import { type Token, tokenRange } from '../record/prose.ts';
import type { Span } from '../record/span.ts';
import type { When } from '../record/when.ts';
import type { Location } from './location.ts';
import type { Scene } from './scene.ts';
import { isVerb } from './verbs-between.ts';
import { timeWithin } from './when-of-event.ts';

/** What is told of an event for one place of its own: "nine were killed in Homs, *twelve in Hama on Monday*". */
export interface Share {
  readonly location: Location | null;
  readonly figures: readonly Figure[];
  readonly when: When;
}

/**
 * The event as told first, and again for each count with a place of its own behind it. A count never stands for a
 * place it was not told of.
 */
export function sharesOf(event: EventMention, whole: Share, scene: Scene): Share[] {
  const [first] = whole.figures;
  const rest = whole.figures.filter(
    ({ span, what }) => whole.location && span.start >= whole.location.span.end && what === first.what,
  );
  const shares: Share[] = [];
  let from = Math.max(event.span.end, whole.location?.span.end ?? 0);
  for (const figure of rest) {
    const location = scene.locations.find((l) => l.link === 'there' && follows(figure.span, l.span, scene));
    if (!staysInClause({ start: from, end: figure.span.start }, scene)) break;
    if (!location) continue;
    const next = rest.find((f) => f.span.start > location.span.end)?.span.start ?? scene.sentence.end;
    const own = timeWithin({ start: location.span.end, end: next }, scene);
    shares.push({ location, figures: [figure], when: own ?? whole.when });
    from = location.span.end;
  }
  const taken = new Set(shares.flatMap((share) => share.figures));
  const head = { ...whole, figures: whole.figures.filter((f) => !taken.has(f)) };
  return shares.length ? withTotal([head, ...shares], scene) : [head];
}

/**
 * "Five were killed: four in Homs and one in Hama": the total is the figure of no one place. Each share keeps its own
 * count first, and the total as one of all of them together.
 */
function withTotal(shares: readonly Share[], scene: Scene): Share[] {
  const [{ location, figures }] = shares;
  const own = location && figures.find((f) => follows(f.span, location.span, scene));
  const total = own && figures.find((f) => f !== own && f.what === own.what && !f.part && f.span.end <= own.span.start);
  if (!total) return [...shares];
  const together: Figure = { ...total, places: shares.length };
  return shares.map((share, i) => {
    const counts = i === 0 ? figures.filter((f) => f !== own && f !== total) : share.figures.slice(1);
    return { ...share, figures: [i === 0 ? own : share.figures[0], together, ...counts] };
  });
}

const between = ({ start, end }: Span, { prose }: Scene): readonly Token[] =>
  prose.tokens.slice(...tokenRange(prose, { start, end }));

/** Tokens between a count and its place at most: "five in the old bus station of Hama". */
const REACH = 7;
const LEADS = new Set(['ADP', 'DET', 'ADJ', 'ADV', 'PRON']);

/** Nothing but "in", articles and where in the place stands between a count and its place. */
function follows(figure: Span, place: Span, scene: Scene): boolean {
  if (place.start <= figure.end) return false;
  const words = between({ start: figure.end, end: place.start }, scene);
  const within = words.length <= REACH && words[0]?.pos === 'ADP' && words[words.length - 1].pos === 'ADP';
  return words.every(({ pos }) => LEADS.has(pos) || (within && pos === 'NOUN'));
}

/** No clause opens there: no verb but "including", no semicolon. */
const staysInClause = (span: Span, scene: Scene): boolean =>
  between(span, scene).every(
    (t) => t.text !== ';' && !scene.words.otherwise.has(t.lower) && (!isVerb(t) || t.lower.endsWith('ing')),
  );
