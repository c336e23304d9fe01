import { AttestedError } from '../errors.ts';

/** Reads a stream of bytes line by line and length by length, holding little more than what is asked for. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array(0);

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  /**
   * The next line without its end; null at the end of the stream. A line longer than `longest` bytes throws. `took` is
   * told how many bytes the line was with its end.
   */
  async line(longest: number, took: (bytes: number) => void = () => {}): Promise<Uint8Array | null> {
    const parts: Uint8Array[] = [];
    let length = 0;
    while (this.#rest.byteLength > 0 || (await this.#more())) {
      const end = this.#rest.indexOf(10);
      const part = this.#rest.subarray(0, end === -1 ? undefined : end);
      length += part.byteLength;
      if (length > longest) throw new AttestedError('capture/line-too-long', { limit: longest });
      parts.push(part);
      this.#rest = end === -1 ? new Uint8Array(0) : this.#rest.subarray(end + 1);
      if (end === -1) continue;
      took(length + 1);
      return withoutReturn(concatenated(parts));
    }
    took(length);
    return parts.length === 0 ? null : withoutReturn(concatenated(parts));
  }

  /** The next `length` bytes as they come; throws `capture/archive-truncated` where the stream ends first. */
  async *take(length: number): AsyncGenerator<Uint8Array> {
    let left = length;
    while (left > 0) {
      if (this.#rest.byteLength === 0 && !(await this.#more())) throw new AttestedError('capture/archive-truncated');
      const part = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(part.byteLength);
      left -= part.byteLength;
      yield part;
    }
  }

  /** Passes over `length` bytes. */
  async skip(length: number): Promise<void> {
    for await (const _ of this.take(length));
  }

  /** Lets go of the stream. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  async #more(): Promise<boolean> {
    for (;;) {
      const next = await this.#chunks.next();
      if (next.done) return false;
      this.#rest = next.value;
      if (next.value.byteLength > 0) return true;
    }
  }
}

const concatenated = (parts: readonly Uint8Array[]): Uint8Array =>
  parts.length === 1 ? parts[0] : Buffer.concat(parts);

const withoutReturn = (line: Uint8Array): Uint8Array => (line.at(-1) === 13 ? line.subarray(0, -1) : line);
