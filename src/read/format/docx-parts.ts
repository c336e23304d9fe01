import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { AttestedError } from '../../errors.ts';

/** Bytes of XML, unpacked, that one document may hold: ten times the longest reports. */
const MOST = 64 * 1024 * 1024;
const MOST_PARTS = 10_000;

/**
 * Unpacks the XML parts once, counting and keeping nothing, before a parser that unpacks without counting is let near
 * them. Throws `read/broken-docx` or `read/too-large`.
 */
export async function checkParts(bytes: Uint8Array): Promise<void> {
  const zip = await opened(bytes);
  if (zip.entryCount > MOST_PARTS)
    throw new AttestedError('read/too-large', { what: 'document', limit: `${MOST_PARTS} parts` });
  let total = 0;
  let hasBody = false;
  for (const entry of await entriesOf(zip)) {
    if (entry.isEncrypted()) throw new AttestedError('read/encrypted', { what: 'document' });
    hasBody ||= entry.fileName === 'word/document.xml';
    if (/\.(xml|rels)$/i.test(entry.fileName)) total = await count(zip, entry, total);
  }
  if (!hasBody) throw new AttestedError('read/broken-docx', { reason: 'it has no word/document.xml' });
}

function opened(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { lazyEntries: true }, (error, zip) =>
      error ? reject(broken(error)) : resolve(zip),
    );
  });
}

function entriesOf(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', (error) => reject(broken(error)));
    zip.readEntry();
  });
}

/** Bytes so far with this part's, as they really unpack. */
function count(zip: ZipFile, entry: Entry, before: number): Promise<number> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(broken(error));
      let total = before;
      stream.on('data', (chunk: Uint8Array) => {
        total += chunk.byteLength;
        if (total <= MOST) return;
        stream.destroy();
        reject(new AttestedError('read/too-large', { what: 'document', limit: `${MOST / 2 ** 20} MB of text parts` }));
      });
      stream.on('end', () => resolve(total));
      stream.on('error', (problem) => reject(broken(problem)));
    });
  });
}

const broken = (cause: Error): AttestedError =>
  new AttestedError('read/broken-docx', { reason: cause.message }, { cause });
