import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReaderOptions } from '../pipeline.ts';
import { settingOf } from '../settings.ts';
import type { Terminal } from './command.ts';

/** How every command opens its reader: files parsed apart, the gazetteer of the settings, the case's own register. */
export async function readerOptions({ env }: Terminal, caseFolder?: string): Promise<ReaderOptions> {
  const gazetteer = settingOf('gazetteer', env);
  const register = caseFolder && join(caseFolder, 'register');
  return {
    isolated: true,
    ...(gazetteer ? { gazetteer } : {}),
    ...(register && (await isFolder(register)) ? { registers: [register] } : {}),
  };
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
