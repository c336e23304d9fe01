import { AttestedError } from '../errors.ts';
import type { ReportHints } from '../record/capture.ts';
import { statedDay } from '../record/stated-day.ts';
import { ByteReader } from './byte-reader.ts';
import { memoryContent } from './content.ts';
import type { CaptureFailure, Piece } from './outcome.ts';

/** A row of reports, as a file of them holds it: every field but the text may be missing. */
const FIELDS = {
  title: ['title', 'headline'],
  byline: ['byline', 'author'],
  outlet: ['outlet', 'publisher'],
  url: ['url', 'link'],
  language: ['language', 'lang'],
} as const;

/**
 * Reports of a JSON Lines file, one object per line: `{id?, url?, title?, outlet?, byline?, published?, language?,
 * text | html}`. A line that is none is a failure of that line.
 */
export async function* jsonLines(
  file: string,
  stream: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<Piece | CaptureFailure> {
  const reader = new ByteReader(stream);
  try {
    for (
      let number = 1, line = await reader.line(longest);
      line !== null;
      line = await reader.line(longest), number++
    ) {
      if (isBlank(line)) continue;
      yield rowOf(file, `line ${number}`, () => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line)));
    }
  } finally {
    await reader.close();
  }
}

/** Reports of a JSON file that is one such object or an array of them. */
export function* jsonFile(file: string, value: unknown): Generator<Piece | CaptureFailure> {
  const rows = Array.isArray(value) ? value : [value];
  for (const [i, row] of rows.entries()) yield rowOf(file, `item ${i + 1}`, () => row);
}

function rowOf(file: string, place: string, parse: () => unknown): Piece | CaptureFailure {
  const name = `${file}, ${place}`;
  try {
    return { name, ...reportOf(parse(), file, place) };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'unreadable';
    return { kind: 'failure', name, error: new AttestedError('capture/bad-row', { place, reason }, { cause }) };
  }
}

function reportOf(row: unknown, file: string, place: string): Omit<Piece, 'name'> {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new Error('it is no object');
  const fields = new Map(Object.entries(row));
  const html = text(fields, 'html');
  const body = html ?? text(fields, 'text');
  if (!body?.trim()) throw new Error('it has neither "text" nor "html"');
  const id = fields.get('id');
  const row_ = typeof id === 'string' || typeof id === 'number' ? `${place}, id ${id}` : place;
  return {
    origin: { kind: 'member', of: file, container: 'json-lines', locator: row_ },
    declaredType: null,
    hints: hintsOf(fields),
    content: memoryContent(Buffer.from(body, 'utf8')),
    format: html === undefined ? 'text' : 'html',
  };
}

function hintsOf(fields: ReadonlyMap<string, unknown>): ReportHints {
  const published = text(fields, 'published') ?? text(fields, 'date');
  const day = statedDay(published);
  if (published && !day) throw new Error(`"published" is no day: ${JSON.stringify(published.slice(0, 40))}`);
  const named = Object.entries(FIELDS).map(([hint, names]) => [
    hint,
    names.map((n) => text(fields, n)?.trim()).find(Boolean),
  ]);
  return {
    ...Object.fromEntries(named.filter(([, value]) => value)),
    ...(day && { published: day }),
    charset: 'utf-8',
  };
}

function text(fields: ReadonlyMap<string, unknown>, name: string): string | undefined {
  const value = fields.get(name);
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new Error(`"${name}" is no text`);
  return value;
}

const isBlank = (line: Uint8Array): boolean => line.every((b) => b === 32 || b === 9 || b === 13);
