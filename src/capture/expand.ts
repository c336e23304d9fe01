import { AttestedError } from '../errors.ts';
import type { CaptureFormat } from '../record/capture.ts';
import { type Content, readAll, readHead } from './content.ts';
import { feedReports } from './feed.ts';
import { inflated } from './inflate.ts';
import { jsonFile, jsonLines } from './json-rows.ts';
import type { CaptureLimits } from './limits.ts';
import type { CaptureFailure, CaptureSkip, Piece } from './outcome.ts';
import { SNIFF_LENGTH, sniff } from './sniff.ts';
import { warcReports } from './warc-reports.ts';
import { zipPieces } from './zip-pieces.ts';

/** A piece whose bytes are one report of a known format. */
export interface Single {
  readonly kind: 'single';
  readonly piece: Piece;
  readonly format: CaptureFormat;
}

type Found = Single | CaptureFailure | CaptureSkip;

/**
 * The reports in a piece: itself, or those inside it, down to `limits.depth` containers. A fault inside ends its own
 * container only; what was found before it stands.
 */
export async function* expand(piece: Piece, limits: CaptureLimits, depth = 0): AsyncGenerator<Found> {
  try {
    if (piece.format) yield { kind: 'single', piece, format: piece.format };
    else yield* looked(piece, limits, depth);
  } catch (error) {
    yield { kind: 'failure', name: piece.name, error: named(error, piece.name) };
  }
}

async function* looked(piece: Piece, limits: CaptureLimits, depth: number): AsyncGenerator<Found> {
  const head = await readHead(piece.content, SNIFF_LENGTH);
  if (head.byteLength === 0) throw new AttestedError('capture/empty', { name: piece.name });
  const found = sniff(head, fileNameOf(piece), piece.declaredType);
  if ('not' in found) {
    if (found.isMedia && (piece.inFolder || piece.origin.kind === 'member'))
      yield { kind: 'skipped', name: piece.name, why: found.not };
    else throw new AttestedError('capture/unknown-format', { name: piece.name, what: found.not });
    return;
  }
  if (isContainer(found.kind) && depth >= limits.depth)
    throw new AttestedError('capture/archive-depth', { limit: limits.depth });
  switch (found.kind) {
    case 'zip':
      yield* zipped(piece, limits, depth);
      break;
    case 'gzip':
      yield* looked(ungzipped(piece), limits, depth + 1);
      break;
    case 'warc':
      yield* each(warcReports(piece.name, piece.content.stream(), limits.report), limits, depth - 1);
      break;
    case 'feed':
      yield* each(
        feedReports(piece.name, await readAll(piece.content, limits.container), piece.hints.url),
        limits,
        depth,
      );
      break;
    case 'json-lines':
      yield* each(jsonLines(piece.name, piece.content.stream(), limits.container), limits, depth);
      break;
    case 'json':
      yield* each(await jsonReports(piece, limits), limits, depth);
      break;
    default:
      yield { kind: 'single', piece, format: found.kind };
  }
}

const isContainer = (kind: string): boolean => /^(zip|gzip|warc|feed|json|json-lines)$/.test(kind);

async function* each(
  pieces: AsyncIterable<Piece | CaptureFailure> | Iterable<Piece | CaptureFailure>,
  limits: CaptureLimits,
  depth: number,
): AsyncGenerator<Found> {
  for await (const piece of pieces) {
    if ('kind' in piece) yield piece;
    else yield* expand(piece, limits, depth + 1);
  }
}

async function* zipped(piece: Piece, limits: CaptureLimits, depth: number): AsyncGenerator<Found> {
  for await (const part of zipPieces(piece, limits)) {
    if (part === 'docx') yield { kind: 'single', piece, format: 'docx' };
    else if ('kind' in part) yield part;
    else yield* expand(part, limits, depth + 1);
  }
}

function ungzipped(piece: Piece): Piece {
  const stream = (): AsyncIterable<Uint8Array> => inflated(piece.content.stream(), 'gzip');
  const content: Content = { size: null, path: null, stream };
  return { ...piece, content, declaredType: null };
}

async function jsonReports(piece: Piece, limits: CaptureLimits): Promise<Iterable<Piece | CaptureFailure>> {
  const bytes = await readAll(piece.content, limits.container);
  const value = parsed(bytes);
  const isFeed =
    typeof value === 'object' && value !== null && 'version' in value && /jsonfeed\.org/.test(String(value.version));
  return isFeed ? feedReports(piece.name, bytes, piece.hints.url) : jsonFile(piece.name, value);
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'unreadable';
    throw new AttestedError('capture/bad-json', { reason }, { cause });
  }
}

/** The name that may end in a telling way: a file's, an address's path, a member's path. */
function fileNameOf({ origin, name }: Piece): string {
  if (origin.kind === 'url') return URL.canParse(origin.url) ? new URL(origin.url).pathname : '';
  const own = origin.kind === 'file' ? origin.name : origin.container === 'zip' ? origin.locator : name;
  return own.replace(/\.gz$/i, '');
}

/** Trouble with the disk or the system, in the program's own words. */
function named(error: unknown, name: string): AttestedError {
  if (error instanceof AttestedError) return error;
  if (error instanceof Error && 'code' in error && /^(EACCES|EPERM|EIO|EISDIR|EBUSY|EMFILE)$/.test(String(error.code)))
    return new AttestedError('file/not-readable', { path: name }, { cause: error });
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
    return new AttestedError('file/not-found', { path: name }, { cause: error });
  throw error;
}
