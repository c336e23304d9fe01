import { arabicLetters } from '../../language/arabic-letters.ts';
import type { DatePiece, DateRules } from '../../language/dates.ts';
import type { Prose } from '../../record/prose.ts';
import type { TimeExpression, TimeLead, TimeMeaning } from '../../record/time-expression.ts';
import { withListedDays } from './day-lists.ts';
import { asciiDigits } from './digits.ts';
import { eventLinkOf } from './event-link.ts';
import { joinNeighbours, shareYears } from './join.ts';
import { type CompiledRules, compileRules, type Found, foundAt } from './pattern.ts';
import { piecesOf } from './pieces.ts';
import { joinRanges } from './range.ts';
import { shadeOf } from './shade.ts';
import { holdsSign } from './signs.ts';
import { verbViewOf } from './tense.ts';

/**
 * The expressions of time in `prose`, in order and never overlapping; each says what its words mean, none is set
 * against a day yet.
 */
export function readTimes(prose: Prose, dates: DateRules): TimeExpression[] {
  const compiled = compileRules(dates);
  const times: TimeExpression[] = [];
  const text = arabicLetters(asciiDigits(prose.text));
  prose.sentences.forEach((sentence, index) => {
    if (!holdsSign(prose, sentence, compiled.signs)) return;
    const pieces = piecesOf(prose, text, sentence, dates);
    const found = findIn(pieces, compiled, dates);
    if (found.length === 0) return;
    const joined = joinNeighbours(withListedDays(found, pieces, dates), pieces, dates).filter(
      (f) => !isBarePart(f.meaning),
    );
    const shaded = joined.map((f) => shadeOf(f, pieces, dates));
    for (const one of joinRanges(shareYears(shaded, pieces, dates), pieces, dates))
      times.push(expressionOf(one, pieces, dates, index));
  });
  return times;
}

/** The longest expression at each place, left to right. */
function findIn(pieces: readonly DatePiece[], compiled: CompiledRules, dates: DateRules): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const best = foundAt(compiled, pieces, i).find((one) => !refused(one, pieces, dates));
    if (!best) continue;
    found.push(best);
    i = best.last - 1;
  }
  return found;
}

/** "the morning" alone, with no day beside it, says nothing that can be dated. */
const isBarePart = (meaning: TimeMeaning): boolean =>
  meaning.kind === 'calendar' && meaning.part !== undefined && Object.keys(meaning).length === 2;

const refused = (found: Found, pieces: readonly DatePiece[], dates: DateRules): boolean =>
  dates.refuses(found.meaning, {
    tokens: pieces,
    first: found.first,
    last: found.last,
    sentenceFirst: 0,
    sentenceLast: pieces.length,
  });

function expressionOf(found: Found, pieces: readonly DatePiece[], dates: DateRules, sentence: number): TimeExpression {
  const { first, last } = found;
  const { tense, told } = verbViewOf(pieces, first, last, dates.verbs);
  const lead = leadOf(pieces, first, dates);
  const event = eventLinkOf(found, pieces, dates);
  return {
    span: { start: pieces[first].start, end: pieces[last - 1].end },
    meaning: found.meaning,
    mod: found.mod,
    tense,
    lead,
    fronted: isFronted(pieces, lead ? first - 1 : first, last),
    cited: isCited(pieces, first, last),
    told,
    sentence,
    ...(event ? { event } : {}),
  };
}

const leadOf = (pieces: readonly DatePiece[], first: number, dates: DateRules): TimeLead | null =>
  first > 0 ? (dates.leads.get(pieces[first - 1].lower) ?? null) : null;

const OPENERS = /^(?:,|;|:|and|but|“|"|‘|\(|—|–)$/;

const isFronted = (pieces: readonly DatePiece[], first: number, last: number): boolean =>
  (first <= 0 || OPENERS.test(pieces[first - 1].lower)) && pieces[last]?.text === ',';

/** How far back a bracketed citation may have opened. */
const CITATION = 10;

function isCited(pieces: readonly DatePiece[], first: number, last: number): boolean {
  if (pieces[last]?.text !== ')' && pieces[last]?.text !== ']') return false;
  for (let i = first - 1; i >= Math.max(0, first - CITATION); i--)
    if (pieces[i].text === '(' || pieces[i].text === '[') return true;
  return false;
}
