import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AttestedError } from '../errors.ts';
import type { Capture } from '../record/capture.ts';
import { syncFolder } from './durable-file.ts';
import { chainValue, entryOf, type JournalEntry, lineOf } from './journal-line.ts';
import { mendTail } from './journal-tail.ts';

interface Waiting {
  readonly capture: Capture;
  readonly done: (n: number) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * The append-only list of captures taken in. A capture whose line has been flushed to the disk is acknowledged; no
 * other is. Everything in the database can be made again from this list and the blobs.
 */
export class Journal {
  /** Lines. */
  count: number;
  /** The last line's entry. */
  last: JournalEntry | null;
  #size: number;
  #chain: string;
  #waiting: Waiting[] = [];
  #flushing: Promise<void> | null = null;
  #failure: unknown = null;
  readonly #file: FileHandle;
  readonly #path: string;
  readonly #origin: string;

  private constructor(file: FileHandle, path: string, origin: string, tail: { size: number; last: string | null }) {
    this.#file = file;
    this.#path = path;
    this.#origin = origin;
    this.#size = tail.size;
    this.#chain = chainValue(tail.last ?? origin);
    this.last = tail.last === null ? null : entryOf(tail.last);
    this.count = this.last?.n ?? 0;
  }

  /** Opens the journal of a case, cutting off a last line that was never finished. `cut` is in bytes. */
  static async open(path: string, caseId: string): Promise<{ journal: Journal; cut: number }> {
    const file = await openOrCreate(path);
    try {
      const { cut, ...tail } = await mendTail(file, path);
      return { journal: new Journal(file, path, caseId, tail), cut };
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /** Writes a capture down and flushes it; gives its line number. Captures that come at once share one flush. */
  append(capture: Capture): Promise<number> {
    const written = new Promise<number>((done, failed) => {
      this.#waiting.push({ capture, done, failed });
    });
    this.#flushing ??= this.#flush();
    return written;
  }

  /** The entries in order from line `from`, each checked against the chain. */
  async *entries(from = 1): AsyncGenerator<JournalEntry> {
    let before = chainValue(this.#origin);
    let n = 0;
    for await (const line of this.#lines()) {
      n++;
      const entry = entryOf(line);
      if (!entry || entry.n !== n || entry.before !== before) {
        throw new AttestedError('store/journal-broken', { path: this.#path, line: n });
      }
      before = chainValue(line);
      if (n >= from) yield entry;
    }
  }

  /** Waits for what is being written and lets go of the file. */
  async close(): Promise<void> {
    while (this.#flushing) await this.#flushing;
    await this.#file.close();
  }

  async #flush(): Promise<void> {
    // One turn of the loop, so that calls made together are written together.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        await this.#write(batch);
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    this.#flushing = null;
  }

  async #write(batch: readonly Waiting[]): Promise<void> {
    if (this.#failure) throw this.#failure;
    const entries: JournalEntry[] = [];
    let chain = this.#chain;
    let text = '';
    for (const { capture } of batch) {
      const entry = { n: this.count + entries.length + 1, before: chain, capture };
      const line = lineOf(entry);
      entries.push(entry);
      chain = chainValue(line);
      text += `${line}\n`;
    }
    const bytes = Buffer.from(text);
    await this.#put(bytes);
    this.#size += bytes.length;
    this.#chain = chain;
    this.count += batch.length;
    this.last = entries[entries.length - 1];
    for (const [i, { done }] of batch.entries()) done(entries[i].n);
  }

  async #put(bytes: Buffer): Promise<void> {
    try {
      for (let at = 0; at < bytes.length; ) {
        at += (await this.#file.write(bytes, at, bytes.length - at, this.#size + at)).bytesWritten;
      }
      await this.#file.sync();
    } catch (error) {
      // After a failed flush nobody knows what is on the disk: take back what was written, and write no more unless
      // that worked.
      await this.#file.truncate(this.#size).catch(() => {
        this.#failure = error;
      });
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') this.#failure = error;
      throw asDiskFull(error, this.#path);
    }
  }

  async *#lines(): AsyncGenerator<string> {
    const end = this.#size;
    let rest: Buffer = Buffer.alloc(0);
    for (let at = 0; at < end; ) {
      const { bytesRead, buffer } = await this.#file.read(chunk(end - at), 0, undefined, at);
      if (bytesRead === 0) throw new AttestedError('store/journal-broken', { path: this.#path, line: this.count });
      at += bytesRead;
      rest = rest.length > 0 ? Buffer.concat([rest, buffer.subarray(0, bytesRead)]) : buffer.subarray(0, bytesRead);
      let start = 0;
      for (let stop = rest.indexOf(10); stop >= 0; stop = rest.indexOf(10, start)) {
        yield rest.toString('utf8', start, stop);
        start = stop + 1;
      }
      rest = rest.subarray(start);
    }
  }
}

const chunk = (left: number): Buffer => Buffer.alloc(Math.min(1 << 20, left));

async function openOrCreate(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r+');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const file = await open(path, 'w+');
  await file.sync();
  await syncFolder(dirname(path));
  return file;
}

function asDiskFull(error: unknown, path: string): unknown {
  const full = (error as NodeJS.ErrnoException).code === 'ENOSPC';
  return full ? new AttestedError('file/disk-full', { path }, { cause: error }) : error;
}
