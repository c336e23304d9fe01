import { hash } from 'node:crypto';

/** A short id from content: the same parts give the same id, on every machine. `prefix` and 24 hexadecimal digits. */
export function idOf(prefix: string, ...parts: readonly (string | number | null)[]): string {
  return `${prefix}_${hash('sha256', JSON.stringify(parts), 'hex').slice(0, 24)}`;
}
