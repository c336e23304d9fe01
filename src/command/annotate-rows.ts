import type { Reader } from '../pipeline.ts';
import type { Span } from '../record/span.ts';

/** Layers that can be annotated on text from outside, in the row shapes of the public labelled sets. */
export const LAYERS = ['article', 'places', 'times', 'attributions', 'actors', 'figures', 'event-types'] as const;

/** One of `LAYERS`. */
export type Layer = (typeof LAYERS)[number];

/** A row to annotate; further fields are ignored. */
export interface Row {
  readonly id: string;
  readonly text?: string;
  /** Address of the page, for `article`. */
  readonly url?: string;
  readonly html?: string;
  /** Publication day (document creation time), `YYYY-MM-DD` with or without more after it. */
  readonly dct?: string;
}

/** Annotates rows: `(layer, row)` to the prediction row of that layer. */
export function annotator(reader: Reader): (layer: Layer, row: Row) => Promise<object> {
  const rowOf: Readonly<Record<Layer, (row: Row) => object>> = {
    article: (row) => ({ text: reader.articleText(row.html ?? row.text ?? '', row.html !== undefined, row.url) }),
    places: (row) => ({ toponyms: reader.places(text(row)).map(toponym) }),
    times: (row) => ({
      timex: reader.times(text(row), dayOf(row)).map(({ span, type, value, mod, edtf, from, to }) => ({
        ...span,
        type,
        value,
        ...(mod ? { mod } : {}),
        edtf,
        from,
        to,
      })),
    }),
    attributions: (row) => ({
      attributions: reader.attributions(text(row)).map((a) => ({
        source: a.source.map(pair),
        cue: a.cue.map(pair),
        content: a.content.map(pair),
      })),
    }),
    actors: (row) => ({
      actors: reader.actors(text(row)).map(({ span, kind, actor }) => ({ ...span, kind, actor })),
    }),
    figures: (row) => ({
      figures: reader.figures(text(row)).map(({ span, what, of, low, high, qualifier }) => ({ ...span, what, of, low, high, qualifier })),
    }),
    'event-types': (row) => {
      const found = reader.eventType(text(row));
      return { label: found?.caseCode ?? 'OTHER', type: found?.type ?? null, mode: found?.mode ?? null, acled: found?.acled ?? null };
    },
  };
  return async (layer, row) => ({ id: row.id, ...rowOf[layer](row) });
}

const text = (row: Row): string => row.text ?? '';
const pair = (s: Span): [number, number] => [s.start, s.end];
const dayOf = (row: Row): string | null => /^\d{4}-\d\d-\d\d/.exec(row.dct ?? '')?.[0] ?? null;

function toponym({ span, place }: ReturnType<Reader['places']>[number]) {
  const id = /^geonames:(\d+)$/.exec(place?.id ?? '')?.[1];
  return { ...span, lat: place?.lat ?? null, lon: place?.lon ?? null, ...(id ? { geonameid: Number(id) } : {}) };
}
