import type { CivilDate } from '../../record/when.ts';
import { type Fact, factsOf } from './facts.ts';
import { joined } from './hash.ts';
import type { ReportText } from './report-text.ts';
import { type Word, wordRange, wordsIn } from './words.ts';

/** A sentence as words [first, last). */
export interface WordedSentence {
  readonly first: number;
  readonly last: number;
  /** Hash of all its words in order. */
  readonly hash: number;
}

/** A report's text as it is compared: words, sentences, facts. */
export interface Wording {
  readonly id: string;
  readonly text: string;
  readonly outlet: string | null;
  readonly published: CivilDate | null;
  readonly language: string | null;
  readonly words: readonly Word[];
  readonly hashes: Uint32Array;
  readonly sentences: readonly WordedSentence[];
  /** In order of reading. */
  readonly facts: readonly Fact[];
  /** 1 for each word of quoted speech, which two reporters can have heard. */
  readonly quoted: Uint8Array;
}

/** Puts a report into the form in which it is compared. */
export function wordingOf(report: ReportText): Wording {
  const words = wordsIn(report);
  const hashes = Uint32Array.from(words, (word) => word.hash);
  const quoted = new Uint8Array(words.length);
  for (const { inner, use } of report.layers.quotes) if (use === 'speech') quoted.fill(1, ...wordRange(words, inner));
  const { id, text, outlet, published, language } = report;
  const sentences = sentencesOf(report, words, hashes);
  return { id, text, outlet, published, language, words, hashes, sentences, facts: factsOf(report, words), quoted };
}

function sentencesOf({ prose }: ReportText, words: readonly Word[], hashes: Uint32Array): WordedSentence[] {
  const sentences: WordedSentence[] = [];
  let first = 0;
  for (const sentence of prose.sentences) {
    while (first < words.length && words[first].end <= sentence.start) first++;
    let last = first;
    let hash = 0;
    for (; last < words.length && words[last].start < sentence.end; last++) hash = joined(hash, hashes[last]);
    if (last > first) sentences.push({ first, last, hash });
    first = last;
  }
  return sentences;
}
