import type { DatePiece, DateRules } from '../../language/dates.ts';
import type { CalendarPoint, StepPoint, TimeMeaning } from '../../record/time-expression.ts';
import type { Found } from './pattern.ts';

/** Points with a word of range between them made one stretch: "Monday through Wednesday", "December 2017-January 2018". */
export function joinRanges(found: readonly Found[], pieces: readonly DatePiece[], rules: DateRules): Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    const previous = joined[joined.length - 1];
    const range = previous ? rangeOf(previous, next, pieces, rules) : null;
    if (range) joined[joined.length - 1] = range;
    else joined.push(next);
  }
  return joined;
}

function rangeOf(a: Found, b: Found, pieces: readonly DatePiece[], rules: DateRules): Found | null {
  const first = a.meaning;
  const last = b.meaning;
  if (b.first - a.last !== 1 || !isPoint(first) || !isPoint(last) || a.mod || b.mod) return null;
  if (!sameKind(first, last)) return null;
  const word = pieces[a.last].lower;
  const paired = word === rules.pairWord && pieces[a.first - 1]?.lower === rules.pairOpener;
  if (!paired && !rules.rangeWords.has(word)) return null;
  const parts = [spanOf(a, pieces), spanOf(b, pieces)] as const;
  return { first: a.first, last: b.last, meaning: { kind: 'between', first, last, parts }, mod: null };
}

const spanOf = (found: Found, pieces: readonly DatePiece[]): { start: number; end: number } => ({
  start: pieces[found.first].start,
  end: pieces[found.last - 1].end,
});

const isPoint = (meaning: TimeMeaning): meaning is CalendarPoint | StepPoint =>
  (meaning.kind === 'calendar' && meaning.hour === undefined && meaning.part === undefined) ||
  (meaning.kind === 'step' && meaning.part === undefined && meaning.hour === undefined);

/** How fine a point is; two ends of a range are of one fineness, or the step word makes up for it. */
function fineness(point: CalendarPoint | StepPoint): string {
  if (point.kind === 'step') return point.unit;
  if (point.day !== undefined || point.weekday !== undefined || point.holiday) return 'day';
  if (point.month !== undefined) return 'month';
  if (point.quarter !== undefined) return 'quarter';
  if (point.season !== undefined) return 'season';
  return point.year !== undefined ? 'year' : 'other';
}

const sameKind = (a: CalendarPoint | StepPoint, b: CalendarPoint | StepPoint): boolean => fineness(a) === fineness(b);
