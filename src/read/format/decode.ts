import { isAscii } from 'node:buffer';
import { analyse } from 'chardet';
import iconv from 'iconv-lite';

/** Bytes turned into words, and what they were taken to be. */
export interface Decoded {
  readonly text: string;
  /** Name of the encoding by the WHATWG Encoding Standard, e.g. `windows-1251`. */
  readonly charset: string;
  /** A wrong declaration, bytes that stand for no character: said, not silently mended. */
  readonly warnings: readonly string[];
}

/** Bytes looked at for the pattern of an encoding. */
const SAMPLE = 64 * 1024;
/** Bytes that letter frequencies are counted in: enough to tell, and every one costs. */
const GUESSED = 4 * 1024;
const FALLBACK = 'windows-1252';

/**
 * Text of `bytes`. A byte order mark decides; then UTF-8 where the bytes are valid UTF-8, whatever was declared; then
 * the declared encoding where the bytes fit it; then a guess from letter frequencies.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const label = known(declared);
  const unknown = declared && !label ? [`The declared encoding "${declared}" is not known.`] : [];
  const marked = byteOrderMark(bytes);
  if (marked) return done(marked, read(bytes, marked), [...unknown, ...misdeclared(label, marked)]);
  const wide = zeroPattern(bytes);
  if (wide) return done(wide, read(bytes, wide), [...unknown, ...misdeclared(label, wide)]);
  if (isAscii(bytes))
    return done(label?.startsWith('iso-2022') ? label : 'utf-8', read(bytes, label ?? 'utf-8'), unknown);
  const utf8 = strictly(bytes, 'utf-8');
  if (utf8 !== null) return done('utf-8', utf8, [...unknown, ...misdeclared(label, 'utf-8')]);
  return decodeOther(bytes, label, unknown);
}

/** Bytes that are neither marked nor valid UTF-8. */
function decodeOther(bytes: Uint8Array, label: string | null, warnings: readonly string[]): Decoded {
  const mended = nearlyUtf8(bytes);
  if (mended) {
    const note = `${mended.broken} byte sequence${mended.broken === 1 ? ' is' : 's are'} not UTF-8 and stand as U+FFFD.`;
    return done('utf-8', mended.text, [...warnings, ...misdeclared(label, 'utf-8'), note]);
  }
  const guess = guessed(bytes);
  if (label && label !== 'utf-8') {
    const text = strictly(bytes, label);
    if (text !== null && !(guess && isWestern(label) && !isWestern(guess) && looksForeign(bytes)))
      return done(label, text, warnings);
  }
  const charset = guess ?? FALLBACK;
  const note = label ? misdeclared(label, charset) : [`No encoding is declared; taken to be ${charset}.`];
  return done(charset, read(bytes, charset), [...warnings, ...note]);
}

// No database column takes a NUL, and no report means one.
const done = (charset: string, text: string, warnings: readonly string[]): Decoded => ({
  text: text.includes('\0') ? text.replaceAll('\0', '\uFFFD') : text,
  charset,
  warnings,
});

/** Some versions of Node read windows-1252 as ISO 8859-1 and lose its curly quotes and dashes. */
const read = (bytes: Uint8Array, charset: string): string =>
  charset === FALLBACK ? iconv.decode(Buffer.from(bytes), charset) : new TextDecoder(charset).decode(bytes);

const misdeclared = (label: string | null, found: string): string[] =>
  label && label !== found && !isPair(label, found)
    ? [`Declared as ${label}, but the bytes are ${found}; read as ${found}.`]
    : [];

/** UTF-16 is declared with and without its byte order. */
const isPair = (a: string, b: string): boolean => a.startsWith('utf-16') && b.startsWith('utf-16');

function known(label: string | undefined): string | null {
  if (!label) return null;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

function strictly(bytes: Uint8Array, charset: string): string | null {
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes);
    return charset === FALLBACK ? read(bytes, charset) : text;
  } catch {
    return null;
  }
}

function byteOrderMark(b: Uint8Array): string | null {
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return 'utf-8';
  if (b[0] === 0xff && b[1] === 0xfe) return 'utf-16le';
  if (b[0] === 0xfe && b[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark shows as a zero in most even or most odd places. */
function zeroPattern(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4 || bytes.indexOf(0) === -1) return null;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]++;
  const half = length / 2;
  if (zeros[1] > half * 0.6 && zeros[0] < half * 0.1) return 'utf-16le';
  if (zeros[0] > half * 0.6 && zeros[1] < half * 0.1) return 'utf-16be';
  return null;
}

/** UTF-8 with a few broken places: cut off in the middle, or pasted together from two files. */
function nearlyUtf8(bytes: Uint8Array): { text: string; broken: number } | null {
  const text = read(bytes, 'utf-8');
  let broken = 0;
  let beyond = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) beyond++;
  }
  return broken * 20 <= beyond ? { text, broken } : null;
}

function guessed(bytes: Uint8Array): string | null {
  const first = bytes.findIndex((b) => b > 0x7f);
  const start = Math.max(0, first - 512);
  for (const match of analyse(bytes.subarray(start, start + GUESSED))) {
    const label = known(match.name);
    if (label && match.confidence >= 20 && strictly(bytes, label) !== null) return label;
  }
  return null;
}

const isWestern = (charset: string): boolean =>
  /^(windows-125[0247]|iso-8859-(1|2|3|4|9|1[03-6])|macintosh)$/.test(charset);

/** Western text has its odd accented letter; whole words of high bytes are another script. */
function looksForeign(bytes: Uint8Array): boolean {
  let high = 0;
  let inRun = 0;
  let run = 0;
  for (const byte of bytes.subarray(0, SAMPLE)) {
    if (byte >= 0x80) {
      high++;
      run++;
    } else {
      if (run >= 4) inRun += run;
      run = 0;
    }
  }
  return inRun + (run >= 4 ? run : 0) > high / 2;
}
