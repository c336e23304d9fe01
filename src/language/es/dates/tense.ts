import type { Tense } from '../../../record/time-expression.ts';

const PAST = new Set('fue fueron era eran había habían hizo hicieron dijo dijeron tuvo tuvieron estuvo estuvieron pudo puso vino vio dio quiso supo hubo tenía tenían estaba estaban hacía'.split(' ')); // biome-ignore format: a list
const PERFECT = new Set(['ha', 'han', 'he', 'hemos']);
const PRESENT = new Set(['es', 'son', 'está', 'están', 'tiene', 'tienen', 'hay', 'hace', 'hacen', 'puede', 'pueden']);
const GOES = new Set(['va', 'van', 'voy', 'vamos', 'iba', 'iban']);
/** Endings that hardly a word has that is no such verb. */
const FUTURE_END = /.{2}(?:rá|rán|remos|réis)$/;
const PAST_END = /.{2}(?:ó|aron|ieron|aba|aban)$/;

/** How the form of a Spanish word looks at time; `before` is the word before it. */
export function spanishTense(lower: string, before: string): Tense | null {
  if (PERFECT.has(lower)) return 'perfect';
  if (PAST.has(lower)) return 'past';
  if (lower === 'a' && GOES.has(before)) return 'future';
  if (PRESENT.has(lower)) return 'present';
  if (FUTURE_END.test(lower)) return 'future';
  return PAST_END.test(lower) ? 'past' : null;
}
