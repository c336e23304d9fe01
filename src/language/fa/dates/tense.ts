import type { Tense } from '../../../record/time-expression.ts';

const FUTURE = new Set(['خواهد', 'خواهند', 'خواهم', 'خواهیم', 'خواهی', 'خواهید', 'قرار']);
const PAST = new Set('بود بودند شد شدند کرد کردند داد دادند گفت گفتند رفت رفتند آمد آمدند گرفت گرفتند داشت داشتند کشت کشتند زد زدند'.split(' ')); // biome-ignore format: a list
const PRESENT = new Set(['است', 'هست', 'هستند', 'دارد', 'دارند', 'میشود', 'میکند', 'میشوند', 'میکنند']);

/** How the form of a Persian word looks at time. */
export function persianTense(lower: string): Tense | null {
  if (FUTURE.has(lower)) return 'future';
  if (PAST.has(lower)) return 'past';
  return PRESENT.has(lower) ? 'present' : null;
}
