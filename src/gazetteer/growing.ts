/** A column of unsigned 32-bit numbers that grows: a tenth of the memory of an array of objects. */
export class Growing {
  #items = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(item: number): void {
    if (this.#length === this.#items.length) {
      const wider = new Uint32Array(this.#items.length * 2);
      wider.set(this.#items);
      this.#items = wider;
    }
    this.#items[this.#length++] = item;
  }

  /** What was pushed; a view, good until the next push. */
  items(): Uint32Array {
    return this.#items.subarray(0, this.#length);
  }
}

/** Bytes that grow. */
export class GrowingBytes {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  append(part: Uint8Array): void {
    if (this.#length + part.length > this.#bytes.length) {
      const wider = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + part.length));
      wider.set(this.#bytes);
      this.#bytes = wider;
    }
    this.#bytes.set(part, this.#length);
    this.#length += part.length;
  }

  /** What was appended; a view, good until the next append. */
  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }
}
