import { loadCodebook } from '../../../src/codebook/load.ts';
import { englishEvents } from '../../../src/language/en/events.ts';
import { paragraphsOf, parseProse } from '../../../src/language/en/sentences.ts';
import { readEvents } from '../../../src/read/events/read-events.ts';
import type { EventMention } from '../../../src/record/event.ts';
import type { ParagraphKind, Prose } from '../../../src/record/prose.ts';

export const codebook = loadCodebook(new URL('../../../codebook', import.meta.url).pathname);

export const proseOf = (text: string, kind: ParagraphKind = 'body'): Prose =>
  parseProse(
    text,
    paragraphsOf(text).map((p) => ({ ...p, kind })),
  );

export const eventsOf = (text: string, kind: ParagraphKind = 'body'): EventMention[] =>
  readEvents(proseOf(text, kind), { codebook, vocabulary: englishEvents });

/** `TYPE/mode trigger`, one for each event. */
export const told = (text: string): string[] => eventsOf(text).map((e) => `${e.type}/${e.mode ?? '-'} ${e.text}`);
