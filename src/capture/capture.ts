import { stat } from 'node:fs/promises';
import { AttestedError } from '../errors.ts';
import { captureId } from './capture-id.ts';
import { fileContent, memoryContent, readAll } from './content.ts';
import { charsetOf } from './content-type.ts';
import { digestOf } from './digest.ts';
import { expand, type Single } from './expand.ts';
import type { Fetcher } from './fetcher.ts';
import { filesIn } from './folder.ts';
import { CAPTURE_LIMITS, type CaptureLimits } from './limits.ts';
import type { CapturedReport, CaptureFailure, Outcome, Piece } from './outcome.ts';

/** What is handed in to capture. */
export interface CaptureSetting {
  /** Milliseconds since 1970 began in UTC. */
  readonly now: () => number;
  /** Missing where nothing may be fetched. */
  readonly fetcher?: Fetcher;
  /** False where files alone are expected: a folder is then a failure. True unless told. */
  readonly folders?: boolean;
  readonly limits?: CaptureLimits;
  readonly onProgress?: (progress: CaptureProgress) => void;
}

/** How far the work is, told after every outcome. */
export interface CaptureProgress {
  /** Which of the inputs, from 1. */
  readonly input: number;
  readonly inputs: number;
  /** What was looked at last. */
  readonly name: string;
  readonly reports: number;
  readonly failures: number;
  /** Bytes of the reports so far. */
  readonly bytes: number;
}

/**
 * Every report in files, folders, archives, feeds, JSON Lines files and addresses, in order, as they are found. What
 * cannot be taken in is an outcome like the others and stops nothing. Only a fault of the program throws.
 */
export async function* captureAll(inputs: readonly string[], setting: CaptureSetting): AsyncGenerator<Outcome> {
  const sum = { reports: 0, failures: 0, bytes: 0 };
  for (const [i, input] of inputs.entries()) {
    for await (const outcome of captureOne(input, setting)) {
      if (outcome.kind === 'report') {
        sum.reports++;
        sum.bytes += outcome.capture.size;
      } else if (outcome.kind === 'failure') sum.failures++;
      setting.onProgress?.({ input: i + 1, inputs: inputs.length, name: outcome.name, ...sum });
      yield outcome;
    }
  }
}

/** Every report in bytes at hand, as an upload or standard input gives them; `name` is what they are called. */
export async function* captureBytes(name: string, bytes: Uint8Array, setting: CaptureSetting): AsyncGenerator<Outcome> {
  const piece = { ...filePiece(name, bytes.byteLength), content: memoryContent(bytes) };
  yield* captured(piece, setting);
}

async function* captureOne(input: string, setting: CaptureSetting): AsyncGenerator<Outcome> {
  for await (const piece of piecesOf(input, setting)) {
    if ('kind' in piece) yield piece;
    else yield* captured(piece, setting);
  }
}

async function* captured(piece: Piece, setting: CaptureSetting): AsyncGenerator<Outcome> {
  const limits = setting.limits ?? CAPTURE_LIMITS;
  for await (const found of expand(piece, limits))
    yield found.kind === 'single' ? await taken(found, limits, setting.now()) : found;
}

async function* piecesOf(input: string, setting: CaptureSetting): AsyncGenerator<Piece | CaptureFailure> {
  try {
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(input)) yield await fetched(input, setting.fetcher);
    else yield* filesAt(input, setting.folders ?? true);
  } catch (error) {
    if (!(error instanceof AttestedError)) throw error;
    yield { kind: 'failure', name: input, error };
  }
}

async function* filesAt(path: string, folders: boolean): AsyncGenerator<Piece | CaptureFailure> {
  const found = await stat(path).catch((cause) => {
    const code = cause.code === 'ENOENT' || cause.code === 'ENOTDIR' ? 'file/not-found' : 'file/not-readable';
    throw new AttestedError(code, { path }, { cause });
  });
  if (found.isFile()) yield filePiece(path, found.size);
  else if (!found.isDirectory()) throw new AttestedError('capture/not-a-file', { name: path });
  else if (!folders) throw new AttestedError('capture/is-directory', { name: path });
  else yield* folderPieces(path);
}

async function* folderPieces(folder: string): AsyncGenerator<Piece | CaptureFailure> {
  let any = false;
  for await (const file of filesIn(folder)) {
    any = true;
    if (file.kind === 'failure') yield file;
    else yield { ...filePiece(file.path, file.size), inFolder: true };
  }
  if (!any) throw new AttestedError('capture/empty-container', { what: 'folder' });
}

const filePiece = (path: string, size: number): Piece => ({
  name: path,
  origin: { kind: 'file', name: path },
  declaredType: null,
  hints: {},
  content: fileContent(path, size),
});

async function fetched(url: string, fetcher: Fetcher | undefined): Promise<Piece> {
  if (!fetcher) throw new AttestedError('capture/fetch-off', { url });
  const answer = await fetcher.fetch(url);
  const charset = charsetOf(answer.contentType ?? '');
  return {
    name: url,
    origin: { kind: 'url', url: answer.url, status: answer.status, address: answer.address },
    declaredType: answer.contentType,
    hints: { url: answer.url, ...(charset && { charset }) },
    content: memoryContent(answer.bytes),
  };
}

async function taken(
  { piece, format }: Single,
  limits: CaptureLimits,
  now: number,
): Promise<CapturedReport | CaptureFailure> {
  try {
    const bytes = await readAll(piece.content, limits.report);
    const { origin, declaredType, hints, name } = piece;
    const capturedAt = new Date(now).toISOString();
    const capture = {
      id: captureId(now),
      digest: digestOf(bytes),
      size: bytes.byteLength,
      format,
      declaredType,
      origin,
      capturedAt,
      hints,
    };
    return { kind: 'report', name, capture, bytes };
  } catch (error) {
    if (!(error instanceof AttestedError)) throw error;
    return { kind: 'failure', name: piece.name, error };
  }
}
