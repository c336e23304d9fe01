import { stemmer } from 'stemmer';
import type { Term, TermWords } from '../terms.ts';
import { COMMON_STEMS } from './terms/common-stems.ts';

/** Texts in which every stem of band 0, 1, 2 … stands: the middle of the band. */
const weightOfBand = (band: number): number => (band + 0.5) * Math.LN2;
const BAND_OF = new Map(COMMON_STEMS.flatMap((stems, band) => stems.split(' ').map((stem) => [stem, band] as const)));
/** A stem in no band: seen in fewer than one text of 190, taken as one in 400. */
const RARE_WEIGHT = Math.log(400);
/** Words that more than an eighth of all texts have tell no stories apart. */
const FIRST_TELLING_BAND = 3;

const WORD = /\p{L}[\p{L}\p{M}]+/gu;
/** Words repeat: stemming is the dearest step. */
const known = new Map<string, Term | null>();
const MOST_KNOWN = 100_000;

function termOf(word: string): Term | null {
  let term = known.get(word);
  if (term === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    term = newTerm(word);
    known.set(word, term);
  }
  return term;
}

function newTerm(word: string): Term | null {
  const stem = stemmer(word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));
  const band = BAND_OF.get(stem);
  if (band === undefined) return stem.length < 3 ? null : { stem, weight: RARE_WEIGHT, rare: true };
  return band < FIRST_TELLING_BAND ? null : { stem, weight: weightOfBand(band), rare: false };
}

/** English words that tell one story from another. */
export const terms: TermWords = {
  termsOf: (text) => {
    const found: Term[] = [];
    for (const [word] of text.matchAll(WORD)) {
      const term = termOf(word);
      if (term) found.push(term);
    }
    return found;
  },
  definite: new Set('the this that these those his her their its such'.split(' ')),
};
