import type { ReportReader } from '../pipeline.ts';
import { articleText } from '../read/article/article-text.ts';
import { classifyEvent } from '../read/events/classify-event.ts';
import { extractHtml } from '../read/format/html.ts';
import { extractPlain } from '../read/format/plain.ts';
import type { Span } from '../record/span.ts';
import type { TimeMention } from '../record/when.ts';
import type { PlaceMention } from '../record/where.ts';

/** Layers that are laid over one text at a time. */
const OF_ONE_TEXT = ['article', 'places', 'times', 'attributions', 'actors', 'figures', 'event-types'] as const;

/** Layers that can be annotated on text from outside, in the row shapes of the public labelled sets. */
export const LAYERS = [...OF_ONE_TEXT, 'incidents'] as const;

/** One of `LAYERS`. */
export type Layer = (typeof LAYERS)[number];

/** A layer that needs no other text than its own. */
export type LayerOfOne = (typeof OF_ONE_TEXT)[number];

/** A row to annotate; further fields are ignored. */
export interface Row {
  readonly id: string;
  readonly text?: string;
  /** Address of the page, for `article`. */
  readonly url?: string;
  readonly html?: string;
  /** Publication day (document creation time), `YYYY-MM-DD` with or without more after it. */
  readonly dct?: string;
  /** Language of the text (BCP 47); found out where it is not given. */
  readonly lang?: string;
}

/** Annotates rows one by one: `(layer, row)` to the prediction row of that layer. */
export function annotator(reader: ReportReader): (layer: LayerOfOne, row: Row) => Promise<object> {
  const rowOf: Readonly<Record<LayerOfOne, (row: Row) => object>> = {
    article: (row) => ({ text: article(row, reader) }),
    places: (row) => ({ toponyms: reader.layer('places', text(row), null, row.lang).map(toponym) }),
    times: (row) => ({ timex: reader.layer('times', text(row), dayOf(row), row.lang).flatMap(timexes) }),
    attributions: (row) => ({
      attributions: reader
        .layer('attributions', text(row), null, row.lang)
        .filter((a) => a.parent === null)
        .map((a) => ({
          source: a.source.map(pair),
          cue: a.cue.map(pair),
          content: a.content.map(pair),
        })),
    }),
    actors: (row) => ({
      actors: reader
        .layer('actors', text(row), null, row.lang)
        .map(({ span, kind, actor }) => ({ ...span, kind, actor })),
    }),
    figures: (row) => ({
      figures: reader
        .layer('figures', text(row), null, row.lang)
        .map(({ span, what, of, low, high, qualifier }) => ({ ...span, what, of, low, high, qualifier })),
    }),
    'event-types': (row) => {
      const found = eventTypeOf(text(row), reader);
      return {
        label: found?.caseCode ?? 'OTHER',
        type: found?.type ?? null,
        mode: found?.mode ?? null,
        acled: found?.acled ?? null,
      };
    },
  };
  return async (layer, row) => ({ id: row.id, ...rowOf[layer](row) });
}

function article({ html, text: plain = '', url }: Row, { knowledge }: ReportReader): string {
  const hints = url === undefined ? {} : { url };
  const words = knowledge.language.head;
  return articleText(html === undefined ? extractPlain(plain, hints, words) : extractHtml(html, hints, words));
}

const text = (row: Row): string => row.text ?? '';
const pair = (s: Span): [number, number] => [s.start, s.end];
const dayOf = (row: Row): string | null => /^\d{4}-\d\d-\d\d/.exec(row.dct ?? '')?.[0] ?? null;

function eventTypeOf(snippet: string, { knowledge }: ReportReader) {
  const { language, codebook } = knowledge;
  const prose = language.parseProse(snippet, language.paragraphsOf(snippet));
  return classifyEvent(prose, { codebook, vocabulary: language.events });
}

/** One TIMEX3 for a mention, or one for each end of a range, as the annotation standard marks them. */
function timexes({ span, type, value, mod, edtf, from, to, parts }: TimeMention): object[] {
  if (parts?.length) return parts.map((part) => ({ ...part.span, type: part.type, value: part.value }));
  return [{ ...span, type, value, ...(mod ? { mod } : {}), edtf, from, to }];
}

function toponym({ span, place }: PlaceMention) {
  const id = /^geonames:(\d+)$/.exec(place?.id ?? '')?.[1];
  return { ...span, lat: place?.lat ?? null, lon: place?.lon ?? null, ...(id ? { geonameid: Number(id) } : {}) };
}
