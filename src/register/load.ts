import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import type { z } from 'zod';
import { AttestedError } from '../errors.ts';
import type { Register, RegisterEntry } from './register.ts';
import { actorFile, kindFile, outletFile, stateFile } from './shape.ts';

const loaded = new Map<string, Register>();

/**
 * The register in one or more folders, later ones adding to earlier ones: state.yaml, kind.yaml, outlet.yaml and
 * actor.yaml, each where it exists. A folder list is read once in the life of the process. Throws a coded error that
 * names the file and the place in it; two entries may not share an id, a name or a domain.
 */
export function loadRegister(...folders: readonly string[]): Register {
  const key = folders.join('\n');
  const known = loaded.get(key);
  if (known) return known;
  const register = registerOf(folders.flatMap(entriesIn));
  loaded.set(key, register);
  return register;
}

interface Sourced {
  readonly entry: RegisterEntry;
  readonly file: string;
}

function entriesIn(folder: string): Sourced[] {
  const read = <S extends z.ZodType>(name: string, shape: S): z.infer<S> | null =>
    existsSync(join(folder, name)) ? readYaml(join(folder, name), shape) : null;
  const from = (name: string, entries: RegisterEntry[]): Sourced[] =>
    entries.map((entry) => ({ entry, file: join(folder, name) }));
  if (!existsSync(folder)) throw new AttestedError('register/not-readable', { file: folder });
  return [
    ...from('state.yaml', (read('state.yaml', stateFile) ?? []).map(stateOf)),
    ...from('kind.yaml', (read('kind.yaml', kindFile) ?? []).map(kindOf)),
    ...from('outlet.yaml', (read('outlet.yaml', outletFile) ?? []).map(outletOf)),
    ...from('actor.yaml', (read('actor.yaml', actorFile) ?? []).map(actorOf)),
  ];
}

const plain = { demonyms: [], country: null, domains: [], family: null, role: null } as const;
const lower = (names: readonly string[]): string[] => [...new Set(names.map((name) => name.toLowerCase()))];

const stateOf = (raw: z.infer<typeof stateFile>[number]): RegisterEntry => ({
  ...plain,
  id: `state:${raw.iso}`,
  kind: 'state',
  name: raw.name,
  names: lower([raw.name, ...(raw.also ?? [])]),
  demonyms: lower(raw.demonyms ?? []),
  country: raw.iso,
});

const kindOf = (raw: z.infer<typeof kindFile>[number]): RegisterEntry => ({
  ...plain,
  id: `kind:${raw.key}`,
  kind: 'kind',
  name: raw.name,
  names: lower(raw.nouns),
});

const outletOf = (raw: z.infer<typeof outletFile>[number]): RegisterEntry => ({
  ...plain,
  id: `outlet:${raw.key}`,
  kind: 'outlet',
  name: raw.name,
  names: lower([raw.name, ...(raw.also ?? [])]),
  country: raw.country,
  domains: raw.domains,
  family: raw.family,
  role: raw.role,
});

const actorOf = (raw: z.infer<typeof actorFile>[number]): RegisterEntry => ({
  ...plain,
  id: `${raw.kind}:${raw.key}`,
  kind: raw.kind,
  name: raw.name,
  names: lower([raw.name, ...(raw.also ?? [])]),
  country: raw.country,
});

function registerOf(all: readonly Sourced[]): Register {
  const entries = new Map<string, RegisterEntry>();
  const byName = new Map<string, RegisterEntry>();
  const byDemonym = new Map<string, RegisterEntry>();
  const byDomain = new Map<string, RegisterEntry>();
  for (const { entry, file } of all) {
    claim(entries, entry.id, entry, file);
    for (const name of entry.names) claim(byName, name.replace(/^the /, ''), entry, file);
    for (const demonym of entry.demonyms) if (!byDemonym.has(demonym)) byDemonym.set(demonym, entry);
    for (const domain of entry.domains) claim(byDomain, domain, entry, file);
  }
  const longestName = Math.max(1, ...[...byName.keys()].map((name) => name.split(/[\s-]+/).length));
  return { entries, byName, byDemonym, byDomain, longestName };
}

/** Puts the entry under the key, or says which file claims a key that is taken. */
function claim(index: Map<string, RegisterEntry>, key: string, entry: RegisterEntry, file: string): void {
  const holder = index.get(key);
  if (holder && holder !== entry) {
    throw new AttestedError('register/claimed-twice', { file, name: key, first: holder.id, second: entry.id });
  }
  index.set(key, entry);
}

function readYaml<S extends z.ZodType>(file: string, shape: S): z.infer<S> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new AttestedError('register/not-readable', { file }, { cause });
  }
  let raw: unknown;
  try {
    raw = load(text, { schema: CORE_SCHEMA });
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message.split('\n')[0] : '';
    throw new AttestedError('register/not-yaml', { file, problem }, { cause });
  }
  const checked = shape.safeParse(raw);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  const at = issue.path.join('.') || 'the top';
  throw new AttestedError('register/wrong-shape', { file, at, problem: issue.message });
}
