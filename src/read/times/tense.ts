import type { DatePiece, DateRules } from '../../language/dates.ts';
import type { Tense } from '../../record/time-expression.ts';
import { looksAhead } from './ahead.ts';

/** How the verb nearest to an expression looks at time, and whether it is a verb of saying. */
export interface VerbView {
  readonly tense: Tense | null;
  readonly told: boolean;
}

/** Pieces beyond which no verb is an expression's own. */
const REACH = 100;
/** A verb beyond a quotation mark is someone else's. */
const QUOTES = new Set(['"', '“', '”', '``', "''"]);

/** Looks back from the expression at pieces [first, last) for its verb, and ahead where none stands before it. */
export function verbViewOf(
  pieces: readonly DatePiece[],
  first: number,
  last: number,
  verbs: DateRules['verbs'],
): VerbView {
  if (namesKnownThing(pieces, first, last, verbs.ahead)) return { tense: 'past', told: false };
  if (opensAhead(pieces, first, verbs)) return { tense: 'future', told: false };
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    if (QUOTES.has(pieces[i].text)) break;
    if (looksAhead(pieces, i, first, last, verbs.ahead)) return { tense: 'future', told: false };
    const tense = tenseAt(pieces, i, verbs);
    if (tense === 'present' && verbs.ahead.timetable?.has(pieces[i].lemma)) return { tense: 'future', told: false };
    if (tense) return { tense, told: verbs.speech.has(pieces[i].lemma) };
  }
  for (let i = last; i < Math.min(pieces.length, last + REACH); i++) {
    const tense = tenseAt(pieces, i, verbs);
    if (tense) return { tense: settle(pieces, i, tense, verbs), told: false };
  }
  return { tense: null, told: false };
}

function tenseAt(pieces: readonly DatePiece[], i: number, verbs: DateRules['verbs']): Tense | null {
  const piece = pieces[i];
  if (verbs.tenseOf) return verbs.tenseOf(piece.lower, pieces[i - 1]?.lower ?? '');
  if (verbs.future.has(piece.lower)) return 'future';
  if (piece.pos !== 'VERB' && piece.pos !== 'AUX') return null;
  const helper = helperBefore(pieces, i, verbs);
  if (helper) return helper;
  return ownTense(piece, verbs);
}

/** The tense an auxiliary or "to" up to four words before gives the verb. */
function helperBefore(pieces: readonly DatePiece[], i: number, verbs: DateRules['verbs']): Tense | null {
  for (let j = i - 1; j >= Math.max(0, i - 4); j--) {
    const { lower, pos } = pieces[j];
    if (verbs.future.has(lower)) return 'future';
    if (verbs.modals.has(lower) && pos === 'AUX') return pieces[j + 1].lower === verbs.have ? 'past' : 'future';
    if (verbs.perfect.has(lower)) return 'perfect';
    if (verbs.past.has(lower)) return 'past';
    if (lower === verbs.infinitive) return governorsTense(pieces, j, verbs);
    if (pos !== 'AUX' && pos !== 'ADV' && pos !== 'PART') return null;
  }
  return null;
}

/** "until Friday", "as early as Friday": the words right before the expression put it ahead. */
const opensAhead = (pieces: readonly DatePiece[], first: number, verbs: DateRules['verbs']): boolean =>
  verbs.ahead.openers.some(
    (words) => words.length < first && words.every((word, i) => pieces[first - words.length + i].lower === word),
  );

/** "plans to leave" and "rules to be published" look ahead; "was forced to leave" takes the tense of its governing verb. */
function governorsTense(pieces: readonly DatePiece[], to: number, verbs: DateRules['verbs']): Tense | null {
  const noun = pieces[to - 1]?.pos;
  if (pieces[to + 1]?.lower === verbs.be && (noun === 'NOUN' || noun === 'PROPN')) return 'future';
  for (let j = to - 1; j >= Math.max(0, to - 4); j--) {
    // "had been due to end on Friday"
    if (verbs.forward.has(pieces[j].lemma)) return isPluperfect(pieces, j, verbs) ? 'past' : 'future';
    if (pieces[j].pos === 'VERB' || pieces[j].pos === 'AUX') return tenseAt(pieces, j, verbs);
  }
  return null;
}

const isPluperfect = (pieces: readonly DatePiece[], i: number, verbs: DateRules['verbs']): boolean =>
  pieces.slice(Math.max(0, i - 3), i).some(({ lower }) => lower === verbs.had);

function ownTense(piece: DatePiece, verbs: DateRules['verbs']): Tense | null {
  const { lower, lemma } = piece;
  if (verbs.past.has(lower)) return 'past';
  if (verbs.perfect.has(lower)) return 'perfect';
  if (lower.endsWith('ing')) return null;
  if (lower.endsWith('ed')) return 'past';
  if (lower === lemma) return piece.pos === 'VERB' ? 'present' : null;
  return lower.endsWith('s') && !lower.endsWith('ss') && lower !== 'was' ? 'present' : 'past';
}

/** Reading forward, the auxiliary comes first: "has" of "has been", "was" of "was held". */
function settle(pieces: readonly DatePiece[], i: number, tense: Tense, verbs: DateRules['verbs']): Tense {
  const next = pieces[i + 1];
  return pieces[i].pos === 'AUX' && next && verbs.future.has(next.lower) ? 'future' : tense;
}

/** "the 7 August blasts": what a definite noun calls by its day has been, unless it is of the things set in advance. */
function namesKnownThing(
  pieces: readonly DatePiece[],
  first: number,
  last: number,
  { scheduled, gatherings, possessives }: DateRules['verbs']['ahead'],
): boolean {
  const next = pieces[last];
  if (!scheduled || (next?.pos !== 'NOUN' && next?.pos !== 'ADJ')) return false;
  if (gatherings.has(next.lemma) || scheduled.has(next.lemma)) return false;
  const lead = pieces[first].pos === 'DET' ? pieces[first] : pieces[first - 1];
  return lead !== undefined && (lead.pos === 'DET' || possessives.has(lead.lower));
}
