import { BlobStore } from './capture/blobs.ts';
import { type CaptureSetting, captureAll } from './capture/capture.ts';
import { AttestedError } from './errors.ts';
import type { ReadReport, ReportReader } from './pipeline.ts';
import type { Capture } from './record/capture.ts';
import type { CaseStore } from './store/case-store.ts';

/** What came of one thing that was to be taken in. */
export type Intake =
  | { readonly kind: 'added'; readonly name: string; readonly capture: Capture; readonly claims: number }
  | { readonly kind: 'known'; readonly name: string; readonly capture: Capture }
  | { readonly kind: 'failed'; readonly name: string; readonly capture: Capture | null; readonly error: AttestedError }
  | { readonly kind: 'skipped'; readonly name: string; readonly why: string };

/** What reports are taken in with. */
export interface IntakeSetting extends CaptureSetting {
  readonly store: CaseStore;
  /** Folder of the case, which holds the blobs. */
  readonly folder: string;
  readonly reader: ReportReader;
}

/**
 * Takes reports into a case, in the order that makes an acknowledgement worth something: the blob on disk first, then
 * the journal's line, then what was read from it. Whatever was acknowledged before and not read is read first.
 */
export async function* takeIn(inputs: readonly string[], setting: IntakeSetting): AsyncGenerator<Intake> {
  const blobs = await BlobStore.open(setting.folder);
  yield* readPending(blobs, setting);
  for await (const outcome of captureAll(inputs, setting)) {
    if (outcome.kind === 'skipped') yield outcome;
    else if (outcome.kind === 'failure')
      yield { kind: 'failed', name: outcome.name, capture: null, error: outcome.error };
    else {
      await blobs.put(outcome.bytes);
      await setting.store.acknowledge(outcome.capture);
      yield await readInto(setting, outcome.capture, outcome.name, async () => outcome.bytes);
    }
  }
}

/** Reads the captures that were acknowledged before the program was last stopped, and not read. */
async function* readPending(blobs: BlobStore, setting: IntakeSetting): AsyncGenerator<Intake> {
  const pending: Capture[] = [];
  for await (const capture of setting.store.pending()) pending.push(capture);
  for (const capture of pending)
    yield await readInto(setting, capture, nameOf(capture), () => blobs.get(capture.digest));
}

async function readInto(
  { store, reader }: IntakeSetting,
  capture: Capture,
  name: string,
  bytes: () => Promise<Uint8Array>,
): Promise<Intake> {
  if (await store.knownDigest(capture.digest)) {
    await store.saveCopy(capture);
    return { kind: 'known', name, capture };
  }
  try {
    const { reading, claims } = await readOne(reader, await bytes(), capture);
    await store.saveReading(capture, reading, claims);
    return { kind: 'added', name, capture, claims: claims.length };
  } catch (error) {
    if (!(error instanceof AttestedError)) throw error;
    await store.saveFailure(capture, error);
    return { kind: 'failed', name, capture, error };
  }
}

/** Reads one report; a fault of the program on it is an error of that report, so that the others go on. */
export async function readOne(reader: ReportReader, bytes: Uint8Array, capture: Capture): Promise<ReadReport> {
  try {
    return await reader.readCapture(bytes, capture);
  } catch (cause) {
    if (cause instanceof AttestedError) throw cause;
    const reason = cause instanceof Error ? (cause.stack ?? cause.message).split('\n', 2).join(' ') : String(cause);
    throw new AttestedError('read/fault', { reason }, { cause });
  }
}

const nameOf = ({ origin }: Capture): string =>
  origin.kind === 'file' ? origin.name : origin.kind === 'url' ? origin.url : `${origin.container}, ${origin.locator}`;
