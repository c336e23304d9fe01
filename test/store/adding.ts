import type { BlobStore } from '../../src/capture/blobs.ts';
import type { Capture } from '../../src/record/capture.ts';
import type { CaseStore } from '../../src/store/case-store.ts';
import { type Made, report } from './made.ts';

/** What a made-up reader reads in a text: as many riots as it names. */
export function readMade(text: string): Made {
  const [first, second] = ['riot broke out', 'riot was put down'].filter((words) => text.includes(words));
  return report(
    text,
    [first, second].filter(Boolean).map((trigger) => ({ trigger })),
  );
}

/** Adds a text in the order the pipeline does: blob, acknowledgement, reading. */
export async function addReport(
  store: CaseStore,
  blobs: BlobStore,
  text: string,
  told: (id: string) => void,
): Promise<void> {
  const made = readMade(text);
  await blobs.put(Buffer.from(text));
  await store.acknowledge(made.capture);
  told(made.capture.id);
  await settle(store, made.capture, made);
}

/** Reads what was acknowledged and not read, from its blobs. */
export async function readPending(store: CaseStore, blobs: BlobStore): Promise<void> {
  for await (const capture of store.pending()) {
    const text = Buffer.from(await blobs.get(capture.digest)).toString();
    await settle(store, capture, readMade(text));
  }
}

async function settle(store: CaseStore, capture: Capture, { reading, claims }: Made): Promise<void> {
  if (await store.knownDigest(capture.digest)) await store.saveCopy(capture);
  else await store.saveReading(capture, reading, claims);
}
