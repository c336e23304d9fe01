import { AttestedError } from '../errors.ts';
import { visible } from './wrap.ts';

/** An error as lines fit for a terminal: what happened, with its code, and what to do. */
export function describe(error: unknown): string[] {
  if (error instanceof AttestedError)
    return [visible(`error: ${error.message} [${error.code}]`), visible(`  → ${error.remedy}`)];
  const known = fileError(error);
  if (known) return describe(known);
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [visible(`error: ${text}`), '  → This is a fault of the program. Please report it with the line above.'];
}

function fileError(error: unknown): AttestedError | null {
  const { code, path } = (error ?? {}) as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new AttestedError('file/not-found', { path: path ?? '' }, { cause: error });
  if (code === 'EACCES' || code === 'EPERM')
    return new AttestedError('file/not-readable', { path: path ?? '' }, { cause: error });
  if (code === 'ENOSPC') return new AttestedError('file/disk-full', { path: path ?? '' }, { cause: error });
  return null;
}
