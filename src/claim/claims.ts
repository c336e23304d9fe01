import type { ChainLink, Claim } from '../record/claim.ts';
import type { EventMention } from '../record/event.ts';
import { type Sentence, sentenceAt } from '../record/prose.ts';
import type { Reading } from '../record/reading.ts';
import { contains, cover, type Span } from '../record/span.ts';
import type { PlaceMention, Where } from '../record/where.ts';
import { claimActor } from './actors-of-event.ts';
import { attributionsAt } from './chain.ts';
import { confidenceOf } from './confidence.ts';
import { figuresOf } from './figures-of-event.ts';
import { idOf } from './identity.ts';
import type { Location } from './location.ts';
import { modalityOf } from './modality.ts';
import { timesToldOf } from './times-told-of.ts';
import { whenOf } from './when-of-event.ts';
import { locationOf } from './where-of-event.ts';

/** What the claims of a reading are made with. */
export interface ClaimMaker {
  /** Who says the words of a span, from the outlet to the last speaker named. */
  readonly chainAt: (span: Span) => readonly ChainLink[];
  /** On whose word a figure at a span rests; null where nobody is known. */
  readonly countedBy: (span: Span) => string | null;
  readonly reader: Claim['reader'];
}

/**
 * The claims of a reading: one for each event told in its prose, or one for each place where it is told of several.
 * Titles and headings make none: what they say is said in the text.
 */
export function claimsOf(reading: Reading, maker: ClaimMaker): Claim[] {
  return reading.layers.events.flatMap((event) => {
    const sentence = sentenceAt(reading.prose, event.span.start);
    if (!sentence || !yieldsClaims(reading, sentence)) return [];
    return claimsOfEvent(reading, event, sentence, maker);
  });
}

function yieldsClaims(reading: Reading, sentence: Sentence): boolean {
  const { kind } = reading.prose.paragraphs[sentence.paragraph];
  return kind === 'body' || kind === 'caption';
}

function claimsOfEvent(reading: Reading, event: EventMention, sentence: Sentence, maker: ClaimMaker): Claim[] {
  const { layers, text } = reading;
  const siblings = layers.events.filter((e) => contains(sentence, e.span));
  const chain = maker.chainAt(event.span);
  const figures = figuresOf(event, countsOf(reading), sentence, siblings, (f) => maker.countedBy(f.span));
  const when = whenOf(event, {
    prose: reading.prose,
    times: timesToldOf(reading),
    attributions: layers.attributions,
    sentence,
    others: siblings,
  });
  const location = locationOf(event, { reading, sentence, siblings });
  const places = location ? distinct(location.places) : [];
  const group = idOf('grp', reading.digest, event.span.start, event.span.end, event.type, event.mode);
  const base = {
    group,
    report: {
      title: reading.title,
      outlet: reading.outlet,
      published: reading.published,
      url: reading.url,
      digest: reading.digest,
    },
    chain,
    modality: modalityOf(event, attributionsAt(event.span, layers.attributions, text).at(-1)),
    event: { type: event.type, mode: event.mode, acled: event.acled, trigger: event.text, span: event.span },
    actors: claimActor(text, event.actor, layers.actors),
    // What is said is the content of a statement, not somebody it was done to.
    recipients: event.type === 'STATEMENT' ? [] : claimActor(text, event.recipient, layers.actors),
    when,
    figures,
    evidence: evidenceOf(text, sentence, event, location),
    reader: maker.reader,
  };
  const wheres: (Where | null)[] = places.length ? places.map(toWhere) : [null];
  return wheres.map((where) => ({
    id: idOf('clm', group, where?.span.start ?? null, maker.reader.version),
    ...base,
    where,
    confidence: confidenceOf({ event, chain, where, link: location?.link ?? null, when, figures }),
  }));
}

/** The figures of the text but those that tell how many speak: "two witnesses said". */
function countsOf({ layers }: Reading): Reading['layers']['figures'] {
  const speakers = layers.attributions.flatMap((a) => [...a.source, ...a.cue]);
  return layers.figures.filter((f) => !speakers.some((s) => contains(s, f.span)));
}

/** The same place named twice in a list is one place. */
function distinct(places: readonly PlaceMention[]): PlaceMention[] {
  const seen = new Set<string>();
  return places.filter((p) => {
    const key = p.place?.id ?? p.text.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}

const toWhere = ({ text, span, precision, place, candidates }: PlaceMention): Where => ({
  text,
  span,
  precision,
  place,
  candidates,
});

/** The sentence the claim stands in: whole, so that a denial or a condition is never cut off. */
function evidenceOf(
  text: string,
  sentence: Sentence,
  event: EventMention,
  location: Location | null,
): Claim['evidence'] {
  const span = cover([{ start: sentence.start, end: sentence.end }, event.span, ...(location ? [location.span] : [])]);
  return { quote: text.slice(span.start, span.end), span };
}
