import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const HERE = import.meta.dirname;

/** Lines of a tab-separated file, split; comments and empty lines left out. */
export const tableOf = (path: string): string[][] =>
  readFileSync(join(HERE, path), 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => line.split('\t'));

/** A JSON file. */
export const jsonOf = <T>(path: string): T => JSON.parse(readFileSync(join(HERE, path), 'utf8')) as T;

/** Parts of a cell that holds several values. */
export const listOf = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean);

/** Message catalogue of GNU gettext: what stands for each key. The keys here are `IR`, `IR.23` or a GeoNames number. */
export function catalogue(path: string): Map<string, string> {
  const file = readFileSync(join(HERE, path));
  const count = file.readUInt32LE(8);
  const text = (table: number, index: number): string => {
    const at = file.readUInt32LE(table + index * 8 + 4);
    return file.toString('utf8', at, at + file.readUInt32LE(table + index * 8));
  };
  const [keys, values] = [file.readUInt32LE(12), file.readUInt32LE(16)];
  return new Map(Array.from({ length: count }, (_, index) => [text(keys, index), text(values, index)]));
}
