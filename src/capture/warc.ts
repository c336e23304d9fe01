import { AttestedError } from '../errors.ts';
import { ByteReader } from './byte-reader.ts';

/** One record of a web archive, its block not yet read. */
export interface WarcRecord {
  /** `response`, `resource`, `request` … */
  readonly type: string;
  /** Header fields, names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** Bytes of the block. */
  readonly length: number;
  /** Reads the block, once; what is left unread is passed over. */
  readonly block: ByteReader;
  /** Bytes of the block that are not read yet. */
  left(): number;
  /** Tells that `bytes` of the block were read from `block`. */
  took(bytes: number): void;
}

const LONGEST_LINE = 64 * 1024;
const MOST_HEADERS = 500;

/** The records of an unpacked WARC stream (ISO 28500), in order. Throws where it is cut off or is no WARC. */
export async function* warcRecords(stream: AsyncIterable<Uint8Array>): AsyncGenerator<WarcRecord> {
  const reader = new ByteReader(stream);
  try {
    for (let line = await firstLine(reader); line !== null; line = await firstLine(reader)) {
      if (!line.startsWith('WARC/'))
        throw new AttestedError('capture/archive-broken', { reason: 'a record has no WARC version line' });
      const headers = await readHeaders(reader);
      const length = Number(headers.get('content-length'));
      if (!Number.isSafeInteger(length) || length < 0)
        throw new AttestedError('capture/archive-broken', { reason: 'a record has no length' });
      let left = length;
      const took = (bytes: number): void => {
        left -= bytes;
      };
      yield { type: headers.get('warc-type') ?? '', headers, length, block: reader, left: () => left, took };
      await reader.skip(left);
    }
  } finally {
    await reader.close();
  }
}

/** Header fields up to the blank line; continued lines are joined. Names in lower case, the first of a name counts. */
export async function readHeaders(
  reader: ByteReader,
  took: (bytes: number) => void = () => {},
): Promise<Map<string, string>> {
  const headers = new Map<string, string>();
  let last = '';
  for (let count = 0; ; count++) {
    const bytes = await reader.line(LONGEST_LINE, took);
    if (bytes === null) throw new AttestedError('capture/archive-truncated');
    if (bytes.byteLength === 0) return headers;
    if (count >= MOST_HEADERS)
      throw new AttestedError('capture/archive-broken', { reason: 'a record has too many header lines' });
    const line = words(bytes);
    const colon = line.indexOf(':');
    if (/^[ \t]/.test(line) && last) headers.set(last, `${headers.get(last)} ${line.trim()}`);
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase();
      if (!headers.has(last)) headers.set(last, line.slice(colon + 1).trim());
    }
  }
}

/** The next line with anything on it: two line ends stand between records. */
async function firstLine(reader: ByteReader): Promise<string | null> {
  for (;;) {
    const line = await reader.line(LONGEST_LINE);
    if (line === null) return null;
    if (line.byteLength > 0) return words(line);
  }
}

const words = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes);
