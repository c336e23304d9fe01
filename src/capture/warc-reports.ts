import { AttestedError } from '../errors.ts';
import type { ReportHints } from '../record/capture.ts';
import { collect, memoryContent, tooLarge } from './content.ts';
import { charsetOf, mediaTypeOf } from './content-type.ts';
import { inflated, type Packing } from './inflate.ts';
import type { CaptureFailure, Piece } from './outcome.ts';
import { SNIFF_LENGTH, sniff } from './sniff.ts';
import { readHeaders, type WarcRecord, warcRecords } from './warc.ts';

/** Kinds of page that may be a report; pictures, scripts and data of pages are passed over. */
const REPORT_TYPES =
  /^(text\/(html|plain|markdown)|application\/(xhtml\+xml|pdf|vnd\.openxmlformats-officedocument\.wordprocessingml\.document)|message\/rfc822)$/;

/**
 * The pages of an unpacked web archive that may be reports: answers with status 200, resources and text conversions.
 * Requests, with their cookies, are passed over unread, and of answers only the page itself is kept.
 */
export async function* warcReports(
  file: string,
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Piece | CaptureFailure> {
  let number = 0;
  for await (const record of warcRecords(stream)) {
    number++;
    const answer = await answerOf(record);
    if (!answer || !REPORT_TYPES.test(mediaTypeOf(answer.contentType))) continue;
    const url = record.headers.get('warc-target-uri')?.replace(/^<|>$/g, '');
    const name = `${file}, ${url ?? `record ${number}`}`;
    const bytes = await payload(record, answer, limit);
    if (bytes instanceof AttestedError) yield { kind: 'failure', name, error: bytes };
    else if (mayBeReport(bytes, url, answer.contentType))
      yield pieceOf(record, answer, { file, name, url, number }, bytes);
  }
}

/** Servers call data and error pages HTML too; the bytes tell. A Word document is a zip archive to them. */
function mayBeReport(bytes: Uint8Array, url: string | undefined, contentType: string): boolean {
  if (bytes.byteLength === 0 || url?.endsWith('/robots.txt')) return false;
  const found = sniff(bytes.subarray(0, SNIFF_LENGTH), '', contentType);
  if ('not' in found) return false;
  return found.kind === 'zip' ? contentType.includes('wordprocessingml') : !/^(gzip|warc|feed|json)/.test(found.kind);
}

interface Answer {
  readonly contentType: string;
  readonly packing: string;
  readonly chunked: boolean;
}

/** What a record holds, by its own header and, for an answer, by the server's; null where it can be no report. */
async function answerOf(record: WarcRecord): Promise<Answer | null> {
  if (record.type === 'resource' || record.type === 'conversion')
    return { contentType: record.headers.get('content-type') ?? '', packing: '', chunked: false };
  if (record.type !== 'response' || !/^application\/http/i.test(record.headers.get('content-type') ?? '')) return null;
  const status = await record.block.line(64 * 1024, record.took);
  if (!status || !/^HTTP\/\d(\.\d)? 200\b/.test(Buffer.from(status).toString('latin1'))) return null;
  const headers = await readHeaders(record.block, record.took);
  return {
    contentType: headers.get('content-type') ?? '',
    packing: (headers.get('content-encoding') ?? '').trim().toLowerCase(),
    chunked: /chunked/i.test(headers.get('transfer-encoding') ?? ''),
  };
}

/** The page's own bytes, or what is wrong with them alone; what is wrong with the archive is thrown. */
async function payload(record: WarcRecord, answer: Answer, limit: number): Promise<Uint8Array | AttestedError> {
  if (record.left() > limit) return tooLarge(record.left(), limit);
  const whole = await collect(counted(record), limit);
  const plain = answer.chunked ? unchunked(whole) : whole;
  const packing = packingOf(answer.packing, plain);
  try {
    return packing ? await collect(inflated(memoryContent(plain).stream(), packing), limit) : plain;
  } catch (error) {
    if (error instanceof AttestedError) return error;
    throw error;
  }
}

async function* counted(record: WarcRecord): AsyncGenerator<Uint8Array> {
  for await (const chunk of record.block.take(record.left())) {
    record.took(chunk.byteLength);
    yield chunk;
  }
}

/** Archivers often keep the header of a packing they have undone, so the bytes have the last word. */
function packingOf(named: string, bytes: Uint8Array): Packing | null {
  if (named === 'gzip' || named === 'x-gzip') return bytes[0] === 0x1f && bytes[1] === 0x8b ? 'gzip' : null;
  if (named === 'deflate') return 'deflate';
  return named === 'br' && !/^\s*</.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1')) ? 'br' : null;
}

/** A body sent in chunks put together; as it is where the archiver has done that already. */
function unchunked(bytes: Uint8Array): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < buffer.byteLength; ) {
    const end = buffer.indexOf('\r\n', at);
    const size = /^\s*([0-9a-f]{1,8})\s*(;|$)/i.exec(
      buffer.toString('latin1', at, end === -1 || end - at > 256 ? at : end),
    );
    if (!size) return chunks.length === 0 ? bytes : Buffer.concat(chunks);
    const length = Number.parseInt(size[1], 16);
    if (length === 0) break;
    chunks.push(buffer.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return Buffer.concat(chunks);
}

function pieceOf(
  record: WarcRecord,
  answer: Answer,
  at: { file: string; name: string; url?: string; number: number },
  bytes: Uint8Array,
): Piece {
  const charset = charsetOf(answer.contentType);
  const date = record.headers.get('warc-date');
  const hints: ReportHints = {
    ...(at.url && { url: at.url }),
    ...(charset && { charset }),
    ...(date && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(date) && { archivedAt: date }),
  };
  return {
    name: at.name,
    origin: {
      kind: 'member',
      of: at.file,
      container: 'warc',
      locator: record.headers.get('warc-record-id') ?? `record ${at.number}`,
    },
    declaredType: answer.contentType || null,
    hints,
    content: memoryContent(bytes),
  };
}
