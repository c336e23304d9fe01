import { civilDate, type DayNumber, parseCivilDate, partsOfDay } from '../../record/civil-day.ts';
import type { Prose } from '../../record/prose.ts';
import { wordsOf } from '../../record/span.ts';
import type { TimeExpression } from '../../record/time-expression.ts';
import type { CivilDate, TimeMention } from '../../record/when.ts';
import { anniversary, citedDay } from './borrowed.ts';
import { resolvePoint } from './calendar.ts';
import { type Context, openContext, remember } from './context.ts';
import { countedFromEvent } from './event-anchor.ts';
import { resolveBetween } from './interval.ts';
import { boundsOf, type Outcome, shaded } from './outcome.ts';
import { quotedPlaces } from './quoted.ts';
import { resolvePointer, resolveRepeat } from './repeat.ts';
import { sinceThen } from './since.ts';
import { resolveStep } from './step.ts';
import { resolveStretch } from './stretch.ts';

/** What expressions are set against. */
export interface DaysOptions {
  /** The day of publication; null where it is not known: relative words are then found but not dated. */
  readonly published: CivilDate | null;
  readonly prose: Prose;
}

/** Sets each expression against the day of writing and the days spoken of before it. Dates that cannot be are left out. */
export function resolveDays(expressions: readonly TimeExpression[], { published, prose }: DaysOptions): TimeMention[] {
  const day = published === null ? null : parseCivilDate(published);
  const context = openContext(day, isNarrative(expressions, day));
  const isQuoted = quotedPlaces(prose);
  const mentions: TimeMention[] = [];
  expressions.forEach((expression, i) => {
    const quoted = isQuoted(prose.sentences[expression.sentence].paragraph, expression.span.start);
    const now = viewpoint(expression, quoted, prose, context);
    const own = outcomeOf(expression, i, expressions, now, context);
    if (!own) return;
    const outcome = countedFromEvent(expression, i, expressions, own, prose, context) ?? own;
    note(expression, outcome, quoted, prose, context);
    const reach =
      expression.lead === 'since' && expression.meaning.kind !== 'between' && !context.narrative
        ? sinceThen(outcome, now)
        : outcome;
    mentions.push(mentionOf(expression, reach, prose.text));
  });
  return mentions;
}

/** Stated years before that of publication from which a text tells of the past, and their share among all of them. */
const PAST_YEARS = 5;
const PAST_SHARE = 0.75;
/** How many of those years outweigh one word that counts from the day of writing. */
const YEARS_TO_NEWSY = 4;

/**
 * True for a text that tells of a time before it was written, whose days lean on each other: most years it states lie
 * before its own and hardly a word counts from the day of writing. Where that day is not known, a few stated years will
 * do as long as no such word stands in it; a report that says "on Monday" is then no telling of the past.
 */
function isNarrative(expressions: readonly TimeExpression[], published: DayNumber | null): boolean {
  const years = expressions.flatMap(({ meaning }) =>
    meaning.kind === 'calendar' && meaning.year !== undefined && !meaning.calendar ? [meaning.year] : [],
  );
  const newsy = expressions.filter(isNewsy).length;
  const last = published === null ? Number.POSITIVE_INFINITY : partsOfDay(published).year;
  const past = years.filter((year) => year < last).length;
  if (published === null && newsy === 0) return past > 0;
  return past >= PAST_YEARS && past / years.length > PAST_SHARE && newsy * YEARS_TO_NEWSY <= past;
}

/** Words that count from the day of writing: yesterday, Monday. */
const isNewsy = ({ meaning }: TimeExpression): boolean =>
  (meaning.kind === 'step' && meaning.unit === 'day' && meaning.from === 'now') ||
  (meaning.kind === 'calendar' && meaning.weekday !== undefined && meaning.month === undefined);

/** Whole days between publication and a dated act of speech from which its words are taken as counted from that day. */
const APART = 2;

/** The day "now" means for this expression: publication, or the day of the speech it stands in. */
function viewpoint(expression: TimeExpression, quoted: boolean, prose: Prose, context: Context): DayNumber | null {
  const { saying, published } = context;
  if (!saying || published === null || published - saying.day < APART) return published;
  const paragraph = prose.sentences[expression.sentence].paragraph;
  if (quoted) return paragraph - saying.paragraph <= 1 ? saying.day : published;
  return expression.meaning.kind === 'stretch' && saying.sentence === expression.sentence ? saying.day : published;
}

function outcomeOf(
  expression: TimeExpression,
  i: number,
  all: readonly TimeExpression[],
  now: DayNumber | null,
  context: Context,
): Outcome | null {
  const { meaning, tense, sentence, mod } = expression;
  switch (meaning.kind) {
    case 'calendar':
      return shadedOrNull(resolvePoint(meaning, tense, now, context), mod);
    case 'step':
      return citedDay(expression, i, all, now) ?? shaded(resolveStep(meaning, tense, now, context, sentence), mod);
    case 'stretch':
      return resolveStretch(meaning, expression, now, context.latest?.first ?? null);
    case 'between':
      return resolveBetween(meaning, tense, now, context, sentence);
    case 'repeat':
      return resolveRepeat(meaning);
    case 'pointer':
      return resolvePointer(meaning);
    case 'anniversary':
      return anniversary(sentence, context);
  }
}

const shadedOrNull = (outcome: Outcome | null, mod: TimeExpression['mod']): Outcome | null =>
  outcome && shaded(outcome, mod);

/** Longest stretch, in days, that an anniversary may be placed by. */
const WEEK = 7;

/** Longest stretch, in days, that a report without a day of its own can be of. */
const MONTH = 31;

/** Code units into its sentence up to which a time opens it: "In the autumn of 1942, …". */
const OPENING = 18;

/** Keeps what later expressions lean on. */
function note(expression: TimeExpression, outcome: Outcome, quoted: boolean, prose: Prose, context: Context): void {
  const { sentence, meaning, span } = expression;
  const bounds = boundsOf(outcome);
  if (
    outcome.period &&
    (meaning.kind === 'calendar' || (meaning.kind === 'step' && !(meaning.ago && outcome.period.grain !== 'day')))
  )
    remember(
      context,
      { period: outcome.period, sentence, end: span.end },
      span.start - prose.sentences[sentence].start <= OPENING,
    );
  if (bounds && outcome.edtf && bounds.last - bounds.first < WEEK && meaning.kind !== 'anniversary') {
    context.recent = { edtf: outcome.edtf, sentence };
  }
  if (context.published === null && meaning.kind === 'between' && outcome.certainty === 'stated' && bounds)
    context.frame ??= bounds.last - bounds.first <= MONTH ? bounds.last : null;
  if (!quoted && expression.told && outcome.period?.grain === 'day' && meaning.kind === 'calendar') {
    context.saying = { day: outcome.period.first, sentence, paragraph: prose.sentences[sentence].paragraph };
  }
}

function mentionOf(expression: TimeExpression, outcome: Outcome, text: string): TimeMention {
  const bounds = boundsOf(outcome);
  return {
    span: expression.span,
    text: wordsOf(text, expression.span),
    type: outcome.type,
    value: outcome.value,
    mod: expression.mod,
    edtf: outcome.edtf,
    from: bounds && civilDate(bounds.first),
    to: bounds && civilDate(bounds.last),
    certainty: outcome.certainty,
    anchor: outcome.anchor === null ? null : civilDate(outcome.anchor),
    warnings: outcome.warnings,
    ...(outcome.parts ? { parts: outcome.parts } : {}),
    ...(outcome.original ? { original: outcome.original } : {}),
  };
}
