import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import type { z } from 'zod';
import { AttestedError } from '../errors.ts';
import type { Codebook, EventMode, EventType, SubEventType } from './codebook.ts';
import { eventFile, gradingFile, subEventTypesFile } from './shape.ts';

const loaded = new Map<string, Codebook>();

/**
 * The codebook in a folder: event/*.yaml, sub-event-type.yaml and grading.yaml. Each folder is read once in the life
 * of the process. Throws a coded error that names the file and the place in it.
 */
export function loadCodebook(folder: string): Codebook {
  const known = loaded.get(folder);
  if (known) return known;
  const codebook = readCodebook(folder);
  loaded.set(folder, codebook);
  return codebook;
}

function readCodebook(folder: string): Codebook {
  const subEventTypes = readSubEventTypes(join(folder, 'sub-event-type.yaml'));
  const types = new Map<string, EventType>();
  for (const name of eventFiles(join(folder, 'event'))) {
    const file = join(folder, 'event', name);
    const entry = eventTypeOf(readYaml(file, eventFile), file, subEventTypes);
    if (types.has(entry.type)) throw new AttestedError('codebook/defined-twice', { file, name: entry.type });
    types.set(entry.type, entry);
  }
  return { types, subEventTypes, grading: readYaml(join(folder, 'grading.yaml'), gradingFile) };
}

function readSubEventTypes(file: string): Map<string, SubEventType> {
  const byName = new Map<string, SubEventType>();
  for (const entry of readYaml(file, subEventTypesFile)) {
    if (byName.has(entry.name)) throw new AttestedError('codebook/defined-twice', { file, name: entry.name });
    byName.set(entry.name, entry);
  }
  return byName;
}

function eventTypeOf(
  raw: z.infer<typeof eventFile>,
  file: string,
  subEventTypes: ReadonlyMap<string, SubEventType>,
): EventType {
  const known = (name: string | null): string | null => {
    if (name !== null && !subEventTypes.has(name)) {
      throw new AttestedError('codebook/unknown-sub-event-type', { file, name });
    }
    return name;
  };
  const acled = known(raw.acled);
  const modes = new Map<string, EventMode>();
  for (const mode of raw.modes) {
    if (modes.has(mode.name)) throw new AttestedError('codebook/defined-twice', { file, name: mode.name });
    modes.set(mode.name, { ...mode, acled: known(mode.acled ?? acled) });
  }
  return { ...raw, acled, modes };
}

function eventFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .sort();
  } catch (cause) {
    throw new AttestedError('codebook/not-readable', { file: folder }, { cause });
  }
}

function readYaml<S extends z.ZodType>(file: string, shape: S): z.infer<S> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new AttestedError('codebook/not-readable', { file }, { cause });
  }
  let raw: unknown;
  try {
    raw = load(text, { schema: CORE_SCHEMA });
  } catch (cause) {
    const line = cause instanceof Error ? cause.message.split('\n')[0] : '';
    throw new AttestedError('codebook/not-yaml', { file, problem: line }, { cause });
  }
  const checked = shape.safeParse(raw);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  const at = issue.path.join('.') || 'the top';
  throw new AttestedError('codebook/wrong-shape', { file, at, problem: issue.message });
}
