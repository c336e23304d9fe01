import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { AttestedError } from '../errors.ts';
import { writeDurably } from './durable-file.ts';

/** What `case.json` holds. */
export interface CaseFacts {
  /** Version of the folder's layout. */
  readonly format: number;
  /** `case_` and 16 hexadecimal digits. */
  readonly id: string;
  readonly name: string;
  /** Instant, ISO 8601 with `Z`. */
  readonly createdAt: string;
}

const FORMAT = 1;

/** Where the parts of a case lie. */
export function partsOf(folder: string) {
  const at = (name: string): string => join(resolve(folder), name);
  return {
    facts: at('case.json'),
    blobs: at('blobs'),
    journal: at('journal.jsonl'),
    database: at('database'),
    databaseOpen: at('database-open.json'),
  } as const;
}

/** True where the folder holds a case. */
export async function isCase(folder: string): Promise<boolean> {
  return (await factsText(folder)) !== null;
}

/** Makes the folder ready to become a case; one that holds other things is left alone. */
export async function prepareFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const others = (await readdir(folder)).filter((name) => !/^(lock|case\.json|blobs)\b/.test(name));
  if (others.length > 0) throw new AttestedError('store/not-a-case', { folder, found: others[0] });
}

/** Writes `case.json` of a new case. */
export async function createFacts(folder: string, name: string = basename(resolve(folder))): Promise<CaseFacts> {
  const id = `case_${randomBytes(8).toString('hex')}`;
  const facts: CaseFacts = { format: FORMAT, id, name, createdAt: new Date().toISOString() };
  await mkdir(partsOf(folder).blobs, { recursive: true });
  await writeDurably(partsOf(folder).facts, `${JSON.stringify(facts, null, 2)}\n`);
  return facts;
}

/** Reads `case.json`. */
export async function readFacts(folder: string): Promise<CaseFacts> {
  const text = await factsText(folder);
  if (text === null) throw new AttestedError('store/no-case', { folder });
  const facts = parse(text);
  if (!facts) throw new AttestedError('store/damaged-case', { path: partsOf(folder).facts });
  if (facts.format !== FORMAT) {
    throw new AttestedError('store/unknown-format', { folder, found: facts.format, known: FORMAT });
  }
  return facts;
}

async function factsText(folder: string): Promise<string | null> {
  try {
    return await readFile(partsOf(folder).facts, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}

function parse(text: string): CaseFacts | null {
  try {
    const facts = JSON.parse(text) as CaseFacts;
    return Number.isInteger(facts.format) && /^case_[0-9a-f]{16}$/.test(facts.id) ? facts : null;
  } catch {
    return null;
  }
}
