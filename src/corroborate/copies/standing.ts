import type { WordedSentence, Wording } from './wording.ts';

/** Sentences, by their hash, that an outlet or an agency puts into report after report: they show no copy. */
export interface StandingSentences {
  has(sentence: number): boolean;
}

/** The wording without its standing sentences; the same object where it has none. */
export function withoutStanding(wording: Wording, standing: StandingSentences): Wording {
  const sentences = wording.sentences.filter((sentence) => !standing.has(sentence.hash));
  if (sentences.length === wording.sentences.length) return wording;
  const place = new Int32Array(wording.words.length).fill(-1);
  const kept: number[] = [];
  for (const { first, last } of sentences) for (let i = first; i < last; i++) place[i] = kept.push(i) - 1;
  const moved = <T extends { first: number; last: number }>(one: T): T => ({
    ...one,
    first: place[one.first],
    last: place[one.last - 1] + 1,
  });
  return {
    ...wording,
    words: kept.map((i) => wording.words[i]),
    hashes: Uint32Array.from(kept, (i) => wording.hashes[i]),
    quoted: Uint8Array.from(kept, (i) => wording.quoted[i]),
    sentences: sentences.map((sentence): WordedSentence => moved(sentence)),
    facts: wording.facts.filter(({ first, last }) => place[first] >= 0 && place[last - 1] >= 0).map(moved),
  };
}
