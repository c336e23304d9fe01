import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { AttestedError } from '../errors.ts';
import { actorOf, kindOf, outletOf, stateOf } from './entries.ts';
import type { Register, RegisterEntry } from './register.ts';
import { actorFile, kindFile, outletFile, partyFile, stateFile, wholeFile } from './shape.ts';
import { partiesOf, type SourcedParty } from './sides.ts';
import { readYaml } from './yaml.ts';

const PARTS = ['state', 'kind', 'outlet', 'actor', 'party'] as const;
const loaded = new Map<string, Register>();

/**
 * The register of one or more places, later ones on top of earlier ones. A place is a folder with state.yaml, kind.yaml,
 * outlet.yaml, actor.yaml and party.yaml, each where it exists, or one file with those lists under their names. An entry
 * or party of a later place takes the place of one with the same id. Read again only when a file has changed. Throws a
 * coded error that names the file and the place in it; two entries may not share a name or a domain.
 */
export function loadRegister(...places: readonly string[]): Register {
  const key = places.map(stampOf).join('\n');
  const known = loaded.get(key);
  if (known) return known;
  const register = registerOf(places.map(partsIn));
  loaded.set(key, register);
  return register;
}

/** The place and when each of its files was last written, so that a changed file is a new key. */
function stampOf(place: string): string {
  if (!existsSync(place)) throw new AttestedError('register/not-readable', { file: place });
  const files = statSync(place).isDirectory() ? PARTS.map((part) => join(place, `${part}.yaml`)) : [place];
  const stamps = files.filter(existsSync).map((file) => {
    const { mtimeMs, size } = statSync(file);
    return `${file} ${mtimeMs} ${size}`;
  });
  return [place, ...stamps].join('|');
}

interface Sourced {
  readonly entry: RegisterEntry;
  readonly file: string;
}

interface Parts {
  readonly entries: readonly Sourced[];
  readonly parties: readonly SourcedParty[];
}

function partsIn(place: string): Parts {
  const whole = statSync(place).isDirectory() ? null : readYaml(place, wholeFile);
  const fileOf = (part: string): string => (whole ? place : join(place, `${part}.yaml`));
  const list = <S extends z.ZodType>(part: (typeof PARTS)[number], shape: S): z.infer<S> | undefined => {
    if (whole) return whole[part] as z.infer<S> | undefined;
    return existsSync(fileOf(part)) ? readYaml(fileOf(part), shape) : undefined;
  };
  const from = (part: string, entries: RegisterEntry[]): Sourced[] =>
    entries.map((entry) => ({ entry, file: fileOf(part) }));
  return {
    entries: [
      ...from('state', (list('state', stateFile) ?? []).map(stateOf)),
      ...from('kind', (list('kind', kindFile) ?? []).map(kindOf)),
      ...from('outlet', (list('outlet', outletFile) ?? []).map(outletOf)),
      ...from('actor', (list('actor', actorFile) ?? []).map(actorOf)),
    ],
    parties: (list('party', partyFile) ?? []).map((raw) => ({ raw, file: fileOf('party') })),
  };
}

function registerOf(places: readonly Parts[]): Register {
  const sourced = new Map<string, Sourced>();
  for (const { entries } of places) {
    const here = new Map<string, RegisterEntry>();
    for (const one of entries) {
      claim(here, one.entry.id, one.entry, one.file);
      sourced.set(one.entry.id, one);
    }
  }
  const entries = new Map([...sourced].map(([id, { entry }]) => [id, entry]));
  const byName = new Map<string, RegisterEntry>();
  const byDemonym = new Map<string, RegisterEntry>();
  const byDomain = new Map<string, RegisterEntry>();
  for (const { entry, file } of sourced.values()) {
    for (const name of entry.names) claim(byName, name.replace(/^the /, ''), entry, file);
    for (const demonym of entry.demonyms) if (!byDemonym.has(demonym)) byDemonym.set(demonym, entry);
    for (const domain of entry.domains) claim(byDomain, domain, entry, file);
    if (entry.body !== null) checkBody(entry, entries, file);
  }
  const longestName = Math.max(1, ...[...byName.keys()].map((name) => name.split(/[\s-]+/).length));
  const sides = partiesOf(
    places.flatMap((place) => place.parties),
    entries,
  );
  return { entries, byName, byDemonym, byDomain, longestName, ...sides };
}

/** Puts the entry under the key, or says which file claims a key that is taken. */
function claim(index: Map<string, RegisterEntry>, key: string, entry: RegisterEntry, file: string): void {
  const holder = index.get(key);
  if (holder && holder !== entry) {
    throw new AttestedError('register/claimed-twice', { file, name: key, first: holder.id, second: entry.id });
  }
  index.set(key, entry);
}

/** A body is in the register and does not, by way of others, speak for itself. */
function checkBody(entry: RegisterEntry, entries: ReadonlyMap<string, RegisterEntry>, file: string): void {
  const seen = new Set([entry.id]);
  for (let body = entry.body; body !== null; body = entries.get(body)?.body ?? null) {
    if (!entries.has(body) || seen.has(body))
      throw new AttestedError('register/unknown-body', { file, name: entry.id, body });
    seen.add(body);
  }
}
