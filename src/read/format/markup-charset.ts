/** Bytes in which HTML looks for its own declaration (HTML standard: 1024; sites write it later too). */
const WINDOW = 4096;

/** Encoding that an HTML page or XML file declares about itself near its top. */
export function markupCharset(bytes: Uint8Array): string | undefined {
  const top = new TextDecoder('latin1').decode(bytes.subarray(0, WINDOW));
  const found =
    /<meta[^<>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w:-]+)/i.exec(top) ??
    /^<\?xml[^<>]{0,100}encoding\s{0,5}=\s{0,5}["']([\w:-]+)/.exec(top);
  // A page read as bytes cannot be UTF-16 and yet show its declaration; the standard reads it as UTF-8.
  return found && !/^utf-?16/i.test(found[1]) ? found[1] : undefined;
}
