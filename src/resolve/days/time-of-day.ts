import type { DayPart } from '../../record/time-expression.ts';
import type { Outcome } from './outcome.ts';

/** Clock or part of day of an expression. */
export interface TimeOfDay {
  readonly part?: DayPart;
  readonly hour?: number;
  readonly minute?: number;
  readonly utc?: true;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** `T10:35`, `T10:35Z`, `TMO`, or nothing. */
export function clockText({ part, hour, minute, utc }: TimeOfDay): string {
  if (hour !== undefined) return `T${two(hour)}:${two(minute ?? 0)}${utc ? 'Z' : ''}`;
  return part ? `T${part}` : '';
}

/** The outcome with its time of day in the value; days stay as they are. */
export function withTime(outcome: Outcome, time: TimeOfDay): Outcome {
  const text = clockText(time);
  if (!text || outcome.type !== 'DATE') return outcome;
  return { ...outcome, type: 'TIME', value: `${outcome.value}${text}` };
}
