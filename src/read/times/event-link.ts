import type { DatePiece, DateRules } from '../../language/dates.ts';
import type { EventLink } from '../../record/time-expression.ts';
import type { Found } from './pattern.ts';

/** Pieces behind "after" among which the event's own word is looked for. */
const REACH = 8;

/** The event that words are counted from: "two days after the attack", "the day before he was killed"; null where none is named. */
export function eventLinkOf(found: Found, pieces: readonly DatePiece[], { leads }: DateRules): EventLink | null {
  const { meaning, last } = found;
  const counted = meaning.kind === 'stretch' && meaning.side === null && meaning.count !== null;
  const stepped = meaning.kind === 'step' && meaning.from === 'then' && meaning.unit === 'day';
  if (!counted && !stepped) return null;
  const at = counted ? last : last - 1;
  const lead = leads.get(pieces[at]?.lower ?? '');
  if (lead !== 'after' && lead !== 'before') return null;
  const heads = headsFrom(pieces, at + 1);
  if (heads.length === 0) return null;
  return { side: lead === 'after' ? 1 : -1, heads: heads.map((p) => p.lemma), end: heads[heads.length - 1].end };
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
