import type { Pointer, Repeat } from '../../record/time-expression.ts';
import { type Outcome, unknown } from './outcome.ts';
import { lengthValue } from './stretch.ts';
import { clockText } from './time-of-day.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** A set of times: no one day of it is meant. */
export function resolveRepeat(repeat: Repeat): Outcome {
  const { point } = repeat;
  if (!point) return unknown('SET', lengthValue(repeat.unit ?? 'day', repeat.count ?? null));
  const time = clockText(point);
  if (point.weekday !== undefined) return unknown('SET', `XXXX-WXX-${point.weekday}${time}`);
  if (point.weekend) return unknown('SET', 'XXXX-WXX-WE');
  if (point.season) return unknown('SET', `XXXX-${point.season}`);
  if (point.month !== undefined)
    return unknown('SET', `XXXX-${two(point.month)}${point.day === undefined ? '' : `-${two(point.day)}`}`);
  return unknown('SET', `XXXX-XX-XX${time}`);
}

const REFERENCES = { past: 'PAST_REF', present: 'PRESENT_REF', future: 'FUTURE_REF' } as const;

/** Words that only point. */
export const resolvePointer = (pointer: Pointer): Outcome => unknown('DATE', REFERENCES[pointer.to]);
