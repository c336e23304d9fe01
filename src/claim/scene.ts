import type { ClaimWords } from '../language/claims.ts';
import type { Attribution } from '../record/attribution.ts';
import type { EventMention } from '../record/event.ts';
import { type Prose, type Sentence, sentenceAt } from '../record/prose.ts';
import type { Reading } from '../record/reading.ts';
import { contains, overlaps } from '../record/span.ts';
import type { TimeMention } from '../record/when.ts';
import { isTelling } from './hearing.ts';
import { type Location, locationsIn } from './location.ts';
import { datelineOf, timesToldOf } from './times-told-of.ts';

/** One sentence with all its events, and what they may take their where and when from. */
export interface Scene {
  readonly prose: Prose;
  readonly words: ClaimWords;
  readonly sentence: Sentence;
  /** Code unit at which the sentence's own words start: behind the dateline, where it has one. */
  readonly start: number;
  readonly events: readonly EventMention[];
  /** Attributions with content in the sentence that put something on somebody's word. */
  readonly attributions: readonly Attribution[];
  readonly locations: readonly Location[];
  readonly times: readonly TimeMention[];
}

/** The sentences of a reading that tell of events, in order. Titles and headings are left out: the text says it again. */
export function scenesOf(reading: Reading, words: ClaimWords): Scene[] {
  const { layers, prose, head, text } = reading;
  const bySentence = new Map<Sentence, EventMention[]>();
  for (const event of layers.events) {
    const sentence = sentenceAt(prose, event.span.start);
    if (!sentence || !yieldsClaims(prose, sentence)) continue;
    const events = bySentence.get(sentence);
    if (events) events.push(event);
    else bySentence.set(sentence, [event]);
  }
  const dateline = datelineOf(head, text);
  const told = timesToldOf(reading);
  return [...bySentence].map(([sentence, events]) => ({
    prose,
    words,
    sentence,
    start: dateline && contains(sentence, dateline) ? dateline.end : sentence.start,
    events,
    attributions: layers.attributions.filter((a) => isTelling(a) && a.content.some((s) => overlaps(s, sentence))),
    locations: locationsIn(prose, layers.places, sentence, words),
    times: told.filter((t) => contains(sentence, t.span)),
  }));
}

function yieldsClaims(prose: Prose, sentence: Sentence): boolean {
  const { kind } = prose.paragraphs[sentence.paragraph];
  return kind === 'body' || kind === 'caption';
}
