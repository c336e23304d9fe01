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
export function isHistorical(tokens: readonly Token[], clause: TokenRange, latest: number, cues: EventCues): boolean {
  let past = false;
  for (let t = clause.first; t < clause.last; t++) {
    const year = yearOf(tokens[t]);
    if (year !== null) {
      if (year > latest - LONG_PAST) return false;
      past = true;
    }
    if (tokens[t].lower === cues.ago && isLongTime(tokens, t, clause.first, cues)) past = true;
  }
  return past;
}

function isLongTime(tokens: readonly Token[], ago: number, start: number, cues: EventCues): boolean {
  const unit = tokens[ago - 1]?.lower ?? '';
  if (cues.ages.has(unit)) return true;
  const count = ago - 2 >= start ? Number(tokens[ago - 2].text) : Number.NaN;
  return unit === cues.years && count > LONG_PAST;
}
