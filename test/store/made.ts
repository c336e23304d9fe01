import { createHash, randomBytes } from 'node:crypto';
import type { Capture } from '../../src/record/capture.ts';
import type { Claim } from '../../src/record/claim.ts';
import type { Reading } from '../../src/record/reading.ts';
import type { Span } from '../../src/record/span.ts';

/** A report made by hand: its capture, its reading and the claims of it. */
export interface Made {
  readonly capture: Capture;
  readonly reading: Reading;
  readonly claims: readonly Claim[];
}

/** What of a made claim is told; `place`, `said` and `on` must stand in the text. */
export interface Told {
  readonly trigger: string;
  readonly type?: string;
  readonly mode?: string;
  readonly place?: string;
  readonly placeId?: string;
  readonly said?: string;
  readonly on?: string;
  readonly from?: string;
  readonly to?: string;
}

const hash = (...parts: readonly string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** A capture of a text's bytes; each call is another capture. */
export function captureOf(text: string, name = 'report.txt'): Capture {
  const bytes = Buffer.from(text);
  return {
    id: `cap_${randomBytes(13).toString('hex')}`,
    digest: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.length,
    format: 'text',
    declaredType: null,
    origin: { kind: 'file', name },
    capturedAt: '2031-05-02T10:00:00Z',
    hints: {},
  };
}

/** The words of a text and where they first stand. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

/** A report by the outlet "The Harbour Post" of 2 May 2031 with the claims told. */
export function report(text: string, told: readonly Told[] = [], outlet = 'The Harbour Post', version = '1'): Made {
  const capture = captureOf(text);
  const reading: Reading = {
    id: `rdg_${hash(capture.digest, version, text).slice(0, 24)}`,
    digest: capture.digest,
    url: null,
    text,
    title: text.split('\n')[0],
    byline: null,
    outlet,
    published: '2031-05-02',
    language: 'en',
    head: { title: null, byline: null, outlet: null, published: null, dateline: null, language: null },
    noise: [],
    warnings: [],
    prose: { text, paragraphs: [{ start: 0, end: text.length, kind: 'body' }], sentences: [], tokens: [] },
    layers: { quotes: [], times: [], places: [], actors: [], attributions: [], figures: [], events: [] },
  };
  return { capture, reading, claims: told.map((one) => claimOf(reading, one, version)) };
}

function claimOf(reading: Reading, told: Told, version: string): Claim {
  const { text } = reading;
  const { type = 'PROTEST', mode = null, from = null, to = from } = told;
  const span = spanOf(text, told.trigger);
  return {
    id: `clm_${hash(reading.digest, JSON.stringify(told), version).slice(0, 24)}`,
    group: `grp_${hash(reading.digest, told.trigger).slice(0, 24)}`,
    report: {
      title: reading.title,
      outlet: reading.outlet,
      published: reading.published,
      url: null,
      digest: reading.digest,
    },
    chain: [
      { speaker: reading.outlet ?? '', actor: null, described: null, cue: null, date: null, span: null },
      ...(told.said
        ? [{ speaker: told.said, actor: null, described: null, cue: 'said', date: null, span: spanOf(text, told.said) }]
        : []),
    ],
    modality: 'asserted',
    event: { type, mode, acled: null, trigger: told.trigger, span },
    actors: [],
    recipients: [],
    where: told.place ? whereOf(text, told.place, told.placeId) : null,
    when: {
      text: told.on ?? null,
      span: told.on ? spanOf(text, told.on) : null,
      edtf: from,
      from,
      to,
      certainty: from ? 'stated' : 'unknown',
    },
    figures: [],
    evidence: sentenceAround(text, span),
    confidence: { event: 1, chain: 1, where: 1, when: 1, figures: 1 },
    reader: { name: 'made by hand', version },
  };
}

function whereOf(text: string, words: string, id = `geonames:${words.length}`): Claim['where'] {
  const place = { id, name: words, lat: 0, lon: 0, feature: 'P.PPL', country: 'XX' };
  return { text: words, span: spanOf(text, words), precision: 'town', place, candidates: [] };
}

function sentenceAround(text: string, { start }: Span): Claim['evidence'] {
  const from = Math.max(text.lastIndexOf('.', start), text.lastIndexOf('\n', start)) + 1;
  const begin = from + /^\s*/.exec(text.slice(from))![0].length;
  const stop = text.indexOf('.', start);
  const end = stop < 0 ? text.length : stop + 1;
  return { quote: text.slice(begin, end), span: { start: begin, end } };
}
