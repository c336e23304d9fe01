import { addMonths, civilDate, type DayNumber } from '../../record/civil-day.ts';
import type { Prose } from '../../record/prose.ts';
import type { EventLink, TimeExpression } from '../../record/time-expression.ts';
import { resolvePoint } from './calendar.ts';
import type { Context } from './context.ts';
import type { Outcome } from './outcome.ts';
import { edtfOf, type Period, periodOf, timexOf } from './period.ts';
import { moveDay } from './stretch.ts';

/** Sentences back in which the event may have been told with its day. */
const BACK = 2;
/** Points spoken of among which the event's day is looked for. */
const NEAR = 10;
/** Code units between an event's word and the day behind it: "the attack on the port of 3 May". */
const AHEAD = 30;
const DAYS_IN_YEAR = 365.2425;
/** Letters two words must share to be of one family: attack, attacked, attackers. */
const STEM = 5;

/**
 * The outcome counted from an event whose day is told in its own or the sentences just before: "He died two days after
 * the attack." The TIMEX3 value of a length stays that of its words. Null where the event's day is not told.
 */
export function countedFromEvent(
  expression: TimeExpression,
  i: number,
  all: readonly TimeExpression[],
  outcome: Outcome,
  prose: Prose,
  context: Context,
): Outcome | null {
  const { event, meaning } = expression;
  if (event && meaning.kind === 'anniversary') return anniversaryOf(meaning.count, i, all, outcome, prose, context);
  if (!event || (meaning.kind !== 'stretch' && meaning.kind !== 'step') || meaning.count === null) return null;
  const same = sameTime(expression, prose, context);
  if (same) return placed(outcome, same, same.first, '');
  const anchor = dayBehind(event, i, all, context) ?? dayTold(expression, event, prose, context);
  if (anchor === null) return null;
  const count = meaning.kind === 'step' ? 1 : meaning.count;
  const day = moveDay(anchor, meaning.unit, event.side * count);
  return placed(outcome, periodOf('day', day), anchor, meaning.unit === 'day' ? '' : '~');
}

/** "the tenth anniversary of the flood": the day of the year on which the flood was. */
function anniversaryOf(
  count: number | undefined,
  i: number,
  all: readonly TimeExpression[],
  outcome: Outcome,
  prose: Prose,
  context: Context,
): Outcome | null {
  const { event } = all[i];
  if (!event) return null;
  const anchor = dayBehind(event, i, all, context) ?? dayTold(all[i], event, prose, context);
  if (anchor === null) return null;
  const yearsSince = context.published === null ? null : Math.round((context.published - anchor) / DAYS_IN_YEAR);
  const years = count ?? yearsSince;
  return years === null ? null : placed(outcome, periodOf('day', addMonths(anchor, 12 * years)), anchor, '');
}

const placed = (outcome: Outcome, period: Period, anchor: DayNumber, loose: string): Outcome => ({
  ...outcome,
  value: outcome.type === 'DATE' ? timexOf(period) : outcome.value,
  edtf: loose ? `${civilDate(period.first)}${loose}` : edtfOf(period),
  certainty: 'implied',
  anchor,
  period: outcome.type === 'DATE' ? period : null,
});

/** "On 3 May, two days after the attack, …": the time just named is the one counted. */
function sameTime({ span, sentence }: TimeExpression, prose: Prose, { told }: Context): Period | null {
  const last = told[told.length - 1];
  if (last?.sentence !== sentence || last.end > span.start) return null;
  return /^\s?[,–—-]\s?$/.test(prose.text.slice(last.end, span.start)) ? last.period : null;
}

/** "two days after the attack of 3 May". */
function dayBehind(event: EventLink, i: number, all: readonly TimeExpression[], context: Context): DayNumber | null {
  const next = all[i + 1];
  if (next?.sentence !== all[i].sentence || next.meaning.kind !== 'calendar') return null;
  if (next.span.start - event.end > AHEAD) return null;
  const { period } = resolvePoint(next.meaning, next.tense, context.published, context) ?? {};
  return period?.grain === 'day' ? period.first : null;
}

/** The day told beside the event's own word earlier in this sentence or in those just before. */
function dayTold(
  { span, sentence }: TimeExpression,
  event: EventLink,
  prose: Prose,
  { told }: Context,
): DayNumber | null {
  for (let t = told.length - 1; t >= Math.max(0, told.length - NEAR) && told[t].sentence >= sentence - BACK; t--) {
    const { period, end, sentence: beside } = told[t];
    if (period.grain === 'day' && end <= span.start && names(prose, beside, span.start, event.heads))
      return period.first;
  }
  return null;
}

function names(prose: Prose, sentence: number, before: number, heads: readonly string[]): boolean {
  const { firstToken, lastToken } = prose.sentences[sentence];
  for (let t = firstToken; t < lastToken && prose.tokens[t].end <= before; t++)
    if (heads.some((head) => akin(head, prose.tokens[t].lemma))) return true;
  return false;
}

const akin = (a: string, b: string): boolean =>
  a === b || (a.length >= STEM && b.length >= STEM && a.slice(0, STEM) === b.slice(0, STEM));
