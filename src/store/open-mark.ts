import { readFile } from 'node:fs/promises';

/** What lies beside an embedded database while it is open. */
export interface OpenMark {
  /** As `bootId` gives it. */
  readonly boot: string;
  /** Milliseconds since 1970: what was written to after it may not have reached the disk. */
  readonly since: number;
}

/** The mark; null where the database was closed in order. A mark that cannot be read is one of another start. */
export async function readMark(path: string): Promise<OpenMark | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return null;
  }
  try {
    return JSON.parse(text) as OpenMark;
  } catch {
    return { boot: 'unknown', since: 0 };
  }
}
