import { entryNamed, outletAt, type Register, type RegisterEntry } from '../../register/register.ts';

/** Who published or supplied words, as far as dependence goes: two of one key are one publisher. */
export interface Publisher {
  /** `family:` and its key where the register knows who owns it; else its register id or its name. */
  readonly key: string;
  /** The name to show. */
  readonly name: string;
  readonly entry: RegisterEntry | null;
  /** True where the register knows whose it is: only then can it be independent of anybody. */
  readonly known: boolean;
}

/** The publisher of an entry of the register. A body that publishes its own words is its own publisher. */
export function publisherOfEntry(entry: RegisterEntry): Publisher {
  const { family, name, kind, id } = entry;
  if (family !== null) return { key: `family:${family}`, name, entry, known: true };
  return { key: entry.body ?? id, name, entry, known: kind === 'organisation' || kind === 'person' };
}

/** The publisher that goes by a name, or that publishes at an address; null where there is neither. */
export function publisherNamed(register: Register, name: string | null, url: string | null): Publisher | null {
  const entry = (name ? entryNamed(register, name) : null) ?? (url ? outletAt(register, hostOf(url)) : null);
  if (entry && entry.kind !== 'kind' && entry.kind !== 'state') return publisherOfEntry(entry);
  const bare = (name ?? '').trim().toLowerCase().replace(/^the /, '');
  if (bare !== '') return { key: `name:${bare}`, name: (name ?? '').trim(), entry: null, known: false };
  const host = url ? hostOf(url) : '';
  return host === '' ? null : { key: `name:${host}`, name: host, entry: null, known: false };
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}
