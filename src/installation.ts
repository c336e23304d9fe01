import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Both src/installation.ts and the bundle in dist/ lie one folder below the project's root.
const root = new URL('../', import.meta.url);

/** Path of a data file or folder that ships with the program: `codebook`, `register`, `gazetteer/places.bin` … */
export const shipped = (name: string): string => fileURLToPath(new URL(name, root));

/** The program's name and version, as every claim names its reader. */
export const VERSION: string = (JSON.parse(readFileSync(shipped('package.json'), 'utf8')) as { version: string })
  .version;
