import type { EventCues } from '../../language/events.ts';
import type { Token } from '../../record/prose.ts';
import type { TokenRange } from './noun-phrases.ts';

/** Years by which an event must precede the latest year of its report to be background. */
const LONG_PAST = 5;

const yearOf = ({ text }: Token): number | null =>
  text.length === 4 && /^(?:1[89]|20)\d\d$/.test(text) ? Number(text) : null;

/** The latest year written anywhere, 0 where none is. */
export function latestYear(tokens: readonly Token[]): number {
  let latest = 0;
  for (const token of tokens) {
    const year = yearOf(token);
    if (year !== null && year > latest) latest = year;
  }
  return latest;
}

/** True where the clause puts its event long before the report: all its years lie far back, or "decades ago". */
export function isHistorical(
  tokens: readonly Token[],
  clause: TokenRange,
  latest: number,
  cues: EventCues,
  event: TokenRange,
): boolean {
  let past = false;
  let recent = false;
  for (let t = clause.first; t < clause.last; t++) {
    const year = yearOf(tokens[t]);
    const of = year === null ? null : whoseYear(tokens, t, clause, event);
    if (year !== null && of === 'event') return year <= latest - LONG_PAST;
    if (year !== null && of === null) {
      recent ||= year > latest - LONG_PAST;
      past = true;
    }
    if (tokens[t].lower === cues.ago && isLongTime(tokens, t, clause.first, cues)) past = true;
  }
  return past && !recent;
}

/** "The *1994* massacre", "breaking the *2015* truce": whose year it is, the event's or another thing's; null where it stands alone. */
function whoseYear(
  tokens: readonly Token[],
  year: number,
  { last }: TokenRange,
  event: TokenRange,
): 'event' | 'other' | null {
  if (tokens[year - 1]?.pos !== 'DET') return null;
  let t = year + 1;
  while (t < last && /^(ADJ|NOUN|PROPN)$/.test(tokens[t].pos)) t++;
  if (t === year + 1) return null;
  return event.first > year && event.first < t ? 'event' : 'other';
}

function isLongTime(tokens: readonly Token[], ago: number, start: number, cues: EventCues): boolean {
  const unit = tokens[ago - 1]?.lower ?? '';
  if (cues.ages.has(unit)) return true;
  const count = ago - 2 >= start ? Number(tokens[ago - 2].text) : Number.NaN;
  return unit === cues.years && count > LONG_PAST;
}
