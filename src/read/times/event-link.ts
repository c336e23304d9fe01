import type { DatePiece, DateRules } from '../../language/dates.ts';
import type { EventLink } from '../../record/time-expression.ts';
import type { Found } from './pattern.ts';

/** Pieces behind "after" among which the event's own word is looked for. */
const REACH = 8;

/** The event that words are counted from: "two days after the attack", "the day before he was killed", "the anniversary of the flood"; null where none is named. */
export function eventLinkOf(found: Found, pieces: readonly DatePiece[], { leads }: DateRules): EventLink | null {
  const { meaning, last } = found;
  if (meaning.kind === 'anniversary') return linkFrom(pieces, last, 1);
  const counted = meaning.kind === 'stretch' && meaning.side === null && meaning.count !== null;
  const stepped = meaning.kind === 'step' && meaning.from === 'then' && meaning.unit === 'day';
  if (!counted && !stepped) return null;
  const at = counted ? last : last - 1;
  const lead = leads.get(pieces[at]?.lower ?? '');
  if (lead !== 'after' && lead !== 'before') return null;
  return linkFrom(pieces, at + 1, lead === 'after' ? 1 : -1);
}

function linkFrom(pieces: readonly DatePiece[], from: number, side: EventLink['side']): EventLink | null {
  const heads = headsFrom(pieces, from);
  const last = heads.at(-1);
  return last ? { side, heads: heads.map((p) => p.lemma), end: last.end } : null;
}

/** Nouns up to the end of the first phrase, or the verb of the clause. */
function headsFrom(pieces: readonly DatePiece[], from: number): DatePiece[] {
  const heads: DatePiece[] = [];
  for (let i = from; i < Math.min(pieces.length, from + REACH); i++) {
    const piece = pieces[i];
    if (piece.pos === 'PUNCT' || (heads.length > 0 && (piece.pos === 'ADP' || piece.pos === 'CCONJ'))) break;
    if (piece.pos === 'NOUN' || piece.pos === 'VERB') heads.push(piece);
    if (piece.pos === 'VERB') break;
  }
  return heads;
}
