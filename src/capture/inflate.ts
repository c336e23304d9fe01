import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { AttestedError } from '../errors.ts';

/** Below this many bytes unpacked no ratio matters; beyond it text packs 3 to 20 times, a bomb a thousand times. */
const FREE = 64 * 2 ** 20;
const RATIO = 200;

/** Packed bytes given to the unpacker at once: what they give is handed on before a fault further on can lose it. */
const STEP = 16 * 1024;

/** How bytes were packed, by the names of HTTP's Content-Encoding. */
export type Packing = 'gzip' | 'deflate' | 'br';

/**
 * The bytes unpacked, as they come. Throws `capture/archive-bomb` where they grow out of all proportion,
 * `capture/archive-truncated` where they are cut off and `capture/archive-broken` where they are damaged, each after
 * what could be unpacked before.
 */
export async function* inflated(packed: AsyncIterable<Uint8Array>, packing: Packing): AsyncGenerator<Uint8Array> {
  let unpacker: Transform | null = null;
  let taken = 0;
  let given = 0;
  try {
    for await (const step of steps(packed)) {
      unpacker ??= unpackerFor(packing, step[0]);
      await fed(unpacker, step);
      taken += step.byteLength;
      for (let out = read(unpacker); out !== null; out = read(unpacker)) {
        given += out.byteLength;
        if (given > FREE && given > RATIO * taken) throw new AttestedError('capture/archive-bomb', { ratio: RATIO });
        yield out;
      }
    }
    if (unpacker) yield* ending(unpacker);
  } catch (cause) {
    throw cause instanceof AttestedError ? cause : broken(cause);
  } finally {
    unpacker?.destroy();
  }
}

async function* steps(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of packed) {
    for (let at = 0; at < chunk.byteLength; at += STEP) yield chunk.subarray(at, at + STEP);
  }
}

/** Room for all that one step can give, so that a step always ends. */
const OPTIONS = { chunkSize: 64 * 1024, highWaterMark: FREE };

/** Servers send "deflate" with and without the wrapper it should have; its first byte tells. */
function unpackerFor(packing: Packing, first: number): Transform {
  const unpacker =
    packing === 'br'
      ? createBrotliDecompress(OPTIONS)
      : packing === 'gzip'
        ? createGunzip(OPTIONS)
        : (first & 0x0f) === 8
          ? createInflate(OPTIONS)
          : createInflateRaw(OPTIONS);
  // Faults reach the caller through the step they happen in; one that comes after the last asker has gone is nobody's.
  return unpacker.on('error', () => {});
}

const read = (unpacker: Transform): Uint8Array | null => unpacker.read();

/** A write that meets a fault is told of by the event alone, never called back. */
const fed = (unpacker: Transform, step: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    unpacker.once('error', reject);
    unpacker.write(step, () => {
      unpacker.off('error', reject);
      resolve();
    });
  });

/** What comes when there is no more input: a little that was held back, or the fault that the end is missing. */
async function* ending(unpacker: Transform): AsyncGenerator<Uint8Array> {
  unpacker.end();
  for await (const out of unpacker) yield out;
}

function broken(cause: unknown): AttestedError {
  if (cause instanceof Error && cause.message === 'unexpected end of file')
    return new AttestedError('capture/archive-truncated', {}, { cause });
  const reason = cause instanceof Error ? cause.message : 'unreadable';
  return new AttestedError('capture/archive-broken', { reason }, { cause });
}
