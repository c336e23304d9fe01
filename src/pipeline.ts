import { digestOf } from './capture/digest.ts';
import { sniff } from './capture/sniff.ts';
import { claimsOf } from './claim/claims.ts';
import { idOf } from './claim/identity.ts';
import { AttestedError } from './errors.ts';
import { VERSION } from './installation.ts';
import { type Knowledge, type KnowledgePlaces, languageCalled, loadKnowledge } from './knowledge.ts';
import type { Language } from './language/language.ts';
import { chainOver, counterOver, type Ground, type LayerName, layersOf, withChains } from './layers.ts';
import { untoldIn } from './read/events/untold.ts';
import { isolation } from './read/format/isolate.ts';
import { openReport } from './read/format/open.ts';
import { dayOfText } from './read/head/day-of-text.ts';
import { languageOf } from './read/head/language.ts';
import type { Capture, CaptureFormat, ReportHints } from './record/capture.ts';
import type { Claim } from './record/claim.ts';
import type { Extracted, Head, HeadPart, Layers, Reading } from './record/reading.ts';
import { unreadWarnings } from './unread.ts';

/** A reading and the claims made from it. */
export interface ReadReport {
  readonly reading: Reading;
  readonly claims: readonly Claim[];
}

/** How a reader is opened. */
export interface ReaderOptions extends KnowledgePlaces {
  /** Parse files in a thread of their own, under limits of time and memory: for files of unknown origin. */
  readonly isolated?: boolean;
}

/** Everything from bytes to claims, loaded once and used for many reports. */
export interface ReportReader {
  readonly knowledge: Knowledge;
  /** Reads a capture. Throws an AttestedError of the `read/` family where its bytes cannot be read. */
  readCapture(bytes: Uint8Array, capture: Pick<Capture, 'digest' | 'format' | 'hints'>): Promise<ReadReport>;
  /** Reads bytes that are not part of a case; the format is found by looking. */
  readBytes(bytes: Uint8Array, name: string, hints?: ReportHints): Promise<ReadReport>;
  /** Reads a passage of plain text as the body of a report, published that day. */
  readPassage(text: string, published: string | null): ReadReport;
  /** Lays one layer, and those it needs, over plain text; its language (BCP 47) is found out where it is not given. */
  layer<K extends LayerName>(name: K, text: string, published?: string | null, language?: string): Layers[K];
  close(): Promise<void>;
}

/** Loads the language, gazetteer, register and codebook: about a third of a second. */
export async function openReader(options: ReaderOptions = {}): Promise<ReportReader> {
  const knowledge = loadKnowledge(options);
  const words = knowledge.language.head;
  const isolated = options.isolated ? isolation(words) : null;
  const extract = async (bytes: Uint8Array, format: CaptureFormat, hints: ReportHints): Promise<Extracted> =>
    isolated && format !== 'text' ? isolated.open(bytes, format, hints) : openReport(bytes, format, hints, words);
  return {
    knowledge,
    async readCapture(bytes, { digest, format, hints }) {
      return readExtracted(await extract(bytes, format, hints), digest, knowledge);
    },
    async readBytes(bytes, name, hints = {}) {
      const found = sniff(bytes.subarray(0, 64 * 1024), name, null);
      const format = 'kind' in found ? found.kind : null;
      if (format === null || !isFormat(format))
        throw new AttestedError('capture/unknown-format', { name, what: 'not' in found ? found.not : found.kind });
      return readExtracted(await extract(bytes, format, hints), digestOf(bytes), knowledge);
    },
    readPassage: (text, published) =>
      readExtracted(passage(text, published, knowledge), digestOf(Buffer.from(text)), knowledge),
    layer(name, text, published = null, code = undefined) {
      const { paragraphs, head } = passage(text, published, knowledge, code);
      const language = languageCalled(head.language?.value ?? null, knowledge);
      const prose = language.parseProse(text, paragraphs);
      return layersOf({ prose, head, language }, knowledge, [name])[name];
    },
    close: async () => isolated?.close(),
  };
}

const FORMATS: readonly string[] = ['html', 'text', 'pdf', 'markdown', 'eml', 'docx'] satisfies CaptureFormat[];
const isFormat = (kind: string): kind is CaptureFormat => FORMATS.includes(kind);

/** UTF-16 code units: a book of four hundred pages, many times the longest report. */
const LONGEST = 1_000_000;

/** Text out of a file → prose → layers → claims. */
function readExtracted(extracted: Extracted, digest: string, knowledge: Knowledge): ReadReport {
  const { text, url, noise, warnings, paragraphs } = extracted;
  if (text.length > LONGEST) throw new AttestedError('read/too-long', { length: text.length, limit: LONGEST });
  const language = languageCalled(extracted.head.language?.value ?? null, knowledge);
  const prose = language.parseProse(text, paragraphs);
  const head = dated({ prose, head: extracted.head, language }, knowledge);
  const ground = { prose, head, language };
  const bare = layersOf(ground, knowledge);
  const chainOf = chainOver(ground, bare, knowledge);
  const countedBy = counterOver(ground, bare, knowledge);
  const reading: Reading = {
    id: idOf('rdg', digest, VERSION, text),
    digest,
    url,
    text,
    title: head.title?.value ?? null,
    byline: head.byline?.value ?? null,
    outlet: head.outlet?.value ?? null,
    published: head.published?.value ?? null,
    language: head.language?.value ?? null,
    head,
    noise,
    warnings: [...warnings, ...unreadWarnings(language)],
    prose,
    layers: withChains(bare, chainOf, countedBy),
  };
  const words = language.claims;
  const claims = words
    ? claimsOf(reading, {
        words,
        chainAt: chainOf,
        countedBy,
        reader: { name: `rules-${language.code}`, version: VERSION },
      })
    : [];
  const untold = untoldOf(reading, claims, language, knowledge);
  return { reading: untold.length ? { ...reading, untold } : reading, claims };
}

/** Sentences that could tell of an act and make no claim, or only that somebody spoke. */
function untoldOf({ prose, layers }: Reading, claims: readonly Claim[], { events }: Language, { codebook }: Knowledge) {
  const acts = claims.filter(({ event }) => event.type !== 'STATEMENT');
  const told = new Set(acts.map(({ evidence }) => evidence.span.start));
  return events ? untoldIn(prose, layers.figures, told, { codebook, vocabulary: events }) : [];
}

/** The head with the day the text gives, in a language whose words around reports are not known. */
function dated(ground: Ground, knowledge: Knowledge): Head {
  const { head, language, prose } = ground;
  if (language.head || head.published) return head;
  return { ...head, published: dayOfText(prose, layersOf(ground, knowledge, ['times']).times) };
}

/** Plain text as the body of a report of which nothing else is known. */
function passage(text: string, published: string | null, { language }: Knowledge, code?: string): Extracted {
  const hint = (value: string | null | undefined): HeadPart | null =>
    value ? { value, certainty: 'stated', by: 'hint', span: null } : null;
  const found = code ? null : languageOf(text, language.head.smallWords);
  const told: HeadPart | null = found ? { value: found, certainty: 'implied', by: 'text', span: null } : hint(code);
  const head: Head = { title: null, byline: null, outlet: null, published: hint(published), dateline: null, language: told }; // biome-ignore format: a record
  return { text, paragraphs: language.paragraphsOf(text), noise: [], head, url: null, warnings: [] };
}
