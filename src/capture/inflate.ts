import { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { AttestedError } from '../errors.ts';

/** Below this many bytes unpacked no ratio matters; beyond it text packs 3 to 20 times, a bomb a thousand times. */
const FREE = 64 * 2 ** 20;
const RATIO = 200;

/** How bytes were packed, by the names of HTTP's Content-Encoding. */
export type Packing = 'gzip' | 'deflate' | 'br';

/**
 * The bytes unpacked, as they come. Throws `capture/archive-bomb` where they grow out of all proportion and
 * `capture/archive-broken` where they are damaged or cut off.
 */
export async function* inflated(packed: AsyncIterable<Uint8Array>, packing: Packing): AsyncGenerator<Uint8Array> {
  let taken = 0;
  let given = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of packed) {
      taken += chunk.byteLength;
      yield chunk;
    }
  };
  const input = Readable.from(counted(), { objectMode: false });
  const unpacker =
    packing === 'br' ? createBrotliDecompress() : packing === 'gzip' ? createGunzip() : await deflate(input);
  input.on('error', (error) => unpacker.destroy(error));
  try {
    for await (const chunk of input.pipe(unpacker)) {
      given += chunk.byteLength;
      if (given > FREE && given > RATIO * taken) throw new AttestedError('capture/archive-bomb', { ratio: RATIO });
      yield chunk;
    }
  } catch (cause) {
    throw cause instanceof AttestedError ? cause : broken(cause);
  } finally {
    input.destroy();
    unpacker.destroy();
  }
}

/** Servers send "deflate" with and without the wrapper it should have; the first byte tells. */
async function deflate(input: Readable): Promise<ReturnType<typeof createInflate>> {
  const first: Uint8Array | undefined = await new Promise((resolve, reject) => {
    input.once('error', reject);
    input.once('end', () => resolve(undefined));
    input.once('readable', () => resolve(input.read() ?? undefined));
  });
  if (first) input.unshift(first);
  return first && (first[0] & 0x0f) === 8 ? createInflate() : createInflateRaw();
}

function broken(cause: unknown): AttestedError {
  const reason = cause instanceof Error ? cause.message : 'unreadable';
  return new AttestedError('capture/archive-broken', { reason }, { cause });
}
